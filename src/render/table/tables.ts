import { type Lane, laneOf, lanes } from '#charts/dumbbell.ts'
import type { Locale } from '#core/model/locale.ts'
import type { Block, ChartRow, Range, Report, WavePosition } from '#core/model/report.ts'
import { flatTableWords } from '#words/flat-tables.ts'
import { shortDate } from '#words/format.ts'
import { cellText } from '../cell-text.ts'
import { type FigureBlock, type Part, parts, type TableBlock } from '../outline.ts'
import { empty, type FlatCell, type FlatTable, flatCell, numberOf, textOf } from './flat.ts'
import { splitColumn } from './split.ts'

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>
type Words = (typeof flatTableWords)['de']

/** Every figure and table of a report as one flat table each, in reading order. */
export function tablesOf(report: Report): readonly FlatTable[] {
  return parts(report).map((part) => flatTable(part, report))
}

export function flatTable({ id, name, block, reading }: Part<FigureBlock | TableBlock>, report: Report): FlatTable {
  const words = flatTableWords[report.locale]
  const title = [block.label, block.caption].filter(Boolean).join(': ')
  const notes = [...block.notes, ...(reading ? [`${reading.label}: ${reading.text}`] : [])]
  return { id, name, title, notes, ...valuesOf(block, report, words) }
}

type Values = Pick<FlatTable, 'columns' | 'rows'>

function valuesOf(block: FigureBlock | TableBlock, report: Report, words: Words): Values {
  switch (block.kind) {
    case 'chartTable':
      return chartValues(block, words)
    case 'itemTable':
      return itemValues(block, report, words)
    case 'coverage':
      return coverageValues(block, report)
    case 'table':
      return joined(columnsOf(block, report))
    case 'plotTable':
      return joined(
        columnsOf(block, report).flatMap((column, index) => [...beginsBefore(block, index, report.locale), column]),
      )
  }
}

function columnsOf({ columns, rows }: Of<'table' | 'plotTable'>, { locale }: Report) {
  return columns.map(({ title }, index) =>
    splitColumn(
      title,
      rows.map(({ cells }) => cells[index] ?? { kind: 'text', text: '' }),
      locale,
    ),
  )
}

/** Bars in time show where they begin: a column of its own before the one that says where they end. */
function beginsBefore({ columns, rows }: Of<'plotTable'>, index: number, locale: Locale) {
  const days = rows.flatMap(({ plot }) => (plot.kind === 'span' ? [plot.begins] : []))
  if (columns[index]?.key !== 'until' || days.length < rows.length) return []
  return [
    {
      titles: [flatTableWords[locale].begins],
      cells: days.map((on): FlatCell[] => [{ kind: 'date', on, text: shortDate(on, locale) }]),
    },
  ]
}

/** Columns of one or several values each, side by side. */
function joined(columns: readonly ReturnType<typeof splitColumn>[]): Values {
  const count = columns[0]?.cells.length ?? 0
  return {
    columns: distinctTitles(columns.map(({ titles }) => titles)),
    rows: Array.from({ length: count }, (_, index) => columns.flatMap(({ cells }) => cells[index] ?? [])),
  }
}

/** Two intervals in one table have heads alike: the later one also names the column it belongs to, the one before it. */
function distinctTitles(groups: readonly (readonly string[])[]): readonly string[] {
  return groups.flatMap((titles, at) => {
    const isTaken = groups.slice(0, at).some((earlier) => earlier.includes(titles[0]!))
    return isTaken ? titles.map((title) => `${groups[at - 1]![0]}: ${title}`) : titles
  })
}

/** Value and limits of every wave, the change with its limits, the finding. */
function chartValues(block: Of<'chartTable'>, words: Words): Values {
  const columns = [...lanes(block.rows), ...(hasBand(block) ? (['band'] as const) : [])]
  const titles =
    block.valueTitles.length === columns.length
      ? block.valueTitles
      : columns.map((column) => (column in words.waves ? words.waves[column as WavePosition] : String(column)))
  const compared = block.changeTitle !== null
  const counted = block.rows.some(({ detail }) => detail !== '')
  const judged = block.rows.some(({ verdictWord }) => verdictWord !== '')
  return {
    columns: [
      block.columnTitles.label,
      ...countTitles(block, titles, words),
      ...columns.flatMap((column, index) => [
        ...(column === 'band' ? [] : [`${titles[index]}, ${words.value}`]),
        `${titles[index]}, ${words.lower}`,
        `${titles[index]}, ${words.upper}`,
      ]),
      ...(compared ? [words.change, `${words.change}, ${words.lower}`, `${words.change}, ${words.upper}`] : []),
      ...(judged ? [block.columnTitles.verdict] : []),
    ],
    rows: block.rows.map((row) => [
      textOf(row.label),
      ...(counted ? countsOf(row.detail, titles.length) : []),
      ...columns.flatMap((column) => markValues(row, column)),
      ...(compared ? changeValues(row) : []),
      ...(judged ? [textOf(row.verdictWord)] : []),
    ]),
  }
}

function countTitles({ rows }: Of<'chartTable'>, titles: readonly string[], words: Words): readonly string[] {
  if (rows.every(({ detail }) => detail === '')) return []
  if (rows.some(({ detail }) => detailParts(detail).counts.length !== titles.length)) return [words.n]
  return [...titles.map((title) => `${title}, ${words.n}`), words.linked]
}

/** "n 24 → 21, 11 verknüpft" as numbers; what is no number stays as its sign. */
function countsOf(detail: string, waves: number): readonly FlatCell[] {
  const { counts, linked } = detailParts(detail)
  if (counts.length !== waves) return [textOf(detail)]
  const cell = (text: string) => (/^\d+$/.test(text) ? numberOf(Number(text)) : textOf(text))
  return [...counts, linked].map(cell)
}

function detailParts(detail: string): { readonly counts: readonly string[]; readonly linked: string } {
  const [counts = '', linked = ''] = detail.replace(/^n\s/, '').split(/, /)
  return { counts: counts.split(/ → /), linked: linked.split(/\s/)[0] ?? '' }
}

function hasBand({ rows }: Of<'chartTable'>): boolean {
  return rows.some(({ marks }) => marks.some(({ kind }) => kind === 'band'))
}

/** Value and limits in a lane; of a band its limits. */
function markValues(row: ChartRow, column: Lane | 'band'): readonly FlatCell[] {
  const mark = row.marks.find((one) => (one.kind === 'band' ? column === 'band' : laneOf(one) === column))
  if (mark === undefined) return column === 'band' ? [textOf('–'), empty] : [textOf('–'), empty, empty]
  if (mark.kind === 'band') return limits(mark)
  if (mark.kind === 'protected') return [textOf('.'), empty, empty]
  return [numberOf(mark.value, 1), ...limits(mark.range)]
}

function changeValues({ change }: ChartRow): readonly FlatCell[] {
  const value = change?.value ?? null
  const sign = change ? textOf(cellText(change.text)) : empty
  return [value === null ? sign : numberOf(value, 1), ...limits(change?.range ?? null)]
}

function limits(range: Range): readonly FlatCell[] {
  return range ? [numberOf(range.lower, 1), numberOf(range.upper, 1)] : [empty, empty]
}

/** How many persons chose each step, per wave, and what the report prints beside the bars. */
function itemValues(block: Of<'itemTable'>, { locale }: Report, words: Words): Values {
  const waves = (['first', 'last'] as const).filter((wave) =>
    block.rows.some((row) => row.distributions.some((one) => one.wave === wave)),
  )
  // Inside a dimension every table says it, so that all have the same columns.
  const flagged = block.label === undefined || block.rows.some((row) => row.polarised)
  const detailed = block.rows.some((row) => row.detail !== undefined)
  const rated = block.rows.some((row) => row.agreed !== undefined)
  const head: readonly string[] = [
    block.columnTitles.item,
    ...(detailed ? [words.detail] : []),
    ...(flagged ? [words.polarised] : []),
    ...(rated ? [words.agreed] : []),
    ...waves.flatMap((wave) => block.steps.map((text, step) => `${words.waves[wave]}: ${words.step(step + 1, text)}`)),
  ]
  // Of a statement that is not shown, that ratings do not diverge would be said too.
  const divided = (row: (typeof block.rows)[number]) =>
    row.distributions.at(-1)?.counts == null ? '.' : row.polarised ? words.yes : words.no
  const counts = block.rows.map((row): readonly FlatCell[] => [
    textOf(row.text),
    ...(detailed ? [textOf(row.detail ?? '')] : []),
    ...(flagged ? [textOf(divided(row))] : []),
    ...(rated ? [textOf(row.agreed ?? '')] : []),
    ...waves.flatMap((wave) => {
      const distribution = row.distributions.find((one) => one.wave === wave)
      if (!distribution) return block.steps.map(() => textOf('–'))
      return distribution.counts?.map((count) => numberOf(count)) ?? block.steps.map(() => textOf('.'))
    }),
  ])
  const beside = (['agreement', 'cannotJudge'] as const).flatMap((field) =>
    waves.map((wave, index) =>
      splitColumn(
        `${words.waves[wave]}: ${block.columnTitles[field]}`,
        block.rows.map((row) => row[field][index] ?? { kind: 'text', text: '' }),
        locale,
      ),
    ),
  )
  return joined([{ titles: head, cells: counts }, ...beside])
}

function coverageValues(block: Of<'coverage'>, { locale }: Report): Values {
  const { filled, all } = block.columnTitles
  return {
    columns: [
      block.columnTitles.group,
      ...block.waveTitles.flatMap((title) => [`${title}, ${filled}`, `${title}, ${all}`]),
    ],
    rows: block.rows.map(({ label, waves }) => [
      textOf(label),
      ...waves.flatMap(({ count, invited, text }) => [
        count === null ? flatCell(text, locale) : numberOf(count),
        invited === null ? empty : numberOf(invited),
      ]),
    ]),
  }
}
