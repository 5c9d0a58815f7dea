import { resolve } from 'node:path'
import { Problem, problem } from '#core/problem.ts'
import { openContext } from '#service/context.ts'
import { findMunicipality, findStudy } from '#service/find.ts'
import { type PackEvent, type PackFault, packFileName, writePacks } from '#service/pack.ts'
import { cliWords } from '#words/cli.ts'
import { packWords } from '#words/pack.ts'
import { readArguments } from './arguments.ts'
import type { Call } from './command.ts'
import { clearProgress, drawProgress } from './progress.ts'

const example = 'peilung pack demo --out pakete'

/** `peilung pack STUDY --out FOLDER`: all reports of all municipalities (or one) in all formats, a zip each. */
export async function packCommand({ args, dataFolder, locale, contentLocale, print, say }: Call): Promise<void> {
  const { values, positionals } = readArguments('pack', args, { municipality: example, out: example }, 1)
  const [id] = positionals
  if (id === undefined) throw problem('optionMissing', { option: 'STUDY', example })
  if (values.out === undefined) throw problem('optionMissing', { option: '--out', example })
  const folder = resolve(values.out)
  const stop = new AbortController()
  const interrupt = () => stop.abort()
  process.once('SIGINT', interrupt)
  const context = await openContext(dataFolder)
  try {
    const study = await findStudy(context.store, id)
    const chosen = values.municipality
    const municipalities = chosen === undefined ? study.municipalities : [findMunicipality(study, chosen)]
    const words = packWords[locale]
    const faults: PackFault[] = []
    let done = 0
    const tell = (event: PackEvent) => {
      const { name } = event.municipality
      if (event.kind === 'begun')
        return drawProgress(done, municipalities.length, words.progress(done, municipalities.length, name))
      clearProgress()
      if (event.kind === 'failed') return void faults.push(event)
      done += 1
      if (event.kind === 'kept') say(words.kept(name))
      print(resolve(folder, packFileName(event.municipality.id, contentLocale)))
    }
    await writePacks(context, { study, municipalities, locale: contentLocale, folder }, tell, stop.signal)
    clearProgress()
    if (stop.signal.aborted) throw problem('packStopped', { done, of: municipalities.length })
    if (faults.length === 0) return
    const reasons = faults.map(({ municipality, error }) => words.failed(municipality.name, reasonOf(error, locale)))
    throw problem('packIncomplete', { done, of: municipalities.length, reasons })
  } finally {
    process.off('SIGINT', interrupt)
    await context.store.close()
  }
}

function reasonOf(error: unknown, locale: Call['locale']): string {
  if (error instanceof Problem) {
    const { title, text } = error.in(locale)
    return `${title} ${text}`
  }
  return `${cliWords[locale].fault} ${error instanceof Error ? error.message : String(error)}`
}
