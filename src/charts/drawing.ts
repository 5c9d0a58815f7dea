/** What a mark means. Each medium has its own colour for it: paper in reports/report.typ, the screen in report-colours.css. */
export type Role =
  | 'page'
  | 'ink'
  | 'muted'
  | 'before'
  | 'interim'
  | 'after'
  | 'change'
  | 'join'
  | 'zero'
  | 'frame'
  | 'grid'
  | 'protected'
  | 'motif'
  | 'motif-line'
  | StepRole

export type Step = 1 | 2 | 3 | 4 | 5 | 6
/** Fill, outline and label of one step of the answer scale. */
export type StepRole = `step-${Step}` | `step-${Step}-edge` | `on-step-${Step}`

/** x to the right, y downwards. Lengths in the unit of the medium's measures. */
export type Point = readonly [x: number, y: number]

export type Shape =
  | {
      readonly kind: 'line'
      readonly from: Point
      readonly to: Point
      readonly stroke: Role
      readonly width: number
      readonly dashed: boolean
    }
  | { readonly kind: 'polyline'; readonly points: readonly Point[]; readonly stroke: Role; readonly width: number }
  | { readonly kind: 'polygon'; readonly points: readonly Point[]; readonly fill: Role }
  | {
      readonly kind: 'circle'
      readonly centre: Point
      readonly radius: number
      readonly fill: Role
      readonly stroke: Role | null
      readonly width: number
    }
  | {
      readonly kind: 'rect'
      readonly at: Point
      readonly size: Point
      readonly fill: Role
      readonly stroke: Role | null
      readonly width: number
    }
  | {
      /** `at` is on the baseline. */
      readonly kind: 'text'
      readonly at: Point
      readonly anchor: 'start' | 'middle' | 'end'
      readonly text: string
      readonly fontSize: number
      readonly weight: 400 | 500 | 600
      readonly fill: Role
    }

/** A vertical line through the whole table cell, however tall the row becomes, so that rows join to one plot. */
export interface Rule {
  readonly x: number
  readonly stroke: Role
  readonly width: number
}

/** A plot without colours or a medium: painted alike by the page, the PDF and any picture format. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly rules: readonly Rule[]
  /** In painting order: later shapes lie on top. */
  readonly shapes: readonly Shape[]
}

export function line(from: Point, to: Point, stroke: Role, width: number): Shape {
  return { kind: 'line', from, to, stroke, width, dashed: false }
}

export function disc(centre: Point, radius: number, fill: Role): Shape {
  return { kind: 'circle', centre, radius, fill, stroke: null, width: 0 }
}

/** Ring filled with the page, so that an interval does not show through. The stroke lies inside the radius. */
export function ring(centre: Point, radius: number, stroke: Role, width: number): Shape {
  return { kind: 'circle', centre, radius: radius - width / 2, fill: 'page', stroke, width }
}
