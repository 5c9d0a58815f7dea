import type { Block, Row } from '../../model/report.ts'
import type { ReportView } from '../view.ts'
import { columns, notesFor } from './annex-cells.ts'
import { tableLabel } from './heading.ts'

type AnnexWords = ReportView['words']['annex']

/** A table of the annex: its columns are named in the catalogue, its notes explain the signs that occur. */
export function annexTable(
  view: ReportView,
  table: {
    readonly id: string
    readonly caption: string
    readonly keys: readonly (keyof AnnexWords['columns'])[]
    readonly rows: readonly Row[]
    readonly notes: readonly string[]
  },
): Block {
  return {
    kind: 'table',
    id: table.id,
    label: tableLabel,
    caption: table.caption,
    columns: columns(view, table.keys),
    rows: table.rows,
    notes: notesFor(view, table.rows, table.notes),
  }
}
