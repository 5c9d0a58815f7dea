import { startServer } from '#server/start.ts'
import { grantAccess, hasOperator } from '#service/access.ts'
import { openContext } from '#service/context.ts'
import { cliWords } from '#words/cli.ts'
import { demonstrationWords } from '#words/demonstration.ts'
import { readArguments, wholeNumber } from './arguments.ts'
import type { Call } from './command.ts'
import { builtPages } from './pages.ts'

export const defaultPort = 4400

/** `peilung serve`: answers until it is told to stop. */
export async function serveCommand({ args, dataFolder, locale, print, say }: Call): Promise<void> {
  const { values } = readArguments('serve', args, { port: 'peilung serve --port 4400' }, 0)
  const port = values.port === undefined ? defaultPort : wholeNumber('--port', values.port, 0, 65_535)
  const words = cliWords[locale]
  const context = await openContext(dataFolder)
  const pages = await builtPages(say, words)
  const server = await startServer(context, { port, pages, log: say }).catch(async (error) => {
    await context.store.close()
    throw error
  })
  say(words.dataIn(context.dataFolder))
  print(words.running(server.address))
  if (!(await hasOperator(context))) {
    const input = { role: 'owner', label: demonstrationWords.operation, study: null, municipality: null } as const
    const { path } = await grantAccess(context, input)
    print(words.firstSignIn(`${server.address}${path}`))
  }
  await new Promise((resolve) => {
    process.once('SIGTERM', resolve)
    process.once('SIGINT', resolve)
  })
  await server.stop()
  say(words.stopped)
}
