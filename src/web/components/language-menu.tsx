import { publicWords } from '#words/public.ts'
import { ChevronIcon } from './icons.tsx'
import { locales, useLocale, useWords } from './locale.tsx'

export function LanguageMenu() {
  const { locale, setLocale } = useLocale()
  const words = useWords(publicWords)
  return (
    <span className="select-wrap no-print">
      <select
        className="select"
        aria-label={words.language}
        value={locale}
        onChange={(event) => setLocale(locales.find((each) => each === event.target.value) ?? 'de')}
      >
        {locales.map((each) => (
          <option key={each} value={each} lang={each}>
            {words.languages[each]}
          </option>
        ))}
      </select>
      <ChevronIcon />
    </span>
  )
}
