import { describe, expect, it } from 'vitest'
import { buildReport } from '#core/report/build.ts'
import { reportOf } from './cases.ts'
import { inputFor, wetterauLike } from './fixtures.ts'
import { section, strings } from './texts.ts'

describe('the rule that protects respondents', () => {
  it('promises a least number of answers for means and distributions, not for every count in them', () => {
    const method = strings(section(reportOf('five dimensions', 'de'), 'method')).join('\n')
    expect(method).toContain(
      'Jeder Mittelwert beruht auf mindestens 5 Antworten, jede Verteilung auf mindestens 10. Einzelne Anzahlen in einer Verteilung, auch „nicht beurteilt“, können kleiner sein.',
    )
  })

  it('says that dimensions may have fewer answers than n only where one has', () => {
    const sentence = 'Auf einzelne Dimensionen können weniger Antworten entfallen als n, aber nie weniger als 5.'
    expect(strings(section(reportOf('five dimensions', 'de'), 'perspectives'))).not.toContain(sentence)
    const input = inputFor(wetterauLike)
    const groups = input.evaluation.groups.map((group) => ({
      ...group,
      estimates: group.estimates.map((found, index) =>
        index < 2 && found.estimate.shown
          ? { ...found, estimate: { ...found.estimate, value: { ...found.estimate.value, n: 5 } } }
          : found,
      ),
    }))
    const report = buildReport({ ...input, evaluation: { ...input.evaluation, groups } as typeof input.evaluation })
    expect(strings(section(report, 'perspectives'))).toContain(sentence)
  })
})
