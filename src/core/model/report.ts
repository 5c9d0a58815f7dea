import type { VerdictCode } from './evaluation.ts'
import type { AttainmentLevel, MeasureState } from './goal.ts'
import type { Locale } from './locale.ts'
import type { IsoDate } from './study.ts'

/** A number ready for the page: the value for files that calculate, the text for everything that is read. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string; readonly strong?: true; readonly limits?: Limits }
  | {
      readonly kind: 'number'
      readonly value: number
      readonly text: string
      readonly strong?: true
      readonly limits?: Limits
    }
  | { readonly kind: 'protected' }
  | { readonly kind: 'not asked' }
  /** n 5 to 7: not certain enough to state a change. */
  | { readonly kind: 'uncertain' }

/** The two ends of an interval a cell's text prints, as exact as its value. */
export interface Limits {
  readonly lower: number
  readonly upper: number
}

export interface Column {
  readonly key: string
  readonly title: string
  readonly align: 'start' | 'end'
}
export interface Row {
  /** First cell is the row's header. */
  readonly cells: readonly Cell[]
}

/** Limits of an interval on 0 to 100 or of a change; null = none can be drawn. */
export type Range = { readonly lower: number; readonly upper: number } | null

export type WavePosition = 'first' | 'middle' | 'last'

/** What is drawn in a row of a chart-table. */
export type Mark =
  | {
      readonly kind: 'value'
      readonly wave: WavePosition
      readonly value: number
      readonly range: Range
    }
  | { readonly kind: 'protected'; readonly wave: WavePosition }
  /** One of up to three groups in the same wave, each with its lane and its sign in all rows. */
  | { readonly kind: 'group'; readonly place: 1 | 2 | 3; readonly value: number; readonly range: Range }
  /** Where the middle half of other municipalities lies, behind the own value. */
  | { readonly kind: 'band'; readonly lower: number; readonly upper: number }

export interface ChartRow {
  readonly label: string
  /** "n 24 → 21, 11 verknüpft" */
  readonly detail: string
  readonly marks: readonly Mark[]
  /** One per wave shown. */
  readonly values: readonly Cell[]
  /** Null with one wave only. */
  readonly change: {
    readonly value: number | null
    readonly range: Range
    readonly text: Cell
    readonly rangeText: string
  } | null
  readonly verdict: VerdictCode | null
  /** "deutlich höher"; empty with one wave only. */
  readonly verdictWord: string
}

export interface Distribution {
  readonly wave: 'first' | 'last'
  /** From the lowest to the highest step; null = protected. */
  readonly counts: readonly number[] | null
}

export interface ItemRow {
  readonly text: string
  /** Second line in muted type: the dimension a statement belongs to. */
  readonly detail?: string
  /** What a meeting agreed on, in words behind its sign; beside the answers, never counted among them. */
  readonly agreed?: string
  readonly distributions: readonly Distribution[]
  /** One line per wave: "14 von 20" or "61 %". */
  readonly agreement: readonly Cell[]
  /** One line per wave; the list of disagreements shows the counts of steps 1 and 2 here, as its column title says. */
  readonly cannotJudge: readonly Cell[]
  readonly polarised: boolean
  /** Read by assistive technology instead of the bars. */
  readonly alternative: string
}

/** How the answers to a statement are drawn: as bars on both sides of one centre line, or wave beside wave as columns. */
export type ItemPlot =
  | { readonly kind: 'bars' }
  | {
      readonly kind: 'distributions'
      /** Names of the waves, in order. */
      readonly waveTitles: readonly string[]
      /** Largest number of answers to one step over all rows: one height for all. */
      readonly most: number
    }

export interface LegendEntry {
  readonly sign:
    | 'before'
    | 'interim'
    | 'after'
    | 'change'
    | 'group-1'
    | 'group-2'
    | 'group-3'
    | 'band'
    | 'protected'
    | 'not asked'
    | 'uncertain'
    | 'polarised'
  readonly text: string
}

/** What is drawn in a row of a plot-table. */
export type Plot =
  | { readonly kind: 'attainment'; readonly start: AttainmentLevel; readonly today: AttainmentLevel | null }
  | {
      /** A time on an axis all rows share, from 0 to 1; `bands` are the surveys. */
      readonly kind: 'span'
      readonly from: number
      readonly to: number
      /** The first day, for files that calculate: on paper the bar shows it. */
      readonly begins: IsoDate
      readonly style: MeasureState | 'wave'
      readonly bands: readonly { readonly from: number; readonly to: number }[]
    }

/**
 * A report is a list of blocks in reading order; every format prints the same blocks. Texts are final
 * (language, number format, minus signs); a renderer decides only geometry.
 */
export type Block =
  | {
      readonly kind: 'heading'
      readonly level: 1 | 2 | 3
      readonly text: string
      readonly id: string
      readonly number?: number
      readonly aside?: string
      readonly newPage?: boolean
    }
  | { readonly kind: 'lead'; readonly text: string }
  /** `strong` is set in 600 before the text, which continues on the same line. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly strong?: string }
  | {
      readonly kind: 'finding'
      readonly verdict: VerdictCode | 'nothing_firm'
      readonly word: string
      readonly first: string
      readonly rest: string
    }
  | {
      readonly kind: 'chartTable'
      readonly id: string
      readonly label: string
      readonly caption: string
      readonly alternative: string
      readonly valueTitles: readonly string[]
      readonly changeTitle: string | null
      readonly axis: Axis
      readonly changeAxis: Axis | null
      readonly scaleWords: { readonly low: string; readonly high: string }
      readonly columnTitles: {
        readonly label: string
        readonly plot: string
        readonly change: string
        readonly range: string
        readonly verdict: string
      }
      readonly rows: readonly ChartRow[]
      readonly legend: readonly LegendEntry[]
      readonly notes: readonly string[]
    }
  | {
      readonly kind: 'itemTable'
      readonly id: string
      /** "Abbildung 4"; absent inside a dimension's block, which has its own heading. */
      readonly label?: string
      readonly caption: string
      readonly hideCaption?: boolean
      readonly columnTitles: {
        readonly item: string
        readonly bars: string
        readonly agreement: string
        readonly cannotJudge: string
      }
      readonly scaleWords: { readonly low: string; readonly high: string }
      readonly steps: readonly string[]
      readonly plot: ItemPlot
      /** Largest number of answers left and right of the centre, over the whole report, so that the centre line never moves. */
      readonly extent: { readonly left: number; readonly right: number }
      readonly rows: readonly ItemRow[]
      readonly legend: readonly LegendEntry[]
      readonly notes: readonly string[]
    }
  | {
      readonly kind: 'table'
      readonly id: string
      readonly label: string | null
      readonly caption: string
      readonly hideCaption?: boolean
      readonly columns: readonly Column[]
      readonly rows: readonly Row[]
      readonly notes: readonly string[]
    }
  | {
      readonly kind: 'coverage'
      readonly id: string
      readonly label: string
      readonly caption: string
      /** What rows, filled squares and all squares stand for. */
      readonly columnTitles: { readonly group: string; readonly filled: string; readonly all: string }
      readonly waveTitles: readonly string[]
      readonly rows: readonly {
        readonly label: string
        readonly strong: boolean
        readonly waves: readonly {
          readonly count: number | null
          readonly invited: number | null
          readonly text: Cell
        }[]
      }[]
      readonly legend: readonly LegendEntry[]
      readonly notes: readonly string[]
    }
  | {
      /** A table with one plot a row, behind the row's header; the other cells say what it shows. */
      readonly kind: 'plotTable'
      readonly id: string
      readonly label: string
      readonly caption: string
      readonly plotTitle: string
      readonly columns: readonly Column[]
      readonly rows: readonly (Row & { readonly plot: Plot; readonly alternative: string })[]
      readonly legend: readonly LegendEntry[]
      readonly notes: readonly string[]
    }
  | { readonly kind: 'reading'; readonly label: string; readonly text: string }
  | {
      readonly kind: 'facts'
      readonly title: string
      readonly facts: readonly { readonly name: string; readonly value: string; readonly note: string | null }[]
    }
  | {
      readonly kind: 'box'
      readonly tone: 'limits' | 'plain'
      readonly title: string
      readonly items: readonly { readonly lead: string | null; readonly text: string; readonly target: string | null }[]
    }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'note'; readonly tone: 'method' | 'caution'; readonly text: string }
  | { readonly kind: 'columns'; readonly columns: readonly (readonly Block[])[] }
  /** Kept on one page. */
  | { readonly kind: 'together'; readonly blocks: readonly Block[] }
  | { readonly kind: 'provenance'; readonly pairs: readonly { readonly name: string; readonly value: string }[] }

export interface Axis {
  readonly min: number
  readonly max: number
  readonly ticks: readonly number[]
  readonly title: string
}

export interface Cover {
  readonly kind: string
  readonly title: string
  readonly subtitle: string
  readonly waves: readonly { readonly sign: 'before' | 'interim' | 'after'; readonly text: string }[]
  readonly facts: readonly Extract<Block, { kind: 'facts' }>[]
  readonly scope: string
  readonly publisher: string
}

/**
 * `report`: A4 with a cover. `leaflet`: A4, the title on the first page. `page`: one A4 sheet, never two.
 * `slides`: 16:9, one section a slide.
 */
export const reportLayouts = ['report', 'leaflet', 'page', 'slides'] as const
export type ReportLayout = (typeof reportLayouts)[number]

/** `print`: greys and hatching, for copies in black and white. */
export const paletteNames = ['colour', 'print'] as const
export type PaletteName = (typeof paletteNames)[number]

export interface Report {
  readonly template: string
  readonly palette: PaletteName
  readonly layout: ReportLayout
  readonly title: string
  /** Running head: name in 600, kind and years muted. */
  readonly head: { readonly name: string; readonly kind: string }
  /** Running foot, left; the right side counts pages. */
  readonly foot: string
  readonly locale: Locale
  /** "Simulierte Daten" on every page and in the document title; null for real studies. */
  readonly simulated: string | null
  readonly words: {
    readonly page: string
    readonly of: string
    readonly protected: string
    readonly notAsked: string
    readonly uncertain: string
    /** Read by assistive technology where a plot is seen. */
    readonly interval: string
    readonly noInterval: string
    /** Between the limits of an interval. */
    readonly to: string
  }
  readonly cover: Cover
  readonly blocks: readonly Block[]
  /** Quotations and names in German inside a report in another language, the longest first; none in a German one. */
  readonly german: readonly string[]
  readonly provenance: Provenance
}

/** Which template, instrument, data and program made this: printed at the end and written into every file. */
export interface Provenance {
  readonly template: string
  readonly instrument: string
  /** Fingerprint of the disclosed numbers; for one municipality also of its goals, measures and agreed ratings. */
  readonly data: string
  readonly peilung: string
  readonly generatedOn: IsoDate
}
