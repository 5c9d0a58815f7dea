import { expect, test } from 'vitest'
import { disclose } from '#core/disclose/disclose.ts'
import { releasesOf } from '#core/disclose/release.ts'
import { evaluate } from '#core/evaluate/evaluate.ts'
import type { SurveyResponse } from '#core/model/collection.ts'
import { dice, hashed, instrument, studyInput } from '../evaluate/small-study.ts'

const network = instrument.dimensions[0]!.themes.flatMap(({ items }) => items)

/** Somebody who leaves these statements of the first dimension out and answers everything else. */
interface Person {
  readonly leavesOut?: readonly string[]
  readonly sector?: string
  readonly level?: string
  readonly code?: string
}

function wave(id: string, persons: readonly Person[]): SurveyResponse[] {
  const random = dice(id.length + persons.length)
  return persons.map(({ leavesOut = [], sector = 'health', level = 'operative', code }, index) => ({
    id: `${id}-${String(index).padStart(2, '0')}`,
    study: 'study',
    wave: id,
    municipality: 'musterstadt',
    code: code === undefined ? null : hashed(code),
    attributes: { sector, level },
    answers: Object.fromEntries(
      instrument.items
        .filter((item) => !leavesOut.includes(item.id))
        .map((item) => [item.id, 1 + Math.floor(6 * random())]),
    ),
  }))
}

const times = (count: number, person: Person): Person[] => Array.from({ length: count }, () => person)
const shownIn = (published: ReturnType<typeof disclose>, at = 0) =>
  published.dimensions[0]!.items.map(({ waves }) => waves[at]!.shown)
const disclosed = (responses: readonly SurveyResponse[]) => disclose(evaluate(studyInput(responses)))

test('all statements are shown where everybody answered all or at least five left one out', () => {
  expect(shownIn(disclosed(wave('T0', times(14, {}))))).toEqual([true, true, true, true])
  const five = network.slice(0, 4).concat(network[0]!)
  const persons = [...times(12, {}), ...five.map((item): Person => ({ leavesOut: [item] }))]
  expect(shownIn(disclosed(wave('T0', persons)))).toEqual([true, true, true, true])
})

test('of a dimension in which one to four left something out the statement answered most is not shown', () => {
  for (const few of [1, 4]) {
    const persons = [...times(12, {}), ...times(few, { leavesOut: [network[1]!] })]
    expect(shownIn(disclosed(wave('T0', persons)))).toEqual([true, true, true, false])
  }
})

test('what is said of all statements is said of the shown ones, so that nothing of a withheld one is left over', () => {
  const published = disclosed(wave('T0', [...times(12, {}), { leavesOut: [network[1]!] }])).dimensions[0]!
  const figures = published.waves[0]!
  const shown = published.items.flatMap(({ waves: [item] }) => (item?.shown ? [item.value] : []))
  expect(shown).toHaveLength(3)
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const deviations = shown.map(({ counts, mean: centre, n }) =>
    counts.reduce((sum, count, step) => sum + (count * Math.abs(step + 1 - centre!)) / n, 0),
  )
  if (!figures.shown) throw new Error('the dimension is not shown')
  expect(figures.value.agreement.adMean).toBeCloseTo(mean(deviations), 12)
  expect(figures.value.agreement).toMatchObject({ rwgJ: null, rwgJn: null })
  expect(figures.value.cannotJudgeShare).toBe(0)

  const whole = disclosed(wave('T0', times(13, {}))).dimensions[0]!.waves[0]!
  expect(whole).toMatchObject({ shown: true, value: { agreement: { rwgJn: 13 } } })
})

test('somebody with too few answers for a score is protected like everybody with a gap', () => {
  const persons = [...times(12, {}), { leavesOut: network.slice(1) }]
  expect(shownIn(disclosed(wave('T0', persons)))).toEqual([false, true, true, true])
})

test('one person is found among many gaps where all others of the group have the same', () => {
  // six of seven from youth welfare leave the same statement out: the group's mean is a sum of three statements but for one
  const persons = [
    ...times(12, {}),
    ...times(6, { sector: 'youth-welfare', leavesOut: [network[1]!] }),
    { sector: 'youth-welfare' },
  ]
  expect(shownIn(disclosed(wave('T0', persons)))).toContain(false)
  const together = persons.map((person) => ({ ...person, sector: 'health' }))
  expect(shownIn(disclosed(wave('T0', together)))).toEqual([true, true, true, true])
})

test('those who left something out are no group that others may be computed with', () => {
  const five = network.slice(0, 4).concat(network[0]!)
  const persons = (complete: number) => [
    ...times(10, { level: 'both' }),
    ...times(complete, {}),
    ...five.map((item): Person => ({ leavesOut: [item] })),
    ...times(6, { sector: 'youth-welfare' }),
  ]
  // of the operative level, less youth welfare and those with a gap, four persons would be left
  expect(shownIn(disclosed(wave('T0', persons(5))))).toEqual([true, true, true, true])
  expect(shownIn(disclosed(wave('T0', persons(4))))).toContain(false)
})

test('a statement withheld because of groups shown once stays so when they are merged', () => {
  const before = wave('T0', [
    ...times(12, {}),
    ...times(6, { sector: 'youth-welfare', leavesOut: [network[1]!] }),
    { sector: 'youth-welfare' },
  ])
  const first = evaluate(studyInput(before))
  const earlier = releasesOf(disclose(first), instrument)
  const after = wave('T2', [...times(12, {}), ...times(2, { sector: 'youth-welfare' })])
  const input = studyInput([...before, ...after])
  expect(shownIn(disclose(evaluate({ ...input, earlier })))).toEqual(shownIn(disclose(first)))
  expect(shownIn(disclose(evaluate(input)))).toEqual([true, true, true, true])
})

test('means of linked persons go where one of them left a statement out that all the others answered', () => {
  const coded = (count: number, leavesOut: readonly string[]) =>
    Array.from(
      { length: count },
      (_, index): Person => ({ code: `person-${index}`, ...(index === 0 ? { leavesOut } : {}) }),
    )
  const others = times(6, { leavesOut: [network[2]!] })
  const survey = (leavesOut: readonly string[]) =>
    disclosed([...wave('T0', [...coded(12, leavesOut), ...others]), ...wave('T2', [...coded(12, []), ...others])])
  const linkedOf = (published: ReturnType<typeof disclose>) => {
    const { comparison } = published.dimensions[0]!
    return comparison?.shown ? comparison.value.stayers.difference : undefined
  }
  expect(linkedOf(survey([]))).toEqual(expect.any(Number))
  expect(shownIn(survey([network[1]!]))).toEqual([true, true, true, true])
  expect(linkedOf(survey([network[1]!]))).toBeNull()
})
