import { openContext } from '#service/context.ts'
import { setInstrumentVersion } from '#service/instrument-version.ts'
import { listStudies } from '#service/studies.ts'
import { readArguments } from './arguments.ts'
import type { Call } from './command.ts'

/**
 * `peilung study`, with or without `--list`: id, title, municipalities and version of the statements of every study,
 * separated by tabs. `peilung study STUDY --instrument-version 1.1.0`: what its coming waves ask.
 */
export async function studyCommand({ args, dataFolder, print }: Call): Promise<void> {
  const options = { list: null, 'instrument-version': 'peilung study demo --instrument-version 1.1.0' }
  const { values, positionals } = readArguments('study', args, options, 1)
  const [chosen] = positionals
  const version = values['instrument-version']
  const context = await openContext(dataFolder)
  try {
    if (version !== undefined) await setInstrumentVersion(context, { study: chosen ?? '', version })
    for (const { study } of await listStudies(context)) {
      if (chosen !== undefined && study.id !== chosen) continue
      const municipalities = study.municipalities.map(({ id }) => id).join(' ')
      print([study.id, study.title, municipalities, study.instrument.version].join('\t'))
    }
  } finally {
    await context.store.close()
  }
}
