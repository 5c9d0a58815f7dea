import { describe, expect, test } from 'vitest'
import { surveyForm } from '#core/instrument/form.ts'
import { cutAtGerman, withoutRegister } from '#core/instrument/german-parts.ts'
import { parseInstrument } from '#core/instrument/parse.ts'
import { registers } from '#core/model/register.ts'
import { framework, frameworkJson, ownItems, waveForm } from './framework.ts'

const study = { linkage: 'none', minimumCell: 5, first: true } as const

function without(register: string) {
  const json = frameworkJson()
  delete json.items[0].text[register]
  delete json.ownItems.goal.first[register]
  return parseInstrument(json)
}

test('the shipped instrument says everything in every register', () => {
  expect(registers.flatMap((register) => withoutRegister(framework(), register))).toEqual([])
})

describe('what is German in a form of another register', () => {
  test('is nothing in the German form', () => {
    expect(surveyForm(framework(), waveForm(['network'], { ownItems }), study, 'de').german).toEqual([])
  })

  test('is what a municipality wrote itself', () => {
    const { german } = surveyForm(framework(), waveForm(['network'], { ownItems }), study, 'en')
    expect(german).toEqual(ownItems.map(({ text }) => text))
  })

  test('is, as the form shows it, what the register lacks', () => {
    const spoilt = without('de-simple')
    if ('problems' in spoilt) throw new Error('Einfache Sprache may be missing')
    expect(withoutRegister(spoilt.instrument, 'de-simple').map(({ place }) => place)).toContain('items[0].text')
    const form = surveyForm(spoilt.instrument, waveForm(['basic-idea'], { ownItems }), study, 'de-simple')
    expect(form.german).toContain('Familien erreichen in allen Teilen unserer Kommune Angebote der Frühen Hilfen.')
    expect(form.german).toContain('Dieses Ziel haben wir heute schon erreicht:')
    const titles = form.pages.flatMap(({ elements }) => elements.map(({ title }) => title))
    for (const part of form.german.slice(-ownItems.length)) expect(titles.join(' ')).toContain(part)
  })
})

test('an instrument without its English is refused, as every language has to be there', () => {
  expect(without('en')).toHaveProperty('problems')
})

test('a text is cut where German begins and ends, the longer part first', () => {
  expect(cutAtGerman('We reached: „Netz stärken“ today', ['Netz', 'Netz stärken'])).toEqual([
    { text: 'We reached: „', german: false },
    { text: 'Netz stärken', german: true },
    { text: '“ today', german: false },
  ])
  expect(cutAtGerman('Nothing here', ['Netz'])).toEqual([{ text: 'Nothing here', german: false }])
})
