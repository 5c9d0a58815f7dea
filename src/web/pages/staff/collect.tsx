import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { shortDate } from '#words/format.ts'
import { collectWords } from '#words/staff-collect.ts'
import { paperEntryWords } from '#words/staff-paper.ts'
import { roomWords } from '#words/staff-room.ts'
import { progressQuery } from '../../api.ts'
import { LinkButton, Notice } from '../../components/controls.tsx'
import { LockIcon } from '../../components/icons.tsx'
import { useLocale, useWords } from '../../components/locale.tsx'
import { useMunicipality } from '../../components/staff/layouts.tsx'
import { Loaded } from '../../components/staff/loaded.tsx'
import { MissingForPicture } from '../../components/staff/missing-for-picture.tsx'
import { PageHead } from '../../components/staff/page-head.tsx'
import { earlierWave, KeyFigure } from '../../components/staff/response-panel.tsx'
import { ResponseTable } from '../../components/staff/response-table.tsx'
import { RosterGap } from '../../components/staff/roster-gap.tsx'
import { type Situation, situation, type WaveProgress } from '../../components/staff/situation.ts'
import { waveName } from '../../components/staff/wave-names.ts'
import { today } from '../../today.ts'

/** Who has answered in one wave, and who is missing. */
export default function CollectPage() {
  const words = useWords(collectWords)
  const { frame } = useMunicipality()
  const { wave } = useParams()
  const progress = useQuery(progressQuery(frame.study.id, frame.municipality.id))
  return (
    <Loaded query={progress}>
      {(all) => {
        const now = situation(frame.study, all, today())
        const shown =
          now.waves.find((each) => each.wave.id === wave) ?? now.open ?? now.lastClosed ?? now.next ?? now.waves[0]
        if (!shown)
          return <PageHead title={words.noWave.title} lead={words.noWave.text} place={frame.municipality.name} />
        return <Responses now={now} shown={shown} />
      }}
    </Loaded>
  )
}

function Responses({ now, shown }: { now: Situation; shown: WaveProgress }) {
  const words = useWords(collectWords)
  const room = useWords(roomWords)
  const paper = useWords(paperEntryWords)
  const { locale } = useLocale()
  const { frame, base, mayEdit } = useMunicipality()
  const { waves } = frame.study
  const { wave, progress } = shown
  const { submitted, expected } = progress.total
  const tooMany = expected !== null && submitted > expected
  const to = `${base}/collect/${wave.id}`
  return (
    <>
      {waves.length > 1 && (
        <nav className="wave-switch no-print" aria-label={words.waves}>
          {waves.map((each) => (
            <Link
              key={each.id}
              to={`${base}/collect/${each.id}`}
              aria-current={each.id === wave.id ? 'page' : undefined}
            >
              {waveName(each, waves, locale)}
            </Link>
          ))}
        </nav>
      )}
      <PageHead
        crumbs={[
          {
            label: words.crumb(
              waveName(wave, waves, locale),
              shortDate(wave.opensOn, locale),
              shortDate(wave.closesOn, locale),
            ),
          },
        ]}
        title={progress.state === 'closed' ? words.titleClosed : words.title}
        lead={<Lead shown={shown} />}
        place={frame.municipality.name}
        actions={
          mayEdit &&
          progress.state !== 'closed' && (
            <>
              <LinkButton compact look={submitted === 0 ? 'primary' : 'secondary'} to={`${to}/codes`}>
                {words.actions.codes}
              </LinkButton>
              <LinkButton compact to={`${to}/paper`}>
                {paper.action}
              </LinkButton>
              {progress.state === 'open' && (
                <LinkButton compact to={`${to}/room`}>
                  {room.action}
                </LinkButton>
              )}
              {progress.state === 'open' && (
                <LinkButton compact look={submitted === 0 ? 'secondary' : 'primary'} to={`${to}/reminder`}>
                  {words.actions.reminder}
                </LinkButton>
              )}
            </>
          )
        }
      />
      <div className="columns">
        <div className="stack">
          <RosterGap wave={wave.id} />
          {tooMany && (
            <Notice tone="warning">
              <div className="row-apart">
                <p>{words.tooMany(submitted, expected)}</p>
                {mayEdit && <Link to={`${base}/frame/roster?wave=${wave.id}`}>{words.enterRoster}</Link>}
              </div>
            </Notice>
          )}
          <ResponseTable shown={shown} earlier={earlierWave(now, shown)} waves={waves} />
          <p className="note">{words.notResults}</p>
        </div>
        <div className="stack-wide">
          {progress.state !== 'planned' && (
            <>
              <div>
                <KeyFigure total={progress.total} />
                {progress.viaSharedLink !== null && progress.viaSharedLink > 0 && (
                  <p className="note">
                    {words.sharedCount(progress.viaSharedLink)} {words.viaSharedHint}
                  </p>
                )}
              </div>
              <MissingForPicture
                shown={shown}
                earlier={earlierWave(now, shown)}
                minimumCell={frame.study.minimumCell}
              />
            </>
          )}
          {progress.state === 'open' && <ClosedDoor date={wave.closesOn} />}
          {progress.state === 'closed' && now.reportable && (
            <p>
              <Link to={`${base}/reports`}>{words.toReport}</Link>
            </p>
          )}
        </div>
      </div>
    </>
  )
}

function Lead({ shown: { wave, progress } }: { shown: WaveProgress }) {
  const { lead } = useWords(collectWords)
  const { submitted, expected } = progress.total
  if (progress.state === 'planned') return lead.planned(wave.opensOn)
  if (progress.state === 'open') {
    if (submitted === 0) return lead.nobody
    return expected === null ? lead.openUnknown(submitted) : lead.open(submitted, expected)
  }
  return expected === null ? lead.closedUnknown(submitted) : lead.closed(submitted, expected)
}

function ClosedDoor({ date }: { date: string }) {
  const { strong, rest } = useWords(collectWords).closedDoor(date)
  return (
    <p className="with-icon ruled-above">
      <LockIcon />
      <span>
        <strong>{strong}</strong>
        {rest}
      </span>
    </p>
  )
}
