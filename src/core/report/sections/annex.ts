import { fewestMunicipalities } from '../../disclose/over-municipalities.ts'
import type { Block } from '../../model/report.ts'
import { proportionDifference } from '../../statistics/proportion.ts'
import { numberCell, signed, textCell, withLimits } from '../format.ts'
import type { SectionOptions } from '../template.ts'
import type { ReportView } from '../view.ts'
import {
  cell,
  changeCell,
  changeOf,
  count,
  deviation,
  differenceCell,
  ends,
  intervalCell,
  level,
  pairsCell,
  ruleCell,
  sizeCell,
  withinGroup,
} from './annex-cells.ts'
import { annexIntervals } from './annex-intervals.ts'
import { annexLinkage } from './annex-linkage.ts'
import { annexLinked } from './annex-linked.ts'
import { annexNonresponse } from './annex-nonresponse.ts'
import { annexParts } from './annex-parts.ts'
import { annexLinkedRanks, annexRanks } from './annex-ranks.ts'
import { annexStandardised } from './annex-standardised.ts'
import { annexTable } from './annex-table.ts'
import { annexTrend } from './annex-trend.ts'
import { annexWeights } from './annex-weights.ts'
import { attainmentScoreTable } from './attainment.ts'
import { sectionHeading } from './heading.ts'
import { rules } from './rules.ts'
import { versionChanges } from './version-changes.ts'

/** Tables for methodologists, dimensions as rows so that nine fit, and the rules in force. */
export function annex(view: ReportView, options: SectionOptions<'annex'>): readonly Block[] {
  const { annex: words } = view.words
  const heading = sectionHeading(view, options)
  if (view.mode === 'protected') return [heading, ...rules(view)]
  const comparison = view.mode === 'comparison'
  const lead = comparison ? words.lead(words.dimensions(view.dimensions.length)) : words.leadOne
  const own = comparison ? [means(view), test(view), agreement(view)] : [meansOfOneWave(view), agreementOfOneWave(view)]
  const persons = comparison
    ? [...annexLinkage(view), ...annexParts(view), ...annexLinked(view), ...annexLinkedRanks(view)]
    : []
  const otherwise = [
    ...(comparison ? annexRanks(view) : []),
    ...annexIntervals(view),
    ...(comparison ? annexStandardised(view) : []),
    ...annexWeights(view),
  ]
  return [
    heading,
    { kind: 'paragraph', text: lead },
    ...own,
    ...(comparison ? [...annexTrend(view), ...ownDifferences(view)] : []),
    ...attainmentScoreTable(view),
    ...versionChanges(view),
    ...part('annex-otherwise-computed', words.otherwise, otherwise),
    ...part('annex-linked-persons', words.linkedPersons, persons),
    ...part('annex-not-answered', words.notAnswered, annexNonresponse(view)),
    ...rules(view),
  ]
}

/** Tables under a head of their own; nothing without tables. */
function part(id: string, text: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text, id }, ...blocks]
}

function means(view: ReportView): Block {
  const rows = view.dimensions.map((dimension) => {
    const [first, last] = ends(dimension)
    const change = changeOf(dimension)
    return {
      cells: [
        textCell(dimension.short),
        count(view, first),
        count(view, last),
        pairsCell(change),
        level(view, first, 'mean'),
        level(view, first, 'sd'),
        level(view, last, 'mean'),
        level(view, last, 'sd'),
        differenceCell(view, change),
        changeCell(view, change, (comparison) => comparison.standardError, 'standardError'),
        change.kind === 'shown' ? intervalCell(view, true, change.comparison.interval) : change.sign,
        change.kind === 'shown' ? intervalCell(view, true, change.comparison.interval90) : change.sign,
      ],
    }
  })
  return annexTable(view, {
    id: 'annex-means',
    caption: view.words.annex.means,
    keys: ['dimension', 'n1', 'n2', 'n12', 'mean1', 'sd1', 'mean2', 'sd2', 'delta', 'se', 'interval95', 'interval90'],
    rows,
    notes: [],
  })
}

function test(view: ReportView): Block {
  const rows = view.dimensions.map((dimension) => {
    const change = changeOf(dimension)
    return {
      cells: [
        textCell(dimension.short),
        changeCell(view, change, (comparison) => comparison.r, 'coefficient'),
        changeCell(view, change, (comparison) => comparison.t, 'coefficient'),
        changeCell(view, change, (comparison) => comparison.df, 'df'),
        changeCell(view, change, (comparison) => comparison.p, 'p'),
        changeCell(view, change, (comparison) => comparison.adjustedP, 'p'),
        changeCell(view, change, (comparison) => comparison.minimalDetectableEffect, 'exactScore'),
        change.kind === 'shown' ? sizeCell(view, change.comparison.hedgesG) : change.sign,
      ],
    }
  })
  return annexTable(view, {
    id: 'annex-test',
    caption: view.words.annex.test,
    keys: ['dimension', 'r', 't', 'df', 'p', 'holm', 'mde', 'g'],
    rows,
    notes: [view.words.annex.notes.method],
  })
}

function agreement(view: ReportView): Block {
  const rows = view.dimensions.map((dimension) => {
    const [first, last] = ends(dimension)
    return {
      cells: [
        textCell(dimension.short),
        deviation(view, first, 'adMean'),
        deviation(view, last, 'adMean'),
        deviation(view, first, 'adMedian'),
        deviation(view, last, 'adMedian'),
        withinGroup(view, first),
        withinGroup(view, last),
        ruleCell(view, dimension.finding.verdict),
      ],
    }
  })
  return annexTable(view, {
    id: 'annex-agreement',
    caption: view.words.annex.agreement,
    keys: ['dimension', 'ad1', 'ad2', 'adMedian1', 'adMedian2', 'rwg1', 'rwg2', 'rule'],
    rows,
    notes: agreementNotes(view),
  })
}

/** Where reliability stands: never for one municipality by itself. */
function agreementNotes({ words, study }: ReportView): readonly string[] {
  const { one, alpha } = words.annex.notes
  return study.municipalities.length < fewestMunicipalities ? [one] : [one, alpha]
}

/** Own statements stand outside the family of dimensions: shares and Newcombe's interval, nothing more. */
function ownDifferences(view: ReportView): readonly Block[] {
  const { annex } = view.words
  const compared = view.ownItems.flatMap(({ text, first, last }) => {
    if (!first?.shown || !last?.shown) return []
    const found = proportionDifference(first.value.topBox, last.value.topBox)
    return found ? [{ text, before: first.value.topBox, after: last.value.topBox, found }] : []
  })
  if (compared.length === 0) return []
  const share = (value: number) => signed(value, 2, view.locale)
  return [
    annexTable(view, {
      id: 'annex-own',
      caption: annex.own,
      keys: ['ownItem', 'share1', 'share2', 'difference'],
      rows: compared.map(({ text, before, after, found }) => ({
        cells: [
          textCell(text),
          numberCell(before.share ?? 0, annex.countOf(before.count, before.of)),
          numberCell(after.share ?? 0, annex.countOf(after.count, after.of)),
          withLimits(
            numberCell(
              found.difference,
              `${share(found.difference)} (${share(found.interval.lower)}; ${share(found.interval.upper)})`,
            ),
            found.interval,
          ),
        ],
      })),
      notes: [annex.notes.own],
    }),
  ]
}

function meansOfOneWave(view: ReportView): Block {
  const rows = view.dimensions.map((dimension) => {
    const [, wave] = ends(dimension)
    const estimate = wave?.shown ? wave.value.estimate : null
    return {
      cells: [
        textCell(dimension.short),
        count(view, wave),
        level(view, wave, 'mean'),
        level(view, wave, 'sd'),
        cell(view, estimate !== null, estimate?.standardError, 'standardError'),
        intervalCell(view, estimate !== null, estimate?.interval),
      ],
    }
  })
  return annexTable(view, {
    id: 'annex-means',
    caption: view.words.annex.meansOne,
    keys: ['dimension', 'n', 'mean', 'sd', 'se', 'interval95'],
    rows,
    notes: [],
  })
}

function agreementOfOneWave(view: ReportView): Block {
  const rows = view.dimensions.map((dimension) => {
    const [, wave] = ends(dimension)
    return {
      cells: [
        textCell(dimension.short),
        deviation(view, wave, 'adMean'),
        deviation(view, wave, 'adMedian'),
        withinGroup(view, wave),
      ],
    }
  })
  return annexTable(view, {
    id: 'annex-agreement',
    caption: view.words.annex.agreementOne,
    keys: ['dimension', 'ad', 'adMedian', 'rwg'],
    rows,
    notes: agreementNotes(view),
  })
}
