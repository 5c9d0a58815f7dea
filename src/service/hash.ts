import { createHmac } from 'node:crypto'
import type { Context } from './context.ts'

/** What a hash is made for: the same text has unrelated hashes for different purposes. */
type Purpose = 'code' | 'own code' | 'access' | 'session' | 'research'

/**
 * Keyed hash (HMAC-SHA256, hex) of something that must be recognised again but never be read from the store.
 * Without the key, which is not in the database, short codes cannot be tried out against a stolen copy.
 */
export function keyedHash({ secret }: Pick<Context, 'secret'>, purpose: Purpose, ...parts: readonly string[]): string {
  return createHmac('sha256', secret)
    .update([purpose, ...parts].join('|'))
    .digest('hex')
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
