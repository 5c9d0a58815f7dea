import { describe, expect, test } from 'vitest'
import { evaluate } from '#core/evaluate/evaluate.ts'
import { dice, responsesOf, sectors, studyInput } from './small-study.ts'

const roster = Object.freeze(Object.fromEntries(sectors.map((sector) => [sector, 9])))
const responses = Object.freeze(responsesOf(3, { T0: 24, T2: 21 }, 11, 0.7))
const evaluation = evaluate(studyInput(responses, roster))

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : []
}

describe('one municipality with two waves', () => {
  const network = evaluation.dimensions[0]!

  test('the change is the difference of the two printed means', () => {
    const [first, last] = network.waves
    expect(network.comparison?.difference).toBeCloseTo(last!.estimate.mean! - first!.estimate.mean!, 10)
    expect(network.comparison).toMatchObject({ method: 'partially_overlapping', n1: 24, n2: 21, n12: 11 })
  })

  test('a lift of every attitude is a rise of the scores, reversed items included', () => {
    for (const { comparison } of evaluation.dimensions) expect(comparison?.difference).toBeGreaterThan(0)
    const reversed = network.items[1]!
    expect(reversed.waves[1]!.mean!).toBeGreaterThan(reversed.waves[0]!.mean!)
  })

  test('answered, not judged and omitted add up to the responses, item by item', () => {
    for (const item of evaluation.dimensions.flatMap(({ items }) => items)) {
      for (const wave of item.waves) {
        expect(wave!.n + wave!.cannotJudge + wave!.omitted).toBe(wave!.wave === 'T0' ? 24 : 21)
      }
    }
  })

  test('the blocks of sectors and of levels each hold every respondent', () => {
    for (const attribute of ['sector', 'level']) {
      const blocks = evaluation.groups.filter((group) => group.attribute === attribute)
      const total = blocks.reduce((sum, { respondents }) => sum + respondents[0]!.count, 0)
      expect(total).toBe(24)
    }
  })

  test('whether an expectation was met is asked from the second wave on', () => {
    const met = evaluation.ownItems.find(({ item }) => item === 'own-expectation-1-met')
    expect(met).toMatchObject({ kind: 'expectation', met: true })
    expect(met?.waves[0]).toBeNull()
    expect(met?.waves[1]?.n).toBeGreaterThan(0)
  })

  test('statements that were not confirmed are not evaluated', () => {
    expect(evaluation.ownItems.map(({ item }) => item)).not.toContain('own-challenge-1')
  })

  test('the response rate needs a roster', () => {
    expect(evaluation.participation[0]).toMatchObject({ responses: 24, invited: 54, responseRate: 24 / 54 })
    const without = evaluate(studyInput(responses)).participation[0]
    expect(without).toMatchObject({ invited: null, responseRate: null, dissimilarity: null, mostMissing: null })
  })

  test('more responses than invited persons give no rate', () => {
    const tooSmall = Object.fromEntries(sectors.map((sector) => [sector, 2]))
    expect(evaluate(studyInput(responses, tooSmall)).participation[0]?.responseRate).toBeNull()
  })

  test('without a roster the roster weights are not possible', () => {
    const { sensitivity } = evaluate(studyInput(responses)).dimensions[0]!.comparison!
    expect(sensitivity.roster).toBe('not possible')
  })
})

test('the order of the responses does not matter', () => {
  const random = dice(1)
  const shuffled = responses
    .map((response) => ({ response, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ response }) => response)
  expect(evaluate(studyInput(shuffled, roster))).toEqual(evaluation)
})

test('a wave nobody answered is left out, and one wave has no comparison', () => {
  const single = evaluate(studyInput(responsesOf(3, { T0: 24 }, 11)))
  expect(single.waves).toEqual(['T0'])
  expect(single.linked).toBeNull()
  expect(single.dimensions.every(({ comparison }) => comparison === null)).toBe(true)
})

test('no response at all gives an evaluation without waves', () => {
  const empty = evaluate(studyInput([]))
  expect(empty).toMatchObject({ waves: [], participation: [], dimensions: [], groups: [] })
})

test('a study that links no waves compares them as independent', () => {
  const input = studyInput(responses)
  const { dimensions, linked } = evaluate({ ...input, study: { ...input.study, linkage: 'none' } })
  expect(linked).toBeNull()
  expect(dimensions[0]?.comparison).toMatchObject({ method: 'welch', n12: 0, stayers: { check: 'unknown' } })
})

test('a dimension asked in the last wave only has a level there and no comparison', () => {
  const input = studyInput(responses)
  const [before, after] = input.forms
  const forms = [{ ...before!, dimensions: ['network', 'planning'] }, after!]
  const offers = evaluate({ ...input, forms }).dimensions.find(({ dimension }) => dimension === 'offers')
  expect(offers?.waves[0]?.estimate).toMatchObject({ n: 0, reason: 'not_applicable' })
  expect(offers?.waves[1]?.estimate.n).toBeGreaterThan(0)
  expect(offers?.comparison).toBeNull()
})

test('three waves are compared from the first to the last', () => {
  const three = evaluate(studyInput(responsesOf(9, { T0: 20, T1: 18, T2: 19 }, 10)))
  expect(three.waves).toEqual(['T0', 'T1', 'T2'])
  expect(three.dimensions[0]?.comparison).toMatchObject({ n1: 20, n2: 19, n12: 10 })
})

test('everybody giving the same answer is not computable, and says why', () => {
  const flat = responses.map((response) => ({
    ...response,
    answers: Object.fromEntries(Object.keys(response.answers).map((id) => [id, id.endsWith('-02') ? 3 : 4])),
  }))
  const { comparison, waves } = evaluate(studyInput(flat)).dimensions[0]!
  expect(comparison).toMatchObject({ verdict: 'not_computable', reason: 'no_variance', p: null, interval: null })
  expect(waves[0]?.estimate).toMatchObject({ mean: 60, interval: null, reason: 'no_variance' })
})

test('where everybody moved by the same amount a change is not computable either, though not all answered alike', () => {
  const before = responsesOf(3, { T0: 24, T2: 24 }, 24).filter(({ wave }) => wave === 'T0')
  const level = (index: number, lift: number) => (index % 2 === 0 ? 3 : 2) + lift
  const moved = (lift: number) => (response: (typeof before)[number], index: number) => ({
    ...response,
    answers: Object.fromEntries(
      Object.keys(response.answers).map((id) => {
        const value = level(index, lift)
        return [id, id.endsWith('-02') ? 7 - value : value]
      }),
    ),
  })
  const after = before.map((response) => ({ ...response, id: `${response.id}-later`, wave: 'T2' }))
  const { comparison, waves } = evaluate(studyInput([...before.map(moved(0)), ...after.map(moved(1))])).dimensions[0]!
  expect(comparison).toMatchObject({ n12: 24, verdict: 'not_computable', reason: 'no_variance', interval: null })
  expect(comparison?.difference).toBeCloseTo(20)
  for (const { estimate } of waves) expect(estimate.interval).not.toBeNull()
})

test.each([1, 2, 3, 5, 8])('%i responses a wave give no number that is not finite', (count) => {
  for (let seed = 1; seed <= 20; seed++) {
    const small = evaluate(studyInput(responsesOf(seed, { T0: count, T1: count, T2: count }, count), roster))
    expect(numbersIn(small).every(Number.isFinite)).toBe(true)
  }
})
