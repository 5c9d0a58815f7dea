import type { Drawing, Role } from '#charts/drawing.ts'
import { hatchedSteps } from '#charts/hatched-steps.ts'
import type { Measures } from '#charts/measures.ts'
import type { PaletteName, Report } from '#core/model/report.ts'

type Colours = Readonly<Record<Role, string>>

/** Colours of the roles on light ground; report.md section 3.2. */
const colour: Colours = {
  page: '#ffffff',
  ink: '#131525',
  muted: '#51577a',
  before: '#5b6185',
  interim: '#5b6185',
  after: '#00536e',
  change: '#131525',
  join: '#5b6185',
  zero: '#6e7597',
  frame: '#c0c3d5',
  grid: '#dfe1ea',
  protected: '#8187a7',
  motif: '#2f7f9b',
  'motif-line': '#a8c6d3',
  'step-1': '#7a4300',
  'step-2': '#c4872a',
  'step-3': '#f4e0b8',
  'step-4': '#cfe6ee',
  'step-5': '#2f7f9b',
  'step-6': '#064a60',
  'step-1-edge': '#7a4300',
  'step-2-edge': '#c4872a',
  'step-3-edge': '#a56e1b',
  'step-4-edge': '#2f7f9b',
  'step-5-edge': '#2f7f9b',
  'step-6-edge': '#064a60',
  'on-step-1': '#ffffff',
  'on-step-2': '#131525',
  'on-step-3': '#131525',
  'on-step-4': '#131525',
  'on-step-5': '#ffffff',
  'on-step-6': '#ffffff',
}

/** Greys that stay apart in a copy; steps 1 to 3 are hatched besides. interface.md section 6.3. */
const print: Colours = {
  ...colour,
  muted: '#484848',
  before: '#555555',
  interim: '#555555',
  after: '#1c1c1c',
  join: '#666666',
  zero: '#6e6e6e',
  frame: '#b8b8b8',
  grid: '#dddddd',
  protected: '#808080',
  motif: '#767676',
  'motif-line': '#b8b8b8',
  'step-1': '#5c5c5c',
  'step-2': '#8a8a8a',
  'step-3': '#c8c8c8',
  'step-4': '#e2e2e2',
  'step-5': '#767676',
  'step-6': '#444444',
  'step-1-edge': '#333333',
  'step-2-edge': '#333333',
  'step-3-edge': '#333333',
  'step-4-edge': '#444444',
  'step-5-edge': '#767676',
  'step-6-edge': '#444444',
  'on-step-1': '#131525',
}

const palettes: Readonly<Record<PaletteName, Colours>> = { colour, print }

type Painted = Pick<Report, 'palette'>

export function coloursOf({ palette }: Painted): Colours {
  return palettes[palette]
}

/** A drawing as the report's palette wants it: for black and white with hatching. */
export function inked(drawing: Drawing, { palette }: Painted, measures: Measures): Drawing {
  return palette === 'print' ? hatchedSteps(drawing, measures) : drawing
}

/** Colours of words and lines in office files and pages, which are the same in every palette. */
export const palette = colour

export const boxGround = '#f3f4f7'
