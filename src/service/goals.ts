import { addMeasure, changeGoal, changeMeasure, type GoalContent, newGoal, rateGoal } from '#core/goals/change.ts'
import type { Goal, GoalRating, Measure } from '#core/model/goal.ts'
import type { DimensionId } from '#core/model/instrument.ts'
import type { Locale } from '#core/model/locale.ts'
import type { MunicipalityId, OwnItem, StudyId } from '#core/model/study.ts'
import type { AgreedGoals, GoalVoices } from '#core/model/views.ts'
import { problem } from '#core/problem.ts'
import { hasOmission } from '#core/profile/names.ts'
import { goalVoices } from '#core/report/goal-voices.ts'
import type { StoreReader } from '#store/store.ts'
import { ownItemWords } from '#words/staff-own-items.ts'
import type { Context } from './context.ts'
import { findMunicipality, findStudy, instrumentOf } from './find.ts'
import { randomId } from './hash.ts'
import { defaultTemplate, findTemplate, reportInput } from './reports.ts'

interface Place {
  readonly study: StudyId
  readonly municipality: MunicipalityId
}

/** One goal in the state somebody has seen: who changes an older one than the stored is refused. */
interface SeenGoal extends Place {
  readonly goal: string
  readonly revision: number
}

/** What a network has agreed on, and which goals of its profile it has not taken up. */
export async function agreedGoals(context: Context, place: Place): Promise<AgreedGoals> {
  await assertPlace(context.store, place)
  const goals = await context.store.goals(place.study, place.municipality)
  const ownItems = await context.store.ownItems(place.study, place.municipality)
  return { goals, proposals: proposalsOf(ownItems, goals) }
}

/**
 * What respondents of closed waves say to the statement that matches a goal; like a report, it counts as released.
 *
 * @throws Problem notFound, and as `makeReport` where nothing can be shown yet
 */
export async function respondentsOn(
  context: Context,
  { locale, ...seen }: Place & { readonly goal: string; readonly locale: Locale },
): Promise<GoalVoices> {
  const { ownItem } = await findGoal(context.store, seen)
  if (ownItem === null) throw problem('notFound', { what: 'statement', id: seen.goal })
  const study = await findStudy(context.store, seen.study)
  const template = findTemplate(context, defaultTemplate)
  return goalVoices(await reportInput(context, study, { municipality: seen.municipality, template, locale }), ownItem)
}

function proposalsOf(ownItems: readonly OwnItem[], goals: readonly Goal[]): readonly OwnItem[] {
  return ownItems.filter(
    ({ id, kind, text }) => kind === 'goal' && !goals.some((goal) => goal.ownItem === id || goal.text === text),
  )
}

/**
 * A goal more, not measurable yet.
 *
 * @param input ownItem: the statement of the same words it is taken from or belongs to; null where there is none
 * @throws Problem notFound, optionInvalid, requestInvalid where a name was left out of the wording, personNamed
 */
export async function addGoal(
  context: Context,
  input: Place & Pick<Goal, 'text' | 'source' | 'dimensions' | 'ownItem'>,
): Promise<AgreedGoals> {
  await assertFits(context, input)
  const goal = newGoal(randomId(context), input, context.today())
  await context.store.transact((writer) => writer.addGoal(input.study, input.municipality, goal))
  return agreedGoals(context, input)
}

/** @throws Problem notFound, optionInvalid, requestInvalid, goalChanged and those of `changeGoal` */
export async function saveGoal(
  context: Context,
  { content, reason, ...seen }: SeenGoal & { readonly content: GoalContent; readonly reason: string | null },
): Promise<AgreedGoals> {
  await assertFits(context, { ...seen, ...content })
  return save(context, seen, (goal) => changeGoal(goal, content, reason, context.today()))
}

/** Takes back a goal nobody has rated. @throws Problem notFound, goalChanged, goalRated */
export async function removeGoal(context: Context, seen: SeenGoal): Promise<AgreedGoals> {
  await context.store.transact(async (writer) => {
    const goal = await findGoal(writer, seen)
    if (goal.ratings.length > 0) throw problem('goalRated', { text: goal.text })
    const removed = await writer.removeGoal(seen.study, seen.municipality, { id: goal.id, revision: seen.revision })
    if (!removed) throw problem('goalChanged', { text: goal.text })
  })
  return agreedGoals(context, seen)
}

/** @throws Problem notFound, goalChanged and those of `rateGoal` */
export async function saveRating(
  context: Context,
  { rating, ...seen }: SeenGoal & { readonly rating: GoalRating },
): Promise<AgreedGoals> {
  return save(context, seen, (goal) => rateGoal(goal, rating, context.today()))
}

/** @throws Problem notFound, goalChanged and those of `addMeasure` */
export async function saveNewMeasure(
  context: Context,
  { measure, ...seen }: SeenGoal & { readonly measure: Omit<Measure, 'id'> },
): Promise<AgreedGoals> {
  const id = randomId(context)
  return save(context, seen, (goal) => addMeasure(goal, { id, ...measure }, context.today()))
}

/** @throws Problem notFound, goalChanged and those of `changeMeasure` */
export async function saveMeasure(
  context: Context,
  { measure, ...seen }: SeenGoal & { readonly measure: Measure },
): Promise<AgreedGoals> {
  return save(context, seen, (goal) => changeMeasure(goal, measure, context.today()))
}

/** Writes what became of a goal, unless somebody else has changed it since it was seen. */
async function save(context: Context, seen: SeenGoal, change: (goal: Goal) => Goal): Promise<AgreedGoals> {
  await context.store.transact(async (writer) => {
    const goal = await findGoal(writer, seen)
    if (goal.revision !== seen.revision) throw problem('goalChanged', { text: goal.text })
    const replaced = await writer.replaceGoal(seen.study, seen.municipality, change(goal))
    if (!replaced) throw problem('goalChanged', { text: goal.text })
  })
  return agreedGoals(context, seen)
}

async function findGoal(
  store: StoreReader,
  { study, municipality, goal: id }: Omit<SeenGoal, 'revision'>,
): Promise<Goal> {
  await assertPlace(store, { study, municipality })
  const goal = (await store.goals(study, municipality)).find((one) => one.id === id)
  if (!goal) throw problem('notFound', { what: 'goal', id })
  return goal
}

async function assertPlace(store: StoreReader, { study, municipality }: Place): Promise<void> {
  findMunicipality(await findStudy(store, study), municipality)
}

/** Dimensions and matching statement exist, and the wording has no gap where a name was left out. */
async function assertFits(
  context: Context,
  input: Place & {
    readonly text: string
    readonly dimensions: readonly DimensionId[]
    readonly ownItem: string | null
  },
): Promise<void> {
  await assertPlace(context.store, input)
  const known = instrumentOf(context, await findStudy(context.store, input.study)).dimensions.map(({ id }) => id)
  const unknown = input.dimensions.find((dimension) => !known.includes(dimension))
  if (unknown) throw problem('optionInvalid', { option: 'dimensions', value: unknown, allowed: known })
  const items = (await context.store.ownItems(input.study, input.municipality)).filter(({ kind }) => kind === 'goal')
  if (input.ownItem !== null && !items.some(({ id }) => id === input.ownItem)) {
    throw problem('optionInvalid', { option: 'ownItem', value: input.ownItem, allowed: items.map(({ id }) => id) })
  }
  if (hasOmission(input.text)) {
    const message = { de: ownItemWords.de.omission, en: ownItemWords.en.omission }
    throw problem('requestInvalid', { problems: [{ field: input.text, message }] })
  }
}
