import { placeChoices, sectionChoices } from '#core/profile/place-line.ts'
import type { Decision, ReviewLine } from '#core/profile/review.ts'
import { sectorIds } from '#core/profile/sectors.ts'
import { profileWords } from '#words/profile.ts'
import { frameWords } from '#words/staff-frame.ts'
import { useWords } from '../locale.tsx'

/** Where a line belongs. One in which nothing was recognised stays text, another what it was understood as, unless somebody says otherwise. */
export function ReviewPlace({
  line,
  decision,
  focus,
  onDecide,
}: {
  line: ReviewLine
  decision: Decision | undefined
  /** Just opened by a button that is no longer there. */
  focus: boolean
  onDecide: (decision: Decision | null) => void
}) {
  const words = useWords(frameWords).import
  const { sections, sectors } = useWords(profileWords)
  const understood = line.state === 'understood'
  return (
    <label className="line-place">
      <span className="muted" aria-hidden="true">
        {words.belongsTo}
      </span>{' '}
      <select
        className="field-input"
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed
        autoFocus={focus}
        aria-label={`${words.columns.line} ${line.line + 1}: ${words.belongsTo}`}
        value={decision ?? ''}
        onChange={(event) => onDecide(placeChoices.find((choice) => choice === event.target.value) ?? null)}
      >
        <option value="">{understood ? words.asUnderstood : words.onlyText}</option>
        {understood && <option value="text">{words.onlyText}</option>}
        <optgroup label={words.statement}>
          {sectionChoices.map((choice) => (
            <option key={choice} value={choice}>
              {sections[choice]}
            </option>
          ))}
        </optgroup>
        <optgroup label={words.member}>
          {sectorIds.map((choice) => (
            <option key={choice} value={choice}>
              {sectors[choice]}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  )
}
