import { problem } from '#core/problem.ts'
import { researchProfiles } from '#core/research/variables.ts'
import { openContext } from '#service/context.ts'
import { researchPackage } from '#service/research.ts'
import { writeWholeFile } from '#service/write-file.ts'
import { cliWords } from '#words/cli.ts'
import { oneOf, readArguments } from './arguments.ts'
import type { Call } from './command.ts'
import { outFile } from './out-file.ts'

const example = 'peilung research demo --profile evaluator --out forschungsdaten.zip'

/** `peilung research STUDY --profile …`: the data of a study for statistics programs, in one file. */
export async function researchCommand({ args, dataFolder, locale, contentLocale, print, say }: Call): Promise<void> {
  const { values, positionals } = readArguments('research', args, { profile: example, out: example }, 1)
  const [study] = positionals
  if (study === undefined) throw problem('optionMissing', { option: 'STUDY', example })
  if (values.profile === undefined) throw problem('optionMissing', { option: '--profile', example })
  const profile = oneOf('--profile', values.profile, researchProfiles)
  const fileFor = outFile(values.out, example)
  const context = await openContext(dataFolder)
  try {
    const { bytes, fileName, rows } = await researchPackage(context, { study, profile, locale: contentLocale })
    const file = fileFor(fileName)
    await writeWholeFile(file, bytes)
    say(cliWords[locale].researchRows(rows))
    print(file)
  } finally {
    await context.store.close()
  }
}
