import { type AttainmentLevel, type AttainmentScale, attainmentLevels, type Goal } from '#core/model/goal.ts'
import type { IsoDate } from '#core/model/study.ts'
import { goalWords, levelText } from '#words/goals.ts'
import { agreeWords } from '#words/staff-agree.ts'
import { SelectField, TextField } from '../../controls.tsx'
import { useWords } from '../../locale.tsx'

/** Steps as they are being typed: nothing is complete yet. */
export interface TypedScale {
  readonly steps: readonly string[]
  readonly start: AttainmentLevel | null
  readonly agreedOn: IsoDate
  readonly expectedBy: IsoDate
}

export function typedScale({ scale }: Pick<Goal, 'scale'>, today: IsoDate): TypedScale {
  return scale ?? { steps: ['', '', '', '', ''], start: null, agreedOn: today, expectedBy: '' }
}

/** The scale where everything is there; null where something is missing. */
export function completeScale({ steps, start, agreedOn, expectedBy }: TypedScale): AttainmentScale | null {
  const [a, b, c, d, e] = steps.map((step) => step.trim())
  if (!a || !b || !c || !d || !e || start === null || agreedOn === '' || expectedBy === '') return null
  return { steps: [a, b, c, d, e], start, agreedOn, expectedBy }
}

type Words = (typeof agreeWords)['de']['form']['missing']

/** What is missing, by the field it belongs to. */
export function missingIn({ steps, start, agreedOn, expectedBy }: TypedScale, words: Words) {
  return [
    ...attainmentLevels
      .filter((_, index) => (steps[index] ?? '').trim() === '')
      .map((level) => ({ field: `step-${level}`, text: words.step(levelText(level)) })),
    ...(start === null ? [{ field: 'scale-start', text: words.start }] : []),
    ...(agreedOn === '' ? [{ field: 'scale-agreed', text: words.agreedOn }] : []),
    ...(expectedBy === '' ? [{ field: 'scale-expected', text: words.expectedBy }] : []),
  ]
}

/** Five steps from −2 to +2, where the network stands at the start, and the two days. */
export function ScaleFields({
  scale,
  errorOf,
  onChange,
}: {
  scale: TypedScale
  errorOf: (field: string) => string | null
  onChange: (part: Partial<TypedScale>) => void
}) {
  const words = useWords(agreeWords).form
  const { levels } = useWords(goalWords)
  return (
    <>
      <fieldset className="group stack-narrow">
        <legend>{words.steps}</legend>
        <p className="muted">{words.stepsHint}</p>
        {attainmentLevels.map((level, index) => (
          <TextField
            key={level}
            id={`step-${level}`}
            label={words.step(levelText(level), levels[level])}
            error={errorOf(`step-${level}`)}
            maxLength={200}
            value={scale.steps[index] ?? ''}
            onChange={(event) =>
              onChange({ steps: scale.steps.map((step, at) => (at === index ? event.target.value : step)) })
            }
          />
        ))}
      </fieldset>
      <div className="fields-in-row">
        <SelectField
          id="scale-start"
          label={words.start}
          error={errorOf('scale-start')}
          value={scale.start ?? ''}
          onChange={(event) =>
            onChange({ start: attainmentLevels.find((level) => `${level}` === event.target.value) ?? null })
          }
        >
          <option value="">–</option>
          {attainmentLevels.map((level) => (
            <option key={level} value={level}>
              {words.step(levelText(level), levels[level])}
            </option>
          ))}
        </SelectField>
        <TextField
          id="scale-agreed"
          type="date"
          label={words.agreedOn}
          error={errorOf('scale-agreed')}
          value={scale.agreedOn}
          onChange={(event) => onChange({ agreedOn: event.target.value })}
        />
        <TextField
          id="scale-expected"
          type="date"
          label={words.expectedBy}
          error={errorOf('scale-expected')}
          value={scale.expectedBy}
          onChange={(event) => onChange({ expectedBy: event.target.value })}
        />
      </div>
    </>
  )
}
