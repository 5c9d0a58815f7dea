import { screen } from '#charts/measures.ts'
import { plotOfRow } from '#charts/span.ts'
import type { Block } from '#core/model/report.ts'
import { Caption, CellText, roles } from './cell.tsx'
import { Picture } from './drawing.tsx'
import { Figure } from './figure.tsx'

const plotWidth = 220

/** A table with a plot in every row; the plot is read as its sentence. */
export function PlotTable({ block }: { block: Extract<Block, { kind: 'plotTable' }> }) {
  const [first, ...others] = block.columns
  return (
    <Figure block={block}>
      <table className="item-table plot-table" {...roles.table}>
        <Caption label={block.label}>{block.caption}</Caption>
        <thead {...roles.group}>
          <tr {...roles.row}>
            <th scope="col" {...roles.columnHeader}>
              {first?.title}
            </th>
            <th className="plot-cell" scope="col" {...roles.columnHeader}>
              {block.plotTitle}
            </th>
            {others.map(({ key, title, align }) => (
              <th className={align} key={key} scope="col" {...roles.columnHeader}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...roles.group}>
          {block.rows.map(({ cells: [header, ...cells], plot, alternative }, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a finished table never move
            <tr key={row} {...roles.row}>
              <th scope="row" {...roles.rowHeader}>
                {header && <CellText cell={header} />}
              </th>
              <td className="plot-cell" {...roles.cell}>
                <Picture drawing={plotOfRow(plot, plotWidth, screen)} label={alternative} />
              </td>
              {cells.map((cell, index) => (
                <td
                  className={others[index]?.align}
                  data-label={others[index]?.title}
                  key={others[index]?.key}
                  {...roles.cell}
                >
                  <CellText cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  )
}
