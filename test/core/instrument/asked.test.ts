import { describe, expect, test } from 'vitest'
import { askedItems } from '#core/instrument/asked.ts'
import { framework, ownItem, ownItems, waveForm } from './framework.ts'

const instrument = framework()
const ids = (form: ReturnType<typeof waveForm>, first: boolean) =>
  askedItems(instrument, form, first).map(({ id }) => id)

describe('what a wave asks', () => {
  test('stands in the framework’s order, whatever the order of the choice', () => {
    expect(ids(waveForm(['planning', 'network']), true)).toEqual([
      ...Array.from({ length: 10 }, (_, index) => `D3-${String(index + 1).padStart(2, '0')}`),
      ...Array.from({ length: 9 }, (_, index) => `D4-0${index + 1}`),
    ])
  })

  test('ends with goals, challenges and expectations', () => {
    const form = waveForm(['network'], { ownItems: [...ownItems].reverse() })
    expect(ids(form, true).slice(10)).toEqual(['own-goal-1', 'own-challenge-1', 'own-expectation-1'])
  })

  test('includes from the second wave on whether an expectation was met', () => {
    expect(ids(waveForm(['network'], { ownItems }), false).slice(-2)).toEqual([
      'own-expectation-1',
      'own-expectation-1-met',
    ])
  })

  test('leaves out own items nobody has confirmed', () => {
    const form = waveForm(['network'], { ownItems: [ownItem('own-goal-1', 'goal', 'x', { confirmed: false })] })
    expect(ids(form, true)).toHaveLength(10)
  })

  test('puts an own item into its stem in quotation marks, in every language', () => {
    const [goal] = askedItems(instrument, waveForm([], { ownItems }), true)
    expect(goal!.text).toMatchObject({
      de: 'Dieses Ziel haben wir heute schon erreicht: „Verbindliche Zusammenarbeit im Netzwerk“',
      en: 'We have already reached this goal today: “Verbindliche Zusammenarbeit im Netzwerk”',
    })
  })

  test('takes an own item literally, dollar signs included', () => {
    const form = waveForm([], { ownItems: [ownItem('own-goal-1', 'goal', 'Budget $& $1 {text}')] })
    expect(askedItems(instrument, form, true)[0]!.text.de).toContain('„Budget $& $1 {text}“')
  })
})
