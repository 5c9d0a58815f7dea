import { number } from '#words/format.ts'
import type { Comparison, DimensionWave, Disclosed, Interval, WithheldBecause } from '../../model/evaluation.ts'
import type { Block, Cell, Column } from '../../model/report.ts'
import { proportionDifference } from '../../statistics/proportion.ts'
import {
  type Format,
  format,
  limits,
  notAskedCell,
  numberCell,
  protectedCell,
  signed,
  textCell,
  uncertainCell,
} from '../format.ts'
import type { SectionOptions } from '../template.ts'
import type { DimensionView, ReportView } from '../view.ts'
import { sectionHeading, tableLabel } from './heading.ts'

type Wave = Disclosed<DimensionWave> | null

/** Tables for methodologists, dimensions as rows so that nine fit, and the rules in force. */
export function annex(view: ReportView, options: SectionOptions<'annex'>): readonly Block[] {
  const { annex: words } = view.words
  const heading = sectionHeading(view, options)
  if (view.mode === 'protected') return [heading, ...rules(view)]
  const comparison = view.mode === 'comparison'
  const lead = comparison ? words.lead(words.dimensions(view.dimensions.length)) : words.leadOne
  const tables = comparison
    ? [means(view), test(view), agreement(view), ...ownDifferences(view)]
    : [meansOfOneWave(view), agreementOfOneWave(view)]
  return [heading, { kind: 'paragraph', text: lead }, ...tables, ...rules(view)]
}

/** What is said about a change: the numbers, or the sign that stands for all of them. */
type Change =
  | { readonly kind: 'shown'; readonly comparison: Comparison }
  | { readonly kind: 'none'; readonly sign: Cell }

/** Below 8 answers no change is stated, here as little as in the text. */
function changeOf(dimension: DimensionView): Change {
  const { comparison } = dimension.evaluation
  if (dimension.finding.verdict === null) return { kind: 'none', sign: notAskedCell }
  if (dimension.finding.verdict === 'too_few') return { kind: 'none', sign: uncertainCell }
  return comparison?.shown ? { kind: 'shown', comparison: comparison.value } : { kind: 'none', sign: protectedCell }
}

/** A statistic of the change as its cell: the sign, not estimable, or the number. */
function changeCell(
  view: ReportView,
  change: Change,
  statistic: (comparison: Comparison) => number | null | undefined,
  kind: Format,
): Cell {
  return change.kind === 'shown' ? cell(view, true, statistic(change.comparison), kind) : change.sign
}

/** A statistic as its cell: withheld, not estimable, or the number. */
function cell(view: ReportView, shown: boolean, value: number | null | undefined, kind: Format): Cell {
  if (!shown) return protectedCell
  if (value === null || value === undefined) return textCell(view.words.frame.notEstimable)
  return numberCell(value, format(value, kind, view.locale))
}

function intervalCell(view: ReportView, shown: boolean, interval: Interval | null | undefined): Cell {
  if (!shown) return protectedCell
  return textCell(interval ? limits(interval, 'exactScore', view.locale) : view.words.frame.notEstimable)
}

function count(view: ReportView, wave: Wave): Cell {
  if (wave === null) return notAskedCell
  return cell(view, wave.shown, wave.shown ? wave.value.estimate.n : null, 'score')
}

function level(view: ReportView, wave: Wave, statistic: 'mean' | 'sd'): Cell {
  if (wave === null) return notAskedCell
  return cell(view, wave.shown, wave.shown ? wave.value.estimate[statistic] : null, 'exactScore')
}

function ends({ waves }: DimensionView): readonly [Wave, Wave] {
  return [waves[0] ?? null, waves.at(-1) ?? null]
}

function columns(view: ReportView, keys: readonly (keyof ReportView['words']['annex']['columns'])[]): Column[] {
  const titles = view.words.annex.columns
  return keys.map((key, index) => ({ key, title: titles[key], align: index === 0 ? 'start' : 'end' }))
}

/** The note that explains "not estimable", only where the word occurs. */
function notesFor(
  view: ReportView,
  rows: readonly { cells: readonly Cell[] }[],
  notes: readonly string[],
): readonly string[] {
  const cells = rows.flatMap(({ cells }) => cells)
  const { notEstimable, legend } = view.words.frame
  return [
    ...notes,
    ...(cells.some((cell) => cell.kind === 'text' && cell.text === notEstimable)
      ? [view.words.annex.notes.notEstimable]
      : []),
    ...(cells.some(({ kind }) => kind === 'protected') ? [`. ${legend.protected}`] : []),
    ...(cells.some(({ kind }) => kind === 'uncertain') ? [`/ ${legend.uncertain}`] : []),
    ...(cells.some(({ kind }) => kind === 'not asked') ? [`– ${legend['not asked']}`] : []),
  ]
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
  return {
    kind: 'table',
    id: 'annex-means',
    label: tableLabel,
    caption: view.words.annex.means,
    columns: columns(view, [
      'dimension',
      'n1',
      'n2',
      'n12',
      'mean1',
      'sd1',
      'mean2',
      'sd2',
      'delta',
      'se',
      'interval95',
      'interval90',
    ]),
    rows,
    notes: notesFor(view, rows, []),
  }
}

/** Linked persons; one to four are a small cell themselves. */
function pairsCell(change: Change): Cell {
  if (change.kind === 'none') return change.sign
  const { comparison } = change
  if (comparison.n12 === null) return protectedCell
  return numberCell(comparison.n12, String(comparison.n12))
}

function differenceCell(view: ReportView, change: Change): Cell {
  if (change.kind === 'none') return change.sign
  const { comparison } = change
  if (comparison.difference === null) return textCell(view.words.frame.notEstimable)
  return numberCell(comparison.difference, signed(comparison.difference, 1, view.locale))
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
        sizeCell(view, change),
        changeCell(view, change, ({ cliffsDelta }) => cliffsDelta?.value, 'coefficient'),
      ],
    }
  })
  return {
    kind: 'table',
    id: 'annex-test',
    label: tableLabel,
    caption: view.words.annex.test,
    columns: columns(view, ['dimension', 'r', 't', 'df', 'p', 'holm', 'mde', 'g', 'delta2']),
    rows,
    notes: notesFor(view, rows, [view.words.annex.notes.method]),
  }
}

function sizeCell(view: ReportView, change: Change): Cell {
  if (change.kind === 'none') return change.sign
  const { comparison } = change
  if (comparison.hedgesG === null) return textCell(view.words.frame.notEstimable)
  const { value, interval } = comparison.hedgesG
  const written = format(value, 'coefficient', view.locale)
  return numberCell(value, interval ? `${written} (${limits(interval, 'coefficient', view.locale)})` : written)
}

function agreement(view: ReportView): Block {
  const rows = view.dimensions.map((dimension) => {
    const [first, last] = ends(dimension)
    const change = changeOf(dimension)
    return {
      cells: [
        textCell(dimension.short),
        stayersCell(view, change),
        deviation(view, first),
        deviation(view, last),
        withinGroup(view, first),
        withinGroup(view, last),
        textCell(dimension.finding.verdict ?? view.words.frame.notEstimable),
      ],
    }
  })
  return {
    kind: 'table',
    id: 'annex-agreement',
    label: tableLabel,
    caption: view.words.annex.agreement,
    columns: columns(view, ['dimension', 'stayers', 'ad1', 'ad2', 'rwg1', 'rwg2', 'rule']),
    rows,
    notes: notesFor(view, rows, [view.words.annex.notes.pairs]),
  }
}

function stayersCell(view: ReportView, change: Change): Cell {
  if (change.kind === 'none') return change.sign
  const { comparison } = change
  const { difference } = comparison.stayers
  if (difference !== null) return numberCell(difference, signed(difference, 1, view.locale))
  return comparison.n12 === 0 ? textCell(view.words.frame.notEstimable) : protectedCell
}

function deviation(view: ReportView, wave: Wave): Cell {
  if (wave === null) return notAskedCell
  if (!wave.shown || wave.value.agreement.adMean === null) return protectedCell
  return cell(view, true, wave.value.agreement.adMean, 'coefficient')
}

/** Complete rows only, hence with its own n; withheld below ten of them. */
function withinGroup(view: ReportView, wave: Wave): Cell {
  if (wave === null) return notAskedCell
  if (!wave.shown || wave.value.agreement.rwgJn === null) return protectedCell
  const { rwgJ, rwgJn } = wave.value.agreement
  if (rwgJ === null) return textCell(view.words.frame.notEstimable)
  return numberCell(rwgJ, view.words.annex.withN(format(rwgJ, 'coefficient', view.locale), rwgJn))
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
    {
      kind: 'table',
      id: 'annex-own',
      label: tableLabel,
      caption: annex.own,
      columns: columns(view, ['ownItem', 'share1', 'share2', 'difference']),
      rows: compared.map(({ text, before, after, found }) => ({
        cells: [
          textCell(text),
          numberCell(before.share ?? 0, annex.countOf(before.count, before.of)),
          numberCell(after.share ?? 0, annex.countOf(after.count, after.of)),
          numberCell(
            found.difference,
            `${share(found.difference)} (${share(found.interval.lower)}; ${share(found.interval.upper)})`,
          ),
        ],
      })),
      notes: [annex.notes.own],
    },
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
  return {
    kind: 'table',
    id: 'annex-means',
    label: tableLabel,
    caption: view.words.annex.meansOne,
    columns: columns(view, ['dimension', 'n', 'mean', 'sd', 'se', 'interval95']),
    rows,
    notes: notesFor(view, rows, []),
  }
}

function agreementOfOneWave(view: ReportView): Block {
  const rows = view.dimensions.map((dimension) => {
    const [, wave] = ends(dimension)
    return { cells: [textCell(dimension.short), deviation(view, wave), withinGroup(view, wave)] }
  })
  return {
    kind: 'table',
    id: 'annex-agreement',
    label: tableLabel,
    caption: view.words.annex.agreementOne,
    columns: columns(view, ['dimension', 'ad', 'rwg']),
    rows,
    notes: notesFor(view, rows, [view.words.annex.notes.one]),
  }
}

/** Thresholds and rules in force, and how much was withheld: counts by rule, never values. */
function rules(view: ReportView): readonly Block[] {
  const { rules: words, dimensions } = view.words.annex
  const { rules, withheld } = view.evaluation
  const { numerator, denominator } = view.instrument.minimumAnswered
  const whole = (value: number) => number(value, 0, view.locale)
  const fact = (name: string, value: string) => ({ name, value, note: null })
  const parts = (Object.keys(words.because) as WithheldBecause[])
    .filter((because) => withheld[because] > 0)
    .map((because) => words.because[because](withheld[because]))
  const comparison = view.mode === 'comparison'
  return [
    { kind: 'heading', level: 2, text: words.title, id: 'rules' },
    {
      kind: 'facts',
      title: words.title,
      facts: [
        fact(words.minimumCell, words.minimumCellValue(rules.minimumCell, rules.minimumDistribution)),
        fact(words.missing, words.missingValue(numerator, denominator)),
        fact(words.level, words.levelValue(whole(rules.confidenceLevel * 100))),
        ...(comparison
          ? [
              fact(
                words.thresholds,
                words.thresholdsValue(whole(rules.equivalenceMargin), whole(rules.clearDifference)),
              ),
              fact(words.multiplicity, words.multiplicityValue(dimensions(view.dimensions.length))),
            ]
          : []),
        fact(words.finite, words.finiteValue),
        fact(words.linkage, words.linkageValue[view.study.linkage]),
        fact(words.withheld, parts.length === 0 ? words.withheldNone : parts.join('; ')),
      ],
    },
  ]
}
