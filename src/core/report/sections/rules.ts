import { number } from '#words/format.ts'
import type { Block } from '../../model/report.ts'
import type { ReportView } from '../view.ts'

/** Thresholds and rules in force, and how much was withheld: one count, never values. */
export function rules(view: ReportView): readonly Block[] {
  const { rules: words, dimensions } = view.words.annex
  const { rules, withheld } = view.evaluation
  const { numerator, denominator } = view.instrument.minimumAnswered
  const whole = (value: number) => number(value, 0, view.locale)
  const fact = (name: string, value: string) => ({ name, value, note: null })
  const comparison = view.mode === 'comparison'
  return [
    { kind: 'heading', level: 2, text: words.title, id: 'rules' },
    {
      kind: 'facts',
      title: words.title,
      facts: [
        fact(words.minimumCell, words.minimumCellValue(rules.minimumCell, rules.minimumDistribution)),
        fact(words.missing, words.missingValue(numerator, denominator)),
        fact(words.weighting, words.weightingValue[view.weighting]),
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
        fact(words.withheld, words.withheldValue(withheld)),
      ],
    },
  ]
}
