import type { Distribution } from '#core/model/report.ts'
import { type Drawing, line, type Shape, type Step } from './drawing.ts'
import { hatchedBand } from './hatch.ts'
import type { Measures } from './measures.ts'

/** Most answers left and right of the centre, over the whole report. */
export interface Extent {
  readonly left: number
  readonly right: number
}

/**
 * Answers to one statement, diverging at 3|4: the thin bar above is the first wave, the thick one below the last,
 * with counts where they fit. One scale for the whole report, so the centre line has the same x in every row.
 */
export function itemBars(
  distributions: readonly Distribution[],
  extent: Extent,
  width: number,
  measures: Measures,
): Drawing {
  const { height, thin, thick, gap, centre: centreStroke } = measures.bar
  const centre = centreX(extent, width)
  const single = distributions.length === 1
  const top = (height - (single ? thick : thin + gap + thick)) / 2

  const shapes = distributions.flatMap((distribution) => {
    const isThick = single || distribution.wave === 'last'
    const y = single || !isThick ? top : top + thin + gap
    const band = { y, height: isThick ? thick : thin }
    if (distribution.counts === null) {
      return hatchedBand({ x: 0, y: y + (band.height - thin) / 2, width, height: thin }, measures)
    }
    return segments(distribution.counts, extent, width, measures).flatMap((segment) =>
      paintSegment(segment, band, isThick, measures),
    )
  })
  return {
    width,
    height,
    rules: [],
    shapes: [...shapes, line([centre, 0], [centre, height], 'ink', centreStroke)],
  }
}

/** Head of the column: the six steps in equal fields beside the centre line, and the words of both ends. */
export function stepKey(
  words: { readonly low: string; readonly high: string },
  extent: Extent,
  width: number,
  measures: Measures,
): Drawing {
  const { thick, key, gap, count } = measures.bar
  const centre = centreX(extent, width)
  const fontSize = measures.axisText
  const y = fontSize * 1.35
  const side = Math.min(key, centre / 3, (width - centre) / 3)
  const words2 = { kind: 'text', fontSize, weight: 400, fill: 'muted' } as const
  const fields = steps.flatMap((step) =>
    paintSegment(
      { step, count: step, from: centre + (step - 4) * side + gap / 2, to: centre + (step - 3) * side - gap / 2 },
      { y, height: thick + count * 0.2 },
      true,
      { ...measures, bar: { ...measures.bar, oneDigit: 0 } },
    ),
  )
  return {
    width,
    height: y + thick + count * 0.2,
    rules: [],
    shapes: [
      { ...words2, at: [centre - fontSize * 0.6, fontSize], anchor: 'end', text: words.low },
      { ...words2, at: [centre + fontSize * 0.6, fontSize], anchor: 'start', text: words.high },
      ...fields,
      line([centre, y - fontSize * 0.25], [centre, y + thick + count * 0.2], 'ink', measures.bar.centre),
    ],
  }
}

const steps: readonly Step[] = [1, 2, 3, 4, 5, 6]

/** An extent of nothing at all puts the centre line in the middle. */
export function centreX({ left, right }: Extent, width: number): number {
  return left + right === 0 ? width / 2 : (left / (left + right)) * width
}

interface Segment {
  readonly step: Step
  readonly count: number
  readonly from: number
  readonly to: number
}

function segments(counts: readonly number[], extent: Extent, width: number, { bar }: Measures): readonly Segment[] {
  const centre = centreX(extent, width)
  const perAnswer = width / Math.max(1, extent.left + extent.right)
  const answersUpTo = (end: number) => counts.slice(0, end).reduce((sum, count) => sum + count, 0)
  const left = answersUpTo(3)
  return steps
    .map((step) => {
      const from = centre + (answersUpTo(step - 1) - left) * perAnswer + bar.gap / 2
      const count = counts[step - 1] ?? 0
      return { step, count, from, to: from + count * perAnswer - bar.gap }
    })
    .filter(({ count }) => count > 0)
}

function paintSegment(
  { step, count, from, to }: Segment,
  band: { readonly y: number; readonly height: number },
  labelled: boolean,
  { bar }: Measures,
): readonly Shape[] {
  // The two pale steps carry an outline; it lies inside, so that all segments have the same height.
  const inset = step === 3 || step === 4 ? bar.edge / 2 : 0
  const width = Math.max(to - from, bar.edge)
  const rect: Shape = {
    kind: 'rect',
    at: [from + inset, band.y + inset],
    size: [Math.max(width - 2 * inset, 0), band.height - 2 * inset],
    fill: `step-${step}`,
    stroke: inset > 0 ? `step-${step}-edge` : null,
    width: inset > 0 ? bar.edge : 0,
  }
  const fits = width >= (count > 9 ? bar.twoDigits : bar.oneDigit)
  if (!labelled || !fits) return [rect]
  return [
    rect,
    {
      kind: 'text',
      at: [from + width / 2, band.y + band.height / 2 + bar.count * 0.35],
      anchor: 'middle',
      text: String(count),
      fontSize: bar.count,
      weight: 500,
      fill: `on-step-${step}`,
    },
  ]
}
