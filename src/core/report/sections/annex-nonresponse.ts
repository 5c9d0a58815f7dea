import type { DimensionWave, Disclosed } from '../../model/evaluation.ts'
import type { Block, Cell } from '../../model/report.ts'
import { nonresponseBounds, tippingPoint } from '../../statistics/bounds.ts'
import { rIndicator } from '../../statistics/response.ts'
import { notAskedCell, numberCell, percent, protectedCell, signed, textCell } from '../format.ts'
import type { ReportView, WaveView } from '../view.ts'
import { cell, changeOf, differenceCell, ends, intervalCell, wholeCell } from './annex-cells.ts'
import { annexTable } from './annex-table.ts'
import { columnWaves, shownParticipation } from './answered.ts'

/**
 * How much those who did not answer could matter: all of it follows from counts and means that are shown. Absent where
 * nobody knows how many were invited.
 *
 * @see statistics.md 8.2, 8.3
 */
export function annexNonresponse(view: ReportView): readonly Block[] {
  const isKnown = view.waves.some((wave) => (shownParticipation(wave)?.invited ?? null) !== null)
  if (!isKnown || view.weighting === 'equal areas') return []
  return [representativity(view), bounds(view)]
}

function representativity(view: ReportView): Block {
  const { annex: words } = view.words
  return annexTable(view, {
    id: 'annex-response',
    caption: words.response,
    keys: ['survey', 'n', 'invited', 'rate', 'dissimilarity', 'rIndicator'],
    rows: view.waves.map((wave) => {
      const label = textCell(wave.label)
      const shown = shownParticipation(wave)
      if (shown === null) return { cells: [label, ...new Array<Cell>(5).fill(protectedCell)] }
      const { responses, invited, responseRate, dissimilarity } = shown
      const unknown = textCell(invited === null ? words.missing.rosterUnknown : words.missing.rosterExceeded)
      const areas = areasOf(view, wave)
      const ofAreas = (value: number | null) => {
        if (invited === null || areas === 'roster unknown') return textCell(words.missing.rosterUnknown)
        if (areas === 'protected') return protectedCell
        if (areas === 'one area') return textCell(words.missing.oneArea)
        return value === null ? textCell(words.missing.rosterExceeded) : cell(view, true, value, 'coefficient')
      }
      const isTooFew = typeof areas !== 'string' && areas.some(({ respondents, invited: of }) => respondents > of)
      return {
        cells: [
          label,
          wholeCell(responses),
          invited === null ? unknown : wholeCell(invited),
          responseRate === null ? unknown : numberCell(responseRate, percent(responseRate, view.locale)),
          ofAreas(dissimilarity),
          ofAreas(typeof areas === 'string' || isTooFew ? null : rIndicator(areas)),
        ],
      }
    }),
    notes: [words.notes.response],
  })
}

interface Area {
  readonly respondents: number
  readonly invited: number
}

/** Answers and invited persons of each area that is shown, and of those nobody of which answered. */
function areasOf(
  { evaluation }: ReportView,
  { wave, participation }: WaveView,
): readonly Area[] | 'protected' | 'roster unknown' | 'one area' {
  const blocks = evaluation.groups
    .filter(({ attribute }) => attribute === 'sector')
    .flatMap(({ respondents }) => respondents.filter((count) => count.wave === wave.id))
  const total = participation.shown ? participation.value.invited : null
  if (blocks.length < 2) return 'one area'
  const areas: Area[] = []
  for (const { count, invited } of blocks) {
    if (!count.shown) return 'protected'
    if (invited === null || total === null) return 'roster unknown'
    areas.push({ respondents: count.value, invited })
  }
  const silent = (total ?? 0) - areas.reduce((sum, { invited }) => sum + invited, 0)
  return [...areas, { respondents: 0, invited: silent }]
}

type Wave = Disclosed<DimensionWave> | null

function bounds(view: ReportView): Block {
  const { annex: words } = view.words
  const isCompared = view.mode === 'comparison'
  const [first, last] = [columnWaves(view)[0]!, view.last]
  const rows = view.dimensions.map((dimension) => {
    const [before, after] = ends(dimension)
    const change = changeOf(dimension)
    const rates = [rateOf(first, before), rateOf(last, after)]
    const smaller = rates.includes(null) ? null : Math.min(...rates.map((rate) => rate ?? 0))
    const tipping = (): Cell => {
      if (change.kind === 'none') return change.sign
      const { difference } = change.comparison
      if (smaller === null) return textCell(whyNoRate(view, first, before) ?? whyNoRate(view, last, after) ?? '')
      if (smaller >= 1) return textCell(words.missing.everybody)
      const value = difference === null ? null : tippingPoint(difference, smaller)
      return value === null ? textCell(view.words.frame.notEstimable) : numberCell(value, signed(value, 1, view.locale))
    }
    return {
      cells: [
        textCell(dimension.short),
        ...(isCompared ? boundCells(view, first, before) : []),
        ...boundCells(view, last, after),
        ...(isCompared ? [differenceCell(view, change), tipping()] : []),
      ],
    }
  })
  return annexTable(view, {
    id: 'annex-bounds',
    caption: words.bounds,
    keys: isCompared
      ? ['dimension', 'rate1', 'bounds1', 'rate2', 'bounds2', 'delta', 'tipping']
      : ['dimension', 'rate', 'boundsOne'],
    rows,
    notes: [isCompared ? words.notes.bounds : words.notes.boundsOne],
  })
}

/** Share of the invited persons who have a score; null where that is not known or more answered than were invited. */
function rateOf(wave: WaveView, shown: Wave): number | null {
  const invited = shownParticipation(wave)?.invited ?? null
  if (invited === null || !shown?.shown || shown.value.estimate.n > invited) return null
  return shown.value.estimate.n / invited
}

function whyNoRate(view: ReportView, wave: WaveView, shown: Wave): string | null {
  if (rateOf(wave, shown) !== null) return null
  const { missing } = view.words.annex
  const invited = shownParticipation(wave)?.invited ?? null
  return invited === null ? missing.rosterUnknown : missing.rosterExceeded
}

function boundCells(view: ReportView, wave: WaveView, shown: Wave): readonly Cell[] {
  if (shown === null) return [notAskedCell, notAskedCell]
  if (!shown.shown) return [protectedCell, protectedCell]
  const rate = rateOf(wave, shown)
  const { mean } = shown.value.estimate
  if (rate === null || mean === null) {
    const why = textCell(whyNoRate(view, wave, shown) ?? view.words.frame.notEstimable)
    return [why, why]
  }
  return [numberCell(rate, percent(rate, view.locale)), intervalCell(view, true, nonresponseBounds(mean, rate))]
}
