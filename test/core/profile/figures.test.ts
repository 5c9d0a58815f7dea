import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findAsOf, findDate, findPeriod } from '#core/profile/dates.ts'
import { asRange, findFigures } from '#core/profile/figures.ts'
import { splitList } from '#core/profile/lists.ts'
import { splitSentences } from '#core/profile/sentences.ts'

const german = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 })

describe('numbers', () => {
  test('in German writing are read back as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 999_999_999 }), (cents) => {
        expect(findFigures(german.format(cents / 100)).map(({ value }) => value)).toEqual([cents / 100])
      }),
    )
  })

  test.each([
    ['+ 5', 5],
    ['+4,44', 4.44],
    ['− 1,5', -1.5],
    ['-3,2 %', -3.2],
    ['3 436', 3436],
    ['1.2 Mio.', 1_200_000],
    ['37.240,00 €', 37_240],
    ['51 Mio. Euro', 51_000_000],
    ['120 Tsd. Euro', 120_000],
    ['120 T€', 120_000],
  ])('%s', (text, value) => {
    expect(findFigures(text).map((figure) => figure.value)).toEqual([value])
  })

  test('two with a dash or "bis" between them are a range, a minus is not', () => {
    const range = (text: string) => asRange(text, findFigures(text))
    expect(range('1–2 (wechselnd)')).toEqual({ from: 1, to: 2 })
    expect(range('1 - 2')).toEqual({ from: 1, to: 2 })
    expect(range('10 bis 12')).toEqual({ from: 10, to: 12 })
    expect(range('zwischen 450 und 460 Kindern')).toEqual({ from: 450, to: 460 })
    expect(range('450 und 460')).toBeNull()
    expect(range('-3')).toBeNull()
  })

  test('digits inside words and dates with dots are not split into numbers', () => {
    expect(findFigures('U3, D4 und COVID19')).toEqual([])
  })
})

describe('dates', () => {
  test.each([
    ['10.03.2016', '2016-03-10'],
    ['1. Mai 2018', '2018-05-01'],
    ['12/2017', '2017-12'],
    ['August 2013', '2013-08'],
    ['seit 2003', '2003'],
  ])('%s is %s', (text, date) => {
    expect(findDate(text)?.value).toBe(date)
  })

  test.each(['29.02.2019', '32.01.2018', 'in den 2000er Jahren', '120.2012', 'vor drei Jahren'])(
    '%s is none',
    (text) => {
      expect(findDate(text)).toBeNull()
    },
  )

  test('the day a figure refers to is told from the figure', () => {
    expect(findAsOf('8,09 % (Stand 31.07.2018)')).toEqual({ value: '2018-07-31', rest: '8,09 %' })
    expect(findAsOf('118.919')).toBeNull()
    expect(findPeriod('(2011-2017, in %)')?.value).toEqual({ from: 2011, to: 2017 })
  })
})

describe('lists', () => {
  test('split at numbers that count from one, not at ordinals', () => {
    expect(splitList('1. Leitung 2. Koordination, Planung', 'commas')).toEqual(['Leitung', 'Koordination, Planung'])
    expect(splitList('Kinder bis zum 3. Lebensjahr', 'commas')).toEqual(['Kinder bis zum 3. Lebensjahr'])
  })

  test('do not split decimals, brackets or relative clauses', () => {
    expect(splitList('1,5 Stellen, Familien, die warten, Ämter (Jugend, Soziales)', 'commas')).toEqual([
      '1,5 Stellen',
      'Familien, die warten',
      'Ämter (Jugend, Soziales)',
    ])
  })
})

test('sentences end at full stops, not at abbreviations, ordinals or days', () => {
  const text =
    'Es gilt § 3 Abs. 4 KKG, z. B. für Kinder bis zum 3. Lebensjahr. Das war 2010. Am 1. Juli begann es (vgl. S. 4). „So ist es.“ Ende'
  expect(splitSentences([{ text, line: 0 }]).map((sentence) => sentence.text)).toEqual([
    'Es gilt § 3 Abs. 4 KKG, z. B. für Kinder bis zum 3. Lebensjahr.',
    'Das war 2010.',
    'Am 1. Juli begann es (vgl. S. 4).',
    '„So ist es.“',
    'Ende',
  ])
})
