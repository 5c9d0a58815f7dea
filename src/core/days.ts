import type { IsoDate } from './model/study.ts'

/** Days since 0000-03-01 in the Gregorian calendar. Source: Hinnant (2013), chrono-Compatible Low-Level Date Algorithms. */
export function dayNumber(date: IsoDate): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const shifted = month > 2 ? year : year - 1
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return shifted * 365 + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + dayOfYear
}
