import { type Locale, locales } from '#core/model/locale.ts'
import { type Register, registers } from '#core/model/register.ts'
import { remembered, useRemembered } from './remembered.ts'

/** What the reader chose; null before that. */
export const useChosenRegister = () => useRemembered('locale', registers)

/** What respondents read first: as chosen on this device, else as their browser is set. */
export const firstRegister = (): Register => remembered('locale', registers) ?? browsersLocale()

/** The first of the browser's languages there is here, else German. Einfache Sprache is chosen, never guessed at. */
function browsersLocale(): Locale {
  const [first = 'de'] = navigator.languages.flatMap((tag) => locales.filter((each) => each === tag.split('-')[0]))
  return first
}

/** How the page is read aloud and hyphenated, and what requests ask to be answered in: one attribute says both. */
export function speak(register: Register): void {
  document.documentElement.lang = register
}
export const spoken = () => document.documentElement.lang
