import { describe, expect, test } from 'vitest'
import { respondentTexts } from '#core/instrument/german-parts.ts'
import { registers } from '#core/model/register.ts'
import { framework } from '../core/instrument/framework.ts'

/** One text of one register with the way to it: "respond.ts respondWords.entry.title". */
interface Phrase {
  readonly place: string
  readonly text: string
}

type Registers = Readonly<Record<string, unknown>>

/** Words by register; what a register holds as a single text is looked at where it is said. */
const isCatalogue = (value: unknown): value is Registers =>
  typeof value === 'object' && value !== null && typeof (value as Registers)['de-simple'] === 'object'

const files = import.meta.glob<Record<string, unknown>>('../../src/words/**/*.ts', { eager: true })
const catalogues = Object.entries(files).flatMap(([file, exported]) =>
  Object.entries(exported)
    .filter(([, value]) => isCatalogue(value))
    .map(([name, value]) => ({ place: `${file.split('/').at(-1)} ${name}`, words: respondents(value as Registers) })),
)

/** Of refusals Einfache Sprache has those that respondents can meet; the others are not looked at. */
function respondents(words: Registers): Registers {
  const met = Object.keys(words['de-simple'] as object)
  const only = (all: unknown) => Object.fromEntries(met.map((key) => [key, (all as Registers)[key]]))
  return Object.fromEntries(Object.entries(words).map(([register, all]) => [register, only(all)]))
}

/** What the functions among the words are tried with: their details as an object, a date first, or numbers only. */
const details = {
  kind: 'check',
  confused: '8 und B',
  opensOn: '2026-11-02',
  closedOn: '2026-11-27',
  seconds: 60,
  limitKilobytes: 64,
  reference: '1a2b3c',
  problems: [{ item: 'D3-01', value: '99', expected: { de: 'eine Zahl', en: 'a number' } }],
}
const tries: readonly (readonly unknown[])[] = [
  [2, 3, 4, 5, 6],
  ['2026-11-27', 3, 4, 5],
  [2, { all: 31, one: 5 }],
  [2, 'stimmt gar nicht', 6, 'stimmt genau'],
  ['Gesundheit', 'before', 'wenig', 6, 'viel'],
  [details],
]

function phrases(value: unknown, place: string): Phrase[] {
  if (typeof value === 'string') return [{ place, text: value }]
  if (typeof value === 'function') return phrases(called(value as (...values: readonly unknown[]) => unknown), place)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, entry]) => phrases(entry, `${place}.${key}`))
}

function called(words: (...values: readonly unknown[]) => unknown): unknown {
  const whole = (result: unknown) => !/undefined|NaN|\[object|Invalid/.test(JSON.stringify(result) ?? 'undefined')
  for (const values of tries) {
    try {
      const result = words(...values)
      if (whole(result)) return result
    } catch {
      // made for other values: the next ones
    }
  }
  throw new Error(`No try fits ${words}`)
}

const instrument = framework()
const spoken = (register: (typeof registers)[number]): Phrase[] => [
  ...respondentTexts(instrument).map(({ place, text }) => ({ place, text: text[register] ?? '' })),
  ...catalogues.flatMap(({ place, words }) => phrases(words[register], place)),
]
const german = [...spoken('de'), ...spoken('de-simple')]
const simple = spoken('de-simple')

const against = (rule: RegExp, among: readonly Phrase[]) =>
  among.filter(({ text }) => rule.test(text)).map(({ place, text }) => `${place}: ${text}`)

test('there are words in three registers to look at', () => {
  expect(catalogues.length).toBeGreaterThanOrEqual(4)
  for (const register of registers) expect(spoken(register).length).toBeGreaterThan(350)
})

describe('every register', () => {
  test('says everything, and nothing twice over', () => {
    for (const { place, words } of catalogues) {
      const keys = (register: string) => phrases(words[register], '').map((phrase) => phrase.place)
      for (const register of registers) expect(keys(register), `${place} ${register}`).toEqual(keys('de'))
    }
    expect(german.filter(({ text }) => text.trim() === '')).toEqual([])
  })

  test('shouts at nobody', () => {
    expect(against(/!/, registers.flatMap(spoken))).toEqual([])
  })
})

describe('both German registers', () => {
  test('address nobody as du', () => {
    const du = /\b(?:du|dich|dir|dein\w*|euch|euer\w*|eure\w*|ihr)\b/
    const verbs = /\b(?:bist|hast|kannst|willst|musst|darfst|sollst|möchtest|weißt|siehst|findest|brauchst|machst)\b/i
    expect([...against(du, german), ...against(/\bDu\b/, german), ...against(verbs, german)]).toEqual([])
  })

  test('use no pair forms', () => {
    expect(against(/\w+innen und \w+|\w+[*:_]innen|\w+Innen\b|\/-?innen/, german)).toEqual([])
  })
})

describe('Einfache Sprache', () => {
  const sentences = simple.flatMap(({ place, text }) =>
    text.split(/(?<=[.?…:])\s+/).map((sentence) => ({ place, text: sentence })),
  )
  const words = (text: string) => text.match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu) ?? []

  test('has no sentence of more than 15 words', () => {
    expect(sentences.filter(({ text }) => words(text).length > 15)).toEqual([])
  })

  test('says who does it: no passive', () => {
    const passive =
      /\b(?:wird|werden|wurde|wurden|worden)\b[^.?:]*\b(?:\w*ge\w{2,}(?:t|en)|(?:be|ver|er|ent|zer)\w+t|\w+iert)\b/
    expect(against(passive, sentences)).toEqual([])
  })

  test('parts long words with a hyphen', () => {
    const long = simple.flatMap(({ place, text }) =>
      words(text)
        .flatMap((word) => word.split('-'))
        .filter((word) => word.length > 18)
        .map((word) => `${place}: ${word}`),
    )
    expect(long).toEqual([])
  })

  test('does without the words of the trade, and does not mix in those of the other register', () => {
    const trade =
      /Infrastruktur|[Kk]ooperation|Ressource|nterprofession|[Pp]artizip|Transparenz|[Kk]ompetenz|[Ss]trategisch|[Oo]perativ|sensibel|[Kk]ommuniz|Institution|Akteur|[Ee]valuier|[Dd]okument|ressort|Verankerung|Bedarf/
    const other = /Erhebung|Steckbrief|beurteil|Einschätzung(?!en dazu)|Zwischenstand|gesichert\b(?=,)|Mittelwert/
    expect([...against(trade, simple), ...against(other, simple)]).toEqual([])
  })
})

test('a guard that cannot fail is none: each refuses what it is there for', () => {
  const bad = (text: string) => [{ place: 'probe', text }]
  expect(against(/\b(?:du|dich|dir|dein\w*)\b/, bad('Hast du dein Kürzel?'))).toHaveLength(1)
  expect(
    against(/\b(?:wird|werden)\b[^.?:]*\b(?:\w*ge\w{2,}(?:t|en))\b/, bad('Die Antworten werden dort gespeichert.')),
  ).toHaveLength(1)
})
