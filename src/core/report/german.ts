import type { Report } from '../model/report.ts'
import { excerpt } from './sections/excerpt.ts'
import type { ReportView } from './view.ts'

/** A stretch of text in one language. */
export interface Stretch {
  readonly text: string
  readonly isGerman: boolean
}

/**
 * The German words a report in another language quotes: what the municipality and its network wrote themselves, their
 * names, and the programme's. Marked, so that a voice reads them as German; the longest first, only those that occur.
 *
 * @param report with everything but this
 */
export function germanTexts(view: ReportView, report: Omit<Report, 'german'>): readonly string[] {
  if (view.locale === 'de') return []
  const { evaluation, profile, study } = view
  const goals = view.goals.flatMap(({ changes, measures, ratings, scale, text }) => [
    text,
    ...(scale?.steps ?? []),
    ...ratings.map(({ by }) => by),
    ...measures.flatMap(({ what, who }) => [what, who]),
    ...changes.flatMap(({ reason }) => reason ?? []),
  ])
  const facts = (profile?.facts ?? []).flatMap(
    ({ asOf, definition, entries, key, note, original, quantities, status }) => [
      // The source's own words stand where their reading is open.
      status === 'needs review' || (key === 'founded' && asOf === null) ? original : '',
      definition ?? '',
      note ?? '',
      ...(key === 'networkName' ? entries : []),
      ...quantities.flatMap((quantity) => (quantity.kind === 'money' ? (quantity.origin ?? []) : [])),
    ],
  )
  const own = [...goals, ...view.ownItems.map(({ text }) => text), ...facts]
  return occurring(report, [
    ...own,
    ...own.map((text) => excerpt(view, text)),
    ...programmeNames,
    study.title,
    evaluation.municipality.name,
    evaluation.municipality.land ?? profile?.land ?? '',
    evaluation.municipality.networkName ?? '',
  ])
}

/** Names of the field that no language translates. */
const programmeNames = ['Frühe Hilfen', 'Nationales Zentrum Frühe Hilfen', 'Nationalen Zentrums Frühe Hilfen']

/** The same for a report over all municipalities, which quotes nobody. */
export function germanNames(report: Omit<Report, 'german'>): readonly string[] {
  return report.locale === 'de' ? [] : occurring(report, [...programmeNames, report.cover.title])
}

/** A full stop at the end is the sentence's around it as often as the text's own. */
function occurring(report: object, texts: readonly string[]): readonly string[] {
  const all = JSON.stringify(report)
  const trimmed = texts.map((text) => text.trim().replace(/\.$/, ''))
  // two letters and signs alone are no words of any language
  const found = trimmed.filter((text) => /\p{L}{3}/u.test(text) && all.includes(JSON.stringify(text).slice(1, -1)))
  return [...new Set(found)].toSorted((a, b) => b.length - a.length || a.localeCompare(b, 'de'))
}

/** Whole words only: "Kita" is not marked inside "Kitas". */
export function byLanguage(text: string, german: readonly string[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  let from = 0
  for (const match of german.length === 0 ? [] : text.matchAll(patternOf(german))) {
    if (match.index > from) stretches.push({ text: text.slice(from, match.index), isGerman: false })
    stretches.push({ text: match[0], isGerman: true })
    from = match.index + match[0].length
  }
  return from < text.length ? [...stretches, { text: text.slice(from), isGerman: false }] : stretches
}

/** A report asks for the same texts thousands of times. */
const patterns = new WeakMap<readonly string[], RegExp>()

function patternOf(german: readonly string[]): RegExp {
  const known = patterns.get(german)
  if (known) return known
  const words = german.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|')
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`, 'gu')
  patterns.set(german, pattern)
  return pattern
}
