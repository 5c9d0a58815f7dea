import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Progress } from '#core/model/collection.ts'
import type { Municipality, Wave } from '#core/model/study.ts'
import type { StudyOverview } from '#core/model/views.ts'
import { longDate } from '#words/format.ts'
import { programmeWords } from '#words/staff-programme.ts'
import { operatorQuery, programmeReportFile } from '../../api.ts'
import { DownloadButton, LinkButton } from '../../components/controls.tsx'
import { useLocale, useWords } from '../../components/locale.tsx'
import { CoverageBar } from '../../components/staff/coverage-bar.tsx'
import { useStudy } from '../../components/staff/layouts.tsx'
import { NewMunicipality } from '../../components/staff/new-municipality.tsx'
import { PackPanel } from '../../components/staff/pack-panel.tsx'
import { PageHead } from '../../components/staff/page-head.tsx'
import { ResearchPanel } from '../../components/staff/research-panel.tsx'
import { RowTable } from '../../components/staff/row-table.tsx'
import { maySetUp } from '../../components/staff/staff-shell.tsx'
import { ReportState } from '../../components/staff/state-sign.tsx'
import { waveName } from '../../components/staff/wave-names.ts'
import { dimensionOverviews } from '../../instrument.ts'

/** All municipalities of a study in alphabetical order, with responses by wave and whether a report is possible. */
export default function ProgrammePage() {
  const words = useWords(programmeWords)
  const { overview, session } = useStudy()
  const { locale } = useLocale()
  const { study, reportable } = overview
  return (
    <>
      <PageHead
        crumbs={[{ label: words.crumb }]}
        title={words.title(study.municipalities.length, study.waves.length, reportable.length)}
        place={study.title}
      />
      {session.role === 'owner' && overview.progress.every(({ total }) => total.submitted === 0) && (
        <FirstSteps overview={overview} setsUp={maySetUp(session)} />
      )}
      <div className="stack below">
        {study.municipalities.length === 0 ? (
          <p className="lead">{words.empty}</p>
        ) : (
          <Municipalities overview={overview} />
        )}
      </div>
      <div className="columns columns-even">
        <StudyFacts overview={overview} />
        {reportable.length > 0 && (
          <div className="stack">
            <PackPanel study={study.id} municipality={null} language={locale} />
            <p>
              <DownloadButton href={programmeReportFile(study.id, locale)}>{words.reportOverAll}</DownloadButton>
            </p>
            <ResearchPanel study={study.id} />
          </div>
        )}
        {session.role === 'owner' && <NewMunicipality study={study.id} />}
      </div>
    </>
  )
}

/** Where to go on while nobody has answered yet. */
function FirstSteps({ overview: { study }, setsUp }: { overview: StudyOverview; setsUp: boolean }) {
  const words = useWords(programmeWords).steps
  const operator = useQuery(operatorQuery)
  const [first] = study.municipalities
  return (
    <section className="below">
      <h2 className="ruled">{words.title}</h2>
      <ul className="tasks">
        <li>
          <p className="muted">{words.accessText}</p>
          <LinkButton compact look="primary" to={`/studies/${study.id}/access`}>
            {words.access}
          </LinkButton>
        </li>
        {setsUp && operator.data && !operator.data.name && (
          <li>
            <p className="muted">{words.operatorText}</p>
            <LinkButton compact to="/operator">
              {words.operator}
            </LinkButton>
          </li>
        )}
        {first && (
          <li>
            <p className="muted">{words.openText}</p>
            <LinkButton compact to={`/studies/${study.id}/${first.id}`}>
              {words.open(first.name)}
            </LinkButton>
          </li>
        )}
      </ul>
    </section>
  )
}

function Municipalities({ overview }: { overview: StudyOverview }) {
  const words = useWords(programmeWords)
  const { locale } = useLocale()
  const { study, progress, reportable } = overview
  const sorted = [...study.municipalities].sort((a, b) => a.name.localeCompare(b.name, 'de'))
  return (
    <>
      <RowTable
        caption={words.caption}
        titles={[
          words.columns.municipality,
          ...study.waves.map((wave) => waveName(wave, study.waves, locale)),
          words.columns.note,
          words.columns.report,
        ]}
      >
        {sorted.map((municipality) => (
          <Row
            key={municipality.id}
            overview={overview}
            municipality={municipality}
            progress={progress.filter((each) => each.municipality === municipality.id)}
            reportable={reportable.includes(municipality.id)}
          />
        ))}
      </RowTable>
      <p className="note">{words.order}</p>
    </>
  )
}

function Row({
  overview,
  municipality,
  progress,
  reportable,
}: {
  overview: StudyOverview
  municipality: Municipality
  progress: readonly Progress[]
  reportable: boolean
}) {
  const words = useWords(programmeWords)
  const { locale } = useLocale()
  const { study } = overview
  const base = `/studies/${study.id}/${municipality.id}`
  return (
    <tr>
      <th scope="row">
        <Link to={base}>{municipality.name}</Link>
      </th>
      {study.waves.map((wave) => (
        <td key={wave.id} data-label={waveName(wave, study.waves, locale)}>
          <Responses progress={progress.find((each) => each.wave === wave.id) ?? null} />
        </td>
      ))}
      <td className="muted" data-label={words.columns.note}>
        <Note overview={overview} progress={progress} />
      </td>
      <td data-label={words.columns.report}>
        {reportable ? (
          <Link to={`${base}/reports`}>
            <ReportState state="done" text={words.report.possible} />
          </Link>
        ) : (
          <ReportState state="ahead" text={words.report.none} />
        )}
      </td>
    </tr>
  )
}

function Responses({ progress }: { progress: Progress | null }) {
  const words = useWords(programmeWords)
  if (!progress || progress.state === 'planned') return <span className="muted">{words.planned}</span>
  const { submitted, expected } = progress.total
  return (
    <span className="count">
      <span className="count-text">
        {submitted}
        {expected !== null && <span className="muted"> / {expected}</span>}
      </span>
      <CoverageBar count={progress.total} />
    </span>
  )
}

/** The one thing that limits a report most: too few answers, a wave still running, an unknown roster. */
function Note({ overview: { study }, progress }: { overview: StudyOverview; progress: readonly Progress[] }) {
  const words = useWords(programmeWords)
  const { locale } = useLocale()
  const wave = (id: string) => study.waves.find((each) => each.id === id)
  const named = (each: Wave) => waveName(each, study.waves, locale)
  const closed = progress.filter(({ state }) => state === 'closed')
  const small = closed.filter(({ total }) => total.submitted < study.minimumCell)
  if (small.length > 0) return words.notes.tooFew(study.minimumCell)
  const running = progress.find(({ state }) => state === 'open')
  const open = running && wave(running.wave)
  if (open) return words.notes.runs(open.closesOn)
  const next = closed.length === 0 ? study.waves[0] : undefined
  if (next) return words.notes.begins(named(next), next.opensOn)
  if (closed.some(({ total }) => total.expected === null)) return words.notes.rosterUnknown
  if (closed.some(({ total }) => total.submitted < 15)) return words.notes.smallGroup
  return null
}

function StudyFacts({ overview: { study } }: { overview: StudyOverview }) {
  const words = useWords(programmeWords).facts
  const { locale } = useLocale()
  const titles = dimensionOverviews(locale).filter(({ id }) => study.dimensions.includes(id))
  return (
    <section>
      <h2 className="ruled">{words.title}</h2>
      <dl className="facts">
        <dt>{words.dimensions}</dt>
        <dd>{titles.map(({ shortTitle }) => shortTitle).join(', ')}</dd>
        <dt>{words.waves}</dt>
        <dd>
          <ul className="bare">
            {study.waves.map((wave) => (
              <li key={wave.id}>
                {waveName(wave, study.waves, locale)}
                <span className="note fact-note">
                  {longDate(wave.opensOn, locale)} – {longDate(wave.closesOn, locale)}
                </span>
              </li>
            ))}
          </ul>
        </dd>
        <dt>{words.linkage}</dt>
        <dd>{study.linkage === 'none' ? words.unlinked : words.linked}</dd>
        <dt>{words.givesBack}</dt>
        <dd>{study.givesBack ? words.givenBack : words.notGivenBack}</dd>
        <dt>{words.drafts}</dt>
        <dd>{words.draftsAt[study.drafts]}</dd>
        <dt>{words.minimumCell}</dt>
        <dd>{words.persons(study.minimumCell)}</dd>
      </dl>
    </section>
  )
}
