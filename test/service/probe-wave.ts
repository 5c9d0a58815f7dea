import { codeTexts } from '#core/instrument/own-code.ts'
import { instrumentReference } from '#core/instrument/reference.ts'
import { simulateResponses } from '#core/instrument/simulate.ts'
import { defaultInstrument, newestVersion } from '#core/instrument/versions.ts'
import type { Instrument } from '#core/model/instrument.ts'
import type { Municipality, Study } from '#core/model/study.ts'
import type { Context } from '#service/context.ts'
import { plainStudy } from '../plain-study.ts'
import { shipped } from '../server/installation.ts'

export const shippedInstrument = newestVersion(shipped.instruments, defaultInstrument)

export function place(id: string, name: string): Municipality {
  return { id, name, land: null, networkName: null }
}

/** A study of two past waves; a test says only what it is about. */
export const probe: Study = {
  ...plainStudy,
  id: 'probe',
  title: 'Probe',
  instrument: instrumentReference(shippedInstrument),
  dimensions: ['network', 'planning', 'political-anchoring'],
  givesBack: false,
}

/** Freezes the form of one wave in one municipality and adds so many simulated answers to it. */
export async function addWave(
  { store }: Pick<Context, 'store'>,
  { id: study, dimensions, waves }: Study,
  municipality: string,
  wave: string,
  count: number,
  instrument: Instrument = shippedInstrument,
): Promise<void> {
  const key = { study, municipality, wave }
  const form = { ...key, dimensions, ownItems: [] }
  const simulated = simulateResponses({
    instrument,
    forms: waves.map(({ id }) => ({ ...form, wave: id })),
    roster: { health: Math.ceil(count / 2), 'youth-welfare': Math.floor(count / 2) },
    responseRates: Object.fromEntries(waves.map(({ id }) => [id, 1])),
    turnover: 0,
    linkage: 'self-generated code',
    levels: Object.fromEntries(dimensions.map((dimension) => [dimension, 50])),
    changes: { planning: 20 },
    seed: 'probe',
  })
  const responses = simulated
    .filter((one) => one.wave === wave)
    .map(({ response }, index) => ({
      ...response,
      ...key,
      id: `${municipality}-${wave}-${index}`,
      code: response.code && codeTexts(instrument.ownCode, response.code),
    }))
  await store.transact(async (writer) => {
    await writer.freezeWaveForm({ ...form, instrument: instrumentReference(instrument), first: wave === waves[0]!.id })
    await writer.addResponses(key, responses)
  })
}
