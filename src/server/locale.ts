import type { Context as Request } from 'hono'
import type { Locale } from '#core/model/locale.ts'
import { languageOf, type Register, registers } from '#core/model/register.ts'

/**
 * How the reader wants to be spoken to: `?language=`, else the first one known in Accept-Language, else German.
 * "de-simple" is Einfache Sprache; of any other tag its language counts.
 */
export function readerRegister(request: Request): Register {
  const accepted = (request.req.header('Accept-Language') ?? '').toLowerCase().split(',')
  const tags = [request.req.query('language') ?? '', ...accepted.map((part) => part.split(';')[0]!.trim())]
  const wished = tags.map((tag) => registers.find((known) => known === tag) ?? tag.slice(0, 2))
  return registers.find((known) => known === wished.find((wish) => isRegister(wish))) ?? 'de'
}

/** The language of the answer. */
export function readerLocale(request: Request): Locale {
  return languageOf(readerRegister(request))
}

const isRegister = (tag: string) => (registers as readonly string[]).includes(tag)
