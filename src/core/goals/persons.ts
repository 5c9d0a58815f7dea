import { maskNames } from '../profile/names.ts'
import { personsIn } from '../profile/persons.ts'

/** What an institution named after somebody is called before or behind the name: "Klinikum Ernst Muster". */
const institution = /(?:zentrum|klinik|klinikum|krankenhaus|schule|kita|haus|stift|stiftung|verein|kirche|praxis)\s+$/iu
const institutionBehind = /^[\s-]*(?:zentrum|klinik|klinikum|krankenhaus|schule|haus|stift|stiftung|verein|gemeinde)/iu

/**
 * The first person a text names as far as rules can tell, null where none is found: with title or salutation, with a
 * function behind the name, with a mail address or number. `strictly` also takes a first name with a surname for a
 * person, unless an institution bears the name; a surname alone is not recognised.
 */
export function personNamed(text: string, strictly: boolean): string | null {
  const [masked = text] = maskNames([text])
  if (masked !== text) return differing(text, masked)
  if (!strictly) return null
  const found = personsIn(text).find((person) => {
    const at = text.indexOf(person.text)
    return !institution.test(text.slice(0, at)) && !institutionBehind.test(text.slice(at + person.text.length))
  })
  return found?.text ?? null
}

/** What stood where the first mask is now. */
function differing(text: string, masked: string): string {
  const start = [...text].findIndex((letter, index) => letter !== [...masked][index])
  const tail = masked.slice(masked.indexOf(']', start) + 1)
  const end = tail === '' ? text.length : text.indexOf(tail, start)
  return text.slice(start, end === -1 ? text.length : end).trim()
}
