import type { ReactNode } from 'react'
import type { LegendEntry } from '#core/model/report.ts'
import { Legend, Notes } from './cell.tsx'
import { FigureMenu } from './figure-menu.tsx'

interface FigureBlock {
  readonly id: string
  readonly caption: string
  readonly legend: readonly LegendEntry[]
  readonly notes: readonly string[]
}

/** A figure's table, and below it what its signs mean, its notes and its files. */
export function Figure({ block, children }: { block: FigureBlock; children: ReactNode }) {
  return (
    <div className="report-figure">
      {children}
      <Legend entries={block.legend} />
      <Notes lines={block.notes} />
      <FigureMenu caption={block.caption} id={block.id} />
    </div>
  )
}
