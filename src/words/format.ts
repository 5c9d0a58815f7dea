type Language = 'de' | 'en'

const months = {
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

/** "2026-11-27" → "27. November 2026" / "27 November 2026"; a no-break space keeps day and month together. */
export function longDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return `${day}${language === 'de' ? '.' : ''}\u00a0${months[language][month - 1]} ${year}`
}

/** "2026-11-27" → "November 2026". */
export function monthAndYear(date: string, language: Language): string {
  const [year, month] = date.split('-').map(Number) as [number, number]
  return `${months[language][month - 1]} ${year}`
}

/** "2026-11-27" → "27.11.2026" / "27/11/2026", for tables. */
export function shortDate(date: string, language: Language): string {
  return date
    .split('-')
    .reverse()
    .join(language === 'de' ? '.' : '/')
}

/** "2026-11-27" → "27. Nov." / "27 Nov", where room is short. */
export function dayAndMonth(date: string, language: Language): string {
  const style = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  })
  return style.format(new Date(`${date}T00:00:00Z`)).replace(' ', '\u00a0')
}

/** Making a formatter takes a hundred times as long as using it; a report prints thousands of numbers. */
const numberFormats = new Map<string, Intl.NumberFormat>()

function numberFormat(decimals: number, language: Language): Intl.NumberFormat {
  const key = `${language} ${decimals}`
  const known = numberFormats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
  numberFormats.set(key, made)
  return made
}

/** A number with the language's decimal sign, thousands sign and a true minus; `decimals` fixed. */
export function number(value: number, decimals: number, language: Language): string {
  const text = numberFormat(decimals, language).format(value)
  return /^-[0.,]*$/.test(text) ? text.slice(1) : text.replace('-', '\u2212')
}

/** "A", "A und B", "A, B und C". */
export function list(parts: readonly string[], language: Language): string {
  const and = language === 'de' ? 'und' : 'and'
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`
}

/** „Netzwerk“ / “Network”. */
export function quote(text: string, language: Language): string {
  return language === 'de' ? `\u201e${text}\u201c` : `\u201c${text}\u201d`
}
