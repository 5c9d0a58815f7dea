import { createHmac } from 'node:crypto'
import type { CodeTexts } from '#core/instrument/own-code.ts'
import type { HashedCode } from '#core/model/collection.ts'
import type { MunicipalityId, Study } from '#core/model/study.ts'
import type { Context } from './context.ts'

/** What a hash is made for: the same text has unrelated hashes for different purposes. */
type Purpose = 'code' | 'own code' | 'draft' | 'draft permit' | 'access' | 'session' | 'research'

/**
 * Keyed hash (HMAC-SHA256, hex) of something that must be recognised again but never be read from the store.
 * Without the key, which is not in the database, short codes cannot be tried out against a stolen copy.
 */
export function keyedHash({ secret }: Pick<Context, 'secret'>, purpose: Purpose, ...parts: readonly string[]): string {
  return createHmac('sha256', secret)
    .update([purpose, ...parts].join('|'))
    .digest('hex')
}

/**
 * A respondent's own code as it is stored: keyed hashes of the whole and of what is left without one element, bound to
 * the study and the municipality, within which alone persons are linked.
 */
export function hashedCode(
  context: Pick<Context, 'secret'>,
  study: Pick<Study, 'id'>,
  municipality: MunicipalityId,
  { whole, withoutOne }: CodeTexts,
): HashedCode {
  const hash = (text: string) => keyedHash(context, 'own code', study.id, municipality, text)
  return { whole: hash(whole), withoutOne: withoutOne.map(hash) }
}

/** 32 random bytes as they stand in an address. */
export function randomToken({ randomBytes }: Pick<Context, 'randomBytes'>): string {
  return Buffer.from(randomBytes(32)).toString('base64url')
}

/** A random UUID (version 4) from the context's chance. */
export function randomId({ randomBytes }: Pick<Context, 'randomBytes'>): string {
  const bytes = Buffer.from(randomBytes(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
