import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Model } from 'survey-core'
import 'survey-core/i18n/german'
import { type CheckedFile, checkContent, refuseFaulty } from '#content/load.ts'
import { codebook } from '#core/instrument/codebook.ts'
import { type SurveyJson, surveyForm } from '#core/instrument/form.ts'
import { withoutRegister } from '#core/instrument/german-parts.ts'
import { libraryJson } from '#core/instrument/library-json.ts'
import type { WaveForm } from '#core/model/collection.ts'
import type { Instrument } from '#core/model/instrument.ts'
import { languageOf, type Register, registers } from '#core/model/register.ts'
import { problem } from '#core/problem.ts'
import { checkWords, contentMistakes } from '#words/instrument.ts'

const options = {
  folder: { type: 'string', default: fileURLToPath(new URL('../..', import.meta.url)) },
  language: { type: 'string', default: 'de' },
  'print-form': { type: 'string' },
  'print-codebook': { type: 'string' },
} as const

type OptionName = keyof typeof options

const examples: Readonly<Record<OptionName, string>> = {
  folder: 'peilung check --folder .',
  language: 'peilung check --language en',
  'print-form': 'peilung check --print-form quality-framework',
  'print-codebook': 'peilung check --print-codebook quality-framework',
}

/**
 * `peilung check`: reads every file of surveys/ and reports/, asks the form library about each generated form, and
 * prints a line for each sound one; or prints one instrument's form or codebook as JSON.
 *
 * @throws Problem contentInvalid with all mistakes of all files; optionInvalid, optionMissing
 */
export async function checkCommand(args: readonly string[], print: (text: string) => void): Promise<void> {
  const { folder, register, printForm, printCodebook } = readOptions(args)
  const files = checkContent(folder).map(withFormLibrary)
  const asJson = (value: unknown) => print(JSON.stringify(value, null, 2))
  if (printForm === undefined && printCodebook === undefined) {
    for (const file of files) if (file.kind !== 'faulty') for (const line of lines(file, register)) print(line)
  }
  refuseFaulty(files)
  if (printForm !== undefined) asJson(wholeForm(instrumentIn(files, '--print-form', printForm), register))
  if (printCodebook !== undefined) asJson(codebook(instrumentIn(files, '--print-codebook', printCodebook)))
}

function readOptions(args: readonly string[]) {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true })
  const allowed = Object.keys(options).map((name) => `--${name}`)
  for (const token of tokens) {
    const known = token.kind === 'option' && Object.hasOwn(options, token.name)
    const value = token.kind === 'positional' ? token.value : token.kind === 'option' ? token.rawName : '--'
    if (!known) throw problem('optionInvalid', { option: 'check', value, allowed })
    if (token.value && !token.value.startsWith('-')) continue
    throw problem('optionMissing', { option: `${value} …`, example: examples[token.name as OptionName] })
  }
  const { values } = parseArgs({ args: [...args], options })
  const register = registers.find((known) => known === values.language)
  if (!register) throw problem('optionInvalid', { option: '--language', value: values.language, allowed: registers })
  return { folder: values.folder, register, printForm: values['print-form'], printCodebook: values['print-codebook'] }
}

/** An instrument whose form the library would not take is faulty, whatever our own checks say. */
function withFormLibrary(file: CheckedFile): CheckedFile {
  if (file.kind !== 'instrument') return file
  const problems = registers.flatMap((register) =>
    complaints(wholeForm(file.instrument, register)).map((complaint) =>
      contentMistakes.formLibrary(register, complaint),
    ),
  )
  return problems.length > 0 ? { file: file.file, kind: 'faulty', problems } : file
}

function complaints(form: SurveyJson): string[] {
  return (new Model(libraryJson(form)).jsonErrors ?? []).map((error) => error.getFullDescription())
}

/** The longest form of an instrument: all dimensions, attributes and own code; no municipality's own items. */
function wholeForm(instrument: Instrument, register: Register): SurveyJson {
  const dimensions = instrument.dimensions.map(({ id }) => id)
  const form: WaveForm = { study: '', wave: '', municipality: '', dimensions, ownItems: [] }
  return surveyForm(instrument, form, { linkage: 'self-generated code', minimumCell: 5, first: true }, register)
}

function instrumentIn(files: readonly CheckedFile[], option: string, id: string): Instrument {
  const instruments = files.flatMap((file) => (file.kind === 'instrument' ? [file.instrument] : []))
  const found = instruments.find((instrument) => instrument.id === id)
  if (found) return found
  const allowed = instruments.map((instrument) => instrument.id)
  throw problem('optionInvalid', { option, value: id, allowed })
}

/** A sound file with its counts, then what its respondents would read in German in another register. */
function lines(file: Exclude<CheckedFile, { kind: 'faulty' }>, register: Register): string[] {
  const words = checkWords[languageOf(register)]
  if (file.kind === 'template') return [words.template(file.file, file.template.sections.length)]
  const { dimensions, items, attributes } = file.instrument
  const sound = words.instrument(file.file, {
    dimensions: dimensions.length,
    themes: dimensions.flatMap(({ themes }) => themes).length,
    items: items.length,
    attributes: attributes.length,
  })
  const lacking = withoutRegister(file.instrument, 'de-simple').map(({ place }) => place)
  return lacking.length === 0 ? [sound] : [sound, words.lacksSimple(file.file, lacking)]
}
