import { describe, expect, test } from 'vitest'
import {
  attainmentCounts,
  attainmentScores,
  isMeasurable,
  isOverdue,
  isRatingDue,
  isUnderWay,
} from '#core/goals/attainment.ts'
import type { AttainmentLevel, Goal, Measure } from '#core/model/goal.ts'

const steps = ['a', 'b', 'c', 'd', 'e'] as const
function goal(start: AttainmentLevel | null, ...levels: readonly AttainmentLevel[]): Goal {
  return {
    id: 'g',
    text: 'Ziel',
    source: null,
    dimensions: [],
    ownItem: null,
    scale: start === null ? null : { steps, start, agreedOn: '2026-01-01', expectedBy: '2026-12-31' },
    ratings: levels.map((level, index) => ({ on: `2026-0${index + 2}-01`, by: 'Steuerungsgruppe', level })),
    measures: [],
    changes: [],
    revision: 1,
  }
}

test('goals are counted by what can be said of them; the last rating counts', () => {
  const goals = [goal(-1, 0), goal(-1, 0, -1), goal(-2, 1), goal(-1), goal(null)]
  expect(attainmentCounts(goals)).toEqual({ goals: 5, measurable: 4, rated: 3, asExpected: 2 })
})

const ratedOnItsFirstDay: Goal = {
  ...goal(-1),
  ratings: [{ on: '2026-01-01', by: 'Steuerungsgruppe', level: -1 }],
}

test('a rating of the day of agreement repeats the start: the goal is neither counted nor missed', () => {
  expect(attainmentCounts([goal(-1, 0), ratedOnItsFirstDay])).toMatchObject({ rated: 1, asExpected: 1 })
  expect(attainmentScores([goal(-1, 0), goal(-1, 0), goal(-1, 0), ratedOnItsFirstDay])?.goals).toBe(3)
})

test('a goal below its expectation is under way until its day has come', () => {
  const below = goal(-1, -1)
  const reached = goal(-1, 0)
  if (!isMeasurable(below) || !isMeasurable(reached) || !isMeasurable(ratedOnItsFirstDay)) throw new Error('no steps')
  expect(isUnderWay(below, '2026-12-30')).toBe(true)
  expect(isUnderWay(below, '2026-12-31')).toBe(false)
  expect(isUnderWay(reached, '2026-12-30')).toBe(false)
  expect(isUnderWay(ratedOnItsFirstDay, '2026-12-30')).toBe(false)
})

describe('the T scores of goal attainment', () => {
  test('are those of the rated goals, at their start and at their last rating', () => {
    // R 4.2.2: t <- function(x, r = .3) 50 + 10 * sum(x) / sqrt((1 - r) * length(x) + r * length(x)^2)
    // t(c(-1, -1, -2)) = 31.74258; t(c(0, 1, 0)) = 54.56435
    const scores = attainmentScores([goal(-1, 0), goal(-1, -1, 1), goal(-2, 0), goal(-2)])
    expect(scores?.goals).toBe(3)
    expect(scores?.start).toBeCloseTo(31.74258, 5)
    expect(scores?.today).toBeCloseTo(54.56435, 5)
    expect(scores?.change).toBeCloseTo(22.82177, 5)
  })

  test('of three goals as expected are 50', () => {
    expect(attainmentScores([goal(-1, 0), goal(-1, 0), goal(-1, 0)])?.today).toBe(50)
  })

  test('are not stated for two', () => {
    expect(attainmentScores([goal(-1, 0), goal(-1, 2), goal(-1)])).toBeNull()
  })
})

test('a rating is due from the expected day on until one is given on that day or after', () => {
  expect(isRatingDue(goal(-1, 0), '2026-12-30')).toBe(false)
  expect(isRatingDue(goal(-1, 0), '2026-12-31')).toBe(true)
  const rated = goal(-1, 0)
  const after = { ...rated, ratings: [...rated.ratings, { on: '2026-12-31', by: 'Netzwerk', level: 1 as const }] }
  expect(isRatingDue(after, '2027-01-10')).toBe(false)
  expect(isRatingDue(goal(null), '2027-01-10')).toBe(false)
})

test.each([
  ['open', '2026-05-01', true],
  ['running', '2026-05-01', true],
  ['running', '2026-04-30', false],
  ['done', '2026-05-01', false],
  ['dropped', '2026-05-01', false],
] as const)('a measure that is %s is overdue on %s: %s', (state, today, overdue) => {
  const measure: Measure = { id: 'm', what: 'w', who: 'x', from: '2026-01-01', until: '2026-04-30', state }
  expect(isOverdue(measure, today)).toBe(overdue)
})
