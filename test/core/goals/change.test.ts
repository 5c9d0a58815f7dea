import { describe, expect, test } from 'vitest'
import { addMeasure, changeGoal, changeMeasure, newGoal, rateGoal } from '#core/goals/change.ts'
import type { AttainmentScale, Goal, Measure } from '#core/model/goal.ts'

const scale: AttainmentScale = {
  steps: ['unter 8', '8 bis 13', '14 bis 18', '19 bis 24', 'alle 25'],
  start: -1,
  agreedOn: '2026-01-15',
  expectedBy: '2026-12-31',
}
const plain = newGoal('g', { text: 'Ziel', source: null, dimensions: [], ownItem: null }, '2026-01-10')
const measurable = changeGoal(plain, { ...plain, scale }, null, '2026-01-15')
const rated = rateGoal(measurable, { on: '2026-06-01', by: 'Steuerungsgruppe', level: 0 }, '2026-06-02')
const content = ({ text, dimensions, ownItem, scale: own }: Goal) => ({ text, dimensions, ownItem, scale: own })
const measure: Measure = {
  id: 'm',
  what: 'Stellen benennen',
  who: 'Gesundheitsamt',
  from: '2026-02-01',
  until: '2026-09-30',
  state: 'open',
}

describe('a goal', () => {
  test('begins its history with its wording, and with the day its steps were agreed', () => {
    expect(measurable.changes).toEqual([
      { on: '2026-01-10', part: 'text', of: null, from: null, to: 'Ziel', reason: null },
      { on: '2026-01-15', part: 'steps', of: null, from: null, to: '2026-01-15', reason: null },
    ])
  })

  test('can be worded and stepped anew before it is rated, without a reason', () => {
    const steps = ['a', 'b', 'c', 'd', 'e'] as const
    const changed = changeGoal(measurable, { ...content(measurable), scale: { ...scale, steps } }, null, '2026-02-01')
    expect(changed.scale?.steps).toEqual(steps)
    expect(changed.changes.slice(2).map(({ of, from, to }) => [of, from, to])).toEqual([
      ['-2', 'unter 8', 'a'],
      ['-1', '8 bis 13', 'b'],
      ['0', '14 bis 18', 'c'],
      ['1', '19 bis 24', 'd'],
      ['2', 'alle 25', 'e'],
    ])
  })

  test('once rated keeps a corrected step with its reason, and refuses one without', () => {
    const corrected = { ...content(rated), scale: { ...scale, steps: ['0 bis 7', ...scale.steps.slice(1)] as never } }
    expect(() => changeGoal(rated, corrected, null, '2026-06-03')).toThrow(
      expect.objectContaining({ kind: 'goalReasonMissing' }),
    )
    expect(changeGoal(rated, corrected, 'Tippfehler', '2026-06-03').changes.at(-1)).toEqual({
      on: '2026-06-03',
      part: 'step',
      of: '-2',
      from: 'unter 8',
      to: '0 bis 7',
      reason: 'Tippfehler',
    })
  })

  test.each([
    ['wording', { text: 'Anderes Ziel' }],
    ['start', { scale: { ...scale, start: -2 as const } }],
    ['date', { scale: { ...scale, expectedBy: '2027-12-31' } }],
  ])('once rated asks for a reason when its %s changes too', (_, part) => {
    expect(() => changeGoal(rated, { ...content(rated), ...part }, null, '2026-06-03')).toThrow(
      expect.objectContaining({ kind: 'goalReasonMissing' }),
    )
  })

  test('once rated keeps its steps, while tags and the matching statement stay free', () => {
    expect(() => changeGoal(rated, { ...content(rated), scale: null }, 'unnötig', '2026-06-03')).toThrow(
      expect.objectContaining({ kind: 'goalRated' }),
    )
    const tagged = changeGoal(
      rated,
      { ...content(rated), dimensions: ['offers'], ownItem: 'own-goal-1' },
      null,
      '2026-06-03',
    )
    expect(tagged.changes.slice(-2)).toEqual([
      { on: '2026-06-03', part: 'dimensions', of: null, from: '', to: 'offers', reason: null },
      { on: '2026-06-03', part: 'own item', of: null, from: null, to: 'own-goal-1', reason: null },
    ])
  })

  test.each([
    ['agreed later', { agreedOn: '2026-07-01' }],
    ['expected before agreed', { expectedBy: '2026-01-15' }],
  ])('is refused where its days do not fit: %s', (reason, part) => {
    expect(() => changeGoal(plain, { ...content(plain), scale: { ...scale, ...part } }, null, '2026-06-03')).toThrow(
      expect.objectContaining({ kind: 'goalDatesInvalid', details: { reason } }),
    )
  })
})

describe('a rating', () => {
  test('needs steps, and a day between agreement and today', () => {
    const by = 'Steuerungsgruppe'
    expect(() => rateGoal(plain, { on: '2026-06-01', by, level: 0 }, '2026-06-02')).toThrow(
      expect.objectContaining({ kind: 'goalNotMeasurable' }),
    )
    for (const on of ['2026-01-14', '2026-06-03']) {
      expect(() => rateGoal(measurable, { on, by, level: 0 }, '2026-06-02')).toThrow(
        expect.objectContaining({ kind: 'goalDatesInvalid' }),
      )
    }
  })

  test('of a day that was rated already replaces it and is kept in the history', () => {
    const again = rateGoal(rated, { on: '2026-06-01', by: 'Netzwerktreffen', level: 1 }, '2026-06-02')
    expect(again.ratings).toEqual([{ on: '2026-06-01', by: 'Netzwerktreffen', level: 1 }])
    expect(again.changes.at(-1)).toMatchObject({ part: 'rating', of: '2026-06-01', from: '0', to: '1' })
  })

  test('entered late takes its place by its day', () => {
    const late = rateGoal(rated, { on: '2026-03-01', by: 'Netzwerktreffen', level: -1 }, '2026-06-02')
    expect(late.ratings.map(({ on }) => on)).toEqual(['2026-03-01', '2026-06-01'])
  })

  test('is given by a body, not by a person', () => {
    expect(() => rateGoal(measurable, { on: '2026-06-01', by: 'Sabine Muster', level: 0 }, '2026-06-02')).toThrow(
      expect.objectContaining({ kind: 'personNamed', details: { name: 'Sabine Muster' } }),
    )
  })
})

describe('a measure', () => {
  const agreed = addMeasure(measurable, measure, '2026-02-01')

  test('keeps every change of what, who, until and state', () => {
    const changed = changeMeasure(agreed, { ...measure, who: 'Jugendamt', state: 'running' }, '2026-03-01')
    expect(changed.measures).toEqual([{ ...measure, who: 'Jugendamt', state: 'running' }])
    expect(changed.changes.slice(-2)).toEqual([
      {
        on: '2026-03-01',
        part: 'measure who',
        of: 'Stellen benennen',
        from: 'Gesundheitsamt',
        to: 'Jugendamt',
        reason: null,
      },
      { on: '2026-03-01', part: 'measure state', of: 'Stellen benennen', from: 'open', to: 'running', reason: null },
    ])
  })

  test('is refused with a person, with days the wrong way round, or where it does not exist', () => {
    expect(() => addMeasure(measurable, { ...measure, who: 'Frau Muster' }, '2026-02-01')).toThrow(
      expect.objectContaining({ kind: 'personNamed' }),
    )
    expect(() => addMeasure(measurable, { ...measure, until: '2026-01-31' }, '2026-02-01')).toThrow(
      expect.objectContaining({ kind: 'goalDatesInvalid' }),
    )
    expect(() => changeMeasure(agreed, { ...measure, id: 'other' }, '2026-02-01')).toThrow(
      expect.objectContaining({ kind: 'notFound' }),
    )
  })
})
