/** How an item is read: its scale's ends, and whether agreement means less quality. */
export interface ScoredItem {
  readonly id: string
  readonly min: number
  readonly max: number
  readonly reversed: boolean
}

/** Codes of a cell besides the recoded step: why there is none. */
export const omitted = -1
export const cannotJudge = -2
export const invalid = -3

/** Answers of one wave, recoded: person by person, one signed byte an item. */
export interface AnswerMatrix {
  readonly persons: number
  readonly items: readonly ScoredItem[]
  /** Cell of person p and item i at p · items.length + i. */
  readonly cells: Int8Array
}

/** A whole step of the scale, also as its canonical decimal text; anything else is never clamped or rounded. */
function readStep(answer: unknown, { min, max }: ScoredItem): number | null {
  const value = typeof answer === 'string' ? Number(answer) : answer
  if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max) return null
  return typeof answer === 'string' && String(value) !== answer ? null : value
}

/** One answer → recoded step (min + max − step where reversed) or the reason there is none. Scale ends lie in 0 to 100. */
export function readAnswer(answer: unknown, item: ScoredItem, cannotJudgeMark: unknown = 'cj'): number {
  if (answer === undefined || answer === null || answer === '') return omitted
  if (answer === cannotJudgeMark) return cannotJudge
  const step = readStep(answer, item)
  if (step === null) return invalid
  return item.reversed ? item.min + item.max - step : step
}

export function readAnswers(
  answers: readonly Readonly<Record<string, unknown>>[],
  items: readonly ScoredItem[],
  cannotJudgeMark: unknown = 'cj',
): AnswerMatrix {
  const persons = answers.length
  const cells = new Int8Array(persons * items.length)
  for (let person = 0; person < persons; person++) {
    const given = answers[person]!
    for (let i = 0; i < items.length; i++) {
      cells[person * items.length + i] = readAnswer(given[items[i]!.id], items[i]!, cannotJudgeMark)
    }
  }
  return { persons, items, cells }
}
