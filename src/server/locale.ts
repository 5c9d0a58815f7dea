import type { Context as Request } from 'hono'
import { type Locale, locales } from '#core/model/locale.ts'

/** The language of the answer: `?language=`, else the first one known in Accept-Language, else German. */
export function readerLocale(request: Request): Locale {
  const accepted = (request.req.header('Accept-Language') ?? '').split(',').map((part) => part.trim().slice(0, 2))
  const wished = [request.req.query('language'), ...accepted.map((language) => language.toLowerCase())]
  return (
    locales.find((locale) => locale === wished.find((wish) => (locales as readonly unknown[]).includes(wish))) ?? 'de'
  )
}
