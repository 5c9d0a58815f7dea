import { itemBars } from '#charts/item-bars.ts'
import type { Measures } from '#charts/measures.ts'
import type { PointDistribution, TalkPoint } from '#core/model/talk.ts'
import { talkWords } from '#words/staff-talk.ts'
import { useLocale, useWords } from '../locale.tsx'
import { Picture } from '../report/drawing.tsx'
import '../../style/report.css'

/** One bar of answers around the centre of the scale; read out as its counts in words. */
export function PointBars({
  point,
  shown,
  label,
  width,
  extent,
  measures,
}: {
  point: TalkPoint
  shown: PointDistribution
  /** Whose answers these are: the name of the wave. */
  label: string
  width: number
  extent: { readonly left: number; readonly right: number }
  measures: Measures
}) {
  const words = useWords(talkWords)
  const { locale } = useLocale()
  if (!shown.shown) return null
  const { counts } = shown.value
  const spoken = counts
    .map((count, index) => words.present.step(count, point.steps[index]?.[locale] ?? ''))
    .filter((_, index) => counts[index] !== 0)
    .join(', ')
  const drawing = itemBars([{ wave: 'last', counts }], extent, width, measures)
  return <Picture drawing={drawing} label={words.present.alternative(label, spoken)} />
}

/** Most answers left and right of the centre over several distributions, so that their centre lines lie in one place. */
export function extentOf(distributions: readonly (PointDistribution | null)[]): {
  readonly left: number
  readonly right: number
} {
  const all = distributions.flatMap((each) => (each?.shown ? [each.value.counts] : []))
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
  return {
    left: Math.max(0, ...all.map((counts) => sum(counts.slice(0, counts.length / 2)))),
    right: Math.max(0, ...all.map((counts) => sum(counts.slice(counts.length / 2)))),
  }
}
