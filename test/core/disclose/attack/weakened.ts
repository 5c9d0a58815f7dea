import { disclose } from '#core/disclose/disclose.ts'
import type { DisclosedEvaluation, Evaluation, WithheldBecause } from '#core/model/evaluation.ts'
import type { Disclosure } from './published.ts'

/** Puts back what was withheld for one reason. */
function restored(published: unknown, raw: unknown, because: WithheldBecause): unknown {
  if (typeof published !== 'object' || published === null) return published
  if ('shown' in published) {
    if ('value' in published) return { shown: true, value: restored(published.value, raw, because) }
    return (published as { because?: unknown }).because === because ? { shown: true, value: raw } : published
  }
  if (Array.isArray(published)) {
    return published.map((entry, index) => restored(entry, (raw as readonly unknown[])[index], because))
  }
  const source = raw as Readonly<Record<string, unknown>>
  return Object.fromEntries(
    Object.entries(published).map(([key, value]) => [
      key,
      key in source ? restored(value, source[key], because) : value,
    ]),
  )
}

/** The disclosure without one of its rules. */
export function withoutRule(because: WithheldBecause): Disclosure {
  return (raw: Evaluation<'raw'>) => restored(disclose(raw), raw, because) as DisclosedEvaluation
}

/** The disclosure with every statement that has enough answers beside the mean of its dimension. */
export function withAllStatements(raw: Evaluation<'raw'>): DisclosedEvaluation {
  const published = disclose(raw)
  const dimensions = published.dimensions.map((dimension, index) => ({
    ...dimension,
    items: restored(dimension.items, raw.dimensions[index]!.items, 'complementary'),
  }))
  return { ...published, dimensions } as DisclosedEvaluation
}
