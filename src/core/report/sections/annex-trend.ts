import type { Block } from '../../model/report.ts'
import { textCell } from '../format.ts'
import { hasTrend, shortMonth, shownTrend, trendSign } from '../trend-view.ts'
import type { ReportView } from '../view.ts'
import { cell, intervalCell, ruleCell } from './annex-cells.ts'
import { annexTable } from './annex-table.ts'

/** Slope over all surveys, and every step from one to the next with its own family of adjusted p values. */
export function annexTrend(view: ReportView): readonly Block[] {
  if (!hasTrend(view)) return []
  const { annex: words, steps: stepWords } = view.words.trend
  const slopes = view.dimensions.map((dimension) => {
    const found = shownTrend(dimension)
    const sign = trendSign(dimension)
    return {
      cells: [
        textCell(dimension.short),
        ...(found
          ? [
              cell(view, true, found.perYear, 'coefficient'),
              cell(view, true, found.standardError, 'standardError'),
              cell(view, true, found.df, 'df'),
              cell(view, true, found.p, 'p'),
              intervalCell(view, true, found.interval),
            ]
          : [sign, sign, sign, sign, sign]),
      ],
    }
  })
  const steps = view.dimensions.flatMap((dimension) =>
    (shownTrend(dimension)?.steps ?? []).map(({ from, to, difference, interval, p, adjustedP, verdict }) => ({
      cells: [
        textCell(dimension.short),
        textCell(stepWords.between(shortMonth(view, from), shortMonth(view, to))),
        cell(view, true, difference, 'exactScore'),
        intervalCell(view, true, interval),
        cell(view, true, p, 'p'),
        cell(view, true, adjustedP, 'p'),
        ruleCell(view, verdict),
      ],
    })),
  )
  return [
    annexTable(view, {
      id: 'annex-trend',
      caption: words.slope,
      keys: ['dimension', 'slope', 'se', 'df', 'p', 'interval95'],
      rows: slopes,
      notes: [words.slopeNote],
    }),
    annexTable(view, {
      id: 'annex-steps',
      caption: words.steps,
      keys: ['dimension', 'step', 'delta', 'interval95', 'p', 'holm', 'rule'],
      rows: steps,
      notes: [words.stepsNote],
    }),
  ]
}
