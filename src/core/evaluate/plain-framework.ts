import { z } from 'zod'
import { instrumentMistakes as mistakes } from '#words/instrument.ts'
import { jsonMistakes, usedTwice } from '../json-mistakes.ts'
import type { Localized } from '../model/locale.ts'

/** What is asked in a data file: dimensions in order, each with its items. */
const PlainFramework = z.object({
  scale: z.object({
    min: z.int().min(0).max(100),
    max: z.int().min(1).max(100),
  }),
  cannotJudge: z.union([z.string(), z.number()]),
  dimensions: z
    .array(
      z.object({
        id: z.string().min(1),
        items: z
          .array(
            z
              .object({
                id: z.string().min(1),
                reverse: z.boolean().optional(),
                reversed: z.boolean().optional(),
              })
              // Instruments and research packages say reversed, the first data files said reverse.
              .transform(({ id, reverse, reversed }) => ({
                id,
                reverse: reverse ?? reversed ?? false,
                ...(reversed === undefined ? {} : { reversed }),
              })),
          )
          .min(1),
      }),
    )
    .min(1),
})
export type PlainFramework = z.infer<typeof PlainFramework>

/** A framework as read from a file: the framework, or every mistake in it with place, value and remedy. */
export function parseFramework(json: unknown): { framework: PlainFramework } | { problems: readonly Localized[] } {
  const parsed = PlainFramework.safeParse(json, { reportInput: true })
  if (!parsed.success) return { problems: jsonMistakes(parsed.error) }
  const problems = contradictions(parsed.data)
  return problems.length === 0 ? { framework: parsed.data } : { problems }
}

function contradictions({ scale, cannotJudge, dimensions }: PlainFramework): Localized[] {
  const step = Number(cannotJudge)
  const isStep = cannotJudge !== '' && step >= scale.min && step <= scale.max
  const items = dimensions.flatMap((dimension, d) =>
    dimension.items.map(({ id }, i) => ({
      id,
      place: `dimensions[${d}].items[${i}]`,
    })),
  )
  return [
    ...(scale.min < scale.max ? [] : [mistakes.shape('scale.min', String(scale.min), mistakes.below(scale.max))]),
    ...(isStep
      ? [mistakes.shape('cannotJudge', JSON.stringify(cannotJudge), mistakes.noStep(scale.min, scale.max))]
      : []),
    ...usedTwice(
      'dimension',
      dimensions.map(({ id }, index) => ({
        id,
        place: `dimensions[${index}]`,
      })),
    ),
    ...usedTwice('item', items),
    ...dimensions.flatMap((dimension, d) =>
      dimension.items.flatMap(({ reverse, reversed }, i) =>
        reversed !== undefined && reversed !== reverse
          ? [mistakes.shape(`dimensions[${d}].items[${i}].reversed`, String(reversed), mistakes.asReverse(reverse))]
          : [],
      ),
    ),
  ]
}
