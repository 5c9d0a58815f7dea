import { use } from 'react'
import { answerScale, axisTicks } from '#charts/axis.ts'
import { changePlot } from '#charts/change.ts'
import { dumbbell, lanes } from '#charts/dumbbell.ts'
import { screen } from '#charts/measures.ts'
import { type DrawnSign, headSigns, legendSign } from '#charts/sign.ts'
import type { Block, Cell } from '#core/model/report.ts'
import { spokenMarks } from '#core/report/spoken-marks.ts'
import { Caption, CellText, ReportWords, roles } from './cell.tsx'
import { Picture } from './drawing.tsx'
import { Figure } from './figure.tsx'
import { Words } from './words.tsx'

type ChartTableBlock = Extract<Block, { kind: 'chartTable' }>
const plotWidth = 244
const widePlotWidth = 400
const changeWidth = 116

/** The chart that is a table: plots stand in cells, every row can be read without them. */
export function ChartTable({ block }: { block: ChartTableBlock }) {
  const { axis, changeAxis, columnTitles, rows, valueTitles } = block
  const report = use(ReportWords)
  const rowLanes = lanes(rows)
  const signs = headSigns(rows, valueTitles)
  const width = changeAxis ? plotWidth : widePlotWidth
  // The short forms have findings, but no plot of the changes.
  const isJudged = changeAxis !== null || rows.some(({ verdictWord }) => verdictWord !== '')
  const ticks = axisTicks(axis, width, screen, false)
  return (
    <Figure block={block}>
      <table className="chart-table" {...roles.table}>
        <Caption label={block.label}>{block.caption}</Caption>
        <thead {...roles.group}>
          <tr {...roles.row}>
            <th scope="col" {...roles.columnHeader}>
              {columnTitles.label}
            </th>
            <th className="plot-cell" scope="col" {...roles.columnHeader}>
              <span className="plot-title">{columnTitles.plot}</span>
              <Picture drawing={ticks} />
            </th>
            {valueTitles.map((title, index) => (
              <th className="end" key={title} scope="col" {...roles.columnHeader}>
                <ValueTitle sign={signs[index]!} title={title} />
              </th>
            ))}
            {changeAxis && (
              <>
                {/* drawn beside its numbers, which say it all: this column is for the eye */}
                <th aria-hidden className="plot-cell change-cell" scope="col" {...roles.columnHeader}>
                  <span className="plot-title">{columnTitles.change}</span>
                  <Picture drawing={axisTicks(changeAxis, changeWidth, screen, true)} />
                </th>
                <th className="end range-cell" scope="col" {...roles.columnHeader}>
                  <span className="only-read-out">{columnTitles.change} </span>
                  {columnTitles.range}
                </th>
              </>
            )}
            {isJudged && (
              <th className="verdict-cell" scope="col" {...roles.columnHeader}>
                {columnTitles.verdict}
              </th>
            )}
          </tr>
        </thead>
        <tbody {...roles.group}>
          {rows.map((row) => (
            <tr key={row.label} {...roles.row}>
              <th scope="row" {...roles.rowHeader}>
                <Words>{row.label}</Words>
                {row.detail && <span className="detail">{row.detail}</span>}
              </th>
              <td className="plot-cell" {...roles.cell}>
                <span className="narrow-only">
                  <Picture drawing={ticks} />
                </span>
                <Picture
                  drawing={dumbbell(row.marks, rowLanes, axis, width, screen)}
                  label={report && spokenMarks(block, row.marks, report)}
                />
              </td>
              {row.values.map((value, index) => (
                <td className="end value" data-label={valueTitles[index]} key={valueTitles[index]} {...roles.cell}>
                  <CellText cell={value} />
                </td>
              ))}
              {changeAxis && (
                <>
                  <td aria-hidden className="plot-cell change-cell" {...roles.cell}>
                    <span className="narrow-only">
                      <span className="plot-title">{columnTitles.change}</span>
                      <Picture drawing={axisTicks(changeAxis, changeWidth, screen, true)} />
                    </span>
                    <Picture drawing={changePlot(row.change, changeAxis, changeWidth, screen)} />
                  </td>
                  <td className="end range-cell" data-label={columnTitles.change} {...roles.cell}>
                    {row.change && <ChangeText range={row.change.rangeText} text={row.change.text} />}
                  </td>
                </>
              )}
              {isJudged && (
                <td className={`verdict-cell ${isClear(row.verdict) ? 'clear' : ''}`} {...roles.cell}>
                  {row.verdictWord}
                </td>
              )}
            </tr>
          ))}
        </tbody>
        {axis.min === 0 && axis.max === 100 && (
          <tfoot aria-hidden className="wide-only">
            <tr>
              <td />
              <td className="plot-cell">
                <Picture drawing={answerScale(axis, block.scaleWords, width, screen)} />
              </td>
              <td colSpan={valueTitles.length + (changeAxis ? 3 : isJudged ? 1 : 0)} />
            </tr>
          </tfoot>
        )}
      </table>
    </Figure>
  )
}

/** "vorher 2024": the sign stands with the last word, so that it never wraps away from it. */
function ValueTitle({ title, sign }: { title: string; sign: DrawnSign | null }) {
  const words = title.split(' ')
  return (
    <span className="value-title">
      {words.slice(0, -1).join(' ')}{' '}
      <span className="line">
        {sign && <Picture drawing={legendSign(sign, screen)} />}
        {words.at(-1)}
      </span>
    </span>
  )
}

function ChangeText({ text, range }: { text: Cell; range: string }) {
  return (
    <>
      <CellText cell={text} />
      {range && <span className="detail">{range}</span>}
    </>
  )
}

function isClear(verdict: string | null): boolean {
  return verdict === 'clear_up' || verdict === 'clear_down'
}
