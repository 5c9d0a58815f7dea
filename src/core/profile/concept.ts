import type { Fact, Profile, Quantity } from '../model/profile.ts'
import { propose, proposeFacts } from './concept-facts.ts'
import { bodies, memberList, proposeStatements, targetGroups } from './concept-statements.ts'
import { type BulletList, type Paper, readPaper } from './paper.ts'
import { landOf } from './places.ts'
import { sectorOfInstitution } from './sectors.ts'

/**
 * A concept paper in running text. Nothing in it is certain: every fact is a proposal with the sentence it comes from,
 * to be confirmed by a person. What no rule recognises stays in `unknown`.
 */
export function readConcept(lines: readonly string[]): Profile {
  const paper = readPaper(lines)
  const paragraphs = paper.blocks.filter((block) => block.kind === 'paragraph')
  const place = readPaperPlace(paper, lines)
  const members = memberList(paper)
  const facts = [
    ...networkName(paper, place.name),
    ...(members === null ? [] : [memberFact(members)]),
    ...mergeRepeated(proposeFacts(paragraphs, place.name)),
    ...paragraphs.flatMap(targetGroups),
    ...bodies(paragraphs),
  ].sort((a, b) => a.line - b.line)
  const sections = proposeStatements(paper)
  const used = new Set([
    ...facts.map(({ line }) => line),
    ...Object.values(sections).flatMap((entries) => entries.map(({ line }) => line)),
    ...(members?.items.map(({ line }) => line) ?? []),
  ])
  return {
    form: 'concept',
    ...place,
    cluster: null,
    dimensions: [],
    facts,
    cooperations: members === null ? {} : countMembers(members),
    sections,
    unknown: lines.flatMap((text, line) =>
      (paper.roles[line] === 'text' || paper.roles[line] === 'bullet') && !used.has(line) ? [{ line, text }] : [],
    ),
    lines,
  }
}

/** The members as listed, under the line that announces them. */
function memberFact({ lead, heading, items }: BulletList): Fact {
  const sentence = lead ?? items[0]!
  return propose('cooperations', { sentence, heading }, { entries: items.map(({ text }) => text) })
}

/** How many listed institutions belong to each area; those whose name does not say are not counted. */
function countMembers({ items }: BulletList): Profile['cooperations'] {
  const counts: Record<string, Quantity> = {}
  for (const { text } of items) {
    const sector = sectorOfInstitution(text)
    if (sector === null) continue
    const sofar = counts[sector]
    counts[sector] = { kind: 'count', value: (sofar?.kind === 'count' ? sofar.value : 0) + 1 }
  }
  return counts
}

/**
 * A figure stated twice is one fact, at its first place; where the second sentence attributes it otherwise, both
 * readings are offered. Of several documents the earliest is the first, of several beginnings the earliest named.
 */
function mergeRepeated(facts: readonly Fact[]): Fact[] {
  const merged: Fact[] = []
  for (const fact of facts) {
    const index = merged.findIndex((other) => other.key === fact.key && isRepeated(other, fact))
    const first = merged[index]
    if (first === undefined) merged.push(fact)
    else if (fact.key === 'firstDocument' && fact.asOf! < first.asOf!) merged[index] = fact
    else merged[index] = { ...first, readings: distinct([...first.readings, ...fact.readings]) }
  }
  return merged
}

function isRepeated(a: Fact, b: Fact): boolean {
  if (a.key === 'firstDocument' || a.key === 'founded') return true
  const [x, y] = [a.readings[0], b.readings[0]]
  return x !== undefined && y !== undefined && amount(x) === amount(y)
}

function amount(quantity: Quantity): string {
  return quantity.kind === 'range' ? `${quantity.from}–${quantity.to}` : `${quantity.kind} ${quantity.value}`
}

function distinct(readings: readonly Quantity[]): Quantity[] {
  return readings.filter((reading, index) => readings.findIndex((other) => same(other, reading)) === index)
}

function same(a: Quantity, b: Quantity): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

const placeName = '(?:(Stadt|Landkreis|Kreis|Bezirk|Gemeinde)\\s+)?(\\p{Lu}[\\p{L}-]+)'

/** Whose paper it is: "Frühe Hilfen in …" on the cover, else the town or district named most often. */
function readPaperPlace(paper: Paper, lines: readonly string[]): Pick<Profile, 'name' | 'kind' | 'land'> {
  const cover = paper.cover.map(({ text }) => text).join(' ')
  const text = lines.join(' ')
  const titled = new RegExp(`Frühen? Hilfen\\s+(?:in|im|für|der)\\s+(?:der |die |den |das )?${placeName}`, 'u').exec(
    cover,
  )
  const [kind, name] = titled === null ? mostNamed(text) : [titled[1] ?? null, titled[2]!]
  const land = namedLand(text)
  if (name === '') return { name, kind: null, land }
  if (kind === 'Kreis' || kind === 'Landkreis') return { name: `${kind} ${name}`, kind: 'Landkreis', land }
  const isTown = kind === 'Stadt' || (kind === null && new RegExp(`(?<!\\p{L})Stadt ${name}(?!\\p{L})`, 'u').test(text))
  return { name, kind: isTown ? 'Stadt' : kind === 'Bezirk' ? 'Bezirk' : null, land }
}

function mostNamed(text: string): [kind: string | null, name: string] {
  const counts = new Map<string, number>()
  for (const match of text.matchAll(/(?<!\p{L})(?:Stadt|Landkreis|Kreis|Bezirk) \p{Lu}[\p{L}-]+/gu)) {
    counts.set(match[0], (counts.get(match[0]) ?? 0) + 1)
  }
  const [top] = [...counts].sort((a, b) => b[1] - a[1])
  return top === undefined ? [null, ''] : (top[0].split(' ') as [string, string])
}

/** The Land, if the paper names exactly one. */
function namedLand(text: string): string | null {
  const words = text.match(/(?<![\p{L}-])\p{Lu}[\p{L}]+(?:-\p{Lu}\p{L}+)?(?![\p{L}-])/gu) ?? []
  const lands = new Set(words.flatMap((word) => landOf(word) ?? []))
  return lands.size === 1 ? [...lands][0]! : null
}

/** "Netzwerk Frühe Hilfen in …" on the cover (also over two lines) or in a heading. */
function networkName(paper: Paper, place: string): Fact[] {
  const cover = paper.cover.map(({ text }) => text).join(' ')
  const pattern =
    /(?<!\p{L})(?:\p{L}+ )?Netzwerk Frühe Hilfen(?: (?:in|im|für|der|den|Stadt|Kreis|Landkreis))* \p{Lu}[\p{L}-]+/u
  const onCover = pattern.exec(cover)?.[0]
  const line = paper.cover.find(({ text }) => /Netzwerk/u.test(text))?.line
  if (onCover !== undefined && line !== undefined) return [named(onCover, line)]
  const heading = paper.headings.find(({ text }) => pattern.test(text) && text.includes(place))
  return heading === undefined
    ? []
    : [named(pattern.exec(heading.text)![0].replace(/^(?:Das|Unser) /u, ''), heading.line)]
}

function named(name: string, line: number): Fact {
  return propose('networkName', { sentence: { text: name, line }, heading: '' }, { entries: [name] })
}
