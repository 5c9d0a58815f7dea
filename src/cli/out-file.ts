import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { problem } from '#core/problem.ts'

const programFolder = resolve(fileURLToPath(new URL('../..', import.meta.url)))

/**
 * Where a command may write: to `--out`, otherwise into the current folder. `npm run` always stands in Peilung's own
 * folder, where reports of persons' answers would lie between program files: there `--out` has to be said.
 *
 * @returns the path of a file of this name
 * @throws Problem optionMissing
 */
export function outFile(out: string | undefined, example: string): (fileName: string) => string {
  if (out === undefined && resolve('.') === programFolder) throw problem('optionMissing', { option: '--out', example })
  return (fileName) => resolve(out ?? fileName)
}
