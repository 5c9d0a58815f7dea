import { proposeOwnItems } from '#core/instrument/own-items.ts'
import { withoutLabel } from '#core/instrument/own-wording.ts'
import type { Instrument, SectorId } from '#core/model/instrument.ts'
import type { Profile } from '#core/model/profile.ts'
import type { MunicipalityId, OwnItem, Roster, StudyId, WaveId } from '#core/model/study.ts'
import type { Frame } from '#core/model/views.ts'
import { problem } from '#core/problem.ts'
import { assertText } from '#core/profile/decode.ts'
import { hasOmission } from '#core/profile/names.ts'
import { parseProfile } from '#core/profile/parse.ts'
import { applyDecisions, type Decision } from '#core/profile/review.ts'
import { proposedRoster } from '#core/profile/roster.ts'
import type { InvitationCount } from '#store/store.ts'
import { ownItemWords } from '#words/staff-own-items.ts'
import type { Context } from './context.ts'
import { findMunicipality, findStudy, findWave, instrumentOf } from './find.ts'
import { frozenForms } from './wave-form.ts'

interface Place {
  readonly study: StudyId
  readonly municipality: MunicipalityId
}

/** Everything about one municipality that is not an answer. */
export async function frame(context: Context, place: Place): Promise<Frame> {
  const study = await findStudy(context.store, place.study)
  const municipality = findMunicipality(study, place.municipality)
  const [profile, ownItems, forms, rosters, codes] = await Promise.all([
    context.store.profile(study.id, municipality.id),
    context.store.ownItems(study.id, municipality.id),
    frozenForms(context, study, municipality.id),
    context.store.rosters(study.id),
    context.store.invitationCounts(study.id),
  ])
  const here = rosters.filter((row) => row.municipality === municipality.id)
  return {
    study: { ...study, municipalities: [municipality] },
    municipality,
    profile,
    ownItems,
    frozenOwnItems: [...new Set(forms.flatMap((form) => form.ownItems.map(({ id }) => id)))],
    openedOwnItems: Object.fromEntries(forms.map((form) => [form.wave, form.ownItems])),
    issued: issuedByWave(codes.filter((row) => row.municipality === municipality.id)),
    rosters: Object.fromEntries(here.map(({ wave, roster }) => [wave, roster])),
    proposedRoster: profile && proposedRoster(profile),
  }
}

function issuedByWave(codes: readonly InvitationCount[]): Frame['issued'] {
  return Object.fromEntries(
    [...Map.groupBy(codes, ({ wave }) => wave)].map(([wave, rows]) => [
      wave,
      {
        personal: Object.fromEntries(
          rows.flatMap(({ kind, sector, issued }) =>
            kind === 'personal' && sector !== null ? [[sector, issued] as const] : [],
          ),
        ),
        shared: rows.reduce((sum, { kind, issued }) => (kind === 'shared' ? sum + issued : sum), 0),
      },
    ]),
  )
}

/** A profile's text, read and not stored. @throws Problem profileEmpty, profileNotText, profileTooLarge */
export function readProfile({ text }: { readonly text: string }): Profile {
  return parseProfile(assertText(new TextEncoder().encode(text), 'Steckbrief'))
}

/**
 * Stores a profile as it was read, with the coordinator's decisions on uncertain readings, and proposes its
 * statements as own items. Own items that are confirmed or were asked stay as they are.
 */
export async function saveProfile(
  context: Context,
  input: Place & { readonly text: string; readonly decisions: Readonly<Record<number, Decision>> },
): Promise<Frame> {
  const { study, ownItems, frozenOwnItems } = await frame(context, input)
  const profile = applyDecisions(readProfile(input), input.decisions)
  const kept = ownItems.filter(({ id, confirmed }) => confirmed || frozenOwnItems.includes(id))
  const proposed = proposeOwnItems(profile, instrumentOf(context, study))
  const items = [...kept, ...withNewIds(kept, proposed)]
  await context.store.transact(async (writer) => {
    await writer.putProfile(input.study, input.municipality, profile)
    await writer.putOwnItems(input.study, input.municipality, items)
  })
  return frame(context, input)
}

/** Proposals that are not there yet, numbered on from the highest number their kind has used. */
function withNewIds(kept: readonly OwnItem[], proposed: readonly OwnItem[]): OwnItem[] {
  const all = [...kept]
  for (const item of proposed) {
    if (all.some(({ kind, text }) => kind === item.kind && withoutLabel(text) === item.text)) continue
    const numbers = all.filter(({ kind }) => kind === item.kind).map(({ id }) => Number(id.split('-').at(-1)))
    all.push({ ...item, id: `own-${item.kind}-${Math.max(0, ...numbers) + 1}` })
  }
  return all.slice(kept.length)
}

/**
 * Replaces the own items. The wording of one that has been asked stays, so that the waves remain comparable; it
 * may be left out of later waves by taking back its confirmation. A proposal in which a name was left out ("[Name]")
 * is not asked before somebody has worded it anew.
 *
 * @throws Problem ownItemFrozen, requestInvalid
 */
export async function saveOwnItems(
  context: Context,
  { items, ...place }: Place & { readonly items: readonly OwnItem[] },
): Promise<Frame> {
  const { ownItems, frozenOwnItems } = await frame(context, place)
  for (const asked of ownItems.filter(({ id }) => frozenOwnItems.includes(id))) {
    const now = items.find(({ id }) => id === asked.id)
    if (now?.text !== asked.text || now.kind !== asked.kind) throw problem('ownItemFrozen', { text: asked.text })
  }
  assertNoOmission(items.filter(({ id, confirmed }) => confirmed && !frozenOwnItems.includes(id)))
  await context.store.transact((writer) => writer.putOwnItems(place.study, place.municipality, items))
  return frame(context, place)
}

function assertNoOmission(asked: readonly OwnItem[]): void {
  const problems = asked
    .filter(({ text }) => hasOmission(text))
    .map(({ text }) => ({
      field: text,
      message: { de: ownItemWords.de.omission, en: ownItemWords.en.omission },
    }))
  if (problems.length > 0) throw problem('requestInvalid', { problems })
}

/** Persons to invite per area of one wave. @throws Problem optionInvalid for an area the instrument does not know */
export async function saveRoster(
  context: Context,
  { study: id, municipality, wave, roster }: Place & { readonly wave: WaveId; readonly roster: Roster },
): Promise<Frame> {
  const study = await findStudy(context.store, id)
  findMunicipality(study, municipality)
  assertSectors(instrumentOf(context, study), Object.keys(roster))
  const key = { study: id, wave: findWave(study, wave).id, municipality }
  await context.store.transact((writer) => writer.putRoster(key, roster))
  return frame(context, { study: id, municipality })
}

/** @throws Problem optionInvalid */
export function assertSectors(instrument: Instrument, sectors: readonly SectorId[]): void {
  const known = instrument.attributes.find(({ id }) => id === 'sector')?.options.map(({ id }) => id) ?? []
  const unknown = sectors.find((sector) => !known.includes(sector))
  if (unknown) throw problem('optionInvalid', { option: 'sector', value: unknown, allowed: known })
}
