import { publicWords } from '#words/public.ts'
import { ChevronIcon } from './icons.tsx'
import { useLocale, useWords } from './locale.tsx'

export function LanguageMenu() {
  const { register, offered, setRegister } = useLocale()
  const words = useWords(publicWords)
  return (
    <span className="select-wrap no-print">
      <select
        className="select"
        aria-label={words.language}
        value={register}
        onChange={(event) => setRegister(offered.find((each) => each === event.target.value) ?? 'de')}
      >
        {offered.map((each) => (
          <option key={each} value={each} lang={each}>
            {words.languages[each]}
          </option>
        ))}
      </select>
      <ChevronIcon />
    </span>
  )
}
