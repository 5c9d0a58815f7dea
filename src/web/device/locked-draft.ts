/**
 * A draft as it may lie at the server: locked on the device with AES-GCM under a key that HKDF-SHA-256 derives from a
 * secret of 82 bits drawn by chance. The same secret names it. The server gets neither secret nor key, and the name says
 * nothing about either.
 */
export interface Lock {
  /** 32 hexadecimal digits. */
  readonly id: string
  readonly key: CryptoKey
}

/**
 * Lengths tell how much somebody has written, so there are two: what choosing answers needs, and what fits the longest
 * remarks. Passing from one to the other tells that more than a few lines were written, no more.
 */
const sizes = [4096, 32_768] as const
const ivBytes = 12

/** Browsers offer the means behind https only. */
export const canLock = () => typeof crypto.subtle !== 'undefined'

export async function lockFrom(secret: string): Promise<Lock> {
  const material = await crypto.subtle.importKey('raw', bytesOf(secret), 'HKDF', false, ['deriveBits', 'deriveKey'])
  const derivation = (purpose: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: bytesOf('peilung draft'),
    info: bytesOf(purpose),
  })
  const id = await crypto.subtle.deriveBits(derivation('name'), material, 128)
  const algorithm = { name: 'AES-GCM', length: 256 }
  const key = await crypto.subtle.deriveKey(derivation('key'), material, algorithm, false, ['encrypt', 'decrypt'])
  return { id: hex(id), key }
}

/** @returns base64 of a random start and what was locked; null where the content is longer than any draft can be */
export async function locked({ key }: Lock, content: unknown): Promise<string | null> {
  const plain = bytesOf(JSON.stringify(content))
  const size = sizes.find((each) => plain.length <= each)
  if (size === undefined) return null
  // blanks at the end mean nothing in JSON
  const padded = new Uint8Array(size).fill(0x20)
  padded.set(plain)
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
  const cipher = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, padded))
  const sealed = new Uint8Array(ivBytes + cipher.length)
  sealed.set(iv)
  sealed.set(cipher, ivBytes)
  return btoa(Array.from(sealed, (byte) => String.fromCharCode(byte)).join(''))
}

/** @throws where it was locked with another key or changed since */
export async function unlocked({ key }: Lock, content: string): Promise<unknown> {
  const sealed = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))
  const iv = sealed.subarray(0, ivBytes)
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed.subarray(ivBytes))
  return JSON.parse(new TextDecoder().decode(plain))
}

/** What names a content at the server. */
export async function versionOf(content: string): Promise<string> {
  return hex(await crypto.subtle.digest('SHA-256', bytesOf(content)))
}

const bytesOf = (text: string) => new TextEncoder().encode(text)
const hex = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
