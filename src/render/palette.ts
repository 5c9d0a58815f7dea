import type { Role } from '#charts/drawing.ts'

/** Colours of the roles on light ground; report.md section 3.2. */
export const palette: Readonly<Record<Role, string>> = {
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

export const boxGround = '#f3f4f7'
