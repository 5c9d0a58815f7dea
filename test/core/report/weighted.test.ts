import { expect, it } from 'vitest'
import type { Sensitivity } from '#core/model/evaluation.ts'
import { buildReport } from '#core/report/build.ts'
import { inputFor, wetterauLike } from './fixtures.ts'
import { section, strings } from './texts.ts'

/** What the report says when the roster's weights give these words, dimension by dimension. */
function participationWith(...words: readonly Sensitivity[]): string {
  const input = inputFor(wetterauLike)
  const dimensions = input.evaluation.dimensions.map((dimension, index) => {
    const { comparison } = dimension
    if (!comparison?.shown) return dimension
    const sensitivity = { ...comparison.value.sensitivity, roster: words[index] ?? 'same' }
    return { ...dimension, comparison: { shown: true, value: { ...comparison.value, sensitivity } } }
  })
  const evaluation = { ...input.evaluation, dimensions } as typeof input.evaluation
  return strings(section(buildReport({ ...input, evaluation }), 'participation')).join('\n')
}

it('sees no hint of a bias only where every finding looks the same under weights', () => {
  expect(participationWith()).toContain(
    'zeigt sich bei allen Befunden und Hinweisen das gleiche Bild. Das gibt keinen Hinweis auf eine Verzerrung',
  )
  const mixed = participationWith('same', 'weaker', 'stronger')
  expect(mixed).toContain(
    'zeigt sich bei „Netzwerk“ das gleiche Bild, fällt der Unterschied bei „Planung“ schwächer aus und fällt der Unterschied bei „Politisch-strukturelle Verankerung“ stärker aus.',
  )
  expect(mixed).toContain('kann das Ergebnis also davon abhängen, aus welchen Bereichen geantwortet wurde')
  expect(mixed).not.toContain('keinen Hinweis auf eine Verzerrung')
})

it('names the findings that weights cannot check', () => {
  expect(participationWith('same', 'not possible')).toContain('lässt sich das bei „Planung“ nicht prüfen')
})

it('leaves out what is no finding', () => {
  expect(participationWith('same', 'same', 'same', 'weaker')).not.toContain('schwächer')
})

it('names smallest and largest difference the survey could have shown', () => {
  const input = inputFor(wetterauLike)
  const dimensions = input.evaluation.dimensions.map((dimension, index) =>
    dimension.comparison?.shown
      ? {
          ...dimension,
          comparison: {
            shown: true,
            value: { ...dimension.comparison.value, minimalDetectableEffect: 7.8 + index * 0.5 },
          },
        }
      : dimension,
  )
  const limits = (evaluation: unknown) =>
    strings(section(buildReport({ ...input, evaluation: evaluation as typeof input.evaluation }), 'at-a-glance')).join()
  expect(limits({ ...input.evaluation, dimensions })).toContain(
    'Unterschiede unter etwa 8 bis 10\u00a0Punkten, je nach Dimension, kann eine Befragung dieser Größe',
  )
  expect(limits(input.evaluation)).toContain('Unterschiede unter etwa 8\u00a0Punkten kann')
})
