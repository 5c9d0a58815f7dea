const millimetre = 72 / 25.4

/** Widths in points, as in the PDF. Without a change column the plot takes its room. */
export const widths = {
  plot: 43 * millimetre,
  /** Beside findings, and alone. */
  briefPlot: 70 * millimetre,
  widePlot: 84 * millimetre,
  change: 24 * millimetre,
  bars: 62 * millimetre,
  /** The text on A4. */
  page: 170 * millimetre,
}

export const signOfWave = { first: 'before', middle: 'interim', last: 'after' } as const

/** Signs of so many waves, in order. */
export function waveSigns(count: number): readonly ('before' | 'interim' | 'after')[] {
  if (count === 1) return ['after']
  return count === 2 ? ['before', 'after'] : ['before', 'interim', 'after']
}
