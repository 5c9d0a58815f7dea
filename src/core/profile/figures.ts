import { blank } from './lines.ts'

/** A number as it stands in a text. */
export interface Figure {
  readonly value: number
  readonly unit: 'percent' | 'euro' | null
  /** With thousands separators: "3.436", "3 436". */
  readonly grouped: boolean
  /** The same digits with the separator read as a decimal sign; null where only one reading exists. */
  readonly otherwise: number | null
  readonly start: number
  readonly end: number
}

const grouped = `\\d{1,3}(?:(?:\\.\\d{3})+|(?:${blank}\\d{3})+)(?:,\\d+)?`
const ungrouped = '\\d+(?:[.,]\\d+)?'
const sign = `(?:[+\\-\\u2212\\u2013]${blank}?)?`
const multiple = `(?:${blank}?(?:Mio\\.?|Millionen?|Tsd\\.?|Tausend|T(?=${blank}?€|EUR))(?![\\p{L}]))?`
const unit = `(?:${blank}?(?:%|Prozent|v\\.${blank}?H\\.|€|Euro(?!p)|EUR))?`
const pattern = new RegExp(
  `(?<![\\d.,\\p{L}])(?<sign>${sign})(?<digits>(?:${grouped})(?!\\d)|${ungrouped})(?<multiple>${multiple})(?<unit>${unit})(?![\\d])`,
  'giu',
)

/**
 * All numbers of a text, in order. German writing: a dot (or blank) before exactly three digits separates thousands,
 * a comma separates decimals; "1.2 Mio." is 1,200,000. A hyphen between two numbers is a range, not a minus.
 */
export function findFigures(text: string): Figure[] {
  const figures: Figure[] = []
  for (const match of text.matchAll(pattern)) {
    const { digits, sign: written, multiple: times, unit: measure } = match.groups as Record<string, string>
    const isGrouped = /^\d{1,3}(?:[.\s\u00a0\u2009\u202f]\d{3})+/.test(digits!)
    const factor = /^\s*m/iu.test(times!.trim()) ? 1_000_000 : times!.trim() === '' ? 1 : 1000
    const afterNumber = /\d[\s\u00a0]?$/.test(text.slice(Math.max(0, match.index - 2), match.index))
    const negative = /[-\u2212\u2013]/.test(written!) && !afterNumber
    const value = (negative ? -1 : 1) * round(readDigits(digits!, isGrouped) * factor)
    figures.push({
      value,
      unit: readUnit(measure!),
      grouped: isGrouped,
      otherwise: factor === 1 ? otherReading(digits!) : null,
      start: match.index + (afterNumber ? written!.length : 0),
      end: match.index + match[0].length,
    })
  }
  return figures
}

function readDigits(digits: string, isGrouped: boolean): number {
  const compact = isGrouped ? digits.replace(/[.\s\u00a0\u2009\u202f]/g, '') : digits
  return Number(compact.replace(',', '.'))
}

/** "1.124" could be 1,124 or, in English writing, 1.124; "118,919" the other way round. */
function otherReading(digits: string): number | null {
  if (/^\d{1,3}\.\d{3}$/.test(digits)) return Number(digits)
  if (/^\d{1,3}(?:,\d{3})+$/.test(digits)) return Number(digits.replaceAll(',', ''))
  return null
}

function readUnit(text: string): Figure['unit'] {
  if (text.trim() === '') return null
  return /€|eur/i.test(text) ? 'euro' : 'percent'
}

/** Keeps 1.2 × 1,000,000 whole. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

/** "1–2", "1 bis 2", "zwischen 1 und 2": two figures that are one range; null otherwise. */
export function asRange(text: string, figures: readonly Figure[]): { from: number; to: number } | null {
  const [first, second] = figures
  if (first === undefined || second === undefined || figures.length > 2) return null
  const between = text.slice(first.end, second.start).trim()
  const spanned = /zwischen\s*$/iu.test(text.slice(0, first.start)) && between === 'und'
  if (!spanned && !/^(?:bis(?: zu)?|[-\u2010-\u2015])$/iu.test(between)) return null
  return first.value <= second.value ? { from: first.value, to: second.value } : null
}
