import { createContext, use } from 'react'
import { screen } from '#charts/measures.ts'
import { legendSign } from '#charts/sign.ts'
import type { Cell, LegendEntry, Report } from '#core/model/report.ts'
import { Picture } from './drawing.tsx'
import { Words } from './words.tsx'

/** Words of signs and plots, in the language of the report. */
export const ReportWords = createContext<Pick<Report, 'locale' | 'words'> | null>(null)

const characters = { protected: '.', 'not asked': '–', uncertain: '/' } as const
const wordOf = { protected: 'protected', 'not asked': 'notAsked', uncertain: 'uncertain' } as const

/** Text of a cell; a sign shows its character and is read as its words. */
export function CellText({ cell }: { cell: Cell }) {
  const words = use(ReportWords)?.words
  if (cell.kind === 'text' || cell.kind === 'number') {
    return cell.strong ? (
      <strong>
        <Words>{cell.text}</Words>
      </strong>
    ) : (
      <Words>{cell.text}</Words>
    )
  }
  return (
    <>
      <span aria-hidden className={`sign sign-${cell.kind.replace(' ', '-')}`}>
        {characters[cell.kind]}
      </span>
      <span className="only-read-out">{words?.[wordOf[cell.kind]]}</span>
    </>
  )
}

export function Caption({ label, children }: { label: string | null; children: string }) {
  return (
    <caption>
      {label && <span className="caption-label">{label} </span>}
      <Words>{children}</Words>
    </caption>
  )
}

export function Legend({ entries }: { entries: readonly LegendEntry[] }) {
  if (entries.length === 0) return null
  return (
    <ul className="chart-legend">
      {entries.map(({ sign, text }) => (
        <li key={sign}>
          {sign === 'not asked' || sign === 'uncertain' || sign === 'protected' ? (
            <span aria-hidden className="sign">
              {characters[sign]}
            </span>
          ) : (
            <Picture drawing={legendSign(sign, screen)} />
          )}
          <Words>{text}</Words>
        </li>
      ))}
    </ul>
  )
}

export function Notes({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => (
    <p className="note" key={line}>
      <Words>{line}</Words>
    </p>
  ))
}

/**
 * Roles in so many words: on narrow screens rows become blocks, and browsers then forget that they are a table.
 */
export const roles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const
