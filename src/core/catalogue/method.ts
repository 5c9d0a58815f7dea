import { z } from 'zod'
import type { Interval, Reason } from '../model/evaluation.ts'
import type { TestedDifference } from '../statistics/difference.ts'

/** What a method prints: numbers, words and lists, null where `reason` says why. */
export type Output = Readonly<Record<string, unknown>>

/** A statistic that can be called by name with one JSON object. */
export interface Method {
  /** Checks the input; unknown keys, missing keys and text where a number belongs are refused. */
  readonly input: z.ZodType
  readonly inputKeys: readonly string[]
  readonly outputKeys: readonly string[]
  /** Where the method is defined: author and year. */
  readonly source: string
  readonly run: (input: unknown) => Output
}

/** Ties a method's input schema to the type its function reads. */
export function method<Shape extends z.ZodRawShape>(definition: {
  readonly input: z.ZodObject<Shape>
  readonly output: string
  readonly source: string
  readonly run: (input: z.output<z.ZodObject<Shape>>) => Output
}): Method {
  const { input, output, source, run } = definition
  const inputKeys = Object.entries(input.shape).map(([key, schema]) => {
    const isOptional = (schema as z.ZodType).safeParse(undefined).success
    return isOptional ? `${key}?` : key
  })
  return {
    input,
    inputKeys,
    outputKeys: output.split(', '),
    source,
    run: (given) => run(given as z.output<z.ZodObject<Shape>>),
  }
}

/** Refuses an input in which one of the keys that belong together is missing; null where none is. */
export function needs<Input extends object>(missing: (input: Input) => (keyof Input & string) | null) {
  return (input: Input, context: z.RefinementCtx) => {
    const key = missing(input)
    if (key !== null) context.addIssue({ code: 'invalid_type', expected: 'array', path: [key], input: undefined })
  }
}

type Path = readonly (string | number)[]
type Lists<Key extends string> = Readonly<Partial<Record<Key, readonly unknown[] | undefined>>>

/** Refuses lists that belong together, entry by entry, and differ in length: a pair would be lost without a word. */
export function sameLength<Key extends string>(first: Key, second: Key) {
  return (input: Lists<Key>, context: z.RefinementCtx) => {
    const [one, other] = [input[first], input[second]]
    if (one && other) asLongAs(context, one, other, [second])
  }
}

function asLongAs(context: z.RefinementCtx, one: readonly unknown[], other: readonly unknown[], path: Path) {
  const size = { origin: 'array' as const, input: other, inclusive: true, exact: true, path: [...path] }
  if (other.length < one.length) context.addIssue({ code: 'too_small', minimum: one.length, ...size })
  if (other.length > one.length) context.addIssue({ code: 'too_big', maximum: one.length, ...size })
}

/** Refuses a number, at `path`, above what another part of the input allows. */
export function atMost(context: z.RefinementCtx, value: number, maximum: number, path: Path) {
  if (value > maximum)
    context.addIssue({ code: 'too_big', origin: 'number', maximum, inclusive: true, path: [...path], input: value })
}

/** Refuses a text, at `path`, that is none of those known from another part of the input. */
export function oneOf(context: z.RefinementCtx, text: string, known: readonly string[], path: Path) {
  if (!known.includes(text))
    context.addIssue({ code: 'invalid_value', values: [...known], path: [...path], input: text })
}

/** Answers, null = missing, as rows of persons and columns of items: all rows equally long. */
export const answerRows = (answer: z.ZodNumber = z.number()) =>
  z.array(z.array(answer.nullable())).superRefine((rows, context) => {
    for (const [index, row] of rows.entries()) asLongAs(context, rows[0]!, row, [index])
  })

/** Steps of a scale in whole numbers, the lowest below the highest. */
export const stepScale = z
  .strictObject({ min: z.int().min(0).max(100), max: z.int().min(1).max(100) })
  .superRefine(({ min, max }, context) => atMost(context, min, max - 1, ['min']))

/** Scores; null = missing, which is left out. */
export const scores = z
  .array(z.number().nullable())
  .transform((values) => values.filter((value): value is number => value !== null))
/** Scores of pairs: null on one side leaves the whole pair out. */
export const pairedScores = z.array(z.number().nullable())
export const count = z.int().min(0)

/** The pairs with a value on both sides. */
export function completePairs(
  first: readonly (number | null)[],
  second: readonly (number | null)[],
): { first: number[]; second: number[] } {
  const complete = first.flatMap((value, index) => {
    const other = second[index]
    return value === null || other === null || other === undefined ? [] : [[value, other] as const]
  })
  return { first: complete.map(([value]) => value), second: complete.map(([, value]) => value) }
}

export function limits(interval: Interval | null): { lo: number | null; hi: number | null } {
  return { lo: interval?.lower ?? null, hi: interval?.upper ?? null }
}

export function because(reason: Reason | null): { reason?: Reason } {
  return reason === null ? {} : { reason }
}

/** Why a number beside others that exist is null, printed as `KEY.reason`; nothing where it is none. */
export function becauseOf<Key extends string>(
  key: Key,
  value: unknown,
  reason: Reason,
): Readonly<Record<string, Reason>> {
  return value === null ? { [`${key}.reason`]: reason } : {}
}

/** The catalogue's keys of a tested difference. */
export function tested(test: TestedDifference) {
  return {
    diff: test.difference,
    se: test.standardError,
    t: test.t,
    df: test.df,
    p: test.p,
    ...limits(test.interval),
    lo90: test.interval90?.lower ?? null,
    hi90: test.interval90?.upper ?? null,
    ...because(test.reason),
  }
}
