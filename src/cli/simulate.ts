import { resolve } from 'node:path'
import { loadContent } from '#content/load.ts'
import { writtenCode } from '#core/instrument/own-code.ts'
import { simulateResponses } from '#core/instrument/simulate.ts'
import { defaultInstrument, newestVersion } from '#core/instrument/versions.ts'
import { readArguments, wholeNumber } from './arguments.ts'
import type { Call } from './command.ts'

/** `peilung simulate`: made-up answers of one network in two waves; the network dimension gains, the others stay. */
export async function simulateCommand({ args, print }: Call): Promise<void> {
  const options = { respondents: 'peilung simulate --respondents 40', seed: 'peilung simulate --seed herbst' }
  const { values } = readArguments('simulate', args, options, 0)
  const respondents = wholeNumber('--respondents', values.respondents ?? '30', 1, 10_000)
  const { instruments } = loadContent(resolve(import.meta.dirname, '..', '..'))
  const instrument = newestVersion(instruments, defaultInstrument)
  const dimensions = instrument.dimensions.map(({ id }) => id)
  const sectors = instrument.attributes.find(({ id }) => id === 'sector')!.options.map(({ id }) => id)
  const form = { study: 'simulation', municipality: 'simulation', dimensions, ownItems: [] }
  const simulated = simulateResponses({
    instrument,
    forms: [
      { ...form, wave: 'T0' },
      { ...form, wave: 'T2' },
    ],
    roster: Object.fromEntries(sectors.map((sector, index) => [sector, share(respondents, sectors.length, index)])),
    responseRates: { T0: 1, T2: 1 },
    turnover: 0.25,
    linkage: 'self-generated code',
    levels: Object.fromEntries(dimensions.map((dimension) => [dimension, 52])),
    changes: { network: 12 },
    seed: values.seed ?? 'peilung',
  })
  for (const { response } of simulated) {
    const code = response.code && writtenCode(instrument.ownCode, response.code)
    print(JSON.stringify({ ...response, code }))
  }
}

/** `total` cut into `parts` as evenly as whole persons allow. */
function share(total: number, parts: number, index: number): number {
  return Math.floor(total / parts) + (index < total % parts ? 1 : 0)
}
