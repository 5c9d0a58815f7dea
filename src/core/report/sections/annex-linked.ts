import type { LinkedChange } from '../../model/annex.ts'
import type { Block, Cell } from '../../model/report.ts'
import { format, limits, numberCell, protectedCell, signed, textCell, withLimits } from '../format.ts'
import type { ReportView } from '../view.ts'
import { cell, changeRows, linkedCell, shownOf, sizeCell } from './annex-cells.ts'
import { annexTable } from './annex-table.ts'

/**
 * Test and size of the change of linked persons by themselves, and the change in which they and the others count by
 * precision. A sentence where no dimension may show it though ranks may; absent where those are.
 *
 * @see statistics.md 4.2, 4.4, 5.5
 */
export function annexLinked(view: ReportView): readonly Block[] {
  const { annex: words } = view.words
  const figures = view.dimensions.map(({ evaluation }) => evaluation.annex)
  if (!figures.some((annex) => shownOf(annex?.linkedRanks)) || view.weighting === 'equal areas') return []
  if (!figures.some((annex) => shownOf(annex?.linkedChange))) return [{ kind: 'paragraph', text: words.othersTooFew }]
  return [
    annexTable(view, {
      id: 'annex-linked',
      caption: words.linkedChange,
      keys: ['dimension', 'n12', 'stayersInterval', 't', 'df', 'p', 'gav', 'combined', 'weight'],
      rows: changeRows(view, 8, (comparison, { evaluation }) => {
        const change = shownOf(evaluation.annex?.linkedChange)
        const missing = comparison.n12 === 0 ? textCell(words.missing.noPairs) : protectedCell
        return [linkedCell(comparison), ...(change ? changeCells(view, change) : new Array<Cell>(7).fill(missing))]
      }),
      notes: [words.notes.linkedChange],
    }),
  ]
}

function changeCells(view: ReportView, { difference, test, gav, combination }: LinkedChange): readonly Cell[] {
  const { missing } = view.words.annex
  const ranged = (value: number, interval: Parameters<typeof limits>[0]) => {
    const text = `${signed(value, 1, view.locale)} (${limits(interval, 'exactScore', view.locale)})`
    return withLimits(numberCell(value, text), interval)
  }
  const constant = textCell(missing.constant)
  return [
    test ? ranged(difference, test.interval) : numberCell(difference, signed(difference, 1, view.locale)),
    ...(test
      ? [
          cell(view, true, test.t, 'coefficient'),
          numberCell(test.df, format(test.df, 'score', view.locale)),
          cell(view, true, test.p, 'p'),
        ]
      : [constant, constant, constant]),
    gav ? sizeCell(view, gav) : constant,
    ...(combination
      ? [ranged(combination.difference, combination.interval), cell(view, true, combination.weight, 'coefficient')]
      : [textCell(missing.noOthers), textCell(missing.noOthers)]),
  ]
}
