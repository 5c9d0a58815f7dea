import { waveState } from '#core/collect/invitation.ts'
import { isFirstWave } from '#core/evaluate/wave-data.ts'
import { type AskedItem, askedItems } from '#core/instrument/asked.ts'
import { type SurveyJson, surveyForm } from '#core/instrument/form.ts'
import type { ItemId } from '#core/model/instrument.ts'
import type { Locale } from '#core/model/locale.ts'
import type { MunicipalityId, Study, StudyId, Wave } from '#core/model/study.ts'
import type { AgendaPoint, AgreedRating, GroupRating, Talk } from '#core/model/talk.ts'
import { problem } from '#core/problem.ts'
import { groupForm } from '#core/talk/group-form.ts'
import { talkPoints } from '#core/talk/points.ts'
import type { CollectionKey } from '#store/store.ts'
import { talkWords } from '#words/staff-talk.ts'
import type { Context } from './context.ts'
import { collected, disclosedEvaluation } from './evaluation.ts'
import { findMunicipality, findStudy, findWave, instrumentOf } from './find.ts'
import { waveForm } from './wave-form.ts'

/**
 * What the meeting of one municipality is prepared with: the statements of its last closed wave, as far as they may be
 * shown. Reading it releases what a report would.
 *
 * @throws Problem notFound, waveStillOpen, noClosedWave, tooFewForReport, releaseTooClose
 */
export async function talk(
  context: Context,
  place: { readonly study: StudyId; readonly municipality: MunicipalityId },
): Promise<Talk> {
  const study = await findStudy(context.store, place.study)
  const data = await collected(context, study, place.municipality)
  const evaluation = await disclosedEvaluation(context, data)
  const wave = evaluation.waves.at(-1)!
  const key = { ...place, wave }
  const asked = await askedIn(context, study, findWave(study, wave), place.municipality)
  return {
    wave,
    earlierWave: evaluation.waves.length > 1 ? evaluation.waves[0]! : null,
    points: talkPoints(data.instrument, evaluation, asked),
    agenda: await context.store.agenda(key),
    ratings: await ratingsOf(context, key),
  }
}

/** Replaces the points of the meeting. @throws Problem notFound, optionInvalid */
export async function saveAgenda(
  context: Context,
  { points, ...key }: CollectionKey & { readonly points: readonly AgendaPoint[] },
): Promise<readonly AgendaPoint[]> {
  const { asked } = await begun(context, key)
  assertAsked(
    asked,
    points.map(({ item }) => item),
  )
  await context.store.transact((writer) => writer.putAgenda(key, points))
  return points
}

/**
 * Sets what a group agreed on; null takes a rating back, statements not named stay as they are. Sending the same again
 * changes nothing, so that a page without connection may send later.
 *
 * @throws Problem notFound, waveNotOpen, optionInvalid
 */
export async function saveGroupRatings(
  context: Context,
  { ratings, ...key }: CollectionKey & { readonly ratings: Readonly<Record<ItemId, AgreedRating | null>> },
): Promise<readonly GroupRating[]> {
  const { asked } = await begun(context, key)
  assertAsked(asked, Object.keys(ratings))
  for (const [item, rating] of Object.entries(ratings)) {
    const { min, max } = asked.find(({ id }) => id === item)!.scale
    if (typeof rating === 'number' && (rating < min || rating > max)) {
      throw problem('optionInvalid', { option: item, value: String(rating), allowed: [`${min}–${max}`] })
    }
  }
  await context.store.transact((writer) => writer.putGroupRatings(key, ratings, context.today()))
  return ratingsOf(context, key)
}

/** The respondents' form for a whole group, and what has been agreed so far. @throws Problem notFound, waveNotOpen */
export async function groupRatingForm(
  context: Context,
  { locale, ...key }: CollectionKey & { readonly locale: Locale },
): Promise<{ readonly form: SurveyJson; readonly ratings: readonly GroupRating[] }> {
  const { study, wave, asked } = await begun(context, key)
  const form = await waveForm(context, study, wave, key.municipality)
  const about = { linkage: 'none', minimumCell: study.minimumCell, first: isFirstWave(study, form) } as const
  const respondents = surveyForm(instrumentOf(context, study), form, about, locale)
  const items = asked.map(({ id }) => id)
  return {
    form: groupForm(respondents, items, talkWords[locale].rating),
    ratings: await ratingsOf(context, key),
  }
}

/** A wave whose statements are fixed. A group may rate while the wave runs: its rating shows nobody's answers. */
async function begun(context: Context, key: CollectionKey) {
  const study = await findStudy(context.store, key.study)
  findMunicipality(study, key.municipality)
  const wave = findWave(study, key.wave)
  if (waveState(wave, context.today()) === 'planned') throw problem('waveNotOpen', { opensOn: wave.opensOn })
  return { study, wave, asked: await askedIn(context, study, wave, key.municipality) }
}

async function askedIn(
  context: Context,
  study: Study,
  wave: Wave,
  municipality: MunicipalityId,
): Promise<readonly AskedItem[]> {
  const form = await waveForm(context, study, wave, municipality)
  return askedItems(instrumentOf(context, study), form, isFirstWave(study, form))
}

function assertAsked(asked: readonly AskedItem[], items: readonly ItemId[]): void {
  const known = asked.map(({ id }) => id)
  const unknown = items.find((item) => !known.includes(item))
  if (unknown !== undefined) throw problem('optionInvalid', { option: 'item', value: unknown, allowed: known })
}

async function ratingsOf({ store }: Context, key: CollectionKey): Promise<readonly GroupRating[]> {
  const all = await store.groupRatings(key.study, key.municipality)
  return all.filter(({ wave }) => wave === key.wave).map(({ item, rating, agreedOn }) => ({ item, rating, agreedOn }))
}
