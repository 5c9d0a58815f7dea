/**
 * Sizes of marks in one medium: points on paper, CSS pixels on the screen. The same geometry reads either;
 * a mark on the screen is larger than on paper because it is seen from farther away.
 */
export interface Measures {
  /** Height of a row with up to two lanes, and with three. */
  readonly row: number
  readonly tallRow: number
  /** Distance of a lane from the middle of the row. */
  readonly lane: number
  readonly ringRadius: number
  readonly ringStroke: number
  readonly discRadius: number
  readonly discRim: number
  readonly earlierInterval: number
  readonly laterInterval: number
  readonly endTick: number
  readonly join: number
  readonly grid: number
  readonly zero: number
  /** Half a diagonal. */
  readonly diamond: number
  readonly changeInterval: number
  readonly bandHeight: number
  readonly hatchDistance: number
  readonly hatchStroke: number
  readonly axisText: number
  readonly axisHeight: number
  readonly bar: {
    readonly height: number
    readonly thin: number
    readonly thick: number
    readonly gap: number
    readonly edge: number
    readonly centre: number
    readonly count: number
    /** Narrowest segment that carries one digit, and two. */
    readonly oneDigit: number
    readonly twoDigits: number
    /** Widest segment of the key in the table head. */
    readonly key: number
  }
  /** Six columns of answers to one statement. */
  readonly distribution: { readonly height: number; readonly width: number }
  readonly square: { readonly side: number; readonly gap: number; readonly stroke: number; readonly perLine: number }
}

/** Points; report.md section 5 gives the millimetres. */
export const paper: Measures = {
  row: 34.6,
  tallRow: 40.8,
  lane: 6.4,
  ringRadius: 3.9,
  ringStroke: 1.2,
  discRadius: 4.25,
  discRim: 0.5,
  earlierInterval: 0.8,
  laterInterval: 1.9,
  endTick: 4.8,
  join: 0.7,
  grid: 0.5,
  zero: 1.2,
  diamond: 3.5,
  changeInterval: 1.3,
  bandHeight: 7,
  hatchDistance: 4,
  hatchStroke: 0.6,
  axisText: 8,
  axisHeight: 11,
  bar: {
    height: 19.6,
    thin: 5.4,
    thick: 11,
    gap: 0.7,
    edge: 0.6,
    centre: 1,
    count: 7.5,
    oneDigit: 7.1,
    twoDigits: 10.2,
    key: 23.5,
  },
  distribution: { height: 40, width: 82 },
  square: { side: 6.8, gap: 1.7, stroke: 0.6, perLine: 16 },
}

/** CSS pixels; interface.md section 6.1. */
export const screen: Measures = {
  row: 56,
  tallRow: 66,
  lane: 8,
  ringRadius: 6.5,
  ringStroke: 2,
  discRadius: 6.5,
  discRim: 1,
  earlierInterval: 1.5,
  laterInterval: 2.5,
  endTick: 8,
  join: 1,
  grid: 1,
  zero: 1.5,
  diamond: 5.5,
  changeInterval: 2,
  bandHeight: 8,
  hatchDistance: 6,
  hatchStroke: 1,
  axisText: 14,
  axisHeight: 20,
  bar: {
    height: 38,
    thin: 10,
    thick: 22,
    gap: 2,
    edge: 1,
    centre: 1.5,
    count: 14,
    oneDigit: 16,
    twoDigits: 23,
    key: 36,
  },
  distribution: { height: 76, width: 150 },
  square: { side: 10, gap: 2, stroke: 1, perLine: 16 },
}

/** The screen's marks with bars of another height, which alone stand in their drawing. */
function withBar(thick: number, count: number): Measures {
  const bar = { ...screen.bar, height: thick + 6, thick, count, oneDigit: count * 1.15, twoDigits: count * 1.65 }
  return { ...screen, bar: { ...bar, edge: 2, gap: 4, centre: 2 } }
}

/** CSS pixels at 1280 × 720, read from the last row: the earlier wave's bar and the later one's. */
export const projector = { earlier: withBar(34, 22), later: withBar(104, 36) } as const
