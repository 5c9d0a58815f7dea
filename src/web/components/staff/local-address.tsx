import { useQuery } from '@tanstack/react-query'
import { staffWords } from '#words/staff.ts'
import { sessionQuery } from '../../api.ts'
import { Notice } from '../controls.tsx'
import { useWords } from '../locale.tsx'
import { maySetUp } from './staff-shell.tsx'

/** Where the page is open under an address only this computer knows: what is printed or sent from here opens nowhere else. */
export function LocalAddress() {
  const words = useWords(staffWords).localAddress
  const session = useQuery(sessionQuery)
  if (!/^(localhost|127(\.\d+){3}|\[::1\])$/.test(location.hostname)) return null
  return (
    <Notice tone="warning" title={words.title}>
      <p>{words.text(location.host)}</p>
      {session.data && maySetUp(session.data) && <p className="note">{words.operator}</p>}
    </Notice>
  )
}
