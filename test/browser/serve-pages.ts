/** A process of its own that serves other pages than the built ones: `node serve-pages.ts <data> <port> <pages>`. */
import { startServer } from '#server/start.ts'
import { openContext } from '#service/context.ts'

const [data, port, pages] = process.argv.slice(2)
await startServer(await openContext(data!), { port: Number(port), pages: pages!, log: () => {} })
