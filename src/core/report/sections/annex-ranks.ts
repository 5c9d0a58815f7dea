import type { RankMethod } from '../../model/annex.ts'
import type { Block, Cell } from '../../model/report.ts'
import { protectedCell, textCell } from '../format.ts'
import type { ReportView } from '../view.ts'
import { cell, changeRows, linkedCell, shownOf, sizeCell, wholeCell } from './annex-cells.ts'
import { annexTable } from './annex-table.ts'

/**
 * "And with a rank test?": all answers as if from different persons. Ranks know no weights of areas.
 *
 * @see statistics.md 5.1, 5.4
 */
export function annexRanks(view: ReportView): readonly Block[] {
  const { annex: words } = view.words
  const has = view.dimensions.some(({ evaluation }) => shownOf(evaluation.annex?.ranks))
  if (!has || view.weighting === 'equal areas') return []
  const table = annexTable(view, {
    id: 'annex-ranks',
    caption: words.ranks,
    keys: ['dimension', 'n1', 'n2', 'u2', 'z', 'p', 'rankMethod', 'cliffsDelta'],
    rows: changeRows(view, 7, ({ n1, n2, cliffsDelta }, { evaluation }) => {
      const ranks = shownOf(evaluation.annex?.ranks)
      const z = ranks && (ranks.rankSumZ === null ? textCell(words.missing.constant) : null)
      return [
        wholeCell(n1),
        wholeCell(n2),
        cell(view, ranks !== null, ranks?.u2, 'exactScore'),
        z ?? cell(view, ranks !== null, ranks?.rankSumZ, 'coefficient'),
        cell(view, ranks !== null, ranks?.rankSumP, 'p'),
        ranks ? methodCell(view, ranks.rankSumMethod) : protectedCell,
        sizeCell(view, cliffsDelta),
      ]
    }),
    notes: [words.notes.ranks],
  })
  return [table]
}

/**
 * The same question for the linked persons among themselves.
 *
 * @see statistics.md 5.2
 */
export function annexLinkedRanks(view: ReportView): readonly Block[] {
  const { annex: words } = view.words
  const figures = view.dimensions.map(({ evaluation }) => evaluation.annex?.linkedRanks ?? null)
  if (figures.every((ranks) => ranks === null) || view.weighting === 'equal areas') return []
  if (!figures.some(shownOf)) return [{ kind: 'paragraph', text: words.linkedTooFew }]
  const table = annexTable(view, {
    id: 'annex-linked-ranks',
    caption: words.linkedRanks,
    keys: ['dimension', 'n12', 'higher', 'same', 'lower', 'v', 'pSignedRank', 'rankMethod', 'pSignTest'],
    rows: changeRows(view, 8, (comparison, { evaluation }) => {
      const ranks = shownOf(evaluation.annex?.linkedRanks)
      const { pairs, n12 } = comparison
      const missing = n12 === 0 ? textCell(words.missing.noPairs) : protectedCell
      if (!ranks || !pairs) return [linkedCell(comparison), ...new Array<Cell>(7).fill(missing)]
      return [
        linkedCell(comparison),
        wholeCell(pairs.higher),
        wholeCell(pairs.same),
        wholeCell(pairs.lower),
        cell(view, true, ranks.v, 'exactScore'),
        cell(view, true, ranks.signedRankP, 'p'),
        methodCell(view, ranks.signedRankMethod),
        cell(view, true, ranks.signTestP, 'p'),
      ]
    }),
    notes: [words.notes.linkedRanks],
  })
  return [table]
}

function methodCell(view: ReportView, method: RankMethod): Cell {
  return textCell(view.words.annex.rankMethods[method])
}
