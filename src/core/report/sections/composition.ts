import { capitalise } from '#words/report/numerals.ts'
import type { Sensitivity } from '../../model/evaluation.ts'
import type { Block } from '../../model/report.ts'
import { reaches } from '../../statistics/describe.ts'
import { saysSomething } from '../findings.ts'
import { signed } from '../format.ts'
import { namesOf } from '../grouping.ts'
import type { ReportView } from '../view.ts'
import { columnWaves, mostMissing, shownParticipation, titleOf } from './answered.ts'

/** Index of dissimilarity below which the answers match the roster, and below which they differ somewhat. */
const littleDissimilar = 0.1
const somewhatDissimilar = 0.2

/** Whether the answers mirror the network, whether their composition shifted, and what that means for the changes. */
export function composition(view: ReportView): readonly Block[] {
  const words = view.words.participation.composition
  const waves = columnWaves(view)
  const matchAll = waves.every((wave) => {
    const dissimilarity = shownParticipation(wave)?.dissimilarity ?? null
    return dissimilarity !== null && !reaches(dissimilarity, littleDissimilar)
  })
  const sentences = waves.flatMap((wave, index) => {
    if (matchAll && waves.length > 1) return index === 0 ? [words.bothMatch] : []
    const value = shownParticipation(wave)
    if (!value || value.dissimilarity === null || value.invited === null) return []
    const label = view.mode === 'comparison' ? capitalise(wave.when) : words.now
    if (!reaches(value.dissimilarity, littleDissimilar)) return [words.matches(label)]
    const differs = !reaches(value.dissimilarity, somewhatDissimilar) ? words.somewhat(label) : words.clearly(label)
    const missing = mostMissing(view, wave)
    if (!missing) return [differs]
    const { group, count, invited } = missing
    return [differs, words.missing(titleOf(view, group), count, value.responses, invited, value.invited)]
  })
  // the sensitivity marks and the standardised change refer to the change in which every answer counts
  const isPlain = view.weighting !== 'equal areas'
  const shift = [...shiftSentences(view), ...(isPlain ? standardisedSentences(view) : [])]
  if (sentences.length === 0 && shift.length === 0) return []
  const weighted = sentences.length === 0 || !isPlain ? [] : weightedSentences(view)
  const paragraphs = [sentences.join(' '), ...weighted, shift.join(' ')].filter((text) => text !== '')
  return [
    { kind: 'heading', level: 2, text: words.title, id: 'composition' },
    ...paragraphs.map((text): Block => ({ kind: 'paragraph', text })),
  ]
}

/** How far the areas' shares of the answers have shifted from the first to the last survey. */
function shiftSentences(view: ReportView): readonly string[] {
  const { shift } = view.words.participation.composition
  const { compositionShift } = view.evaluation
  if (view.mode !== 'comparison' || !compositionShift?.shown) return []
  if (compositionShift.value < littleDissimilar) return []
  return [compositionShift.value < somewhatDissimilar ? shift.somewhat : shift.clearly]
}

/** Whether a part of a difference is worth a sentence: from 2.5 points on, if it is at least half of the difference. */
export function isNoticeable(part: number, difference: number): boolean {
  return Math.abs(part) >= 2.5 && Math.abs(part) >= Math.abs(difference) / 2
}

/**
 * What the changes would be with one composition of areas, of dimensions whose finding rests on it: where the part of
 * the composition is at least half of the difference. The annex has them all.
 */
function standardisedSentences(view: ReportView): readonly string[] {
  const { standardised: words } = view.words.participation.composition
  const known = view.dimensions.flatMap((dimension) => {
    const { comparison } = dimension.evaluation
    if (view.mode !== 'comparison' || !comparison?.shown || dimension.finding.change === null) return []
    const { standardised, difference } = comparison.value
    return standardised && difference !== null ? [{ dimension, standardised, difference }] : []
  })
  const matters = known.filter(
    ({ dimension, standardised, difference }) =>
      saysSomething(dimension.finding.verdict) && isNoticeable(standardised.composition, difference),
  )
  const points = (value: number) => signed(value, 1, view.locale)
  if (matters.length === 0) return []
  const parts = matters.map(({ dimension, standardised, difference }) =>
    words.part(dimension.quoted, points(standardised.difference), points(difference)),
  )
  return [words.matters(view.words.frame.listed(parts))]
}

/** Whether each finding and hint looks the same under weights of the roster; no finding is left out. */
function weightedSentences(view: ReportView): readonly string[] {
  const words = view.words.participation.composition.weighted
  const concerned = view.dimensions.filter(({ finding }) => saysSomething(finding.verdict))
  const under = (wanted: Sensitivity) =>
    concerned.filter(
      ({ evaluation: { comparison } }) => comparison?.shown && comparison.value.sensitivity.roster === wanted,
    )
  const same = under('same')
  const shifted = [...under('weaker'), ...under('stronger')]
  if (same.length === 0 && shifted.length === 0) return []
  if (same.length > 2 && same.length === concerned.length) return [`${words.start(words.allSame)} ${words.noHint}`]
  const parts = (['same', 'weaker', 'stronger', 'not possible'] as const).flatMap((word) => {
    const found = under(word)
    return found.length === 0 ? [] : [words[word](namesOf(view, found))]
  })
  const conclusion = shifted.length === 0 ? words.noHint : words.hint(namesOf(view, shifted))
  return [`${words.start(view.words.frame.listed(parts))} ${conclusion}`]
}
