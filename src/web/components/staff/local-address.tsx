import { staffWords } from '#words/staff.ts'
import { Notice } from '../controls.tsx'
import { useWords } from '../locale.tsx'

/** Where the page is open under an address only this computer knows: what is printed or sent from here opens nowhere else. */
export function LocalAddress() {
  const words = useWords(staffWords).localAddress
  if (!/^(localhost|127(\.\d+){3}|\[::1\])$/.test(location.hostname)) return null
  return (
    <Notice tone="warning" title={words.title}>
      <p>{words.text(location.host)}</p>
    </Notice>
  )
}
