import { createContext, type ReactNode, useContext, useEffect } from 'react'
import type { Locale } from '#core/model/locale.ts'
import { languageOf, type Register, registers } from '#core/model/register.ts'
import { firstRegister, speak, useChosenRegister } from '../language.ts'

/** The languages of pages that have no register of their own: those of staff, and the reports. */
export const locales = registers.filter((register) => register === languageOf(register)) as Locale[]

interface Choice {
  readonly register: Register
  /** What these pages can be read in. */
  readonly offered: readonly Register[]
  readonly setRegister: (register: Register) => void
}

const RegisterContext = createContext<Choice | null>(null)

export function LocaleProvider({ children }: { children: ReactNode }) {
  const [, setRegister] = useChosenRegister()
  const register = firstRegister()
  // Set while rendering, because requests made by children read it.
  speak(register)
  return <RegisterContext value={{ register, offered: registers, setRegister }}>{children}</RegisterContext>
}

/**
 * Pages without a register of their own: whoever has chosen one reads them in its language, everybody else in German,
 * however the browser is set: reports and research files come in the language of the page, and the networks are German.
 */
export function LanguagesOnly({ children }: { children: ReactNode }) {
  const { register, setRegister } = useLocale()
  const [chosen] = useChosenRegister()
  const locale = languageOf(chosen ?? 'de')
  speak(locale)
  useEffect(() => {
    speak(locale)
    return () => speak(register)
  }, [locale, register])
  return <RegisterContext value={{ register: locale, offered: locales, setRegister }}>{children}</RegisterContext>
}

/** How the reader wants to be spoken to, its language for dates, numbers and staff pages, and the way to change it. */
export function useLocale(): Choice & { readonly locale: Locale } {
  const choice = useContext(RegisterContext)
  if (!choice) throw new Error('useLocale needs LocaleProvider above it')
  return { ...choice, locale: languageOf(choice.register) }
}

/** `const words = useWords(respondWords)`: one words file in the chosen register, else in its language. */
export function useWords<Words>(words: Readonly<Record<Locale, Words> & Partial<Record<Register, Words>>>): Words {
  const { register, locale } = useLocale()
  return words[register] ?? words[locale]
}
