import type { Locale } from '#core/model/locale.ts'

/** statistics.md 12.4; whole words, except where the list itself names a beginning. */
const forbidden = {
  de: [
    'signifikant',
    'signifikante',
    'signifikanter',
    'bewiesen',
    'belegt',
    'bewirkt',
    'führte zu',
    'führten zu',
    'geführt zu',
    'Wirkung',
    'Effekt',
    'Erfolg',
    'verbessert hat',
    'Verbesserung',
    'Verschlechterung',
    'dank',
    'durch den Prozess',
    'aufgrund des Prozesses',
    'repräsentativ',
    'keine Veränderung',
    'unverändert',
  ],
  en: [
    'significant',
    'significantly',
    'proven',
    'proves',
    'caused',
    'led to',
    'due to',
    'impact',
    'effect',
    'effects',
    'success',
    'improved',
    'improvement',
    'deteriorated',
    'deterioration',
    'thanks to',
    'representative',
    'no change',
    'unchanged',
  ],
}

export function wholeWord(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu')
}

/** The words of the list that stand in a text. */
export function forbiddenWords(text: string, locale: Locale): readonly string[] {
  return forbidden[locale].filter((word) => wholeWord(word).test(text))
}
