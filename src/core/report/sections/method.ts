import { number } from '#words/format.ts'
import type { Comparison, Sensitivity, VerdictCode } from '../../model/evaluation.ts'
import type { Block, Cell } from '../../model/report.ts'
import { notComparableCell, protectedCell, textCell } from '../format.ts'
import { scaleWords } from '../statements.ts'
import type { SectionOptions } from '../template.ts'
import type { ReportView } from '../view.ts'
import { sectionHeading, tableLabel } from './heading.ts'

/** How the findings come about, whether they hold under other ways of computing, and six short questions. */
export function method(view: ReportView, options: SectionOptions<'method'>): readonly Block[] {
  const comparison = view.mode === 'comparison'
  return [
    sectionHeading(view, options),
    ...(comparison ? [findings(view), ...cautious(view), ...sensitivity(view)] : []),
    { kind: 'columns', columns: questions(view, comparison) },
  ]
}

const rowsOfFindings: readonly (readonly [
  'clear' | 'firm' | 'hint' | 'small' | 'equivalent' | 'mixed' | 'unclear' | 'none',
  readonly VerdictCode[],
])[] = [
  ['clear', ['clear_up', 'clear_down']],
  ['firm', ['up', 'down']],
  ['hint', ['hint_up', 'hint_down']],
  ['small', ['small_up', 'small_down']],
  ['equivalent', ['equivalent']],
  ['mixed', ['mixed_composition']],
  ['unclear', ['unclear']],
  ['none', ['too_few', 'suppressed', 'not_computable']],
]

function findings(view: ReportView): Block {
  const words = view.words.method.findings
  const { rules } = view.evaluation
  const margin = number(rules.equivalenceMargin, 0, view.locale)
  const clear = number(rules.clearDifference, 0, view.locale)
  const minimum = number(rules.minimumCell, 0, view.locale)
  const threshold = {
    clear,
    firm: clear,
    small: margin,
    equivalent: margin,
    none: minimum,
    hint: '',
    mixed: '',
    unclear: margin,
  }
  const codes = view.dimensions.flatMap(({ finding }) => (finding.verdict === null ? [] : [finding.verdict]))
  return {
    kind: 'table',
    id: 'table-findings',
    label: tableLabel,
    caption: words.caption,
    columns: [
      { key: 'finding', title: words.columns.finding, align: 'start' },
      { key: 'condition', title: words.columns.condition, align: 'start' },
      { key: 'count', title: words.columns.count, align: 'end' },
    ],
    rows: rowsOfFindings.map(([row, verdicts]) => {
      const { finding, condition } = words.rows[row](threshold[row])
      const count = codes.filter((code) => verdicts.includes(code)).length
      return {
        cells: [textCell(finding, row === 'clear'), textCell(condition), textCell(words.count(count, codes.length))],
      }
    }),
    notes: [],
  }
}

function cautious(view: ReportView): readonly Block[] {
  return [{ kind: 'note', tone: 'method', text: view.words.method.findings.cautious }]
}

/** Marks compare other ways with the plain change; where every area counts the same, that is not the change shown. */
function sensitivity(view: ReportView): readonly Block[] {
  if (view.weighting === 'equal areas') return []
  const words = view.words.method.sensitivity
  const ways = ['equalGroups', 'roster', 'strictMissingRule', 'itemAdjusted', 'welch'] as const
  const word = (value: Sensitivity): Cell => textCell(words.words[value])
  const isApart = (comparison: Comparison) => comparison.method === 'welch'
  const table: Block = {
    kind: 'table',
    id: 'table-sensitivity',
    label: tableLabel,
    caption: words.caption,
    columns: [
      { key: 'dimension', title: words.dimension, align: 'start' },
      ...ways.map((way) => ({ key: way, title: words[way], align: 'start' as const })),
    ],
    rows: view.dimensions.map(({ title, evaluation: { comparison } }) => ({
      cells: [
        textCell(title),
        ...ways.map((way) => {
          if (comparison === null) return notComparableCell
          if (!comparison.shown) return protectedCell
          if (way === 'welch' && isApart(comparison.value)) return textCell(words.already)
          return word(comparison.value.sensitivity[way])
        }),
      ],
    })),
    notes: [
      words.note,
      ...(view.dimensions.some(({ evaluation: { comparison } }) => comparison?.shown && isApart(comparison.value))
        ? [words.alreadyNote]
        : []),
    ],
  }
  return [table]
}

function questions(view: ReportView, comparison: boolean): readonly (readonly Block[])[] {
  const words = view.words.method.questions
  const { rules } = view.evaluation
  const { numerator, denominator } = view.instrument.minimumAnswered
  const share = numerator * 2 === denominator ? words.points.half : words.points.part(numerator, denominator)
  const { low, high } = scaleWords(view)
  const level = number(rules.confidenceLevel * 100, 0, view.locale)
  const count = (value: number) => number(value, 0, view.locale)
  const ask = (id: string, title: string, text: string): readonly Block[] => [
    { kind: 'heading', level: 3, text: title, id: `method-${id}` },
    { kind: 'paragraph', text },
  ]
  const left = [
    ...ask('points', words.points.title, words.points.text(low, high, share)),
    ...ask('interval', words.interval.title, words.interval.text(level)),
  ]
  const right = [
    ...(comparison ? ask('rounding', words.rounding.title, words.rounding.text) : []),
    ...ask(
      'protection',
      words.protection.title,
      words.protection.text(count(rules.minimumCell), count(rules.minimumDistribution)),
    ),
    ...(comparison ? ask('no-grade', words.noGrade.title, words.noGrade.text) : []),
  ]
  return [left, right]
}
