import type { AttainmentScale, Goal, GoalChange, GoalPart, GoalRating, Measure } from '../model/goal.ts'
import { attainmentLevels } from '../model/goal.ts'
import type { IsoDate } from '../model/study.ts'
import { problem } from '../problem.ts'
import { personNamed } from './persons.ts'

/** What can be changed about a goal itself. */
export type GoalContent = Pick<Goal, 'text' | 'dimensions' | 'ownItem' | 'scale'>

/** A goal as it is added, not measurable yet. @throws Problem personNamed */
export function newGoal(
  id: string,
  { text, source, dimensions, ownItem }: Pick<Goal, 'text' | 'source' | 'dimensions' | 'ownItem'>,
  today: IsoDate,
): Goal {
  assertNobody([text])
  const changes = [change('text', null, null, text, today)]
  return { id, text, source, dimensions, ownItem, scale: null, ratings: [], measures: [], changes, revision: 1 }
}

/**
 * The goal with other words, tags or steps. Before the first rating everything is free; after it, wording, steps,
 * start and date are corrected with a reason only, which stays in the history, and the steps are not given up.
 *
 * @throws Problem personNamed, goalRated, goalReasonMissing, goalDatesInvalid
 */
export function changeGoal(goal: Goal, content: GoalContent, reason: string | null, today: IsoDate): Goal {
  const { scale } = content
  assertNobody([content.text, ...(scale?.steps ?? []), ...(reason === null ? [] : [reason])])
  if (scale !== null) assertDates(scale, goal.ratings, today)
  const corrected = corrections(goal, content, reason, today)
  const isRated = goal.ratings.length > 0
  if (isRated && scale === null) throw problem('goalRated', { text: goal.text })
  if (isRated && corrected.length > 0 && reason === null) throw problem('goalReasonMissing')
  const tags = [
    ...changed('dimensions', goal.dimensions.join(' '), content.dimensions.join(' '), today),
    ...changed('own item', goal.ownItem, content.ownItem, today),
  ]
  return { ...goal, ...content, changes: [...goal.changes, ...corrected, ...tags] }
}

/** What was agreed and now reads otherwise, with the reason where one was needed. */
function corrections(goal: Goal, content: GoalContent, reason: string | null, today: IsoDate): readonly GoalChange[] {
  const [before, after] = [goal.scale, content.scale]
  const given = goal.ratings.length > 0 ? reason : null
  const all = changed('text', goal.text, content.text, today)
  if (before === null || after === null) {
    return [...all, ...changed('steps', before?.agreedOn ?? null, after?.agreedOn ?? null, today)].map((one) => ({
      ...one,
      reason: given,
    }))
  }
  return [
    ...all,
    ...attainmentLevels.flatMap((level, index) =>
      changed('step', before.steps[index] ?? null, after.steps[index] ?? null, today, `${level}`),
    ),
    ...changed('start', `${before.start}`, `${after.start}`, today),
    ...changed('steps', before.agreedOn, after.agreedOn, today),
    ...changed('expected by', before.expectedBy, after.expectedBy, today),
  ].map((one) => ({ ...one, reason: given }))
}

/** The goal with where it stands; a second rating of a day replaces the first. @throws Problem personNamed, goalNotMeasurable, goalDatesInvalid */
export function rateGoal(goal: Goal, rating: GoalRating, today: IsoDate): Goal {
  if (goal.scale === null) throw problem('goalNotMeasurable', { text: goal.text })
  if (rating.on < goal.scale.agreedOn || rating.on > today) {
    throw problem('goalDatesInvalid', { reason: 'rated outside' })
  }
  assertNobody([], [rating.by])
  const before = goal.ratings.find(({ on }) => on === rating.on)
  const others = goal.ratings.filter(({ on }) => on !== rating.on)
  return {
    ...goal,
    ratings: [...others, rating].sort((a, b) => (a.on < b.on ? -1 : 1)),
    changes: [
      ...goal.changes,
      change('rating', rating.on, before === undefined ? null : `${before.level}`, `${rating.level}`, today),
    ],
  }
}

/** The goal with one measure more. @throws Problem personNamed, goalDatesInvalid */
export function addMeasure(goal: Goal, measure: Measure, today: IsoDate): Goal {
  assertMeasure(measure)
  return {
    ...goal,
    measures: [...goal.measures, measure],
    changes: [...goal.changes, change('measure', null, null, measure.what, today)],
  }
}

/** The goal with one of its measures as it is now. @throws Problem notFound, personNamed, goalDatesInvalid */
export function changeMeasure(goal: Goal, measure: Measure, today: IsoDate): Goal {
  const before = goal.measures.find(({ id }) => id === measure.id)
  if (!before) throw problem('notFound', { what: 'measure', id: measure.id })
  assertMeasure(measure)
  const fields = ['what', 'who', 'from', 'until', 'state'] as const
  return {
    ...goal,
    measures: goal.measures.map((one) => (one.id === measure.id ? measure : one)),
    changes: [
      ...goal.changes,
      ...fields.flatMap((field) => changed(`measure ${field}`, before[field], measure[field], today, before.what)),
    ],
  }
}

function assertMeasure({ what, who, from, until }: Measure): void {
  assertNobody([what], [who])
  if (until < from) throw problem('goalDatesInvalid', { reason: 'measure ends before it begins' })
}

function assertDates({ agreedOn, expectedBy }: AttainmentScale, ratings: readonly GoalRating[], today: IsoDate): void {
  if (agreedOn > today) throw problem('goalDatesInvalid', { reason: 'agreed later' })
  if (expectedBy <= agreedOn) throw problem('goalDatesInvalid', { reason: 'expected before agreed' })
  if (ratings.some(({ on }) => on < agreedOn)) throw problem('goalDatesInvalid', { reason: 'rated before agreed' })
}

/** @param functions fields that say who: there a first name with a surname is enough to refuse */
function assertNobody(texts: readonly string[], functions: readonly string[] = []): void {
  for (const [index, text] of [...texts, ...functions].entries()) {
    const name = personNamed(text, index >= texts.length)
    if (name !== null) throw problem('personNamed', { name })
  }
}

function change(part: GoalPart, of: string | null, from: string | null, to: string | null, on: IsoDate): GoalChange {
  return { on, part, of, from, to, reason: null }
}

function changed(
  part: GoalPart,
  from: string | null,
  to: string | null,
  on: IsoDate,
  of: string | null = null,
): readonly GoalChange[] {
  return from === to ? [] : [change(part, of, from, to, on)]
}
