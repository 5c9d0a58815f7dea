import type { DimensionWave, Disclosed, Interval } from '../../model/evaluation.ts'
import type { Block, Cell, Row } from '../../model/report.ts'
import { finitePopulationInterval, logitInterval } from '../../statistics/mean-variants.ts'
import { notAskedCell, protectedCell, textCell } from '../format.ts'
import type { DimensionView, ReportView, WaveView } from '../view.ts'
import { cell, intervalCell, limitsCell, shownOf, wholeCell } from './annex-cells.ts'
import { annexTable } from './annex-table.ts'
import { shownParticipation } from './answered.ts'

/** Retest reliability of a person's score that is assumed where a study cannot tell (statistics.md 3.7). */
const assumedReliability = 0.6

/**
 * Other intervals of the means, a row for each dimension and survey: logit and finite population follow from what the
 * table of means shows, the bootstrap from the scores.
 *
 * @see statistics.md 3.6 to 3.9
 */
export function annexIntervals(view: ReportView): readonly Block[] {
  const { annex: words } = view.words
  const has = view.dimensions.some(({ evaluation }) => evaluation.annex !== null)
  if (!has || view.weighting === 'equal areas') return []
  return [
    annexTable(view, {
      id: 'annex-intervals',
      caption: words.intervals,
      keys: ['dimension', 'survey', 'n', 'mean', 'interval95', 'logit', 'bootstrap', 'classic', 'reliability'],
      rows: view.dimensions.flatMap((dimension) =>
        view.waves.map((wave, place) => rowOf(view, dimension, wave, place)),
      ),
      notes: [words.notes.intervals],
    }),
  ]
}

function rowOf(view: ReportView, { short, waves, evaluation }: DimensionView, wave: WaveView, place: number): Row {
  const names = [textCell(short), textCell(wave.label)]
  const bootstrap = shownOf(evaluation.annex?.bootstrap[wave.index])
  return { cells: [...names, ...intervalCells(view, wave, waves[place] ?? null, bootstrap)] }
}

function intervalCells(
  view: ReportView,
  wave: WaveView,
  shown: Disclosed<DimensionWave> | null,
  bootstrap: Interval | null,
): readonly Cell[] {
  const { missing } = view.words.annex
  if (shown === null) return new Array<Cell>(7).fill(notAskedCell)
  if (!shown.shown) return new Array<Cell>(7).fill(protectedCell)
  const { estimate } = shown.value
  const or = (interval: Interval | null | undefined, why: string) => limitsCell(view, interval ?? null, why)
  const invited = shownParticipation(wave)?.invited ?? null
  const whyNotFinite =
    invited === null ? missing.rosterUnknown : estimate.n > invited ? missing.rosterExceeded : missing.constant
  const finite = (share: number) =>
    or(invited === null ? null : finitePopulationInterval(estimate, invited, share)?.interval, whyNotFinite)
  return [
    wholeCell(estimate.n),
    cell(view, true, estimate.mean, 'exactScore'),
    estimate.interval ? intervalCell(view, true, estimate.interval) : textCell(missing.constant),
    or(logitInterval(estimate), missing.constant),
    or(bootstrap, estimate.interval ? missing.belowFifteen : missing.constant),
    finite(1),
    finite(assumedReliability),
  ]
}
