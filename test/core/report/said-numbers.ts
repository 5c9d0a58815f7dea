import type { DisclosedEvaluation } from '#core/model/evaluation.ts'
import type { Block, Cell, Report } from '#core/model/report.ts'
import { flatten } from '#core/report/outline.ts'
import { numeral } from '#words/report/numerals.ts'

/** A number as a sentence says it. */
export interface SaidNumber {
  readonly section: string
  readonly sentence: string
  readonly text: string
  readonly value: number
  readonly decimals: number
}

/** What stands behind a number of a table: at full precision where the cell knows it, else as printed. */
interface Known {
  readonly value: number
  /** Decimals it was rounded to already; null for full precision. */
  readonly decimals: number | null
}

const months =
  'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December'

/** Texts of others, dates, versions and names of scales are no statements about the data. */
function withoutQuotes(text: string): string {
  const date = new RegExp(`\\b(\\d{1,2}\\.?\\s)?(${months})(/(${months}))?(\\s\\d{4})?`, 'g')
  return text
    .replace(/„[^“]*“|“[^”]*”/g, '„“')
    .replace(/\b\d{2}\.\d{2}\.\d{4}\b|\b\d{4}-\d{2}-\d{2}\b/g, '')
    .replace(date, '')
    .replace(/\b(19|20)\d\d(–20\d\d)?\b/g, '')
}

/** Numbers in a text, digits and the words for two to twelve; "1 bis 6" and the like are numbers as well. */
export function numbersIn(text: string, locale: Report['locale']): Omit<SaidNumber, 'section' | 'sentence'>[] {
  const [thousand, decimal] = locale === 'de' ? ['\\.', ','] : [',', '\\.']
  const digits = new RegExp(`[−+]?\\d+(?:${thousand}\\d{3})*(?:${decimal}\\d+)?`, 'g')
  const found = [...withoutQuotes(text).matchAll(digits)].map(([match]) => {
    const plain = match.replaceAll(new RegExp(thousand, 'g'), '').replace('−', '-').replace(',', '.')
    return { text: match, value: Number(plain), decimals: plain.split('.')[1]?.length ?? 0 }
  })
  const words = Array.from({ length: 11 }, (_, index) => index + 2).flatMap((value) => {
    const word = new RegExp(`(?<![\\p{L}])${numeral(value, locale)}(?![\\p{L}])`, 'giu')
    return [...withoutQuotes(text).matchAll(word)].map(([match]) => ({ text: match, value, decimals: 0 }))
  })
  return [...found, ...words]
}

function knownIn(text: string, locale: Report['locale']): Known[] {
  return numbersIn(text, locale).map(({ value, decimals }) => ({ value, decimals }))
}

function knownOf(cell: Cell, locale: Report['locale']): Known[] {
  const printed = 'text' in cell ? knownIn(cell.text, locale) : []
  if (cell.kind !== 'number') return printed
  // shares are calculated as parts of 1 and printed as percent
  return [...printed, ...[cell.value, 100 * cell.value].map((value) => ({ value, decimals: null }))]
}

const exact = (...values: readonly (number | null | undefined)[]): Known[] =>
  values.flatMap((value) => (value === null || value === undefined ? [] : [{ value, decimals: null }]))

/** The numbers of a row by what it is called. */
interface KnownRow {
  readonly label: string
  readonly known: readonly Known[]
}

/** Rows of everything that is a table or a figure. */
function rowsOf(block: Block, locale: Report['locale']): KnownRow[] {
  const cells = (list: readonly Cell[]) => list.flatMap((cell) => knownOf(cell, locale))
  const labelOf = (list: readonly Cell[]) => (list[0] && 'text' in list[0] ? list[0].text : '')
  switch (block.kind) {
    case 'chartTable':
      return block.rows.map(({ label, detail, marks, values, change }) => ({
        label,
        known: [
          ...knownIn(detail, locale),
          ...cells(values),
          ...marks.flatMap((mark) => {
            if (mark.kind === 'protected') return []
            if (mark.kind === 'band') return exact(mark.lower, mark.upper)
            return exact(mark.value, mark.range?.lower, mark.range?.upper)
          }),
          ...(change
            ? [
                ...exact(change.value, change.range?.lower, change.range?.upper),
                ...cells([change.text]),
                ...knownIn(change.rangeText, locale),
              ]
            : []),
        ],
      }))
    case 'itemTable':
      return block.rows.map(({ text, distributions, agreement, cannotJudge }) => {
        const counts = distributions.flatMap((one) => (one.counts ? [one.counts] : []))
        const sums = counts.flatMap((steps) => {
          const sum = (from: number, to: number) => steps.slice(from, to).reduce((total, count) => total + count, 0)
          return [sum(0, steps.length), sum(0, 2), sum(2, steps.length - 2), sum(steps.length - 2, steps.length)]
        })
        return { label: text, known: [...cells([...agreement, ...cannotJudge]), ...exact(...counts.flat(), ...sums)] }
      })
    case 'table':
    case 'plotTable':
      return block.rows.map((row) => ({ label: labelOf(row.cells), known: cells(row.cells) }))
    case 'coverage':
      return block.rows.map(({ label, waves }) => ({
        label,
        known: waves.flatMap(({ count, invited, text }) => [...exact(count, invited), ...cells([text])]),
      }))
    case 'facts':
      return block.facts.map(({ name, value }) => ({ label: name, known: knownIn(value, locale) }))
    default:
      return []
  }
}

/** How often each of these occurs. */
function tallies(list: readonly unknown[]): Known[] {
  return exact(...[...new Set(list)].map((one) => list.filter((other) => other === one).length))
}

/** How many rows a table or figure has, in all, by finding and by word: what captions and leads count. */
function countsOf(block: Block, locale: Report['locale']): Known[] {
  if (!('rows' in block)) return []
  const legend = 'legend' in block ? block.legend.flatMap(({ text }) => knownIn(text, locale)) : []
  const rows = exact(block.rows.length)
  if (block.kind === 'chartTable') return [...rows, ...legend, ...tallies(block.rows.map(({ verdict }) => verdict))]
  if (block.kind !== 'table' && block.kind !== 'plotTable') return [...rows, ...legend]
  const words = block.columns.flatMap((_, column) =>
    tallies(block.rows.map(({ cells }) => (cells[column] && 'text' in cells[column] ? cells[column].text : ''))),
  )
  const heads = block.columns.flatMap(({ title }) => knownIn(title, locale))
  return [...rows, ...legend, ...words, ...heads]
}

function sentencesOf(block: Block): readonly string[] {
  const split = (text: string) => text.split(new RegExp(`(?<=[.:;])\\s(?=\\p{Lu}|„|“)(?!${months})`, 'u'))
  switch (block.kind) {
    case 'lead':
    case 'reading':
    case 'note':
      return split(block.text)
    case 'paragraph':
      return split(`${block.strong ?? ''} ${block.text}`.trim())
    case 'finding':
      return split(`${block.first} ${block.rest}`)
    case 'box':
      return block.items.flatMap(({ lead, text }) => split(`${lead ?? ''} ${text}`.trim()))
    case 'list':
      return block.items
    case 'chartTable':
    case 'itemTable':
    case 'coverage':
    case 'plotTable':
    case 'table':
      return [block.caption, ...block.notes.flatMap(split)]
    default:
      return []
  }
}

/** One section of level 1 with everything in it. */
interface Section {
  readonly title: string
  readonly blocks: readonly Block[]
}

function sectionsOf(report: Report): Section[] {
  const sections: { title: string; blocks: Block[] }[] = [{ title: '', blocks: [] }]
  for (const block of flatten(report.blocks)) {
    if (block.kind === 'heading' && block.level === 1) sections.push({ title: block.text, blocks: [] })
    else sections.at(-1)!.blocks.push(block)
  }
  return sections
}

/** Values a sentence may name that no table of its section shows, by the rule they come from. */
export interface NamedValues {
  /** Thresholds, sizes of scales, results of the check of the rule: the same in every report, in sentences of this kind. */
  readonly rules: readonly { readonly in: RegExp; readonly values: readonly number[] }[]
  /** Of single dimensions, by every name they are called; of the report under ''. */
  readonly ofDimension: ReadonlyMap<string, readonly number[]>
}

/** What is said of the report as a whole: who answered, how many statements, from which size on a change shows. */
export function namedOfReport({ dimensions, ownItems, participation, linked, waves }: DisclosedEvaluation): number[] {
  const detectable = dimensions.flatMap(({ comparison }) =>
    comparison?.shown ? (comparison.value.minimalDetectableEffect ?? []) : [],
  )
  const answered = participation.flatMap((one) => {
    if (!one.shown) return []
    const { responses, invited } = one.value
    return invited === null ? [responses] : [responses, invited, (100 * responses) / invited]
  })
  const items = dimensions.flatMap((one) => one.items)
  const shown = items.flatMap(({ waves: all }) => {
    const last = all.at(-1)
    return last?.shown ? [last.value] : []
  })
  const divided = shown.filter(({ polarised }) => polarised)
  const n = dimensions.flatMap((one) => one.waves.flatMap((wave) => (wave.shown ? [wave.value.estimate.n] : [])))
  const nLast = dimensions.flatMap(({ waves: all }) => {
    const last = all.at(-1)
    return last?.shown ? [last.value.estimate.n] : []
  })
  const missing = participation.flatMap((one) => (one.shown && one.value.mostMissing ? [one.value.mostMissing] : []))
  const kinds = ownItems.filter(({ met }) => !met).map(({ kind }) => kind)
  return [
    ...answered,
    ...missing.flatMap(({ count, invited }) => [count, invited]),
    ...[
      kinds.length,
      ...tallies(kinds).map(({ value }) => value),
      divided.length,
      shown.length,
      items.length - shown.length,
    ],
    ...[Math.min(...n), Math.max(...n), Math.min(...nLast), Math.max(...nLast)],
    ...(linked?.shown ? [linked.value] : []),
    ...(detectable.length > 0 ? [Math.min(...detectable), Math.max(...detectable)] : []),
    ...[items.length, dimensions.length, waves.length],
  ]
}

/** The statistics behind a finding, by the names of its dimension. */
export function namedValues(
  evaluation: DisclosedEvaluation,
  namesOf: (dimension: string) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  return new Map(
    evaluation.dimensions.flatMap(({ dimension, comparison, waves, trend }) => {
      const value = comparison?.shown ? comparison.value : null
      const steps = trend?.shown ? trend.value.steps : []
      const { interval, interval90, stayers, standardised } = value ?? {}
      const numbers = [
        ...[value?.n1, value?.n2, value?.n12, value?.difference, value?.minimalDetectableEffect],
        ...[interval?.lower, interval?.upper, interval90?.lower, interval90?.upper],
        ...[stayers?.difference, stayers?.parts?.joiners, stayers?.parts?.leavers, standardised?.difference],
        ...steps.flatMap((step) => [step.difference, step.interval?.lower, step.interval?.upper]),
        ...waves.flatMap((wave) =>
          wave.shown ? [wave.value.estimate.n, wave.value.estimate.mean, 100 * (wave.value.cannotJudgeShare ?? 0)] : [],
        ),
      ].filter((number) => typeof number === 'number')
      return namesOf(dimension).map((name) => [name, numbers] as const)
    }),
  )
}

/** Whether the number as said is this one, rounded to as many decimals; sentences leave out signs ("niedriger um 3"). */
function isSaid({ value, decimals }: Pick<SaidNumber, 'value' | 'decimals'>, known: Known): boolean {
  const precision = Math.min(decimals, known.decimals ?? decimals)
  const tolerance = 0.5 * 10 ** -precision + 1e-9
  return Math.abs(Math.abs(value) - Math.abs(known.value)) <= tolerance
}

const speaksOfPersons = /Antworten|Personen|answers|persons|Aussagen|statements|\(n\s=/

/** Rows of the tables under the heading a block stands under; the answers to single items are not meant. */
function nearest(blocks: readonly Block[], place: number, locale: Report['locale']): KnownRow[] {
  const start = blocks.findLastIndex((block, index) => block.kind === 'heading' && index <= place)
  const end = blocks.findIndex((block, index) => block.kind === 'heading' && index > place)
  return blocks
    .slice(Math.max(0, start), end < 0 ? blocks.length : end)
    .flatMap((block) => (block.kind === 'itemTable' ? [] : rowsOf(block, locale)))
}

/**
 * Numbers of sentences that are found neither in a table or figure of the same section nor among the named values. A
 * sentence that names rows („Netzwerk“) may use the numbers of these rows, and those of rows for all.
 */
export function unfounded(report: Report, named: NamedValues): SaidNumber[] {
  const { locale } = report
  return sectionsOf(report).flatMap(({ title, blocks }) => {
    const rows = blocks.flatMap((block) => rowsOf(block, locale))
    const counts = blocks.flatMap((block) => countsOf(block, locale))
    const elsewhere = flatten(report.blocks).flatMap((block) => ('rows' in block ? exact(block.rows.length) : []))
    let under = ''
    return blocks.flatMap((block, place) => {
      if (block.kind === 'heading') under = block.text
      const sentences = sentencesOf(block)
      const namesIn = (text: string) =>
        [...text.matchAll(/„([^“]*)“|“([^”]*)”/g)]
          .map(([, de, en]) => de ?? en ?? '')
          .filter((name) => named.ofDimension.has(name) || rows.some(({ label }) => label === name))
      return sentences.flatMap((sentence) => {
        // a finding names its dimension once
        const quoted = namesIn(sentence).length > 0 ? namesIn(sentence) : namesIn(sentences.join(' '))
        const about = quoted.length > 0 ? quoted : [under]
        const own = rows.filter(({ label }) => about.includes(label))
        const isAboutDimension = about.some((name) => named.ofDimension.has(name))
        const ofNamed = exact(
          ...about.flatMap((name) => named.ofDimension.get(name) ?? []),
          ...(isAboutDimension && !speaksOfPersons.test(sentence) ? [] : (named.ofDimension.get('') ?? [])),
          ...named.rules.flatMap((rule) => (rule.in.test(sentence) ? rule.values : [])),
        )
        const near = own.length > 0 ? own : isAboutDimension ? nearest(blocks, place, locale) : rows
        const known = [
          ...near.flatMap((row) => row.known),
          ...(isAboutDimension && !speaksOfPersons.test(sentence) ? [] : counts),
          ...ofNamed,
          ...(block.kind === 'box' ? elsewhere : []),
        ]
        return numbersIn(sentence, locale)
          .filter((said) => !known.some((one) => isSaid(said, one)))
          .map((said) => ({ section: title, sentence, ...said }))
      })
    })
  })
}

/** All numbers said in the sentences of a report. */
export function saidNumbers(report: Report): SaidNumber[] {
  return sectionsOf(report).flatMap(({ title, blocks }) =>
    blocks.flatMap((block) =>
      sentencesOf(block).flatMap((sentence) =>
        numbersIn(sentence, report.locale).map((said) => ({ section: title, sentence, ...said })),
      ),
    ),
  )
}
