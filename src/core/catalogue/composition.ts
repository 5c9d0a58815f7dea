import { z } from 'zod'
import { readAnswers } from '../score/answers.ts'
import { adjustForItems, scorePersons } from '../score/score.ts'
import { dissimilarity } from '../statistics/response.ts'
import { standardisedDifference, weightedDifference } from '../statistics/weighted-mean.ts'
import { answerRows, method, sameLength, stepScale, tested } from './method.ts'

const grouped = z
  .strictObject({ scores: z.array(z.number().nullable()), groups: z.array(z.string()) })
  .superRefine(sameLength('scores', 'groups'))

function byGroup({ scores, groups }: z.output<typeof grouped>): ReadonlyMap<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [index, score] of scores.entries()) {
    const group = groups[index]
    if (score === null || group === undefined) continue
    const values = found.get(group)
    if (values) values.push(score)
    else found.set(group, [score])
  }
  return found
}

export const composition = {
  'standardised-difference': method({
    input: z.strictObject({ first: grouped, second: grouped }),
    output:
      'standardised.{diff, se, t, df, p, lo, hi, lo90, hi90}, composition, equalGroups.{diff, se, t, df, p, lo, hi, lo90, hi90}, shift',
    source: 'Kitagawa 1955 (one composition, components); Cochran 1977, chapter 5; Satterthwaite 1946',
    run: ({ first, second }) => {
      const [before, after] = [byGroup(first), byGroup(second)]
      const names = [...new Set([...before.keys(), ...after.keys()])]
      const groups = names.map((name) => ({ first: before.get(name) ?? [], second: after.get(name) ?? [] }))
      const standardised = standardisedDifference(groups)
      const equal = weightedDifference(
        groups.map((group) => ({
          first: { scores: group.first, weight: 1 },
          second: { scores: group.second, weight: 1 },
        })),
      )
      const counts = groups.map((group) => ({ respondents: group.second.length, invited: group.first.length }))
      return {
        standardised: standardised && tested(standardised),
        composition: standardised?.composition ?? null,
        equalGroups: equal && tested(equal),
        shift: dissimilarity(counts),
        ...(standardised ? {} : { reason: 'not_applicable' }),
      }
    },
  }),
  'item-adjusted-scores': method({
    input: z.strictObject({
      scale: stepScale,
      responses: answerRows(),
    }),
    output: 'scores, mean',
    source: 'Bernaards & Sijtsma 2000 (two-way adjustment without error term)',
    run: ({ scale, responses }) => {
      const items = (responses[0] ?? []).map((_, index) => ({ id: String(index), ...scale, reversed: false }))
      const rows = responses.map((row) => Object.fromEntries(row.map((value, index) => [String(index), value])))
      const matrix = readAnswers(rows, items)
      const columns = items.map((_, index) => index)
      const plain = scorePersons(matrix, columns, { numerator: 1, denominator: 2 })
      const scores = Array.from(adjustForItems(matrix, columns, plain), (value) => (Number.isNaN(value) ? null : value))
      const known = scores.filter((value) => value !== null)
      const mean = known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length
      return { scores, mean, ...(mean === null ? { reason: 'no_data' } : {}) }
    },
  }),
}
