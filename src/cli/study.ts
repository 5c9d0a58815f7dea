import { problem } from '#core/problem.ts'
import { openContext } from '#service/context.ts'
import { findStudy } from '#service/find.ts'
import { setInstrumentVersion } from '#service/instrument-version.ts'
import { listStudies } from '#service/studies.ts'
import { readArguments } from './arguments.ts'
import type { Call } from './command.ts'

/**
 * `peilung study`, with or without `--list`: id, title, municipalities and version of the statements of every study,
 * separated by tabs; `peilung study STUDY` of one. `peilung study STUDY --instrument-version 1.1.0`: what its coming waves ask.
 */
export async function studyCommand({ args, dataFolder, print }: Call): Promise<void> {
  const example = 'peilung study demo --instrument-version 1.1.0'
  const options = { list: null, 'instrument-version': example }
  const { values, positionals } = readArguments('study', args, options, args.includes('--list') ? 0 : 1)
  const [chosen] = positionals
  const version = values['instrument-version']
  if (version !== undefined && chosen === undefined) throw problem('optionMissing', { option: 'STUDY', example })
  const context = await openContext(dataFolder)
  try {
    if (chosen !== undefined) await findStudy(context.store, chosen)
    if (chosen !== undefined && version !== undefined) await setInstrumentVersion(context, { study: chosen, version })
    for (const { study } of await listStudies(context)) {
      if (chosen !== undefined && study.id !== chosen) continue
      const municipalities = study.municipalities.map(({ id }) => id).join(' ')
      print([study.id, study.title, municipalities, study.instrument.version].join('\t'))
    }
  } finally {
    await context.store.close()
  }
}
