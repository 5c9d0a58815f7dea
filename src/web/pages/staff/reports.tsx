import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useSearchParams } from 'react-router'
import { type Locale, locales } from '#core/model/locale.ts'
import { list } from '#words/format.ts'
import { staffWords } from '#words/staff.ts'
import { reportsWords } from '#words/staff-reports.ts'
import { progressQuery, reportFile, reportQuery } from '../../api.ts'
import { Button, DownloadButton, SelectField } from '../../components/controls.tsx'
import { useLocale, useWords } from '../../components/locale.tsx'
import { useMunicipality } from '../../components/staff/layouts.tsx'
import { ErrorNotice, Loaded, Waiting } from '../../components/staff/loaded.tsx'
import { PageHead } from '../../components/staff/page-head.tsx'
import { type Situation, situation } from '../../components/staff/situation.ts'
import { surveyName, waveName } from '../../components/staff/wave-names.ts'
import { today } from '../../today.ts'

const ReportView = lazy(async () => ({ default: (await import('../../components/report-view.tsx')).ReportView }))

/** The report of a municipality: on screen, as PDF, as data; or the sentence that says why not yet. */
export default function ReportsPage() {
  const { frame } = useMunicipality()
  const progress = useQuery(progressQuery(frame.study.id, frame.municipality.id))
  return (
    <Loaded query={progress}>
      {(all) => {
        const now = situation(frame.study, all, today())
        return now.reportable ? <Ready now={now} /> : <NotYet now={now} />
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

function Ready({ now }: { now: Situation }) {
  const words = useWords(reportsWords)
  const shared = useWords(staffWords)
  const { locale } = useLocale()
  const { frame } = useMunicipality()
  const [query, setQuery] = useSearchParams()
  const { study, municipality } = frame
  const asked = query.get('language')
  const language: Locale = locales.find((each) => each === asked) ?? locale
  const open = query.get('view') === 'screen'
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
            title={words.ready}
            lead={words.lead(list(names, locale), now.open && surveyName(now.open.wave, study.waves, locale))}
            place={municipality.name}
          />
        )}
        <section className="report-entry" aria-labelledby="report-name">
          <div>
            <ReportName className="report-name" id="report-name">
              {closed.length > 1 ? words.name : words.nameOneWave}
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
            <DownloadButton href={reportFile(study.id, municipality.id, 'pdf', language)}>{words.pdf}</DownloadButton>
            <DownloadButton href={reportFile(study.id, municipality.id, 'json', language)}>{words.json}</DownloadButton>
          </div>
        </section>
        {!open && <p className="note">{words.notInside}</p>}
      </div>
      {open && <OnScreen language={language} />}
    </>
  )
}

function OnScreen({ language }: { language: Locale }) {
  const words = useWords(reportsWords)
  const { frame } = useMunicipality()
  const report = useQuery(reportQuery(frame.study.id, frame.municipality.id, language))
  if (report.error) return <ErrorNotice error={report.error} />
  if (!report.data) return <Waiting text={words.computing} />
  return (
    <section className="report-screen" aria-label={words.onScreen} lang={language}>
      <Suspense fallback={<Waiting text={words.computing} />}>
        <ReportView report={report.data} />
      </Suspense>
    </section>
  )
}
