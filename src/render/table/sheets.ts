import type { CodebookVariable } from '#core/instrument/codebook.ts'
import type { Block, Report } from '#core/model/report.ts'
import { flatten } from '#core/report/outline.ts'
import { flatTableWords } from '#words/flat-tables.ts'
import { originOf } from '../origin.ts'
import { type FigureBlock, parts, type TableBlock } from '../outline.ts'
import { empty, type FlatCell, type FlatTable, flatText, textOf } from './flat.ts'
import { flatTable } from './tables.ts'

/** A table with the name of its sheet. */
export interface Sheet extends Omit<FlatTable, 'id' | 'name'> {
  readonly sheet: string
}

/** Tables that belong together become one sheet with a column that says which; by the ids of their blocks. */
const together = ['items-', 'numbers-', 'chart-own-', 'steps-'] as const

/** Everything a report knows, one table per sheet: findings first, origin last. */
export function sheetsOf(report: Report, codebook: readonly CodebookVariable[]): readonly Sheet[] {
  const words = flatTableWords[report.locale]
  const all = parts(report).map((part) => ({
    heading: part.heading,
    block: part.block,
    table: flatTable(part, report),
  }))
  const sheets: Sheet[] = []
  const done = new Set<string>()
  for (const { table } of all) {
    if (done.has(table.id)) continue
    const family = together.find((start) => table.id.startsWith(start))
    const annex = /^annex-(means|test|agreement)/.test(table.id)
    const members = all.filter(({ table: { id } }) =>
      family ? id.startsWith(family) : annex ? /^annex-(means|test|agreement)/.test(id) : id === table.id,
    )
    for (const member of members) done.add(member.table.id)
    const tables = members.map((member) => member.table)
    sheets.push(
      family
        ? stacked(
            family === 'steps-' ? titled(members) : family === 'chart-own-' ? worded(members, words) : members,
            groupTitles(words)[family],
            sheetName(table, words),
          )
        : annex
          ? { ...beside(tables), sheet: words.sheets.annex }
          : { ...table, sheet: sheetName(table, words) },
    )
  }
  const findings = findingsOf(report)
  return named([
    ...(findings.rows.length > 0 ? [findings] : []),
    ...sheets,
    ...(report.cover.facts.length > 0 ? [profileOf(report)] : []),
    codebookOf(codebook, report),
    provenanceOf(report),
  ])
}

type Words = (typeof flatTableWords)['de']

interface Member {
  readonly heading: string
  readonly block: FigureBlock | TableBlock
  readonly table: FlatTable
}

/** What tells the tables of a sheet apart. */
function groupTitles({ detail, fact, goal }: Words): Readonly<Record<(typeof together)[number], string>> {
  return { 'items-': detail, 'numbers-': detail, 'chart-own-': fact.group, 'steps-': goal }
}

/** Tables without a heading of their own are told apart by their titles. */
function titled(members: readonly Member[]): readonly Member[] {
  return members.map((member) => ({ ...member, heading: member.table.title }))
}

/** Goals, challenges and expectations in one column, whatever their own tables call it. */
function worded(members: readonly Member[], { wording }: Words): readonly Member[] {
  return members.map((member) => {
    const own = member.block.kind === 'itemTable' ? member.block.columnTitles.item : null
    const columns = member.table.columns.map((title) => (title === own ? wording : title))
    return { ...member, table: { ...member.table, columns } }
  })
}

function sheetName({ id, title }: FlatTable, { sheets }: Words): string {
  if (id.startsWith('items-')) return sheets.items
  if (id.startsWith('numbers-')) return sheets.numbers
  if (id.startsWith('chart-own-')) return sheets.own
  if (id.startsWith('steps-')) return sheets.steps
  if (id.startsWith('table-perspectives')) return sheets.perspectives
  return sheets.blocks[id] ?? title.replace(/^[^:]*\d+: /, '')
}

/** Names of sheets: at most 31 characters, none of those a spreadsheet forbids, none twice. */
function named(sheets: readonly Sheet[]): readonly Sheet[] {
  const taken = new Map<string, number>()
  return sheets.map((sheet) => {
    const name = wholeWords(sheet.sheet.replace(/[\\/?*[\]:]/g, ' '), 28)
    const count = (taken.get(name) ?? 0) + 1
    taken.set(name, count)
    return { ...sheet, sheet: count === 1 ? name : `${name} ${count}` }
  })
}

function wholeWords(text: string, length: number): string {
  if (text.length <= length) return text
  return text
    .slice(0, length + 1)
    .replace(/\s+\S*$/, '')
    .slice(0, length)
}

/** Tables one below the other; a column one of them lacks stays empty in its rows. */
function stacked(members: readonly Member[], groupTitle: string, sheet: string): Sheet {
  const columns = [...new Set(members.flatMap(({ table }) => table.columns))]
  const rows = members.flatMap(({ heading, table }) =>
    table.rows.map((row): readonly FlatCell[] => [
      textOf(heading),
      ...columns.map((column) => row[table.columns.indexOf(column)] ?? empty),
    ]),
  )
  return { sheet, title: sheet, columns: [groupTitle, ...columns], rows, notes: notesOf(members) }
}

/** Notes of all tables once; one that holds only for some of them says for which. */
function notesOf(members: readonly Member[]): readonly string[] {
  const all = [...new Set(members.flatMap(({ table }) => table.notes))]
  return all.map((note) => {
    const bearers = members.filter(({ table }) => table.notes.includes(note))
    if (bearers.length === members.length) return note
    return `${[...new Set(bearers.map(({ heading }) => heading))].join(', ')}: ${note}`
  })
}

/** Tables with the same rows side by side, joined by their first column. */
function beside(tables: readonly FlatTable[]): Omit<Sheet, 'sheet'> {
  const [first, ...others] = tables as readonly [FlatTable, ...FlatTable[]]
  const rowOf = (table: FlatTable, key: FlatCell | undefined) =>
    table.rows.find(([own]) => JSON.stringify(own) === JSON.stringify(key))
  return {
    title: tables.map(({ title }) => title).join(' · '),
    columns: [...first.columns, ...others.flatMap(({ columns }) => columns.slice(1))],
    rows: first.rows.map((row) => [
      ...row,
      ...others.flatMap((table) => rowOf(table, row[0])?.slice(1) ?? table.columns.slice(1).map(() => empty)),
    ]),
    notes: [...new Set(tables.flatMap(({ notes }) => notes))],
  }
}

function findingsOf(report: Report): Sheet {
  const { finding, sheets } = flatTableWords[report.locale]
  const blocks = flatten(report.blocks).filter(
    (block): block is Extract<Block, { kind: 'finding' }> => block.kind === 'finding',
  )
  return {
    sheet: sheets.findings,
    title: report.title,
    columns: [finding.word, finding.first, finding.rest, finding.code],
    rows: blocks.map(({ word, first, rest, verdict }) => [word, first, rest, verdict].map(textOf)),
    notes: [report.foot],
  }
}

function profileOf({ cover, locale }: Report): Sheet {
  const { fact, sheets } = flatTableWords[locale]
  return {
    sheet: sheets.profile,
    title: cover.title,
    columns: [fact.group, fact.name, fact.value, fact.note],
    rows: cover.facts.flatMap(({ title, facts }) =>
      facts.map(({ name, value, note }) => [textOf(title), textOf(name), flatText(value, locale), textOf(note ?? '')]),
    ),
    notes: [cover.scope, cover.publisher],
  }
}

function codebookOf(codebook: readonly CodebookVariable[], { locale }: Report): Sheet {
  const { codebook: words, no, sheets, yes } = flatTableWords[locale]
  return {
    sheet: sheets.codebook,
    title: sheets.codebook,
    columns: [words.name, words.label, words.dimension, words.theme, words.reversed, words.values, words.missing],
    rows: codebook.map((variable) =>
      [
        variable.name,
        variable.label[locale],
        variable.titles?.dimension[locale] ?? '',
        variable.titles?.theme[locale] ?? '',
        variable.reversed ? yes : no,
        variable.values.map(({ value, label }) => `${value}\u00a0=\u00a0${label[locale]}`).join('; '),
        variable.missing.join('; '),
      ].map(textOf),
    ),
    notes: [],
  }
}

function provenanceOf(report: Report): Sheet {
  const { origin, sheets } = flatTableWords[report.locale]
  const pairs = flatten(report.blocks).flatMap((block) => (block.kind === 'provenance' ? block.pairs : []))
  return {
    sheet: sheets.provenance,
    title: report.title,
    columns: [origin.name, origin.value],
    rows: (pairs.length > 0 ? pairs : originOf(report)).map(({ name, value }) => [name, value].map(textOf)),
    notes: [...(report.simulated === null ? [] : [report.simulated]), report.foot],
  }
}
