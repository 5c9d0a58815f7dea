import type { IsoDate, WaveKind } from '#core/model/study.ts'
import { staffWords } from '#words/staff.ts'
import { programmeWords } from '#words/staff-programme.ts'
import { today } from '../../today.ts'
import { Button, TextField } from '../controls.tsx'
import { useWords } from '../locale.tsx'
import type { FieldError } from './errors.ts'

/** First and last day of one wave while they are being typed; empty = not given yet. */
export interface Dates {
  readonly key: string
  readonly opensOn: IsoDate
  readonly closesOn: IsoDate
}

export const emptyDates = (): Dates => ({ key: crypto.randomUUID(), opensOn: '', closesOn: '' })

/** One wave is "before"; of several the first is before, the last after, the others in between. */
export function kindsOf(count: number): readonly WaveKind[] {
  return Array.from({ length: count }, (_, index) =>
    index === 0 ? 'before' : index === count - 1 ? 'after' : 'interim',
  )
}

export const waveIds = (count: number) => Array.from({ length: count }, (_, index) => `T${index}`)

/** Every wave has both days, ends after it begins, and begins after the earlier one has ended. */
export function datesProblems(
  dates: readonly Dates[],
  words: (typeof programmeWords)['de']['newStudy'],
  field: (name: string) => string,
): readonly FieldError[] {
  return dates.flatMap(({ key, opensOn, closesOn }, index) => {
    const name = words.wave(index + 1)
    const at = (text: string, day: 'opens' | 'closes' = 'opens') => [{ field: field(`${day}-${key}`), text }]
    if (!opensOn || !closesOn)
      return [
        ...(opensOn ? [] : at(words.problems.firstMissing(name))),
        ...(closesOn ? [] : at(words.problems.lastMissing(name), 'closes')),
      ]
    if (closesOn < opensOn) return at(words.problems.order(name), 'closes')
    const earlier = dates[index - 1]
    if (earlier?.closesOn && opensOn <= earlier.closesOn)
      return at(words.problems.overlap(name, words.wave(index), earlier.closesOn))
    return []
  })
}

/** Says what a day in the past means, where a wave is laid there anew. */
export function PastDates({ dates, begun }: { dates: Pick<Dates, 'opensOn' | 'closesOn'>; begun: boolean }) {
  const words = useWords(programmeWords).newStudy.past
  const day = today()
  const { opensOn, closesOn } = dates
  // A year half typed is a year long ago.
  const past = (date: IsoDate) => date >= '2000' && date < day
  if (begun || !past(opensOn)) return null
  return (
    <p className="note past-dates" role="status">
      {past(closesOn) ? words.closed : words.running}
    </p>
  )
}

/** First and last day of each wave, in order, and a way to add another. */
export function WaveFields({
  dates,
  onChange,
  field,
  errorOf,
}: {
  dates: readonly Dates[]
  onChange: (change: (former: readonly Dates[]) => readonly Dates[]) => void
  field: (name: string) => string
  errorOf: (field: string) => string | null
}) {
  const words = useWords(programmeWords).newStudy
  const kinds = useWords(staffWords).waveKinds
  const change = (key: string, part: Partial<Dates>) =>
    onChange((former) => former.map((each) => (each.key === key ? { ...each, ...part } : each)))
  return (
    <>
      {dates.map(({ key, opensOn, closesOn }, index) => (
        <fieldset className="wave-row" key={key} aria-label={words.wave(index + 1)}>
          <p className="wave-name">
            <strong>{words.wave(index + 1)}</strong>
            <span className="muted">{kinds[kindsOf(dates.length)[index] ?? 'after']}</span>
          </p>
          <TextField
            id={field(`opens-${key}`)}
            type="date"
            label={words.opensOn}
            error={errorOf(field(`opens-${key}`))}
            value={opensOn}
            onChange={(event) => change(key, { opensOn: event.target.value })}
          />
          <TextField
            id={field(`closes-${key}`)}
            type="date"
            label={words.closesOn}
            error={errorOf(field(`closes-${key}`))}
            value={closesOn}
            onChange={(event) => change(key, { closesOn: event.target.value })}
          />
          <PastDates dates={{ opensOn, closesOn }} begun={false} />
          {dates.length > 1 && (
            <Button
              look="plain"
              compact
              aria-label={words.removeWave(index + 1)}
              onClick={() => onChange((former) => former.filter((each) => each.key !== key))}
            >
              {words.remove}
            </Button>
          )}
        </fieldset>
      ))}
      <Button compact onClick={() => onChange((former) => [...former, emptyDates()])}>
        {words.addWave}
      </Button>
    </>
  )
}
