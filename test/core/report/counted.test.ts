import { expect, it } from 'vitest'
import { buildReport } from '#core/report/build.ts'
import { reportWords } from '#words/report.ts'
import { reportOf } from './cases.ts'
import { hidden, inputFor, wetterauLike } from './fixtures.ts'
import { blocksOfKind, cellText, section, strings } from './texts.ts'

const textOf = (id: string) => strings(section(reportOf('five dimensions', 'de'), id)).join('\n')

it('counts own statements alike everywhere, and the questions on expectations apart', () => {
  const report = reportOf('five dimensions', 'de')
  expect(report.cover.scope).toContain('vier eigene Aussagen')
  expect(textOf('provenance')).toContain('4 eigene Aussagen + 1 Frage, ob eine Erwartung sich erfüllt hat')
  expect(textOf('own-items')).toContain(
    'Gefragt wurde nach zwei Projektzielen, einer Herausforderung und einer Erwartung aus dem Steckbrief der Kommune.',
  )
})

it('quotes the question of each wave below own statements', () => {
  const goals = blocksOfKind(reportOf('five dimensions', 'de'), 'itemTable').find(({ id }) => id === 'chart-own-goal')!
  expect(goals.caption).not.toContain('„')
  expect(goals.notes[0]).toBe(
    'Die Frage vorher: „Dieses Ziel haben wir heute schon erreicht“, nachher: „Dieses Ziel haben wir heute erreicht“',
  )
})

it('says how many statements have too few answers for a distribution', () => {
  const input = inputFor(wetterauLike)
  const dimensions = input.evaluation.dimensions.map((dimension, index) =>
    index > 0
      ? dimension
      : {
          ...dimension,
          items: dimension.items.map((item, place) =>
            place < 2 ? { ...item, waves: [item.waves[0]!, { ...hidden, because: 'below 10' }] } : item,
          ),
        },
  )
  const evaluation = { ...input.evaluation, dimensions } as unknown as typeof input.evaluation
  expect(strings(section(buildReport({ ...input, evaluation }), 'disagreement')).join('\n')).toContain(
    'Zwei weitere Aussagen sind nicht gezeigt: zu wenige Antworten, oder zum Schutz einzelner.',
  )
  expect(textOf('disagreement')).not.toContain('zu wenige Antworten')
})

it('gives no number of invited persons for a block that counts answers without an area', () => {
  const input = inputFor(wetterauLike)
  const groups = input.evaluation.groups.map((group) =>
    group.group === 'other' ? { ...group, includesUnstated: true } : group,
  )
  const report = buildReport({ ...input, evaluation: { ...input.evaluation, groups } })
  const [coverage] = blocksOfKind(report, 'coverage')
  const row = coverage!.rows.find(({ label }) => label === 'Weitere Akteure')!
  expect(row.waves.map(({ text }) => cellText(text))).toEqual(['8', '7'])
  expect(coverage!.notes.join()).toContain('Bei „Weitere Akteure“ steht keine Zahl der Eingeladenen')
})

it('quotes statements where they are read aloud, and writes years as a range', () => {
  expect(textOf('disagreement')).toMatch(/„[^“]+\.“ Das haben nachher/)
  expect(textOf('item-differences')).toMatch(/„[^“]+\.“ Dem stimmen vorher/)
  expect(reportOf('five dimensions', 'de').cover.kind).toBe('Vorher-Nachher-Bericht 2024–2026')
})

it('says in words that half agree with none', () => {
  const { goal, met } = reportWords.de.statements.own.half
  expect(goal(0, 6, 'nachher')).toMatch(/\(5 oder 6\): bei keinem von sechs Zielen\.$/)
  expect(met(0, 3, 'nachher')).toMatch(/bei keiner von drei Erwartungen\.$/)
  expect(goal(1, 3, 'nachher')).toMatch(/bei 1 von 3 Zielen\.$/)
  expect(goal(0, 1, 'nachher')).toMatch(/bei 0 von 1 Ziel\.$/)
  expect(reportWords.en.statements.own.half.goal(0, 6, 'in the last survey')).toMatch(/for none of six goals\.$/)
})
