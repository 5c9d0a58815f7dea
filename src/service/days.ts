import type { IsoDate } from '#core/model/study.ts'

/** The day so many days after another; before it where the count is negative. */
export function daysAfter(day: IsoDate, count: number): IsoDate {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10)
}
