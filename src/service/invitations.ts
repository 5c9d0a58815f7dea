import { formatCode, generateCode } from '#core/collect/code.ts'
import { waveState } from '#core/collect/invitation.ts'
import type { Invitation } from '#core/model/collection.ts'
import type { SectorId } from '#core/model/instrument.ts'
import type { MunicipalityId, StudyId, WaveId } from '#core/model/study.ts'
import type { IssuedCodes } from '#core/model/views.ts'
import { problem } from '#core/problem.ts'
import type { CodesOf, CollectionKey } from '#store/store.ts'
import type { Context } from './context.ts'
import { findMunicipality, findStudy, findWave, instrumentOf } from './find.ts'
import { assertSectors } from './frames.ts'
import { keyedHash } from './hash.ts'
import { frozenForms } from './wave-form.ts'

/**
 * Draws codes to take part. They are returned once; the store keeps their keyed hashes only.
 *
 * @throws Problem waveClosed, optionInvalid
 */
export async function issueCodes(
  context: Context,
  input: {
    readonly study: StudyId
    readonly municipality: MunicipalityId
    readonly wave: WaveId
    readonly personal: Readonly<Record<SectorId, number>>
    readonly shared: boolean
  },
): Promise<IssuedCodes> {
  const study = await findStudy(context.store, input.study)
  const municipality = findMunicipality(study, input.municipality)
  const wave = findWave(study, input.wave)
  if (waveState(wave, context.today()) === 'closed') throw problem('waveClosed', { closedOn: wave.closesOn })
  assertSectors(instrumentOf(context, study), Object.keys(input.personal))

  const draw = () => generateCode(context.randomBytes(16))
  const personal = Object.entries(input.personal).flatMap(([sector, count]) =>
    Array.from({ length: count }, () => ({ code: draw(), sector })),
  )
  const shared = input.shared ? draw() : null
  const invitation = (code: string, kind: Invitation['kind'], sector: SectorId | null): Invitation => ({
    tokenHash: keyedHash(context, 'code', code),
    study: study.id,
    wave: wave.id,
    municipality: municipality.id,
    kind,
    sector,
    submitted: 0,
    revoked: false,
  })
  await context.store.transact((writer) =>
    writer.addInvitations([
      ...personal.map(({ code, sector }) => invitation(code, 'personal', sector)),
      ...(shared ? [invitation(shared, 'shared', null)] : []),
    ]),
  )
  await frozenForms(context, study, municipality.id)
  const shown = (code: string) => ({ code: formatCode(code), path: `/r/${code}` })
  return {
    municipality: municipality.name,
    wave: wave.id,
    closesOn: wave.closesOn,
    personal: personal.map(({ code, sector }) => ({ ...shown(code), sector })),
    shared: shared ? shown(shared) : null,
  }
}

/**
 * Takes codes back: the unused ones of an area, or the shared link. What came in by them stays.
 *
 * @returns how many no longer open a form
 * @throws Problem notFound, optionInvalid
 */
export async function revokeCodes(
  context: Context,
  { codes, ...key }: CollectionKey & { readonly codes: CodesOf },
): Promise<{ readonly revoked: number }> {
  const study = await findStudy(context.store, key.study)
  findMunicipality(study, key.municipality)
  findWave(study, key.wave)
  if (codes.kind === 'personal') assertSectors(instrumentOf(context, study), [codes.sector])
  return { revoked: await context.store.transact((writer) => writer.revokeInvitations(key, codes)) }
}
