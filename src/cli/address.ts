import type { Locale } from '#core/model/locale.ts'
import { publicAddress } from '#service/context.ts'
import { cliWords } from '#words/cli.ts'

export const defaultPort = 4400

/**
 * What printed links begin with: PEILUNG_ADDRESS, else a server on this computer with the default port, and a word
 * about that.
 *
 * @throws Problem optionInvalid
 */
export function linkAddress(locale: Locale, say: (text: string) => void): string {
  const address = publicAddress()
  if (address !== null) return address
  const assumed = `http://localhost:${defaultPort}`
  say(cliWords[locale].addressAssumed(assumed))
  return assumed
}
