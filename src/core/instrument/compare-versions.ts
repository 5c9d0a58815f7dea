import { isOneSlipApart } from '../evaluate/link-tolerantly.ts'
import type { Comparability, ComparabilityReason, ItemComparison } from '../model/comparability.ts'
import type { DimensionId, Instrument, Item, ItemId, Scale } from '../model/instrument.ts'
import { registers } from '../model/register.ts'

/** Words that turn a sentence round or measure how much; one of them more or less is another question. */
const decisive =
  /^(nicht|kein\w*|nie|niemals|ohne|weder|kaum|selten|manchmal|oft|häufig|immer|stets|alle\w*|einige\w*|wenige\w*|viele\w*|not|no|never|without|neither|hardly|rarely|sometimes|often|always|all|some|few|many|\d+)$/u

/** A word this short becomes another word by one letter: "Rat", "Tat". */
const shortestForSlip = 5
/** Shares of common words from which on a rewording may keep the meaning. */
const closeWording = 0.75

const wordsOf = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

function countOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function isSpelling(before: readonly string[], after: readonly string[]): boolean {
  if (before.length !== after.length) return false
  return before.every((word, index) => {
    const other = after[index]!
    if (word === other) return true
    return Math.min(word.length, other.length) >= shortestForSlip && isOneSlipApart(word, other)
  })
}

/** Shared words as a share of the longer text's. */
function overlap(before: readonly string[], after: readonly string[]): number {
  const counts = countOf(after)
  const shared = [...countOf(before)].reduce((sum, [word, count]) => sum + Math.min(count, counts.get(word) ?? 0), 0)
  return shared / Math.max(before.length, after.length, 1)
}

function compareText(before: string, after: string): 'unchanged' | 'spelling' | 'wording' | 'meaning' {
  if (before === after) return 'unchanged'
  const [first, second] = [wordsOf(before), wordsOf(after)]
  const decisiveOf = (words: readonly string[]) => words.filter((word) => decisive.test(word)).join(' ')
  if (decisiveOf(first) !== decisiveOf(second)) return 'meaning'
  if (isSpelling(first, second)) return 'spelling'
  return overlap(first, second) >= closeWording ? 'wording' : 'meaning'
}

/** The worst of the registers: people answered in any of them. One that only the later version has changes none. */
function compareTexts(before: Item['text'], after: Item['text']): ReturnType<typeof compareText> {
  const order = ['unchanged', 'spelling', 'wording', 'meaning'] as const
  const found = registers.flatMap((register) => {
    const [first, second] = [before[register], after[register]]
    return first === undefined || second === undefined ? [] : [compareText(first, second)]
  })
  return order.findLast((grade) => found.includes(grade))!
}

function compareScales(before: Scale, after: Scale): 'scale steps' | 'scale labels' | null {
  if (before.min !== after.min || before.max !== after.max) return 'scale steps'
  const texts = ({ labels, cannotJudge }: Scale) => [...labels, cannotJudge]
  const [first, second] = [texts(before), texts(after)]
  const isSame = first.every((label, index) => {
    const grade = compareTexts(label, second[index]!)
    return grade === 'unchanged' || grade === 'spelling'
  })
  return isSame ? null : 'scale labels'
}

const gradeOf: Readonly<Record<ComparabilityReason, Comparability>> = {
  unchanged: 'comparable',
  spelling: 'comparable',
  wording: 'with caution',
  'scale labels': 'with caution',
  moved: 'with caution',
  meaning: 'not comparable',
  'scale steps': 'not comparable',
  reversal: 'not comparable',
  new: 'not comparable',
  removed: 'not comparable',
}

function dimensionsOfItems(instrument: Instrument): ReadonlyMap<ItemId, DimensionId> {
  return new Map(
    instrument.dimensions.flatMap(({ id, themes }) =>
      themes.flatMap(({ items }) => items.map((item) => [item, id] as const)),
    ),
  )
}

/**
 * Which items of two versions of an instrument ask the same: in the order of the later version, removed ones last. Of
 * several changes the gravest counts. Wording is judged by words, not by sense: a slip or punctuation is spelling; few
 * other words are to be compared with caution; a negation, a quantity or many other words make another question.
 */
export function compareVersions(before: Instrument, after: Instrument): ItemComparison[] {
  const earlier = new Map(before.items.map((item) => [item.id, item]))
  const [placeBefore, placeAfter] = [dimensionsOfItems(before), dimensionsOfItems(after)]
  const reasonOf = (item: Item): ComparabilityReason => {
    const old = earlier.get(item.id)
    if (!old) return 'new'
    const scale = compareScales(before.scales[old.scale]!, after.scales[item.scale]!)
    const text = compareTexts(old.text, item.text)
    if (scale === 'scale steps') return scale
    if (old.reversed !== item.reversed) return 'reversal'
    if (text === 'meaning') return text
    if (placeBefore.get(item.id) !== placeAfter.get(item.id)) return 'moved'
    return scale ?? text
  }
  const kept = new Set(after.items.map(({ id }) => id))
  const compared = after.items.map((item) => ({ item: item.id, reason: reasonOf(item) }))
  const removed = before.items
    .filter(({ id }) => !kept.has(id))
    .map(({ id }) => ({ item: id, reason: 'removed' as const }))
  return [...compared, ...removed].map(({ item, reason }) => ({ item, reason, comparability: gradeOf[reason] }))
}

/**
 * Whether the change of each dimension of the later version may be stated: only where both versions ask the same items,
 * none of them not comparable and none moved in or out; with caution where one of them is. The others keep their levels.
 */
export function compareDimensionVersions(
  before: Instrument,
  after: Instrument,
): ReadonlyMap<DimensionId, Comparability> {
  const grades = new Map(compareVersions(before, after).map(({ item, comparability }) => [item, comparability]))
  const itemsOf = (instrument: Instrument, dimension: DimensionId) =>
    instrument.dimensions.find(({ id }) => id === dimension)?.themes.flatMap(({ items }) => items) ?? []
  const gradeFor = (dimension: DimensionId): Comparability => {
    const [first, second] = [itemsOf(before, dimension), itemsOf(after, dimension)]
    const isSameSet = first.length === second.length && second.every((item) => first.includes(item))
    const found = second.map((item) => grades.get(item))
    if (!isSameSet || found.includes('not comparable')) return 'not comparable'
    return found.includes('with caution') ? 'with caution' : 'comparable'
  }
  return new Map(after.dimensions.map(({ id }) => [id, gradeFor(id)]))
}

/** Whether answers to municipalities' own items may be compared: they have the instrument's scale and their own words. */
export function compareOwnItems(before: Instrument, after: Instrument): Comparability {
  const scaleOf = ({ scales, ownItems }: Instrument) => scales[ownItems.scale]!
  const change = compareScales(scaleOf(before), scaleOf(after))
  return change === null ? 'comparable' : gradeOf[change]
}
