import { describe, expect, it } from 'vitest'
import type { VerdictCode } from '#core/model/evaluation.ts'
import type { Locale } from '#core/model/locale.ts'
import type { Block } from '#core/model/report.ts'
import { buildReport } from '#core/report/build.ts'
import { isSmallGroup } from '#core/report/findings.ts'
import { cases, codes, dimensionsWith, reportOf, verdicts } from './cases.ts'
import { type Case, inputFor } from './fixtures.ts'
import { blocksOfKind, section } from './texts.ts'

function findings(example: Case, locale: Locale = 'de') {
  const report = buildReport(inputFor({ ...example, locale }))
  return section(report, 'at-a-glance').filter(
    (block): block is Extract<Block, { kind: 'finding' }> => block.kind === 'finding',
  )
}

const alone = (code: VerdictCode, locale: Locale = 'de') => {
  const [finding] = findings({ dimensions: [{ id: 'network', ...verdicts[code] }] }, locale)
  return `${finding?.first} ${finding?.rest}`.trim().replaceAll('\u00a0', ' ')
}

describe('a finding', () => {
  // the sentences of statistics.md 12.3, with the quotation marks and additions of 14a.8
  it.each([
    [
      'clear_up',
      '„Netzwerk“ wird deutlich höher eingeschätzt als zuvor: 75 statt 63 Punkte. Die Antworten passen zu einem Anstieg zwischen 6 und 18 Punkten. Auch wer beide Male geantwortet hat, urteilt heute höher.',
    ],
    [
      'clear_down',
      '„Netzwerk“ wird deutlich niedriger eingeschätzt als zuvor: 63 statt 75 Punkte. Die Antworten passen zu einem Rückgang zwischen 6 und 18 Punkten. Auch wer beide Male geantwortet hat, urteilt heute niedriger. Eine niedrigere Einschätzung kann auch bedeuten, dass genauer hingeschaut wird.',
    ],
    [
      'up',
      '„Netzwerk“ wird höher eingeschätzt als zuvor: 65 statt 54 Punkte (vereinbar mit 4 bis 18 Punkten Anstieg). Ob dieselben Personen anders urteilen, lässt sich nicht prüfen: Zu wenige Fragebögen konnten einander zugeordnet werden.',
    ],
    [
      'down',
      '„Netzwerk“ wird niedriger eingeschätzt als zuvor: 57 statt 66 Punkte (vereinbar mit 2 bis 16 Punkten Rückgang). Eine niedrigere Einschätzung kann auch bedeuten, dass genauer hingeschaut wird.',
    ],
    [
      'hint_up',
      'Es gibt einen Hinweis, dass „Netzwerk“ höher eingeschätzt wird (66 statt 57 Punkte). Weil viele Dimensionen gleichzeitig verglichen wurden, kann das auch Zufall sein.',
    ],
    ['small_up', '„Netzwerk“ wird etwas höher eingeschätzt. Der Unterschied ist klein (unter 5 von 100 Punkten).'],
    [
      'equivalent',
      '„Netzwerk“ wird praktisch gleich eingeschätzt. Ein Unterschied von 5 Punkten oder mehr passt nicht zu den Antworten.',
    ],
    [
      'unclear',
      'Ob sich die Einschätzung von „Netzwerk“ verändert hat, lässt sich mit diesen Antworten nicht sagen. Sie passen zu Veränderungen zwischen −13 und +7 Punkten. Erst ab etwa 8 Punkten hätte die Befragung einen Unterschied verlässlich zeigen können.',
    ],
    [
      'mixed_composition',
      'Die Werte für „Netzwerk“ unterscheiden sich (56 statt 44 Punkte). Das kann auch daran liegen, dass andere Personen geantwortet haben: Wer beide Male teilgenommen hat, zeigt diesen Unterschied nicht in gleicher Weise.',
    ],
    ['too_few', '„Netzwerk“: Für eine Aussage über Veränderungen liegen zu wenige Antworten vor.'],
    [
      'not_computable',
      '„Netzwerk“: Ein Unsicherheitsbereich lässt sich nicht berechnen. Entweder kommen in jeder Erhebung alle auf denselben Wert, oder alle haben ihre Einschätzung um gleich viel geändert.',
    ],
  ] as const)('says for %s what the rule book says', (code, sentence) => {
    expect(alone(code)).toBe(sentence)
  })

  it.each(['clear_down', 'down', 'hint_down', 'small_down'] as const)(
    'of a decline (%s) says that people may look more closely',
    (code) => {
      expect(alone(code)).toContain('genauer hingeschaut')
      expect(alone(code, 'en')).toContain('look more closely')
    },
  )

  it('has the same words up and down', () => {
    const mirrored = (text: string) =>
      text
        .replace(/höher/g, 'niedriger')
        .replace(/Anstieg/g, 'Rückgang')
        .replace(/\d+/g, '#')
    const down = alone('hint_down')
      .replace(/ Eine niedrigere.*/, '')
      .replace(/\d+/g, '#')
    expect(mirrored(alone('hint_up'))).toBe(down)
  })

  it('shows one decimal where whole points would hide that 0 is excluded', () => {
    const text = findings({
      dimensions: [{ id: 'network', verdict: 'hint_up', means: [50, 58.2], interval: [0.3, 16.1] }],
    })
    expect(text[0]?.first.replaceAll('\u00a0', ' ')).toContain('(58,2 statt 50,0 Punkte)')
    const [chart] = blocksOfKind(
      buildReport(
        inputFor({ dimensions: [{ id: 'network', verdict: 'hint_up', means: [50, 58.2], interval: [0.3, 16.1] }] }),
      ),
      'chartTable',
    )
    expect(chart?.rows[0]?.change?.rangeText).toBe('0,3 bis 16,1')
  })

  it('shows one decimal where rounded means and rounded change disagree', () => {
    const [only] = findings({
      dimensions: [{ id: 'network', verdict: 'up', means: [66.4, 70.6], interval: [1.2, 7.2] }],
    })
    expect(only?.first).toContain('70,6 statt 66,4')
  })

  it('keeps a difference that is not clear below the clear one', () => {
    const report = buildReport(
      inputFor({ dimensions: [{ id: 'network', verdict: 'up', means: [50, 59.8], interval: [3, 16.6] }] }),
    )
    expect(blocksOfKind(report, 'chartTable')[0]?.rows[0]?.change?.text).toMatchObject({ text: '+9,8' })
  })

  it('says from 85 points on that a rise can hardly show', () => {
    const says = (start: number) =>
      findings({ dimensions: [{ id: 'network', verdict: 'unclear', means: [start, 86], interval: [-4, 6] }] })
        .map(({ rest }) => rest)
        .join()
        .includes('Der Ausgangswert war schon sehr hoch')
    expect([84.9, 85].map(says)).toEqual([false, true])
  })

  it('says the same where 15 % of the persons were already at the top', () => {
    const says = (atMaximum: number) =>
      findings({
        dimensions: [{ id: 'network', verdict: 'unclear', means: [70, 71], interval: [-4, 6], atMaximum }],
      })
        .map(({ rest }) => rest)
        .join()
        .includes('Der Ausgangswert war schon sehr hoch')
    expect([0.149, 0.15].map(says)).toEqual([false, true])
  })

  it('calls a group small from eight to fourteen answers', () => {
    const isSmall = (n: number) =>
      isSmallGroup(
        inputFor({ dimensions: [{ id: 'network', ...verdicts.unclear, n: [n, 30] }] }).evaluation.dimensions[0]!.waves,
      )
    expect([7, 8, 14, 15].map(isSmall)).toEqual([false, true, true, false])
  })

  it('rests on the 90 % interval where the table marks it', () => {
    const [chart] = blocksOfKind(
      buildReport(inputFor({ dimensions: [{ id: 'network', ...verdicts.small_up }] })),
      'chartTable',
    )
    expect(chart?.rows[0]?.change?.rangeText).toBe('1 bis 4¹')
    expect(chart?.notes.join(' ')).toContain('90-%-Bereich statt 95-%-Bereich bei „Netzwerk“')
  })
})

describe('the page for hurried readers', () => {
  it.each(Object.keys(cases))('holds at most four findings: %s', (name) => {
    for (const locale of ['de', 'en'] as const)
      expect(
        section(reportOf(name, locale), 'at-a-glance').filter(({ kind }) => kind === 'finding').length,
      ).toBeLessThanOrEqual(4)
  })

  it('tells certain findings first, then hints, then what is open', () => {
    const words = findings({ dimensions: dimensionsWith('unclear', 'hint_up', 'clear_up', 'up') }).map(
      ({ verdict }) => verdict,
    )
    expect(words).toEqual(['clear_up', 'up', 'hint_up', 'unclear'])
  })

  it('tells several open dimensions in one sentence', () => {
    const last = findings({ dimensions: dimensionsWith('clear_up', 'unclear', 'unclear') }).at(-1)
    expect(last?.first).toBe(
      'Ob sich die Einschätzung von zwei weiteren Dimensionen verändert hat, lässt sich mit diesen Antworten nicht sagen:',
    )
    expect(last?.rest).toBe('„Zielbestimmung“ und „Netzwerk“.')
  })

  it('merges what is open where the page is full, and says of no finding that there is none', () => {
    const open = findings({
      dimensions: dimensionsWith('clear_up', 'up', 'hint_up', 'mixed_composition', 'unclear'),
    }).at(-1)
    expect(open?.first).toBe('Für zwei weitere Dimensionen reichen diese Antworten für einen Befund nicht aus:')
    const settled = findings({ dimensions: dimensionsWith('clear_up', 'up', 'hint_up', 'equivalent', 'unclear') }).at(
      -1,
    )
    expect(settled?.first).toBe('Für zwei weitere Dimensionen steht der Befund in der Tabelle:')
  })

  it('opens with one sentence where nothing is certain', () => {
    const [first] = findings(cases.nothing_firm!)
    expect(first?.verdict).toBe('nothing_firm')
    expect(first?.rest).toContain('Das heißt nicht, dass alles gleich geblieben ist.')
  })

  it('says once that all is open', () => {
    const told = findings({ dimensions: dimensionsWith('unclear', 'unclear', 'unclear') })
    expect(told.map(({ verdict }) => verdict)).toEqual(['nothing_firm'])
    const withHint = findings({ dimensions: dimensionsWith('hint_up', 'unclear', 'unclear') })
    expect(withHint.map(({ verdict }) => verdict)).toEqual(['nothing_firm', 'hint_up', 'unclear'])
  })

  it('names every compared dimension exactly once', () => {
    for (const code of codes) {
      const example = { dimensions: dimensionsWith('clear_up', code, 'hint_down', 'unclear', code) }
      const told = findings(example)
        .map(({ first, rest }) => `${first} ${rest}`)
        .join(' ')
      for (const title of ['Grundidee', 'Zielbestimmung', 'Netzwerk', 'Planung', 'Politisch-strukturelle Verankerung'])
        expect(told.split(`„${title}“`).length - 1, `${code}: ${title}`).toBe(1)
    }
  })
})
