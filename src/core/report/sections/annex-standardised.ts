import type { Comparison } from '../../model/evaluation.ts'
import type { Block, Cell } from '../../model/report.ts'
import { numberCell, protectedCell, signed, textCell } from '../format.ts'
import type { ReportView } from '../view.ts'
import { cell, changeOf, differenceCell, intervalCell } from './annex-cells.ts'
import { annexTable } from './annex-table.ts'

/**
 * The change beside the same change with one composition of areas in both surveys, the part of the composition, and the
 * change where every area counts the same. Absent where no dimension has them.
 */
export function annexStandardised(view: ReportView): readonly Block[] {
  const changes = view.dimensions.map((dimension) => ({ dimension, change: changeOf(dimension) }))
  const has = changes.some(({ change }) => change.kind === 'shown' && change.comparison.standardised !== null)
  if (!has || view.weighting === 'equal areas') return []
  const rows = changes.map(({ dimension, change }) => ({
    cells: [
      textCell(dimension.short),
      differenceCell(view, change),
      ...(change.kind === 'shown'
        ? weightedCells(view, change.comparison)
        : [change.sign, change.sign, change.sign, change.sign, change.sign, change.sign]),
    ],
  }))
  return [
    annexTable(view, {
      id: 'annex-standardised',
      caption: view.words.annex.standardised,
      keys: [
        'dimension',
        'delta',
        'deltaStandardised',
        'se',
        'interval95',
        'composition',
        'deltaEqual',
        'interval95Equal',
      ],
      rows,
      notes: [view.words.annex.notes.standardised],
    }),
  ]
}

/** Withheld together: with one of them and the areas that are shown, a withheld area could be solved for. */
function weightedCells(view: ReportView, { standardised, equalGroups }: Comparison): readonly Cell[] {
  const points = (value: number) => numberCell(value, signed(value, 1, view.locale))
  return [
    ...(standardised
      ? [
          points(standardised.difference),
          cell(view, true, standardised.standardError, 'standardError'),
          intervalCell(view, true, standardised.interval),
          points(standardised.composition),
        ]
      : [protectedCell, protectedCell, protectedCell, protectedCell]),
    ...(equalGroups
      ? [points(equalGroups.difference), intervalCell(view, true, equalGroups.interval)]
      : [protectedCell, protectedCell]),
  ]
}
