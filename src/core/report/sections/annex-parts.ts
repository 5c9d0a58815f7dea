import type { ChangeParts, Comparison, Estimate } from '../../model/evaluation.ts'
import type { Block, Cell } from '../../model/report.ts'
import { format, numberCell, protectedCell, signed, textCell } from '../format.ts'
import type { ReportView } from '../view.ts'
import { changeOf, differenceCell, pairsCell } from './annex-cells.ts'
import { annexTable } from './annex-table.ts'

/**
 * The change as the sum of what linked persons and those not linked contribute, with the means of both. Absent where no
 * dimension shows anything of the linked persons.
 *
 * @see statistics.md 4.7 for the three terms, 8.3 for linked against not linked persons of one survey
 */
export function annexParts(view: ReportView): readonly Block[] {
  const changes = view.dimensions.map((dimension) => ({ dimension, change: changeOf(dimension) }))
  const has = changes.some(({ change }) => change.kind === 'shown' && change.comparison.stayers.difference !== null)
  if (!has || view.weighting === 'equal areas') return []
  const rows = changes.map(({ dimension, change }) => ({
    cells: [
      textCell(dimension.short),
      pairsCell(change),
      ...(change.kind === 'shown' ? partCells(view, change.comparison) : new Array<Cell>(7).fill(change.sign)),
      differenceCell(view, change),
    ],
  }))
  return [
    annexTable(view, {
      id: 'annex-parts',
      caption: view.words.annex.parts,
      keys: [
        'dimension',
        'n12',
        'linked1',
        'linked2',
        'unlinked1',
        'unlinked2',
        'stayers',
        'joiners',
        'leavers',
        'delta',
      ],
      rows,
      notes: [view.words.annex.notes.parts],
    }),
  ]
}

/** Withheld or not estimable: the change of linked persons may be shown where their two means may not. */
function partCells(view: ReportView, { n12, stayers: { difference, parts } }: Comparison): readonly Cell[] {
  const missing = n12 === 0 ? textCell(view.words.frame.notEstimable) : protectedCell
  const points = (value: number) => numberCell(value, signed(value, 1, view.locale))
  const stayers = difference === null ? missing : points(difference)
  if (parts === null) return [missing, missing, missing, missing, stayers, missing, missing]
  return [...meanCells(view, parts), stayers, points(parts.joiners), points(parts.leavers)]
}

function meanCells(view: ReportView, { linked, unlinked }: ChangeParts): readonly Cell[] {
  const meanCell = (absent: Cell, written: (mean: string, n: number) => string) => (estimate: Estimate) => {
    if (estimate.mean === null) return absent
    return numberCell(estimate.mean, written(format(estimate.mean, 'exactScore', view.locale), estimate.n))
  }
  return [
    ...linked.map(meanCell(protectedCell, (mean) => mean)),
    ...unlinked.map(meanCell(textCell(view.words.annex.nobody), view.words.annex.withN)),
  ]
}
