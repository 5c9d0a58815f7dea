import type { PartialDate } from '../model/profile.ts'

const months = [
  'januar',
  'februar',
  'märz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember',
]
const year = '(?:19|20)\\d{2}'
const month = months.join('|')
const dayMonthYear = `\\d{1,2}\\.${' ?'}\\d{1,2}\\.${' ?'}${year}`
const dayNameYear = `\\d{1,2}\\. ?(?:${month}) ${year}`
const monthYear = `(?:0?[1-9]|1[0-2])[/.]${year}`
const nameYear = `(?:${month}) ${year}`
const anyDate = `(?:${dayMonthYear}|${dayNameYear}|${monthYear}|${nameYear}|${year})`
const notInsideNumber = { before: '(?<![\\d.,/])', after: '(?![\\d\\p{L}]|[.,]\\d)' }
const datePattern = new RegExp(`${notInsideNumber.before}${anyDate}${notInsideNumber.after}`, 'iu')
const asOfPattern = new RegExp(
  `[,;]?\\s*\\(?\\s*(?:(?:stand|stichtag)(?: vom)?:?|zum|am|per)\\s+(${anyDate})\\s*\\)?|\\(\\s*(${anyDate})\\s*\\)`,
  'iu',
)

export interface Found<T> {
  readonly value: T
  /** The text without it. */
  readonly rest: string
}

/**
 * The first date of a text, as precise as written: "10.03.2016" → "2016-03-10", "August 2013" → "2013-08",
 * "03/2016" → "2016-03", "2003" → "2003". Null without a date, and for days that do not exist.
 */
export function findDate(text: string): Found<PartialDate> | null {
  const match = datePattern.exec(text)
  if (match === null) return null
  const value = partialDate(match[0])
  return value === null ? null : { value, rest: cut(text, match.index, match[0].length) }
}

/** The reference date of a figure: "(Stand 31.12.2018)", "Stand 12/2017", "am 1. Mai 2018", "(2018)". */
export function findAsOf(text: string): Found<PartialDate> | null {
  const match = asOfPattern.exec(text)
  const value = match === null ? null : partialDate(match[1] ?? match[2]!)
  return match === null || value === null ? null : { value, rest: cut(text, match.index, match[0].length) }
}

/** The years a change refers to: "2011 bis 2016", "2011-2017". */
export function findPeriod(text: string): Found<{ readonly from: number; readonly to: number }> | null {
  const match = new RegExp(`(${year})\\s*(?:bis|[-\\u2010-\\u2015])\\s*(${year})`, 'iu').exec(text)
  if (match === null) return null
  return { value: { from: Number(match[1]), to: Number(match[2]) }, rest: cut(text, match.index, match[0].length) }
}

function cut(text: string, start: number, length: number): string {
  return `${text.slice(0, start)} ${text.slice(start + length)}`.trim()
}

function partialDate(text: string): PartialDate | null {
  const words = text.toLowerCase().split(/[.\s/]+/)
  const [y, m, d] = words.reverse()
  if (m === undefined) return y!
  const number = months.includes(m) ? months.indexOf(m) + 1 : Number(m)
  if (number < 1 || number > 12) return null
  const yearAndMonth = `${y}-${String(number).padStart(2, '0')}`
  if (d === undefined) return yearAndMonth
  const day = Number(d)
  if (day < 1 || day > daysIn(Number(y), number)) return null
  return `${yearAndMonth}-${String(day).padStart(2, '0')}`
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
