import { useEffect } from 'react'
import { publicWords } from '#words/public.ts'
import { appearances, showAs } from '../appearance.ts'
import { useRemembered } from '../remembered.ts'
import { ChevronIcon } from './icons.tsx'
import { useWords } from './locale.tsx'

/** Light, dark, or as the device is set; in the footer of every page. */
export function AppearanceMenu() {
  const words = useWords(publicWords)
  const [chosen, setAppearance] = useRemembered('appearance', appearances)
  const appearance = chosen ?? 'system'
  useEffect(() => showAs(appearance), [appearance])
  return (
    <label className="appearance">
      {words.appearance}{' '}
      <span className="select-wrap">
        <select
          className="select"
          value={appearance}
          onChange={(event) => setAppearance(appearances.find((each) => each === event.target.value) ?? 'system')}
        >
          {appearances.map((each) => (
            <option key={each} value={each}>
              {words.appearances[each]}
            </option>
          ))}
        </select>
        <ChevronIcon />
      </span>
    </label>
  )
}
