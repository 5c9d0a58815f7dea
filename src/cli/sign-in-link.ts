import { grantAccess } from '#service/access.ts'
import { openContext } from '#service/context.ts'
import { cliWords } from '#words/cli.ts'
import { linkAddress } from './address.ts'
import { oneOf, readArguments } from './arguments.ts'
import type { Call } from './command.ts'

const example = 'peilung sign-in-link --role coordinator --study demo --municipality wetteraukreis'

/** `peilung sign-in-link`: prints the address of a new link; it is shown once. */
export async function signInLinkCommand({ args, dataFolder, locale, print, say }: Call): Promise<void> {
  const options = { role: example, study: example, municipality: example }
  const { values } = readArguments('sign-in-link', args, options, 0)
  const role = oneOf('--role', values.role ?? 'owner', ['owner', 'evaluator', 'coordinator'] as const)
  const context = await openContext(dataFolder)
  try {
    const address = linkAddress(locale, say)
    const label = cliWords[locale].roles[role]
    const { study = null, municipality = null } = values
    const { path } = await grantAccess(context, { role, label, study, municipality })
    print(`${address}${path}`)
  } finally {
    await context.store.close()
  }
}
