import { expect, test } from 'vitest'
import { disclose } from '#core/disclose/disclose.ts'
import { discloseReliability } from '#core/disclose/over-municipalities.ts'
import { evaluate } from '#core/evaluate/evaluate.ts'
import { pooledReliability } from '#core/evaluate/reliability.ts'
import { catalogue } from '#core/statistics/catalogue.ts'
import { instrument, responsesOf, studyInput } from './small-study.ts'

/** Municipalities with so many answers before and ten afterwards. */
function municipalities(...before: readonly number[]) {
  return before.map((count, index) => {
    const input = studyInput(responsesOf(20 + index, { T0: count, T2: 10 }, 0))
    return { input, evaluation: disclose(evaluate(input)) }
  })
}

const alphas = (...before: readonly number[]) =>
  discloseReliability(pooledReliability(municipalities(...before))).filter(({ wave }) => wave === 'T0')

test('is what `peilung statistic` gives for the answers of all municipalities together', () => {
  const all = municipalities(14, 12, 16, 20)
  const [network] = discloseReliability(pooledReliability(all))
  const items = instrument.dimensions[0]!.themes[0]!.items
  const rows = all
    .flatMap(({ input }) => input.responses.filter(({ wave }) => wave === 'T0'))
    .map(({ answers }) =>
      items.map((id) => {
        const answer = answers[id]
        if (typeof answer !== 'number') return null
        return instrument.items.find((item) => item.id === id)!.reversed ? 7 - answer : answer
      }),
    )
  const expected = catalogue['cronbach-alpha']!.run({ responses: rows }) as Record<string, number>
  if (!network?.alpha || network.alpha === 'withheld') throw new Error('no alpha')
  expect(network).toMatchObject({ dimension: 'network', wave: 'T0', alpha: { n: expected.nForInterval } })
  const { omega } = catalogue['mcdonald-omega']!.run({ responses: rows }) as Record<string, number>
  expect(network.alpha.omega).toBeCloseTo(omega!, 12)
  expect(network.alpha.value).toBeCloseTo(expected.alpha!, 12)
  expect(network.alpha.interval.lower).toBeCloseTo(expected.lo!, 12)
  expect(network.alpha.interval.upper).toBeCloseTo(expected.hi!, 12)
})

test('leaves out a municipality whose mean is not shown', () => {
  const [with5, without] = [alphas(14, 12, 16, 20, 4), alphas(14, 12, 16, 20)]
  expect(with5).toEqual(without)
})

test('is withheld below four municipalities, where one speaks for all, and below thirty answers', () => {
  expect(alphas(30, 30, 30).map(({ alpha }) => alpha)).toEqual(['withheld', 'withheld', 'withheld'])
  expect(alphas(80, 12, 12, 12).map(({ alpha }) => alpha)).toEqual(['withheld', 'withheld', 'withheld'])
  expect(alphas(7, 7, 7, 7).map(({ alpha }) => alpha)).toEqual(['withheld', 'withheld', 'withheld'])
})
