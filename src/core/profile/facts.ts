import type { Fact, FactKey, Quantity } from '../model/profile.ts'
import { readCooperations } from './cooperations.ts'
import { findAsOf, findDate, findPeriod } from './dates.ts'
import { normalise, plain } from './lines.ts'
import { splitList, splitNumbered, splitPairs } from './lists.ts'
import { readMoney } from './money.ts'
import type { RowRole } from './outline.ts'
import { type Expected, isNotStated, type Read, readQuantity, tidy } from './quantity.ts'

/** One row of the Steckbrief as a fact. `parentLabel` is the label of the row it was attached to, else null. */
export function readFact(row: RowRole, line: number, parentLabel: string | null): Fact {
  const reading = readValue(row, parentLabel)
  const unsure = row.attachedTo !== null && row.key !== 'otherAgeGroup' && /^\p{Ll}/u.test(row.label)
  const fact: Fact = { key: row.key, line, label: row.label, original: row.value, ...empty, ...reading }
  if (!unsure || fact.status !== 'given') return fact
  // The label says something of its own ("davon weiblich"): the value need not be the fact of the row above.
  return { ...fact, status: 'needs review', quantities: [], readings: fact.quantities, definition: row.label }
}

type Reading = Pick<Fact, 'status'> & Partial<Fact>

const empty = {
  quantities: [] as readonly Quantity[],
  entries: [] as readonly string[],
  asOf: null,
  period: null,
  definition: null,
  note: null,
  readings: [] as readonly Quantity[],
}

function readValue(row: RowRole, parentLabel: string | null): Reading {
  if (isNotStated(row.value)) return { status: 'not stated', period: findPeriod(row.label)?.value ?? null }
  switch (row.key) {
    case 'contact':
      return { status: 'given', entries: splitPersons(row.value) }
    case 'contactRole':
      return { status: 'given', entries: splitNumbered(row.value) }
    case 'networkName':
      return { status: 'given', entries: splitList(row.value, 'semicolons') }
    case 'targetGroups':
      return { status: 'given', entries: splitList(row.value, 'commas') }
    case 'bodies':
      return readBodies(row.value)
    case 'founded':
      return readFounded(row.value)
    case 'firstDocument':
      return readDocuments(row.value)
    case 'cooperations':
      return readCooperations(row.value)
    case 'budget':
      return readBudget(row)
    default:
      return readFigure(row, parentLabel)
  }
}

function readFigure(row: RowRole, parentLabel: string | null): Reading {
  const label = `${parentLabel ?? ''} ${row.label}`
  const inValue = findAsOf(row.value)
  const period = row.key === 'populationChange' ? (findPeriod(row.label) ?? findPeriod(row.value)) : null
  const withoutDate = inValue?.rest ?? row.value
  const text = period === null ? withoutDate : (findPeriod(withoutDate)?.rest ?? withoutDate)
  const read: Read = readQuantity(text, expectedUnit(row.key, label))
  return {
    ...read,
    asOf: inValue?.value ?? findAsOf(row.label)?.value ?? null,
    period: period?.value ?? null,
    definition: definitionOf(row),
  }
}

function expectedUnit(key: FactKey, label: string): Expected {
  const words = normalise(label)
  if (/%|prozent/u.test(words)) return 'percent'
  if (key === 'populationChange' || key === 'singleParentsUnder3' || /anteil|quote/u.test(words)) return 'share'
  return 'count'
}

/** How the source counts, where its label says so: other municipalities may count differently. */
function definitionOf(row: RowRole): string | null {
  if (row.key === 'migration') return /nichtdeutsch\p{L}* bevölkerung/iu.exec(row.label)?.[0] ?? null
  if (row.key !== 'otherAgeGroup') return null
  const label = findAsOf(row.label)?.rest ?? row.label
  return tidy(label.replace(/^(?:anteil )?(?:der|die) /iu, ''))
}

function readBudget(row: RowRole): Reading {
  const year = findBudgetYear(row.value) ?? findBudgetYear(row.label)
  const composition = tidy(row.label.replace(/^.*?budget(?: für frühe hilfen)?/iu, ''))
  return {
    ...readMoney(year?.rest ?? row.value),
    asOf: year?.value ?? null,
    definition: composition === null || row.attachedTo !== null ? null : composition,
  }
}

/** "(2018)", "Stand 2018", "2018: 121.000 €", "im Jahr 2018", "Haushalt 2018". */
function findBudgetYear(text: string): { value: string; rest: string } | null {
  const match = /(?:im jahr|haushalt(?:sjahr)?|für)\s+((?:19|20)\d{2})(?!\d)|^((?:19|20)\d{2})\s*:/iu.exec(text)
  if (match === null) return findAsOf(text)
  return { value: match[1] ?? match[2]!, rest: plain(text.replace(match[0], ' ')) }
}

/** "10.03.2016; Vorläufer seit 2009": the first date is the foundation, the rest a note. Two years joined stay open. */
function readFounded(text: string): Reading {
  const date = findDate(text)
  if (date === null) return { status: 'needs review', note: tidy(text) }
  const certain = !/^\D*(?:19|20)\d{2}\s*[/-]\s*(?:19|20)?\d{2}(?!\d)/u.test(text)
  return { status: certain ? 'given' : 'needs review', asOf: date.value, note: tidy(date.rest) }
}

/** Titles with their dates; `asOf` is the date of the first, a revision in brackets does not count. */
function readDocuments(text: string): Reading {
  const entries = splitList(text, 'semicolons')
  const first = (entries[0] ?? '').replace(/\([^)]*(?:überarbeitet|aktualisiert|fortgeschrieben)[^)]*\)/giu, '')
  return { status: 'given', entries, asOf: findDate(first)?.value ?? null }
}

/** Names, or only how many there are. */
function readBodies(text: string): Reading {
  if (/^(?:ca\. ?)?\d+(?: (?:gremien|stück))?$/iu.test(text)) return readQuantity(text, 'count')
  return { status: 'given', entries: splitPairs(splitList(text, 'commas')) }
}

function splitPersons(text: string): readonly string[] {
  return splitNumbered(text)
    .flatMap((part) => part.split(/\s*(?:[,;&]|\bund\b)\s*/u))
    .filter((part) => part !== '')
}
