import { itemPlot, itemPlotHead } from '#charts/item-plot.ts'
import { screen } from '#charts/measures.ts'
import { legendSign } from '#charts/sign.ts'
import type { Block, Cell } from '#core/model/report.ts'
import { Caption, CellText, roles } from './cell.tsx'
import { Picture } from './drawing.tsx'
import { Figure } from './figure.tsx'
import { Words } from './words.tsx'

type ItemTableBlock = Extract<Block, { kind: 'itemTable' }>
const barsWidth = 320

/** Statements with their answers as bars beside one centre line; the bars are read as their counts. */
export function ItemTable({ block }: { block: ItemTableBlock }) {
  const { columnTitles } = block
  return (
    <Figure block={block}>
      <table className={`item-table ${block.hideCaption ? 'caption-only-read-out' : ''}`} {...roles.table}>
        <Caption label={block.label ?? null}>{block.caption}</Caption>
        <thead {...roles.group}>
          <tr {...roles.row}>
            <th scope="col" {...roles.columnHeader}>
              {columnTitles.item}
            </th>
            <th className="bars-cell" scope="col" {...roles.columnHeader}>
              <span className="only-read-out">{columnTitles.bars}</span>
              <Picture drawing={itemPlotHead(block, barsWidth, screen)} />
            </th>
            <th className="end" scope="col" {...roles.columnHeader}>
              {columnTitles.agreement}
            </th>
            <th className="end" scope="col" {...roles.columnHeader}>
              {columnTitles.cannotJudge}
            </th>
          </tr>
        </thead>
        <tbody {...roles.group}>
          {block.rows.map((row) => (
            <tr key={row.text} {...roles.row}>
              <th scope="row" {...roles.rowHeader}>
                <Words>{row.text}</Words> {row.polarised && <Polarised block={block} />}
                {row.detail && (
                  <span className="detail">
                    <Words>{row.detail}</Words>
                  </span>
                )}
                {row.agreed && (
                  <span className="detail">
                    <Words>{row.agreed}</Words>
                  </span>
                )}
              </th>
              <td className="bars-cell" {...roles.cell}>
                <Picture drawing={itemPlot(row.distributions, block, barsWidth, screen)} label={row.alternative} />
              </td>
              <Values cells={row.agreement} label={columnTitles.agreement} />
              <Values cells={row.cannotJudge} label={columnTitles.cannotJudge} />
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  )
}

/** One line per wave, the earlier above the later, as in the bars. */
function Values({ cells, label }: { cells: readonly Cell[]; label: string }) {
  return (
    <td className="end" data-label={label} {...roles.cell}>
      {cells.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one line per wave, in the order of the waves
        <span className="line" key={index}>
          <CellText cell={cell} />
        </span>
      ))}
    </td>
  )
}

function Polarised({ block }: { block: ItemTableBlock }) {
  const meaning = block.legend.find(({ sign }) => sign === 'polarised')?.text ?? null
  return <Picture drawing={legendSign('polarised', screen)} label={meaning} />
}
