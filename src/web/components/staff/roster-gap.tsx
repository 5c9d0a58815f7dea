import { Link } from 'react-router'
import { list } from '#words/format.ts'
import { collectWords } from '#words/staff-collect.ts'
import { useLocale, useWords } from '../locale.tsx'
import { useMunicipality } from './layouts.tsx'
import { rosterSum } from './roster-sum.ts'

/** Which areas have no number yet, with the way to enter it; nothing where all are counted, or none is. */
export function RosterGap({ wave }: { wave: string }) {
  const words = useWords(collectWords)
  const { locale } = useLocale()
  const { frame, base, mayEdit } = useMunicipality()
  const { known, missing } = rosterSum(frame.rosters[wave], locale)
  if (missing.length === 0) return null
  return (
    <p className="note">
      {known === null ? words.rosterUnknown : words.rosterGap(known, list(missing, locale))}{' '}
      {mayEdit && <Link to={`${base}/frame/roster?wave=${wave}`}>{words.enterRoster}</Link>}
    </p>
  )
}
