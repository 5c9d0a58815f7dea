import { paletteNames } from '#core/model/report.ts'
import { problem } from '#core/problem.ts'
import { openContext } from '#service/context.ts'
import { defaultTemplate, exportReport, reportFormats } from '#service/reports.ts'
import { writeWholeFile } from '#service/write-file.ts'
import { oneOf, readArguments } from './arguments.ts'
import type { Call } from './command.ts'
import { outFile } from './out-file.ts'

const example = 'peilung report demo --municipality wetteraukreis --template council --format pdf --out rat.pdf'
const paletteExample = 'peilung report demo --municipality wetteraukreis --template council --palette print'
const figureExample = 'peilung report demo --municipality wetteraukreis --format svg --figure chart-dimensions'

/** `peilung report STUDY --municipality ID`: writes one report and prints where it lies. */
export async function reportCommand({ args, dataFolder, contentLocale, print }: Call): Promise<void> {
  const options = {
    municipality: example,
    template: example,
    format: example,
    figure: figureExample,
    palette: paletteExample,
    out: example,
  }
  const { values, positionals } = readArguments('report', args, options, 1)
  const [study] = positionals
  if (study === undefined) throw problem('optionMissing', { option: 'STUDY', example })
  const format = oneOf('--format', values.format ?? 'pdf', reportFormats)

  const palette = values.palette === undefined ? null : oneOf('--palette', values.palette, paletteNames)
  const context = await openContext(dataFolder)
  try {
    const template = oneOf('--template', values.template ?? defaultTemplate, [...context.content.templates.keys()])
    const isAboutAll = context.content.templates.get(template)?.about === 'programme'
    const municipality = isAboutAll ? null : values.municipality
    if (municipality === undefined) throw problem('optionMissing', { option: '--municipality', example })
    const fileFor = outFile(values.out, example)
    const figure = values.figure ?? null
    const request = { study, municipality, template, format, figure, palette, locale: contentLocale }
    const { bytes, fileName } = await exportReport(context, request)
    const file = fileFor(fileName)
    await writeWholeFile(file, bytes)
    print(file)
  } finally {
    await context.store.close()
  }
}
