import { fileFaults } from '#words/problems/running.ts'

/** Why a file could not be used, as the reason of a Problem: a code that has words, else what the system said. */
export function fileFault(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (Object.hasOwn(fileFaults.de, code)) return code
  const message = error instanceof Error ? error.message || error.name : String(error)
  return message.endsWith('.') ? message : `${message}.`
}
