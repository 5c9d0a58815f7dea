type Language = 'de' | 'en'

const numerals = {
  de: ['null', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
}

/** Whole numbers up to twelve as words, larger ones as digits. German 1 is "eine"; other genders write their own. */
export function numeral(count: number, language: Language): string {
  return numerals[language][count] ?? String(count)
}

/** The text with its first letter in upper case, for the beginning of a sentence. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
