import type { IsoDate } from '#core/model/study.ts'
import { today } from '../today.ts'

/** Question name to value, as the form library holds it. */
export type DraftData = Readonly<Record<string, unknown>>

/** Answers begun and not yet known to have arrived. They live on this device, under the token they were opened with. */
export interface Draft {
  /** Made once per draft: sending it again after a lost acknowledgement stores nothing twice. */
  readonly submission: string
  readonly data: DraftData
  /** The blocks to be answered, in that order; null: all that are asked. */
  readonly chosen: readonly string[] | null
  /** Where the respondent is: the name of the page's first question, or null at the start. */
  readonly question: string | null
  readonly savedOn: IsoDate
  /** Null until the respondent has sent. */
  readonly sending: Sending | null
  /** What its copy at the server goes by; null where there is none. */
  readonly resume: Resume | null
}

/** The way to a locked copy of the draft at the server, drawn by chance; has nothing to do with the code to take part. */
export interface Resume {
  /** A resume code without hyphens: names the copy and opens it. */
  readonly secret: string
  /** This device, for this draft alone: tells its own copies from those of another. */
  readonly device: string
  /** How often the copy had been written when this device last saw it. */
  readonly saves: number
}

/** Sent, and nobody knows yet whether it arrived. */
interface Sending {
  /** What the first attempt held: if that one arrived, later changes did not. */
  readonly first: DraftData
  /** Whether to go on sending by itself; not while the respondent changes something. */
  readonly waiting: boolean
}

const pictureKey = (token: string) => `peilung.picture.${token}`

export function readKept<T>(token: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(pictureKey(token)) ?? 'null')
  } catch {
    return null
  }
}

/** @returns whether the browser allowed it */
export function writeKept(token: string, value: unknown): boolean {
  try {
    localStorage.setItem(pictureKey(token), JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

export function removeKept(token: string): void {
  try {
    localStorage.removeItem(pictureKey(token))
  } catch {
    // storage refused: then nothing was stored either
  }
}

const answeredKey = (token: string) => `peilung.answered.${token}`

/** Remembers that this device has answered by the code of a room; nothing of what, and no time. */
export function markAnswered(token: string): void {
  try {
    localStorage.setItem(answeredKey(token), 'yes')
  } catch {
    // storage refused: this device may be asked again
  }
}

export function hasAnswered(token: string): boolean {
  try {
    return localStorage.getItem(answeredKey(token)) !== null
  } catch {
    return false
  }
}

export function newDraft(chosen: Draft['chosen']): Draft {
  return { submission: randomUuid(), data: {}, chosen, question: null, savedOn: today(), sending: null, resume: null }
}

/**
 * What lies on the device as a draft again. Something that is no draft any more is refused rather than guessed at: an
 * answer nobody gave would be worse than one asked for twice.
 */
export function draftFrom(stored: unknown): Draft | 'damaged' {
  if (!isRecord(stored)) return 'damaged'
  const { submission, data, chosen = null, question, savedOn, sending, resume = null } = stored
  const whole =
    typeof submission === 'string' &&
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(submission) &&
    isData(data) &&
    (chosen === null || (Array.isArray(chosen) && chosen.every((id) => typeof id === 'string'))) &&
    (question === null || typeof question === 'string') &&
    typeof savedOn === 'string' &&
    (sending === null || (isRecord(sending) && isData(sending.first) && typeof sending.waiting === 'boolean')) &&
    (resume === null || (isRecord(resume) && typeof resume.secret === 'string' && typeof resume.saves === 'number'))
  return whole ? ({ ...stored, chosen, resume } as unknown as Draft) : 'damaged'
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isData = (value: unknown): value is DraftData =>
  isRecord(value) && Object.values(value).every((each) => typeof each === 'string' || typeof each === 'number')

/** Version 4. `crypto.randomUUID` exists only behind https, and a network may try Peilung without. */
export function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
