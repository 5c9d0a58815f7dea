import { openContext } from '#service/context.ts'
import { loadDemonstration } from '#service/demonstration.ts'
import { cliWords } from '#words/cli.ts'
import { readArguments } from './arguments.ts'
import type { Call } from './command.ts'
import { defaultPort } from './serve.ts'

/** `peilung demo`: loads the demonstration and prints a line for each way into it. */
export async function demoCommand({ args, dataFolder, locale, print }: Call): Promise<void> {
  readArguments('demo', args, {}, 0)
  const context = await openContext(dataFolder)
  try {
    const { doors } = await loadDemonstration(context)
    for (const { role, municipality, code, path } of doors) {
      const address = `http://localhost:${defaultPort}${path}`
      print([cliWords[locale].roles[role], municipality ?? '', code ?? '', address].join('\t'))
    }
  } finally {
    await context.store.close()
  }
}
