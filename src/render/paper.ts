import { answerScale, axisTicks } from '#charts/axis.ts'
import { changePlot } from '#charts/change.ts'
import { dumbbell, lanes } from '#charts/dumbbell.ts'
import { itemPlot, itemPlotHead } from '#charts/item-plot.ts'
import { type Measures, paper } from '#charts/measures.ts'
import { protractor } from '#charts/protractor.ts'
import { type DrawnSign, headSigns, legendSign } from '#charts/sign.ts'
import { plotOfRow } from '#charts/span.ts'
import type { Block, Report } from '#core/model/report.ts'
import { flatten, outlineLevels } from '#core/report/outline.ts'
import { coverageDrawings } from './figure/coverage.ts'
import { measuresOf, plotWidth, widths } from './figure/measures.ts'
import { coloursOf, inked } from './palette.ts'

const millimetre = 72 / 25.4
const motif = { radius: 92 * millimetre, overhang: 20 * millimetre }
const drawnSigns: readonly DrawnSign[] = [
  'before',
  'interim',
  'after',
  'change',
  'group-1',
  'group-2',
  'group-3',
  'band',
  'protected',
  'polarised',
]

/** The report with every plot drawn: what reports/report.typ reads as report.json. */
export function paperReport(report: Report) {
  return {
    ...report,
    colours: coloursOf(report),
    signs: Object.fromEntries(drawnSigns.map((sign) => [sign, inked(legendSign(sign, paper), report, paper)])),
    motif: { overhang: motif.overhang, drawing: protractor(motif.radius, motif.overhang) },
    blocks: drawBlocks(report.blocks, {
      // The answer scale stands once, below the first chart of the report.
      scaleBelow: flatten(report.blocks).find(({ kind }) => kind === 'chartTable') ?? null,
      levels: outlineLevels(report.blocks),
      report,
      measures: measuresOf(report),
    }),
  }
}

interface Whole {
  readonly scaleBelow: Block | null
  readonly levels: ReturnType<typeof outlineLevels>
  readonly report: Report
  readonly measures: Measures
}

function drawBlocks(blocks: readonly Block[], whole: Whole): readonly object[] {
  return blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
        return { ...block, outline: whole.levels.get(block.id) }
      case 'chartTable':
        return drawChartTable(block, block === whole.scaleBelow, whole.measures)
      case 'itemTable':
        return {
          ...block,
          head: inked(itemPlotHead(block, widths.bars, paper), whole.report, paper),
          rows: block.rows.map((row) => ({
            ...row,
            bars: inked(itemPlot(row.distributions, block, widths.bars, whole.measures), whole.report, paper),
          })),
        }
      case 'coverage':
        return drawCoverage(block)
      case 'plotTable':
        return {
          ...block,
          rows: block.rows.map((row) => ({ ...row, plot: plotOfRow(row.plot, widths.rowPlot, paper) })),
        }
      case 'columns':
        return { ...block, columns: block.columns.map((column) => drawBlocks(column, whole)) }
      case 'together':
        return { ...block, blocks: drawBlocks(block.blocks, whole) }
      default:
        return block
    }
  })
}

type ChartTable = Extract<Block, { kind: 'chartTable' }>
type Coverage = Extract<Block, { kind: 'coverage' }>

function drawChartTable(block: ChartTable, withScale: boolean, measures: Measures) {
  const { axis, changeAxis } = block
  const waves = lanes(block.rows)
  const width = plotWidth(block)
  return {
    ...block,
    head: axisTicks(axis, width, paper, false),
    changeHead: changeAxis && axisTicks(changeAxis, widths.change, paper, true),
    foot: withScale ? answerScale(axis, block.scaleWords, width, paper) : null,
    valueSigns: headSigns(block.rows, block.valueTitles),
    rows: block.rows.map((row) => ({
      ...row,
      plot: dumbbell(row.marks, waves, axis, width, measures),
      changePlot: changeAxis && changePlot(row.change, changeAxis, widths.change, paper),
    })),
  }
}

function drawCoverage(block: Coverage) {
  const { width, drawings } = coverageDrawings(block)
  const rows = block.rows.map((row, index) => ({
    ...row,
    waves: row.waves.map((wave, at) => ({ ...wave, drawing: drawings[index]![at]! })),
  }))
  return { ...block, squares: width, rows }
}
