import type { IsoDate } from '#core/model/study.ts'

/** Answers begun and not yet sent. They live on this device only, under the token they were opened with. */
export interface Draft {
  /** Made once per draft: sending it again after a lost acknowledgement stores nothing twice. */
  readonly submission: string
  /** Question name to value, as the form library holds it. */
  readonly data: Readonly<Record<string, unknown>>
  /** Where the respondent is: the name of the page's first question, or null at the start. */
  readonly question: string | null
  readonly savedOn: IsoDate
}

const draftKey = (token: string) => `peilung.draft.${token}`
const pictureKey = (token: string) => `peilung.picture.${token}`

function read<T>(key: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

/** @returns whether the browser allowed it */
function write(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

function remove(key: string) {
  try {
    localStorage.removeItem(key)
  } catch {
    // storage refused: then nothing was stored either
  }
}

export const readDraft = (token: string) => read<Draft>(draftKey(token))
export const writeDraft = (token: string, draft: Draft) => write(draftKey(token), draft)
export const removeDraft = (token: string) => remove(draftKey(token))
export const readKept = <T>(token: string) => read<T>(pictureKey(token))
export const writeKept = (token: string, value: unknown) => write(pictureKey(token), value)
export const removeKept = (token: string) => remove(pictureKey(token))

export function canStore(): boolean {
  const allowed = write('peilung.probe', 1)
  remove('peilung.probe')
  return allowed
}

export function newDraft(): Draft {
  return { submission: randomUuid(), data: {}, question: null, savedOn: today() }
}

export function today(): IsoDate {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Version 4. `crypto.randomUUID` exists only behind https, and a network may try Peilung without. */
function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
