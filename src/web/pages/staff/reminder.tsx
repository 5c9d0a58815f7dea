import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { staffWords } from '#words/staff.ts'
import { collectWords } from '#words/staff-collect.ts'
import { progressQuery } from '../../api.ts'
import { LinkButton } from '../../components/controls.tsx'
import { useLocale, useWords } from '../../components/locale.tsx'
import { CopyText } from '../../components/staff/copy-text.tsx'
import { askedIn } from '../../components/staff/frame-parts.ts'
import { useMunicipality } from '../../components/staff/layouts.tsx'
import { Loaded } from '../../components/staff/loaded.tsx'
import { PageHead } from '../../components/staff/page-head.tsx'
import { situation } from '../../components/staff/situation.ts'
import { answered } from '../../components/staff/state-sentence.ts'
import { today } from '../../today.ts'

/** One text for everybody: who has answered is not known, and nobody is asked. */
export default function ReminderPage() {
  const words = useWords(collectWords)
  const shared = useWords(staffWords)
  const { locale } = useLocale()
  const { frame, base } = useMunicipality()
  const { wave: id } = useParams()
  const progress = useQuery(progressQuery(frame.study.id, frame.municipality.id))
  return (
    <Loaded query={progress}>
      {(all) => {
        const shown = situation(frame.study, all, today()).waves.find(({ wave }) => wave.id === id)
        if (!shown) return <PageHead title={words.noWave.title} lead={words.noWave.text} />
        const { state, total } = shown.progress
        const lead = {
          planned: words.reminder.notOpen(shown.wave.opensOn),
          open: words.reminder.lead,
          closed: words.reminder.closed,
        }[state]
        return (
          <>
            <PageHead
              crumbs={[
                { label: shared.tabs.collect, to: `${base}/collect/${shown.wave.id}` },
                { label: words.reminder.crumb },
              ]}
              title={words.reminder.title}
              lead={lead}
              place={frame.municipality.name}
            />
            {state === 'open' && (
              <div className="columns">
                <section className="stack-narrow">
                  <h2 className="ruled">{words.reminder.textTitle}</h2>
                  <p className="muted">{words.reminder.subject}</p>
                  <CopyText
                    rows={12}
                    label={words.reminder.textTitle}
                    text={words.reminder.text(
                      frame.municipality.name,
                      shown.wave.closesOn,
                      total.submitted === 0 ? '' : `${answered(total, locale)} `,
                      askedIn(frame, shown.wave).effort,
                      (frame.issued[shown.wave.id]?.shared ?? 0) > 0,
                    )}
                  />
                </section>
                <section className="stack-narrow">
                  <h2 className="ruled">{words.reminder.lostTitle}</h2>
                  <p>{words.reminder.lost}</p>
                  <p>
                    <LinkButton compact to={`${base}/collect/${shown.wave.id}/codes`}>
                      {words.reminder.newCodes}
                    </LinkButton>
                  </p>
                </section>
              </div>
            )}
          </>
        )
      }}
    </Loaded>
  )
}
