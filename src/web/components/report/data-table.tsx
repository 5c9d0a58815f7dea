import type { Block } from '#core/model/report.ts'
import { Caption, CellText, Notes } from './cell.tsx'

type TableBlock = Extract<Block, { kind: 'table' }>

/** A table of values. Wider than its place it scrolls inside its own region, which can have the focus. */
export function DataTable({ block }: { block: TableBlock }) {
  const { columns } = block
  return (
    <div className="report-figure">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section aria-label={block.caption} className="scrolls" tabIndex={0}>
        <table className={`data-table ${block.hideCaption ? 'caption-only-read-out' : ''}`}>
          <Caption label={block.label}>{block.caption}</Caption>
          <thead>
            <tr>
              {columns.map(({ key, title, align }) =>
                title ? (
                  <th className={align} key={key} scope="col">
                    {title}
                  </th>
                ) : (
                  <td key={key} />
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {block.rows.map(({ cells: [header, ...cells] }, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a finished table never move
              <tr key={row}>
                <th scope="row">{header && <CellText cell={header} />}</th>
                {cells.map((cell, index) => (
                  <td className={columns[index + 1]?.align} key={columns[index + 1]?.key}>
                    <CellText cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Notes lines={block.notes} />
    </div>
  )
}
