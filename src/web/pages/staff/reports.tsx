import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useSearchParams } from 'react-router'
import { type Locale, locales } from '#core/model/locale.ts'
import type { ReportOverview } from '#core/model/views.ts'
import { list } from '#words/format.ts'
import { staffWords } from '#words/staff.ts'
import { reportsWords } from '#words/staff-reports.ts'
import { progressQuery, reportFile, reportQuery, reportsQuery } from '../../api.ts'
import { Button, Checkbox, DownloadButton, SelectField } from '../../components/controls.tsx'
import { useLocale, useWords } from '../../components/locale.tsx'
import { useMunicipality } from '../../components/staff/layouts.tsx'
import { ErrorNotice, Loaded, Waiting } from '../../components/staff/loaded.tsx'
import { PackPanel } from '../../components/staff/pack-panel.tsx'
import { PageHead } from '../../components/staff/page-head.tsx'
import { type Situation, situation } from '../../components/staff/situation.ts'
import { surveyName, waveName } from '../../components/staff/wave-names.ts'
import { today } from '../../today.ts'

const ReportView = lazy(async () => ({ default: (await import('../../components/report-view.tsx')).ReportView }))

/** The reports of a municipality: what each is for, on screen and as files; or the sentence that says why not yet. */
export default function ReportsPage() {
  const { frame } = useMunicipality()
  const progress = useQuery(progressQuery(frame.study.id, frame.municipality.id))
  return (
    <Loaded query={progress}>
      {(all) => {
        const now = situation(frame.study, all, today())
        return now.reportable ? <Overview now={now} /> : <NotYet now={now} />
      }}
    </Loaded>
  )
}

function NotYet({ now }: { now: Situation }) {
  const words = useWords(reportsWords)
  const { frame } = useMunicipality()
  const { title, text } = (() => {
    if (now.lastClosed) return { title: words.tooFew, text: words.tooFewText(frame.study.minimumCell) }
    if (now.open) return { title: words.closedDoor(now.open.wave.closesOn), text: words.closedDoorText }
    if (now.next) return { title: words.noWave, text: words.noWaveText(now.next.wave.closesOn) }
    return { title: words.noWave, text: words.nothingPlanned }
  })()
  return (
    <>
      <PageHead title={title} lead={text} place={frame.municipality.name} />
      <p className="note">{words.notInside}</p>
    </>
  )
}

function Overview({ now }: { now: Situation }) {
  const overview = useQuery(reportsQuery)
  return <Loaded query={overview}>{(all) => <Ready now={now} overview={all} />}</Loaded>
}

function Ready({ now, overview }: { now: Situation; overview: ReportOverview }) {
  const words = useWords(reportsWords)
  const shared = useWords(staffWords)
  const { locale } = useLocale()
  const { frame } = useMunicipality()
  const [query, setQuery] = useSearchParams()
  const { study, municipality } = frame
  const asked = query.get('language')
  const language: Locale = locales.find((each) => each === asked) ?? locale
  const open = query.get('view') === 'screen'
  const wanted = query.get('report')
  const chosen = overview.reports.find(({ id }) => id === wanted) ?? overview.reports[0]!
  // The report brings its own h1.
  const ReportName = open ? 'p' : 'h2'
  const closed = now.waves.filter(({ progress }) => progress.state === 'closed' && progress.total.submitted > 0)
  const names = closed.map(({ wave }) => waveName(wave, study.waves, locale))
  const choose = (change: Readonly<Record<string, string | null>>) => {
    const next = new URLSearchParams(query)
    for (const [key, value] of Object.entries(change)) {
      if (value === null) next.delete(key)
      else next.set(key, value)
    }
    setQuery(next, { replace: true, preventScrollReset: true })
  }
  return (
    <>
      <div className="no-print">
        {!open && (
          <PageHead
            title={words.ready(overview.reports.length)}
            lead={words.lead(list(names, locale), now.open && surveyName(now.open.wave, study.waves, locale))}
            place={municipality.name}
          />
        )}
        {!open && (
          <fieldset className="report-choice">
            <legend className="only-read-out">{words.choose}</legend>
            {overview.reports.map(({ id, name, purpose }) => (
              <Checkbox
                type="radio"
                name="report"
                key={id}
                checked={id === chosen.id}
                onChange={() => choose({ report: id })}
                label={
                  <>
                    <strong>{name[locale]}</strong> <span className="muted">{purpose[locale]}</span>
                  </>
                }
              />
            ))}
          </fieldset>
        )}
        <section className="report-entry" aria-labelledby="report-name">
          <div>
            <ReportName className="report-name" id="report-name">
              {chosen.name[locale]}
            </ReportName>
            <p className="muted">{municipality.name}</p>
          </div>
          <SelectField
            label={words.language}
            value={language}
            onChange={(event) => choose({ language: event.target.value })}
          >
            {locales.map((each) => (
              <option key={each} value={each} lang={each}>
                {shared.languages[each]}
              </option>
            ))}
          </SelectField>
          <div className="row report-actions">
            <Button
              look={open ? 'secondary' : 'primary'}
              aria-expanded={open}
              onClick={() => choose({ view: open ? null : 'screen' })}
            >
              {open ? words.close : words.open}
            </Button>
            {overview.formats.map((format) => (
              <DownloadButton href={reportFile(study.id, municipality.id, chosen.id, format, language)} key={format}>
                {words.formats[format] ?? format}
              </DownloadButton>
            ))}
          </div>
        </section>
        {!open && <PackPanel study={study.id} municipality={municipality.id} language={language} />}
        {!open && <p className="note">{words.notInside}</p>}
      </div>
      {open && <OnScreen language={language} template={chosen.id} />}
    </>
  )
}

function OnScreen({ language, template }: { language: Locale; template: string }) {
  const words = useWords(reportsWords)
  const { frame } = useMunicipality()
  const report = useQuery(reportQuery(frame.study.id, frame.municipality.id, template, language))
  const { study, municipality } = frame
  const files = (figure: string, format: string) =>
    `${reportFile(study.id, municipality.id, template, format, language)}&figure=${encodeURIComponent(figure)}`
  if (report.error) return <ErrorNotice error={report.error} />
  if (!report.data) return <Waiting text={words.computing} />
  return (
    <section className="report-screen" aria-label={words.onScreen} lang={language}>
      <Suspense fallback={<Waiting text={words.computing} />}>
        <ReportView files={files} report={report.data} />
      </Suspense>
    </section>
  )
}
