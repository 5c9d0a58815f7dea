import { createHash } from 'node:crypto'
import { generateCode } from '#core/collect/code.ts'
import { codeTexts } from '#core/instrument/own-code.ts'
import { proposeOwnItems } from '#core/instrument/own-items.ts'
import { instrumentReference } from '#core/instrument/reference.ts'
import { simulateResponses } from '#core/instrument/simulate.ts'
import { defaultInstrument, newestVersion } from '#core/instrument/versions.ts'
import type { Invitation, SurveyResponse, WaveForm } from '#core/model/collection.ts'
import type { Instrument, SectorId } from '#core/model/instrument.ts'
import type { Profile } from '#core/model/profile.ts'
import type { IsoDate, Municipality, OwnItem, Study, Wave } from '#core/model/study.ts'
import type { Door } from '#core/model/views.ts'
import { problem } from '#core/problem.ts'
import { parseProfile } from '#core/profile/parse.ts'
import { applyDecisions } from '#core/profile/review.ts'
import { proposedRoster } from '#core/profile/roster.ts'
import type { StoreWriter } from '#store/store.ts'
import { demonstrationWords as words } from '#words/demonstration.ts'
import { grantAccess } from './access.ts'
import type { Context } from './context.ts'
import { daysAfter } from './days.ts'
import { demonstrationGoals } from './demonstration-goals.ts'
import {
  type DemonstrationPlan,
  demonstrationDimensions,
  demonstrationPlans,
  demonstrationTurnover,
} from './demonstration-plan.ts'
import { hashedCode, keyedHash } from './hash.ts'
import { issueCodes } from './invitations.ts'

const studyId = 'demo'

/**
 * Loads five municipalities with their real profiles and made-up answers: a wave two years ago, one that closed two
 * weeks ago and one that is open. The numbers are the same wherever it is loaded; only codes and links differ.
 *
 * Its doors open this study alone: whoever loads it gains nothing in the rest of the installation.
 *
 * @throws Problem installationNotEmpty where it is there already
 */
export async function loadDemonstration(context: Context): Promise<{ readonly doors: readonly Door[] }> {
  const instrument = newestVersion(context.content.instruments, defaultInstrument)
  const networks = demonstrationPlans.map((plan) => networkOf(context, plan, instrument))
  const study = demonstrationStudy(context, instrument, networks)
  await context.store.transact(async (writer) => {
    if (await writer.study(studyId)) throw problem('installationNotEmpty')
    await writer.addStudy(study)
    for (const network of networks) {
      await addNetwork(context, writer, study, network, instrument)
      await addGoals(context, writer, study, network)
    }
  })
  return { doors: await openDoors(context, study) }
}

interface Network {
  readonly plan: DemonstrationPlan
  readonly profile: Profile
  readonly roster: Readonly<Record<SectorId, number>>
  readonly ownItems: readonly OwnItem[]
  readonly municipality: Municipality
}

function networkOf({ content }: Context, plan: DemonstrationPlan, instrument: Instrument): Network {
  const profile = withFirstReadings(parseProfile(content.demonstration[plan.id]!))
  const counted = Object.entries(proposedRoster(profile) ?? {}).map(([sector, count]) => [sector, count ?? 0])
  const named = profile.facts.find(({ key }) => key === 'networkName')
  return {
    plan,
    profile,
    roster: plan.roster ?? Object.fromEntries(counted),
    ownItems: chooseOwnItems(proposeOwnItems(profile, instrument)),
    municipality: { id: plan.id, name: plan.name, land: plan.land, networkName: named?.entries[0] ?? null },
  }
}

/** What is asked of each kind but goals, which all are: a form stays short, as the goals page recommends. */
const mostOfAKind = 3

/** All goals, the first three challenges and the first three expectations are confirmed; the rest stay proposals. */
function chooseOwnItems(proposed: readonly OwnItem[]): OwnItem[] {
  const kinds = [...Map.groupBy(proposed, ({ kind }) => kind)]
  return kinds.flatMap(([kind, items]) =>
    items.map((item, index) => ({ ...item, confirmed: kind === 'goal' || index < mostOfAKind })),
  )
}

/** As a coordinator would who takes over every suggestion: a demonstration has no open lines. */
function withFirstReadings(profile: Profile): Profile {
  return applyDecisions(profile, Object.fromEntries(profile.facts.map(({ line }) => [line, 0])))
}

function demonstrationStudy({ today }: Context, instrument: Instrument, networks: readonly Network[]): Study {
  const day = today()
  const long = monthsBefore(day, 24)
  const waves: readonly Wave[] = [
    { id: 'T0', kind: 'before', opensOn: long, closesOn: daysAfter(long, 27) },
    { id: 'T2', kind: 'after', opensOn: daysAfter(day, -41), closesOn: daysAfter(day, -14) },
    { id: 'T3', kind: 'after', opensOn: daysAfter(day, -7), closesOn: daysAfter(day, 28) },
  ]
  return {
    id: studyId,
    title: words.studyTitle,
    instrument: instrumentReference(instrument),
    dimensions: demonstrationDimensions,
    municipalities: networks.map(({ municipality }) => municipality),
    waves,
    linkage: 'self-generated code',
    givesBack: true,
    drafts: 'device',
    minimumCell: 5,
    simulated: true,
    locale: 'de',
  }
}

async function addNetwork(
  context: Context,
  writer: StoreWriter,
  study: Study,
  { plan, profile, roster, ownItems }: Network,
  instrument: Instrument,
): Promise<void> {
  const place = { study: study.id, municipality: plan.id }
  await writer.putProfile(study.id, plan.id, profile)
  await writer.putOwnItems(study.id, plan.id, ownItems)
  for (const { id } of study.waves) await writer.putRoster({ ...place, wave: id }, roster)

  const asked = ownItems.filter(({ confirmed }) => confirmed)
  const forms: readonly Required<WaveForm>[] = study.waves
    .filter(({ id }) => id in plan.responseRates)
    .map(({ id }, index) => ({
      ...place,
      wave: id,
      instrument: study.instrument,
      dimensions: study.dimensions,
      ownItems: asked,
      first: index === 0,
    }))
  const simulated = simulateResponses({
    ...plan,
    instrument,
    forms,
    roster,
    turnover: demonstrationTurnover,
    linkage: study.linkage,
    seed: `peilung|${plan.id}`,
  })
  const responses = simulated.map(({ response }, index): SurveyResponse => {
    const texts = response.code && codeTexts(instrument.ownCode, response.code)
    return {
      ...response,
      ...place,
      // Nobody stands behind these: with ids that are always the same, so is the order in which they are read.
      id: simulatedId(`${plan.id}|${index}`),
      code: texts && hashedCode(context, study, plan.id, texts),
    }
  })
  for (const form of forms) {
    const ofWave = responses.filter(({ wave }) => wave === form.wave)
    await writer.freezeWaveForm(form)
    await writer.addInvitations(usedInvitations(context, form, roster, ofWave))
    await writer.addResponses({ ...place, wave: form.wave }, ofWave)
  }
}

async function addGoals({ today }: Context, writer: StoreWriter, study: Study, network: Network): Promise<void> {
  const { id } = network.municipality
  const dayBefore = (months: number) =>
    daysAfter(monthsBefore(today(), Math.floor(months)), -Math.round((months % 1) * 30))
  for (const goal of demonstrationGoals(id, network.ownItems, dayBefore)) await writer.addGoal(study.id, id, goal)
}

/** Codes as they lie after a wave: as many used in an area as answered from it, the rest through the shared link. */
function usedInvitations(
  context: Context,
  { study, wave, municipality }: WaveForm,
  roster: Readonly<Record<SectorId, number>>,
  responses: readonly SurveyResponse[],
): Invitation[] {
  const invitation = (kind: Invitation['kind'], sector: SectorId | null, submitted: number): Invitation => ({
    tokenHash: keyedHash(context, 'code', generateCode(context.randomBytes(16))),
    study,
    wave,
    municipality,
    kind,
    sector,
    submitted,
    revoked: false,
  })
  const personal = Object.entries(roster).flatMap(([sector, count]) => {
    const used = responses.filter(({ attributes }) => attributes.sector === sector).length
    return Array.from({ length: count }, (_, index) => invitation('personal', sector, index < used ? 1 : 0))
  })
  const used = personal.filter(({ submitted }) => submitted === 1).length
  return [...personal, invitation('shared', null, responses.length - used)]
}

async function openDoors(context: Context, study: Study): Promise<readonly Door[]> {
  const doors: Door[] = []
  for (const { id, name } of study.municipalities) {
    const codes = await issueCodes(context, {
      study: study.id,
      municipality: id,
      wave: study.waves.at(-1)!.id,
      personal: { 'youth-welfare': 1 },
      shared: false,
    })
    const { code, path } = codes.personal[0]!
    doors.push({ role: 'respondent', municipality: name, path, code })
  }
  const grant = async (
    role: 'coordinator' | 'evaluator' | 'owner',
    label: string,
    municipality: Municipality | null,
  ) => {
    const { path } = await grantAccess(context, {
      role,
      label,
      study: study.id,
      municipality: municipality?.id ?? null,
    })
    doors.push({ role, municipality: municipality?.name ?? null, path, code: null })
  }
  for (const municipality of study.municipalities) {
    await grant('coordinator', words.coordination(municipality.name), municipality)
  }
  await grant('evaluator', words.evaluation, null)
  await grant('owner', words.operation, null)
  return doors
}

function simulatedId(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

/** The same day of an earlier month; the last one of that month where it has fewer days. */
function monthsBefore(day: IsoDate, count: number): IsoDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const lastOfMonth = new Date(Date.UTC(year, month - count, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 - count, Math.min(date, lastOfMonth))).toISOString().slice(0, 10)
}
