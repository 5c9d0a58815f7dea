import { assertPortFree, startServer } from '#server/start.ts'
import { grantAccess, hasOperator } from '#service/access.ts'
import { type Context, openContext, publicAddress, reserveDataFolder } from '#service/context.ts'
import { cliWords } from '#words/cli.ts'
import { demonstrationWords } from '#words/demonstration.ts'
import { defaultPort } from './address.ts'
import { readArguments, wholeNumber } from './arguments.ts'
import type { Call } from './command.ts'
import { builtPages } from './pages.ts'

/** `peilung serve`: answers until it is told to stop. */
export async function serveCommand({ args, dataFolder, locale, print, say }: Call): Promise<void> {
  const { values } = readArguments('serve', args, { port: 'peilung serve --port 4400' }, 0)
  const port = values.port === undefined ? defaultPort : wholeNumber('--port', values.port, 0, 65_535)
  const words = cliWords[locale]
  const outside = publicAddress()
  await assertPortFree(port)
  const release = await reserveDataFolder(dataFolder)
  try {
    const context = await openContext(dataFolder)
    const server = await started(context, port, say, words).catch(async (error) => {
      await context.store.close()
      throw error
    })
    const address = outside ?? server.address
    say(words.dataIn(context.dataFolder))
    if (outside !== null) say(words.listening(server.address))
    print(words.running(address))
    if (!(await hasOperator(context))) {
      const input = { role: 'owner', label: demonstrationWords.operation, study: null, municipality: null } as const
      const { path } = await grantAccess(context, input)
      print(words.firstSignIn(`${address}${path}`))
    }
    await new Promise((resolve) => {
      process.once('SIGTERM', resolve)
      process.once('SIGINT', resolve)
    })
    await server.stop()
    say(words.stopped)
  } finally {
    release()
  }
}

async function started(context: Context, port: number, say: Call['say'], words: (typeof cliWords)['de']) {
  const pages = await builtPages(say, words)
  return startServer(context, { port, pages, log: say })
}
