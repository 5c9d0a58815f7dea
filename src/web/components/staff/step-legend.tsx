import type { TalkPoint } from '#core/model/talk.ts'
import { talkWords } from '#words/staff-talk.ts'
import { useLocale, useWords } from '../locale.tsx'

/** What the six colours of the bars mean: the number of each step in its colour, beside its words. */
export function StepLegend({ point }: { point: TalkPoint }) {
  const words = useWords(talkWords).present
  const { locale } = useLocale()
  return (
    <ul className="step-legend" aria-label={words.legend}>
      {point.steps.map((step, index) => (
        <li key={step[locale]}>
          <span className={`step-sign step-sign-${index + 1}`}>{point.min + index}</span> {step[locale]}
        </li>
      ))}
    </ul>
  )
}
