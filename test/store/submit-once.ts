/** A process of its own that redeems one code once: `node submit-once.ts <location> <token hash>`. */
import { openStore } from '#store/open.ts'
import { submission } from './sample.ts'

const [location, tokenHash] = process.argv.slice(2)
const store = await openStore(location!)
process.stdout.write(await store.transact((writer) => writer.submit(submission(tokenHash!))))
await store.close()
