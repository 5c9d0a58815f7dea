import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import type { Locale } from '#core/model/locale.ts'
import { publicWords } from '#words/public.ts'

const key = 'peilung.locale'

/** From the words, not from the model: its schema library has no business on the first page. */
export const locales = Object.keys(publicWords) as Locale[]

const LocaleContext = createContext<{ locale: Locale; setLocale: (locale: Locale) => void } | null>(null)

/** German unless chosen otherwise; the choice lasts as long as the window. */
function remembered(): Locale {
  try {
    const stored = sessionStorage.getItem(key)
    return locales.find((locale) => locale === stored) ?? 'de'
  } catch {
    return 'de' // storage refused by the browser
  }
}

export function LocaleProvider({ children }: { children: ReactNode }) {
  const [locale, setLocale] = useState(remembered)
  // Set while rendering, because requests made by children read it.
  document.documentElement.lang = locale
  useEffect(() => {
    try {
      sessionStorage.setItem(key, locale)
    } catch {
      // storage refused: the choice then lasts until the page is reloaded
    }
  }, [locale])
  return <LocaleContext value={{ locale, setLocale }}>{children}</LocaleContext>
}

/** The chosen language and the way to change it. */
export function useLocale() {
  const value = useContext(LocaleContext)
  if (!value) throw new Error('useLocale needs LocaleProvider above it')
  return value
}

/** `const words = useWords(respondWords)`: one words file in the chosen language. */
export function useWords<Words>(words: Readonly<Record<Locale, Words>>): Words {
  return words[useLocale().locale]
}
