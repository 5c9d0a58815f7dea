import { describe, expect, test } from 'vitest'
import { submissionCheck } from '#core/instrument/answers.ts'
import { type Simulation, simulateResponses } from '#core/instrument/simulate.ts'
import { framework, ownItems, waveForm } from './framework.ts'

const instrument = framework()
const dimensions = ['network', 'planning', 'political-anchoring', 'family', 'offers']
const forms = [waveForm(dimensions, { ownItems }), waveForm(dimensions, { ownItems, wave: 'T2' })]

const small: Simulation = Object.freeze({
  instrument,
  forms,
  roster: {
    health: 12,
    'youth-welfare': 16,
    'pregnancy-counselling': 5,
    'early-intervention': 4,
    other: 6,
    volunteers: 3,
  },
  responseRates: { T0: 0.6, T2: 0.55 },
  turnover: 0.2,
  linkage: 'self-generated code',
  levels: { network: 55, planning: 45, 'political-anchoring': 40, family: 65, offers: 50 },
  changes: { network: 12 },
  seed: 'small',
})
const large: Simulation = {
  ...small,
  roster: { health: 400, 'youth-welfare': 600 },
  responseRates: { T0: 1, T2: 1 },
  seed: 'large',
}

type Simulated = ReturnType<typeof simulateResponses>
const inWave = (responses: Simulated, wave: string) => responses.filter((each) => each.wave === wave)
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const sd = (values: readonly number[]) =>
  Math.sqrt(values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / (values.length - 1))

function scores(responses: Simulated, dimension: string): number[] {
  const items = instrument.dimensions.find(({ id }) => id === dimension)!.themes.flatMap((theme) => theme.items)
  return responses.flatMap(({ response }) => {
    const steps = items.map((id) => response.answers[id]).filter((answer) => typeof answer === 'number')
    return steps.length * 2 >= items.length ? [(mean(steps) - 1) * 20] : []
  })
}

describe('simulated responses', () => {
  test('are the same for the same seed and others for another', () => {
    expect(simulateResponses(small)).toEqual(simulateResponses(small))
    expect(simulateResponses({ ...small, seed: 'other' })).not.toEqual(simulateResponses(small))
  })

  test('pass the validator of their wave', () => {
    for (const { wave, response } of simulateResponses(small)) {
      const { answers, attributes, code } = response
      const sent = { answers, attributes, comments: {}, code, submission: '0b2b6d4e-1f7a-4c3b-9a52-8f3f5f0f8a11' }
      const form = forms.find((each) => each.wave === wave)!
      const study = { linkage: small.linkage, first: wave === 'T0' }
      expect(() => submissionCheck(instrument, form, study)(sent)).not.toThrow()
    }
  })

  test('number the response rate times the roster', () => {
    const responses = simulateResponses(small)
    expect([inWave(responses, 'T0').length, inWave(responses, 'T2').length]).toEqual([28, 25])
  })

  test('lie near the points asked for and spread by about 18 points', () => {
    const before = inWave(simulateResponses(large), 'T0')
    for (const dimension of dimensions) {
      expect(Math.abs(mean(scores(before, dimension)) - small.levels[dimension]!)).toBeLessThan(6)
      expect(Math.abs(sd(scores(before, dimension)) - 18)).toBeLessThan(2.5)
    }
  })

  test('change where a change was asked for, and only there', () => {
    const responses = simulateResponses(large)
    const change = (dimension: string) =>
      mean(scores(inWave(responses, 'T2'), dimension)) - mean(scores(inWave(responses, 'T0'), dimension))
    expect(Math.abs(change('network') - 12)).toBeLessThan(2.5)
    expect(Math.abs(change('family'))).toBeLessThan(1.5)
  })

  test('keep attitudes: persons who answer twice with one code answer alike', () => {
    const responses = simulateResponses({ ...large, roster: { health: 150 } })
    const byCode = (wave: string) =>
      Map.groupBy(inWave(responses, wave), ({ response }) => JSON.stringify(response.code))
    const later = byCode('T2')
    const pairs = [...byCode('T0')].flatMap(([code, [before, ...others]]) => {
      const [after, ...more] = later.get(code) ?? []
      if (code === 'null' || !before || !after || others.length + more.length > 0) return []
      const [x] = scores([before], 'family')
      const [y] = scores([after], 'family')
      return x === undefined || y === undefined ? [] : [{ x, y }]
    })
    expect(pairs.length).toBeGreaterThan(40)
    const differences = pairs.map(({ x, y }) => y - x)
    // unrelated persons would differ by 18 · √2 ≈ 25 points
    expect(sd(differences)).toBeLessThan(18)
  })

  test('contain some "cannot judge" and some omissions, and a divided item', () => {
    const responses = inWave(simulateResponses(large), 'T0')
    const answers = responses.flatMap(({ response }) => Object.values(response.answers))
    const cannotJudge = answers.filter((answer) => answer === 'cj').length / answers.length
    expect(cannotJudge).toBeGreaterThan(0.04)
    expect(cannotJudge).toBeLessThan(0.13)
    const asked = responses.length * 49
    expect(1 - answers.length / asked).toBeGreaterThan(0.01)
    const divided = scoresOf(responses, 'D7-04')
    const plain = scoresOf(responses, 'D7-05')
    expect(sd(divided)).toBeGreaterThan(sd(plain) * 1.15)
  })

  test('carry no code where the study links no waves', () => {
    const responses = simulateResponses({ ...small, linkage: 'none' })
    expect(responses.every(({ response }) => response.code === null)).toBe(true)
  })

  test('are empty for a network without persons', () => {
    expect(simulateResponses({ ...small, roster: {} })).toEqual([])
  })
})

function scoresOf(responses: Simulated, item: string): number[] {
  return responses.map(({ response }) => response.answers[item]).filter((answer) => typeof answer === 'number')
}
