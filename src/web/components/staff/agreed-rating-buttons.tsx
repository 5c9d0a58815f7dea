import type { AgreedRating, TalkPoint } from '#core/model/talk.ts'
import { talkWords } from '#words/staff-talk.ts'
import { useLocale, useWords } from '../locale.tsx'

/** The rating a group agrees on, as large buttons; it starts open and can be taken back. */
export function AgreedRatingButtons({
  point,
  rating,
  onRate,
}: {
  point: TalkPoint
  rating: AgreedRating | null
  /** Absent for readers. */
  onRate?: (rating: AgreedRating | null) => void
}) {
  const words = useWords(talkWords)
  const { locale } = useLocale()
  const label = (step: number) => point.steps[step - point.min]?.[locale] ?? ''
  const state =
    rating === null
      ? words.rating.open
      : rating === 'none'
        ? words.rating.none
        : words.present.ratingStep(rating, label(rating))
  const steps = point.steps.map((_, index) => point.min + index)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in one row with the state beside it
    <div role="group" aria-labelledby="agreed" className="agreed">
      <div className="agreed-head">
        <h2 className="projector-label" id="agreed">
          {words.rating.label}
        </h2>
        <p className="projector-label" role="status">
          {state}
        </p>
      </div>
      <div className="agreed-steps">
        {steps.map((step) => (
          <button
            key={step}
            type="button"
            className="agreed-step"
            aria-pressed={rating === step}
            aria-label={words.present.ratingStep(step, label(step))}
            {...(onRate ? { onClick: () => onRate(rating === step ? null : step) } : { disabled: true })}
          >
            {step}
          </button>
        ))}
        {onRate && (
          <button
            type="button"
            className="agreed-none"
            aria-pressed={rating === 'none'}
            onClick={() => onRate(rating === 'none' ? null : 'none')}
          >
            {words.rating.none}
          </button>
        )}
      </div>
      <p className="agreed-ends">
        <span>{label(steps[0]!)}</span>
        <span>{label(steps.at(-1)!)}</span>
      </p>
    </div>
  )
}
