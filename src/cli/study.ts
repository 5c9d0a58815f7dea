import { openContext } from '#service/context.ts'
import { listStudies } from '#service/studies.ts'
import { readArguments } from './arguments.ts'
import type { Call } from './command.ts'

/** `peilung study`, with or without `--list`: id, title and municipalities of every study, separated by tabs. */
export async function studyCommand({ args, dataFolder, print }: Call): Promise<void> {
  readArguments('study', args, { list: null }, 0)
  const context = await openContext(dataFolder)
  try {
    for (const { study } of await listStudies(context)) {
      print([study.id, study.title, study.municipalities.map(({ id }) => id).join(' ')].join('\t'))
    }
  } finally {
    await context.store.close()
  }
}
