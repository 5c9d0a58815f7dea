import type { Distribution, ItemPlot } from '#core/model/report.ts'
import type { Drawing, Shape } from './drawing.ts'
import { hatchedBand } from './hatch.ts'
import { type Extent, itemBars, stepKey } from './item-bars.ts'
import type { Measures } from './measures.ts'
import { move } from './move.ts'
import { smallDistribution } from './small-distribution.ts'

/** What all rows of a table of statements share. */
interface Whole {
  readonly plot: ItemPlot
  readonly extent: Extent
  readonly scaleWords: { readonly low: string; readonly high: string }
}

/** The answers to one statement, as its table draws them. */
export function itemPlot(
  distributions: readonly Distribution[],
  { plot, extent }: Whole,
  width: number,
  measures: Measures,
): Drawing {
  if (plot.kind === 'bars') return itemBars(distributions, extent, width, measures)
  const { height } = measures.distribution
  const { side, x } = places(plot, width, measures)
  const shapes = distributions.flatMap(({ counts, wave }) => {
    const place = plot.waveTitles.length > 1 && wave === 'last' ? 1 : 0
    const picture =
      counts === null
        ? hatchedBand({ x: 0, y: height / 2 - measures.bar.thin, width: side, height: measures.bar.thin * 2 }, measures)
        : smallDistribution(counts, plot.most, side, height, measures).shapes
    return move(picture, x(place), 0)
  })
  return { width, height, rules: [], shapes }
}

/** Head of the column: the steps beside the centre line, or the ends of the scale above the names of the waves. */
export function itemPlotHead({ plot, extent, scaleWords }: Whole, width: number, measures: Measures): Drawing {
  if (plot.kind === 'bars') return stepKey(scaleWords, extent, width, measures)
  const { side, x } = places(plot, width, measures)
  const fontSize = measures.axisText
  const line = fontSize * 1.3
  const words = { kind: 'text', fontSize, weight: 400, fill: 'muted' } as const
  // One phrase in the middle: an end above each wave's columns would read as that wave's own.
  const phrase = `1 ${scaleWords.low} – 6 ${scaleWords.high}`
  // A letter of our font is half as wide as it is high; where both ends do not fit, the column's title must do.
  const fit = (phrase.length + 2) * fontSize * 0.5 < width
  const ends: Shape = { ...words, at: [width / 2, fontSize], anchor: 'middle', text: phrase }
  const names = plot.waveTitles.map(
    (title, place): Shape => ({
      ...words,
      at: [x(place) + side / 2, fontSize + (fit ? line : 0)],
      anchor: 'middle',
      text: title,
      weight: 500,
    }),
  )
  const shapes = [...(fit ? [ends] : []), ...(names.length > 1 ? names : [])]
  return { width, height: line * (0.2 + (fit ? 1 : 0) + (names.length > 1 ? 1 : 0)), rules: [], shapes }
}

/** Two waves share the width; one stands in its middle. */
function places({ waveTitles }: Extract<ItemPlot, { kind: 'distributions' }>, width: number, measures: Measures) {
  const isSingle = waveTitles.length === 1
  const gap = width * 0.09
  const side = Math.min(measures.distribution.width, isSingle ? width : (width - gap) / 2)
  const start = isSingle ? (width - side) / 2 : 0
  return { side, x: (place: number) => start + place * (width - side) }
}
