import { waveState } from '#core/collect/invitation.ts'
import { instrumentReference } from '#core/instrument/reference.ts'
import { defaultInstrument, newestVersion } from '#core/instrument/versions.ts'
import type { DimensionId } from '#core/model/instrument.ts'
import type { IsoDate, Municipality, MunicipalityId, Role, Study, StudyId, Wave } from '#core/model/study.ts'
import type { Installation, StudyOverview } from '#core/model/views.ts'
import { problem } from '#core/problem.ts'
import type { Context } from './context.ts'
import { findMunicipality, findStudy } from './find.ts'
import { studyProgress } from './progress.ts'

export interface NewMunicipality {
  readonly name: string
  readonly land: string | null
}

export interface NewStudy {
  readonly title: string
  readonly dimensions: readonly DimensionId[]
  readonly waves: readonly Wave[]
  readonly linkage: Study['linkage']
  readonly givesBack: boolean
  readonly drafts: Study['drafts']
  readonly municipalities: readonly NewMunicipality[]
}

export async function installation({ store, dataFolder, version }: Context): Promise<Installation> {
  const empty = (await store.studies()).length === 0
  return { empty, dataFolder: empty ? dataFolder : null, version }
}

/** Every study, whole; for the operator. */
export async function listStudies(context: Context): Promise<readonly StudyOverview[]> {
  const studies = await context.store.studies()
  return Promise.all(studies.map((study) => overviewOf(context, study, 'owner')))
}

/** One study as the evaluator sees it, or as one municipality does: that one alone. */
export async function studyOverview(
  context: Context,
  {
    study: id,
    municipality,
    role,
  }: { readonly study: StudyId; readonly municipality: MunicipalityId | null; readonly role: Role },
): Promise<StudyOverview> {
  const study = await findStudy(context.store, id)
  if (municipality === null) return overviewOf(context, study, role)
  return overviewOf(context, { ...study, municipalities: [findMunicipality(study, municipality)] }, role)
}

async function overviewOf(context: Context, study: Study, role: Role): Promise<StudyOverview> {
  const municipalities = study.municipalities.map(({ id }) => id)
  const progress = await studyProgress(context, study, municipalities, role)
  const enough = progress.filter(({ state, total }) => state === 'closed' && total.submitted >= study.minimumCell)
  const reportable = municipalities.filter((id) => enough.some(({ municipality }) => municipality === id))
  return { study, progress, reportable }
}

/** @throws Problem alreadyExists, datesInvalid, optionInvalid */
export async function createStudy(context: Context, input: NewStudy): Promise<Study> {
  const instrument = newestVersion(context.content.instruments, defaultInstrument)
  const known = instrument.dimensions.map(({ id }) => id)
  const unknown = input.dimensions.find((dimension) => !known.includes(dimension))
  if (unknown) throw problem('optionInvalid', { option: 'dimensions', value: unknown, allowed: known })
  assertDates(input.waves)
  const municipalities = input.municipalities.map(newMunicipality)
  const study: Study = {
    id: slug(input.title),
    title: input.title,
    instrument: instrumentReference(instrument),
    dimensions: known.filter((dimension) => input.dimensions.includes(dimension)),
    municipalities,
    waves: input.waves,
    linkage: input.linkage,
    givesBack: input.givesBack,
    drafts: input.drafts,
    minimumCell: 5,
    simulated: false,
    locale: 'de',
  }
  const twice = municipalities.find(({ id }, index) => municipalities.findIndex((one) => one.id === id) < index)
  if (twice) throw problem('alreadyExists', { what: 'municipality', id: twice.name })
  await context.store.transact(async (writer) => {
    if (await writer.study(study.id)) throw problem('alreadyExists', { what: 'study', id: study.title })
    await writer.addStudy(study)
  })
  return study
}

/** Where drafts begun from now on may lie. What lies at the server stays there until its last day: nothing leads to it. */
export async function setDraftsRule(
  context: Context,
  { study: id, drafts }: { readonly study: StudyId; readonly drafts: Study['drafts'] },
): Promise<Study> {
  return context.store.transact(async (writer) => {
    await findStudy(writer, id)
    await writer.putDraftsRule(id, drafts)
    return findStudy(writer, id)
  })
}

/** @throws Problem alreadyExists */
export async function addMunicipality(
  context: Context,
  { study: id, ...input }: NewMunicipality & { readonly study: StudyId },
): Promise<Study> {
  const municipality = newMunicipality(input)
  return context.store.transact(async (writer) => {
    const { municipalities } = await findStudy(writer, id)
    if (municipalities.some((one) => one.id === municipality.id)) {
      throw problem('alreadyExists', { what: 'municipality', id: input.name })
    }
    await writer.addMunicipality(id, municipality)
    return findStudy(writer, id)
  })
}

/**
 * Replaces the waves' days. A wave that has codes, numbers or answers stays. One that has begun keeps its kind, first
 * day and place, and new ones come after it: what was asked depends on them. Its last day may be moved until it has
 * been reported, while it runs to today at the earliest; a released wave is not prolonged, because even many more answers may be few of one sector or on one
 * dimension, and two reports of the same wave would give them away by subtraction.
 *
 * @throws Problem datesInvalid
 */
export async function setWaves(
  context: Context,
  { study: id, waves }: { readonly study: StudyId; readonly waves: readonly Wave[] },
): Promise<Study> {
  assertDates(waves)
  return context.store.transact(async (writer) => {
    const study = await findStudy(writer, id)
    const used = [
      ...(await writer.rosters(id)),
      ...(await writer.invitationCounts(id)),
      ...(await writer.submissionCounts(id)),
      ...(await writer.groupRatings(id, null)),
    ].map(({ wave }) => wave)
    const begun = study.waves.filter((wave) => used.includes(wave.id) || waveState(wave, context.today()) === 'open')
    const missing = begun.find((wave) => !waves.some((one) => one.id === wave.id))
    if (missing) throw problem('datesInvalid', { wave: missing.id, reason: 'in use' })
    assertBegunStay(study.waves, waves, context.today())
    const cutOff = waves.find((wave) => {
      const before = study.waves.find((one) => one.id === wave.id)
      return before && waveState(before, context.today()) === 'open' && wave.closesOn < context.today()
    })
    if (cutOff) throw problem('datesInvalid', { wave: cutOff.id, reason: 'ends in the past' })
    const released = (await writer.releases(id, null)).map(({ wave }) => wave)
    const prolonged = waves.find((wave) => {
      const before = study.waves.find((one) => one.id === wave.id)
      return before !== undefined && wave.closesOn > before.closesOn && released.includes(wave.id)
    })
    if (prolonged) throw problem('datesInvalid', { wave: prolonged.id, reason: 'reported' })
    await writer.putWaves(id, waves)
    return findStudy(writer, id)
  })
}

/** @throws Problem datesInvalid where a wave that has begun changes, or a new one comes before it */
function assertBegunStay(before: readonly Wave[], after: readonly Wave[], today: IsoDate): void {
  const begun = before.filter((wave) => waveState(wave, today) !== 'planned')
  for (const { id, kind, opensOn } of begun) {
    const now = after.find((wave) => wave.id === id)
    if (now?.kind !== kind || now.opensOn !== opensOn) throw problem('datesInvalid', { wave: id, reason: 'has begun' })
  }
  for (const [index, wave] of after.slice(0, begun.length).entries()) {
    if (wave.id === begun[index]?.id) continue
    const isNew = begun.every(({ id }) => id !== wave.id)
    throw problem('datesInvalid', { wave: wave.id, reason: isNew ? 'before one that has begun' : 'has begun' })
  }
}

/** Waves follow each other: each ends before the next begins. */
function assertDates(waves: readonly Wave[]): void {
  for (const [index, { id, opensOn, closesOn }] of waves.entries()) {
    const before = waves.slice(0, index)
    if (before.some((wave) => wave.id === id)) throw problem('datesInvalid', { wave: id, reason: 'id taken twice' })
    if (closesOn < opensOn) throw problem('datesInvalid', { wave: id, reason: 'closes before it opens' })
    if (before.some((wave) => wave.closesOn >= opensOn)) {
      throw problem('datesInvalid', { wave: id, reason: 'opens before the one before closes' })
    }
  }
}

function newMunicipality({ name, land }: NewMunicipality): Municipality {
  return { id: slug(name), name, land, networkName: null }
}

/** "Groß-Gerau (Kreis)" → "gross-gerau-kreis" */
function slug(name: string): string {
  const german: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
  const plain = name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => german[letter]!)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'x'
}
