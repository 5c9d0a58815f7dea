import type { IsoDate } from '#core/model/study.ts'

/** Something to be done next: why, by when, how long it takes, and where. */
export interface Task {
  readonly key: string
  readonly title: string
  readonly reason: string
  readonly until: IsoDate | null
  readonly minutes: number
  readonly button: string
  readonly to: string
}
