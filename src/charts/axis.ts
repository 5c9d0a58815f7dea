import type { Axis } from '#core/model/report.ts'
import type { Drawing, Shape } from './drawing.ts'
import type { Measures } from './measures.ts'
import { scale } from './scale.ts'

/** Tick numbers above a plot of the same width; a change axis writes "+10", "−10" and a bold 0. */
export function axisTicks(axis: Axis, width: number, measures: Measures, signed: boolean): Drawing {
  const { x } = scale(axis, width, measures)
  const height = measures.axisHeight
  const labelled = everyNth(axis, x, measures.axisText)
  const shapes = labelled.map((tick): Shape => {
    const zeroLine = signed && tick === 0
    return {
      kind: 'text',
      at: [x(tick), height - measures.axisText * 0.35],
      anchor: 'middle',
      text: signed ? withSign(tick) : minus(tick),
      fontSize: measures.axisText,
      weight: zeroLine ? 600 : 400,
      fill: 'muted',
    }
  })
  return { width, height, rules: [], shapes }
}

/** The answer scale 1 … 6 below a plot of 0 to 100, with the words of its ends. */
export function answerScale(
  axis: Axis,
  words: { readonly low: string; readonly high: string },
  width: number,
  measures: Measures,
): Drawing {
  const { x, start, end } = scale(axis, width, measures)
  const fontSize = measures.axisText
  const lineHeight = fontSize * 1.35
  const text = { kind: 'text', fontSize, weight: 400, fill: 'muted' } as const
  const steps = [1, 2, 3, 4, 5, 6].map(
    (step): Shape => ({ ...text, at: [x((step - 1) * 20), lineHeight], anchor: 'middle', text: String(step) }),
  )
  const overhang = fontSize * 1.7
  return {
    width,
    height: lineHeight * 2.3,
    rules: [],
    shapes: [
      ...steps,
      { ...text, at: [start - overhang, lineHeight * 2], anchor: 'start', text: words.low },
      { ...text, at: [end + overhang, lineHeight * 2], anchor: 'end', text: words.high },
    ],
  }
}

/** Ticks that get a number: all, or every second, third … from 0 or the start where they stand too close. */
function everyNth({ ticks }: Axis, x: (value: number) => number, fontSize: number): readonly number[] {
  const [first, second] = ticks
  if (first === undefined || second === undefined) return ticks
  const room = fontSize * 2.3
  const step = Math.ceil(room / (x(second) - x(first)))
  const origin = Math.max(ticks.indexOf(0), 0)
  return ticks.filter((_, index) => (index - origin) % step === 0)
}

function withSign(value: number): string {
  return value > 0 ? `+${value}` : minus(value)
}

function minus(value: number): string {
  return String(value).replace('-', '\u2212')
}
