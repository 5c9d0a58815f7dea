import type { Trend } from '../model/evaluation.ts'
import type { Cell } from '../model/report.ts'
import type { WaveId } from '../model/study.ts'
import { notAskedCell, protectedCell, uncertainCell } from './format.ts'
import type { DimensionView, ReportView } from './view.ts'

/** True where there are three surveys and a trend of at least one dimension may be shown. */
export function hasTrend(view: ReportView): boolean {
  const { dimensions, mode, waves } = view
  return mode === 'comparison' && waves.length > 2 && dimensions.some((dimension) => shownTrend(dimension) !== null)
}

/** A trend that may be stated: shown, and not below 8 answers in any survey, as for every change. */
export function shownTrend({ evaluation: { trend }, waves }: DimensionView): Trend | null {
  const isEnough = waves.every((wave) => wave?.shown && wave.value.estimate.n >= 8)
  return trend?.shown && isEnough ? trend.value : null
}

/** Why there is no trend. */
export function trendSign({ evaluation: { trend } }: DimensionView): Cell {
  if (trend === null) return notAskedCell
  return trend.shown ? uncertainCell : protectedCell
}

export function monthsOf(view: ReportView, id: WaveId): string {
  const { opensOn, closesOn } = view.study.waves.find((wave) => wave.id === id)!
  return view.words.frame.months(opensOn, closesOn)
}

/** "11/2024", the month in which a survey opened: for heads and cells without room. */
export function shortMonth(view: ReportView, id: WaveId): string {
  const [year, month] = view.study.waves.find((wave) => wave.id === id)!.opensOn.split('-')
  return `${month}/${year}`
}
