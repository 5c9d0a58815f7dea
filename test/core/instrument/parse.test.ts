import { describe, expect, test } from 'vitest'
import { parseInstrument } from '#core/instrument/parse.ts'
import { frameworkJson } from './framework.ts'

// biome-ignore lint/suspicious/noExplicitAny: spoils a file in ways its type forbids
type Spoil = (json: any) => void

function problemsOf(spoil: Spoil): readonly string[] {
  const json = frameworkJson()
  spoil(json)
  const parsed = parseInstrument(json)
  return 'problems' in parsed ? parsed.problems.map(({ en }) => en) : []
}

describe('a mistake in an instrument file is named with place, value and remedy', () => {
  const mistakes: readonly [string, Spoil, RegExp][] = [
    [
      'an id used twice',
      (j) => (j.items[79].id = 'D9-08'),
      /item id "D9-08" is used 2 times \(items\[78], items\[79]\)/,
    ],
    [
      'a dimension id used twice',
      (j) => (j.dimensions[1].id = 'basic-idea'),
      /dimension id "basic-idea" is used 2 times/,
    ],
    [
      'an option used twice',
      (j) => (j.attributes[1].options[1].id = 'operative'),
      /option id "operative" is used 2 times/,
    ],
    [
      'an unknown item in a theme',
      (j) => j.dimensions[0].themes[0].items.push('D1-99'),
      /themes\[0]\.items\[4] names the item "D1-99"/,
    ],
    [
      'an item in two themes',
      (j) => j.dimensions[0].themes[1].items.push('D1-01'),
      /"D1-01" stands in theme D1.T1 and theme D1.T2/,
    ],
    ['an item in no theme', (j) => j.dimensions[0].themes[0].items.pop(), /"D1-04" stands in no theme/],
    ['too few labels', (j) => j.scales.agreement.labels.pop(), /scales.agreement.labels has 5 labels for 6 steps/],
    [
      'a step outside the scale',
      (j) => j.scales.agreement.topBox.push(7),
      /topBox names step 7, but the scale runs from 1 to 6/,
    ],
    ['a step in both boxes', (j) => j.scales.agreement.bottomBox.push(5), /step 5 is in both/],
    ['a scale without steps', (j) => (j.scales.agreement.max = 1), /scales.agreement runs from 1 to 1/],
    [
      'an unknown scale',
      (j) => (j.items[2].scale = 'likert'),
      /items\[2]\.scale is "likert", but the scales are agreement/,
    ],
    ['a missing language', (j) => delete j.items[4].text.en, /items\[4]\.text has no en text/],
    [
      'an empty text',
      (j) => (j.items[4].text.en = ' '),
      /items\[4]\.text\.en is ""\. Expected: a text that is not empty/,
    ],
    ['a missing field', (j) => delete j.minimumAnswered, /minimumAnswered is missing/],
    ['an unknown field', (j) => (j.items[0].html = 'x'), /items\[0] has the unknown key "html"/],
    ['a wrong kind of value', (j) => (j.items[0].reversed = 'no'), /items\[0]\.reversed is "no"\. Expected: boolean/],
    ['a version of another form', (j) => (j.version = '1'), /version is "1"\. Expected: three numbers/],
    ['a fraction above one', (j) => (j.minimumAnswered.numerator = 3), /minimumAnswered is 3\/2/],
    ['HTML', (j) => (j.items[0].text.de = 'Das ist <b>wichtig</b>.'), /items\[0]\.text\.de contains "<b>"/],
    [
      'an unfinished tag',
      (j) => (j.items[0].text.de = 'Das <img src=x onerror=alert(1)'),
      /contains "<img src=x onerror=alert\(1\)"/,
    ],
    ['a character reference', (j) => (j.title.de = 'A &lt; B'), /title.de contains "&lt;"/],
    ['a link', (j) => (j.title.de = '[hier](javascript:alert(1))'), /title.de contains/],
    ['a placeholder of the form library', (j) => (j.items[0].text.de = 'Sie sagten {D1-02}.'), /contains "\{D1-02\}"/],
    ['a stem without its statement', (j) => (j.ownItems.met.en = 'Met.'), /ownItems.met.en has no \{text\}/],
    [
      'a second placeholder in a stem',
      (j) => (j.ownItems.met.en = '{text} {text}'),
      /ownItems.met.en contains "\{text\}"/,
    ],
    ['a theme without its question for the meeting', (j) => delete j.facilitation.themes['D3.T2'], /theme "D3\.T2"/],
    ['a question for no theme', (j) => (j.facilitation.themes['D0.T0'] = j.title), /names theme "D0\.T0"/],
    ['an id kept for generated questions', (j) => (j.items[0].id = 'own-code'), /items\[0]\.id is "own-code"/],
  ]

  test.each(mistakes)('%s', (_, spoil, sentence) => {
    expect(problemsOf(spoil).join('\n')).toMatch(sentence)
  })
})

describe('an instrument file', () => {
  test('with several mistakes gets all of them named at once', () => {
    const problems = problemsOf((json) => {
      json.version = 'one'
      delete json.items[0].text.de
      json.items[1].scale = 'likert'
      json.items[2].text.de = '<i>x</i>'
      json.dimensions[8].themes[0].items.push('D9-99')
    })
    expect(problems).toHaveLength(5)
  })

  test.each([[null], [[]], ['text'], [3], [{}], [{ items: 3, dimensions: [null], scales: [] }]])(
    'that holds %j is refused without a fault of the program',
    (json) => {
      expect(parseInstrument(json)).toHaveProperty('problems')
    },
  )

  test('may hold reversed items', () => {
    expect(problemsOf((json) => (json.items[0].reversed = true))).toEqual([])
  })

  test('may hold less-than signs and ampersands in running text', () => {
    expect(problemsOf((json) => (json.items[0].text.de = 'Wir sind < 20 Personen & zufrieden.'))).toEqual([])
  })
})
