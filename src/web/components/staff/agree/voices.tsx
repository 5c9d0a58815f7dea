import { useQuery } from '@tanstack/react-query'
import { itemBars } from '#charts/item-bars.ts'
import { screen } from '#charts/measures.ts'
import type { Goal } from '#core/model/goal.ts'
import type { GoalVoice, GoalVoices } from '#core/model/views.ts'
import { agreeWords } from '#words/staff-agree.ts'
import { voicesQuery } from '../../../api.ts'
import { useLocale, useWords } from '../../locale.tsx'
import { useProblemText } from '../../problem-view.tsx'
import { Picture } from '../../report/drawing.tsx'
import { useMunicipality } from '../layouts.tsx'
import { Waiting } from '../loaded.tsx'

/** What respondents of closed waves say, beside the measures and without a word on what led to what. */
export function Voices({ goal }: { goal: Goal }) {
  const words = useWords(agreeWords).voices
  return (
    <section aria-labelledby="voices">
      <h3 className="ruled goal-part" id="voices">
        {words.title}
      </h3>
      {goal.ownItem === null ? <p className="muted">{words.notLinked}</p> : <Asked goal={goal.id} />}
    </section>
  )
}

function Asked({ goal }: { goal: string }) {
  const words = useWords(agreeWords).voices
  const { locale } = useLocale()
  const { frame } = useMunicipality()
  const query = useQuery(voicesQuery(frame.study.id, frame.municipality.id, goal, locale))
  if (query.isPending) return <Waiting />
  if (!query.data) return <NotYet error={query.error} />
  if (query.data.voices.length === 0) return <p className="muted">{words.notAsked}</p>
  return (
    <div className="report voices">
      <ul>
        {query.data.voices.map((voice) => (
          <VoiceRow key={voice.label} voice={voice} scale={query.data} />
        ))}
      </ul>
      <p className="note voices-scale">
        <span>← {query.data.scaleWords.low}</span> <span>{query.data.scaleWords.high} →</span>
      </p>
      <p className="note">{words.beside}</p>
    </div>
  )
}

/** A wave that is still open, or too few answers: a state, not an error. */
function NotYet({ error }: { error: unknown }) {
  const { title, text } = useProblemText(error)
  return (
    <p className="muted">
      {title} {text}
    </p>
  )
}

function VoiceRow({ voice, scale }: { voice: GoalVoice; scale: GoalVoices }) {
  const words = useWords(agreeWords).voices
  const head = (
    <p>
      <strong>{voice.label}</strong> <span className="note">{voice.months}</span>
      {voice.kind === 'shown' && <span className="note">, {words.answers(voice.answers)}</span>}
    </p>
  )
  if (voice.kind === 'not asked')
    return (
      <li>
        {head}
        <p className="muted">– {words.notAskedThen}</p>
      </li>
    )
  const counts = voice.kind === 'shown' ? voice.counts : null
  const drawing = itemBars([{ wave: 'last', counts }], scale.extent, 320, screen)
  return (
    <li>
      {head}
      <Picture drawing={drawing} label={counts ? words.alternative(counts.join(', ')) : words.protected} />
      {voice.kind === 'shown' ? (
        <p>
          <strong>{voice.agreement}</strong> {words.agree}
        </p>
      ) : (
        <p className="muted">{words.protected}</p>
      )}
    </li>
  )
}
