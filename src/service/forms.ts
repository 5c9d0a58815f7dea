import { isDeepStrictEqual } from 'node:util'
import { normaliseCode } from '#core/collect/code.ts'
import { codeNetwork, fewestInvited } from '#core/collect/code-network.ts'
import { assertMayOpen, assertOpen, assertValid, waveState } from '#core/collect/invitation.ts'
import { accept } from '#core/collect/submission.ts'
import { isFirstWave } from '#core/evaluate/wave-data.ts'
import { submissionCheck } from '#core/instrument/answers.ts'
import { askedItems } from '#core/instrument/asked.ts'
import { type SurveyJson, surveyForm } from '#core/instrument/form.ts'
import { minutesFor } from '#core/instrument/minutes.ts'
import { codeTexts } from '#core/instrument/own-code.ts'
import type { Invitation, SurveyResponse, WaveForm } from '#core/model/collection.ts'
import type { Instrument } from '#core/model/instrument.ts'
import type { Register } from '#core/model/register.ts'
import type { Municipality, Study, Wave } from '#core/model/study.ts'
import type { Introduction } from '#core/model/views.ts'
import { problem } from '#core/problem.ts'
import type { Store } from '#store/store.ts'
import type { Context } from './context.ts'
import { draftPermit } from './drafts.ts'
import { findMunicipality, findStudy, findWave, instrumentOf } from './find.ts'
import { givesBackFrom } from './give-back-day.ts'
import { hashedCode, keyedHash, randomId } from './hash.ts'
import { waveForm } from './wave-form.ts'

/** What somebody typed or followed → the code as it stands in the address, once it is known to open a form today. */
export async function enter(context: Context, { code: typed }: { readonly code: string }): Promise<{ token: string }> {
  const code = codeFrom(typed)
  await opened(context, code)
  return { token: code }
}

/** What a respondent reads before the form. */
export async function introduction(context: Context, { token }: { readonly token: string }): Promise<Introduction> {
  const { invitation, study, wave, municipality, instrument, form, first } = await opened(context, codeFrom(token))
  const items = askedItems(instrument, form, first)
  const chosen = instrument.dimensions.filter(({ id }) => form.dimensions.includes(id))
  return {
    studyTitle: study.title,
    municipality: municipality.name,
    networkName: municipality.networkName,
    wave: wave.kind,
    closesOn: wave.closesOn,
    givesBackFrom: givesBackFrom(study, wave),
    dimensions: chosen.map(({ id, title }) => ({
      id,
      title,
      items: items.filter(({ dimension }) => dimension === id).length,
    })),
    ownItems: items.filter(({ own }) => own !== null).length,
    items: items.length,
    minutes: minutesFor(items.length, instrument.secondsPerItem),
    secondsPerItem: instrument.secondsPerItem,
    attributes: instrument.attributes.map(({ title, reason }) => ({ title, reason })),
    ownCode: study.linkage === 'none' ? null : await ownCodeAsked(context, study, wave, municipality, instrument),
    drafts: draftPermit(context, study, wave),
    minimumCell: study.minimumCell,
    simulated: study.simulated,
    room: invitation.kind === 'room',
  }
}

async function ownCodeAsked(
  { store }: Context,
  study: Study,
  wave: Wave,
  municipality: Municipality,
  { ownCode }: Instrument,
): Promise<Introduction['ownCode']> {
  const rosters = await store.rosters(study.id)
  const row = rosters.find((each) => each.wave === wave.id && each.municipality === municipality.id)
  return {
    network: codeNetwork(row?.roster ?? null, study.minimumCell),
    fewestInvited: fewestInvited(study.minimumCell),
    checkValues: 1 + ownCode.elements.length,
  }
}

/** The form in one register, as the form library takes it. */
export async function form(
  context: Context,
  { token, register }: { readonly token: string; readonly register: Register },
): Promise<SurveyJson> {
  const { study, instrument, form, first } = await opened(context, codeFrom(token))
  return surveyForm(instrument, form, { linkage: study.linkage, minimumCell: study.minimumCell, first }, register)
}

/**
 * Stores what a respondent sent. The answer returns only after the response has reached the disk; the same
 * submission sent again, also after the last day, is recognised by its id. Where it holds something else by then, as
 * after a change or from a second device, the first one stays and the sender learns it. (Comments cannot be compared:
 * nothing leads from a response to them.)
 *
 * @throws Problem codeMistyped, codeUnknown, codeRevoked, codeUsed, waveNotOpen, waveClosed, answersInvalid,
 *   nothingAnswered
 */
export async function submit(
  context: Context,
  { token, body }: { readonly token: string; readonly body: unknown },
): Promise<'stored' | 'already stored' | 'another version stored'> {
  const { tokenHash, invitation, study, wave, instrument, form, first } = await found(context, codeFrom(token))
  const submission = checkOf(context, instrument, form, { linkage: study.linkage, first })(body)
  const texts = submission.code && codeTexts(instrument.ownCode, submission.code)
  const code = texts && hashedCode(context, study, invitation.municipality, texts)
  const commentIds = Object.keys(submission.comments).map(() => randomId(context))
  const accepted = accept(submission, invitation, code, commentIds)
  const stored = () => context.store.response(invitation, submission.submission)
  const before = await stored()
  if (before) return comparison(before, accepted.response)
  assertOpen(wave, context.today())

  const outcome = await context.store.transact((writer) => writer.submit({ tokenHash, ...accepted }))
  if (outcome === 'code used') throw problem('codeUsed')
  return outcome === 'stored' ? outcome : comparison((await stored())!, accepted.response)
}

function comparison(stored: SurveyResponse, sent: SurveyResponse): 'already stored' | 'another version stored' {
  return isDeepStrictEqual(stored, sent) ? 'already stored' : 'another version stored'
}

type Check = ReturnType<typeof submissionCheck>

/** Checks of the forms answered last, by store and by what the form asks. */
const checks = new WeakMap<Store, Map<string, Check>>()
const mostChecks = 50

function checkOf({ store }: Context, ...parts: Parameters<typeof submissionCheck>): Check {
  const kept = checks.get(store) ?? new Map<string, Check>()
  checks.set(store, kept)
  const [, form, rules] = parts
  const key = JSON.stringify([form, rules])
  const check = kept.get(key) ?? submissionCheck(...parts)
  kept.delete(key)
  kept.set(key, check)
  if (kept.size > mostChecks) kept.delete(kept.keys().next().value!)
  return check
}

function codeFrom(typed: string): string {
  const normal = normaliseCode(typed)
  if ('mistake' in normal) throw problem('codeMistyped', normal.mistake)
  return normal.code
}

interface Found {
  readonly tokenHash: string
  readonly invitation: Invitation
  readonly study: Study
  readonly wave: Wave
  readonly municipality: Municipality
  readonly instrument: Instrument
  readonly form: Required<WaveForm>
  /** Whether this is the study's first wave. */
  readonly first: boolean
}

async function found(context: Context, code: string): Promise<Found> {
  const tokenHash = keyedHash(context, 'code', code)
  const invitation = await context.store.invitation(tokenHash)
  assertValid(invitation)
  const study = await findStudy(context.store, invitation.study)
  const wave = findWave(study, invitation.wave)
  if (waveState(wave, context.today()) === 'planned') assertOpen(wave, context.today())
  const form = await waveForm(context, study, wave, invitation.municipality)
  return {
    tokenHash,
    invitation,
    study,
    wave,
    municipality: findMunicipality(study, invitation.municipality),
    instrument: instrumentOf(context, form),
    form,
    first: isFirstWave(study, form),
  }
}

/** What a code belongs to, whether or not it has been used and its wave is over. */
export function openedBy(context: Context, typed: string): Promise<Found> {
  return found(context, codeFrom(typed))
}

async function opened(context: Context, code: string): Promise<Found> {
  const all = await found(context, code)
  assertMayOpen(all.invitation, all.wave, context.today())
  return all
}
