import type { DimensionId } from '../../model/instrument.ts'
import type { Block, Cell } from '../../model/report.ts'
import type { WaveId } from '../../model/study.ts'
import { type WeightedMean, weightedMeanOfMoments } from '../../statistics/weighted-mean.ts'
import { format, limits, notAskedCell, numberCell, percent, protectedCell, textCell, withLimits } from '../format.ts'
import type { DimensionView, ReportView, WaveView } from '../view.ts'
import { cell } from './annex-cells.ts'
import { annexTable } from './annex-table.ts'
import { shownParticipation } from './answered.ts'

/**
 * The means where areas count the same, or as many as were invited: weighted sums of the means of areas that are shown
 * themselves. Absent where nothing is weighted.
 *
 * @see statistics.md 3.3, 11.4
 */
export function annexWeights(view: ReportView): readonly Block[] {
  const { annex: words } = view.words
  const rows = view.dimensions.flatMap((dimension) =>
    view.waves.map((wave, place) => ({ dimension, wave, place, areas: areasOf(view, dimension.id, wave.wave.id) })),
  )
  if (view.weighting === 'equal areas' || rows.every(({ areas }) => areas === null)) return []
  return [
    annexTable(view, {
      id: 'annex-weights',
      caption: words.weights,
      keys: ['dimension', 'survey', 'mean', 'equalAreas', 'asNetwork', 'coverage'],
      rows: rows.map(({ dimension, wave, place, areas }) => ({
        cells: [
          textCell(dimension.short),
          textCell(wave.label),
          meanCell(view, dimension, place),
          ...weightedCells(view, { dimension, wave, place }, areas),
        ],
      })),
      notes: [words.notes.weights],
    }),
  ]
}

interface Area {
  readonly n: number
  readonly mean: number
  readonly variance: number
  readonly invited: number | null
}

/** What is shown of all areas of a wave; null with fewer than two areas and where one is withheld. */
function areasOf({ evaluation }: ReportView, dimension: DimensionId, wave: WaveId): readonly Area[] | null {
  const blocks = evaluation.groups.filter(({ attribute }) => attribute === 'sector')
  if (blocks.length < 2) return null
  const areas: Area[] = []
  for (const { estimates, respondents } of blocks) {
    const found = estimates.find((one) => one.dimension === dimension && one.wave === wave)?.estimate
    if (!found?.shown || found.value.mean === null || found.value.sd === null) return null
    const { n, mean, sd } = found.value
    const invited = respondents.find((count) => count.wave === wave)?.invited ?? null
    areas.push({ n, mean, variance: sd ** 2, invited })
  }
  return areas
}

function meanCell(view: ReportView, { waves }: DimensionView, place: number): Cell {
  const shown = waves[place] ?? null
  if (shown === null) return notAskedCell
  return cell(view, shown.shown, shown.shown ? shown.value.estimate.mean : null, 'exactScore')
}

function weightedCells(
  view: ReportView,
  { dimension, wave, place }: { readonly dimension: DimensionView; readonly wave: WaveView; readonly place: number },
  areas: readonly Area[] | null,
): readonly Cell[] {
  if (dimension.waves[place] == null) return [notAskedCell, notAskedCell, notAskedCell]
  if (areas === null) return [protectedCell, protectedCell, protectedCell]
  const written = (found: WeightedMean | null): Cell => {
    if (!found) return textCell(view.words.frame.notEstimable)
    const text = format(found.mean, 'exactScore', view.locale)
    const { interval } = found
    const ranged = interval ? `${text} (${limits(interval, 'exactScore', view.locale)})` : text
    return withLimits(numberCell(found.mean, ranged), interval)
  }
  const equal = written(weightedMeanOfMoments(areas.map((area) => ({ ...area, weight: 1 }))))
  const invited = shownParticipation(wave)?.invited ?? null
  if (invited === null || areas.some((area) => area.invited === null)) {
    const unknown = textCell(view.words.annex.missing.rosterUnknown)
    return [equal, unknown, unknown]
  }
  const covered = areas.reduce((sum, area) => sum + (area.invited ?? 0), 0)
  return [
    equal,
    written(weightedMeanOfMoments(areas.map((area) => ({ ...area, weight: area.invited ?? 0 })))),
    numberCell(covered / invited, percent(covered / invited, view.locale)),
  ]
}
