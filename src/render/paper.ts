import { answerScale, axisTicks } from '#charts/axis.ts'
import { changePlot } from '#charts/change.ts'
import { coverage } from '#charts/coverage.ts'
import type { Drawing } from '#charts/drawing.ts'
import { dumbbell, lanes } from '#charts/dumbbell.ts'
import { itemBars, stepKey } from '#charts/item-bars.ts'
import { type Measures, paper } from '#charts/measures.ts'
import { protractor } from '#charts/protractor.ts'
import { type DrawnSign, legendSign } from '#charts/sign.ts'
import type { Block, Report } from '#core/model/report.ts'
import { flatten, outlineLevels } from '#core/report/outline.ts'

const millimetre = 72 / 25.4
/** Widths in points. Without a change column the plot takes its room. */
const widths = {
  plot: 43 * millimetre,
  /** Without a change column, beside findings, and alone. */
  briefPlot: 70 * millimetre,
  widePlot: 84 * millimetre,
  change: 24 * millimetre,
  bars: 62 * millimetre,
}
const motif = { radius: 92 * millimetre, overhang: 20 * millimetre }
const drawnSigns: readonly DrawnSign[] = ['before', 'interim', 'after', 'change', 'protected', 'polarised']
/** Lower rows for reports that must fit on one sheet: 8.5 mm, so that nine dimensions leave room for the rest. */
const flatPaper: Measures = { ...paper, row: 24.1, tallRow: 30, lane: 5.2 }
const signOfWave = { first: 'before', middle: 'interim', last: 'after' } as const

/** The report with every plot drawn: what reports/report.typ reads as report.json. */
export function paperReport(report: Report) {
  return {
    ...report,
    signs: Object.fromEntries(drawnSigns.map((sign) => [sign, legendSign(sign, paper)])),
    motif: { overhang: motif.overhang, drawing: protractor(motif.radius, motif.overhang) },
    blocks: drawBlocks(report.blocks, {
      // The answer scale stands once, below the first chart of the report.
      scaleBelow: flatten(report.blocks).find(({ kind }) => kind === 'chartTable') ?? null,
      levels: outlineLevels(report.blocks),
      measures: report.layout === 'page' || report.layout === 'slides' ? flatPaper : paper,
    }),
  }
}

interface Whole {
  readonly scaleBelow: Block | null
  readonly levels: ReturnType<typeof outlineLevels>
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
          head: stepKey(block.scaleWords, block.extent, widths.bars, paper),
          rows: block.rows.map((row) => ({
            ...row,
            bars: itemBars(row.distributions, block.extent, widths.bars, paper),
          })),
        }
      case 'coverage':
        return drawCoverage(block)
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
  const isJudged = block.rows.some(({ verdictWord }) => verdictWord !== '')
  const width = changeAxis ? widths.plot : isJudged ? widths.briefPlot : widths.widePlot
  return {
    ...block,
    head: axisTicks(axis, width, paper, false),
    changeHead: changeAxis && axisTicks(changeAxis, widths.change, paper, true),
    foot: withScale ? answerScale(axis, block.scaleWords, width, paper) : null,
    valueSigns: block.valueTitles.map((_, index) => {
      const wave = waves.length === block.valueTitles.length ? waves[index] : undefined
      return wave ? signOfWave[wave] : null
    }),
    rows: block.rows.map((row) => ({
      ...row,
      plot: dumbbell(row.marks, waves, axis, width, measures),
      changePlot: changeAxis && changePlot(row.change, changeAxis, widths.change, paper),
    })),
  }
}

function drawCoverage(block: Coverage) {
  const most = Math.max(...block.rows.flatMap(({ waves }) => waves.map(({ count, invited }) => invited ?? count ?? 0)))
  const signs = waveSigns(block.waveTitles.length)
  const square = { ...paper.square, perLine: block.waveTitles.length > 2 ? 10 : paper.square.perLine }
  const rows = block.rows.map((row) => ({
    ...row,
    waves: row.waves.map((wave, index) => ({
      ...wave,
      drawing: coverage(wave, signs[index] ?? 'after', most, { ...paper, square }),
    })),
  }))
  const drawings: readonly Drawing[] = rows.flatMap(({ waves }) => waves.map(({ drawing }) => drawing))
  return { ...block, squares: drawings[0]?.width ?? 0, rows }
}

function waveSigns(count: number): readonly ('before' | 'interim' | 'after')[] {
  if (count === 1) return ['after']
  return count === 2 ? ['before', 'after'] : ['before', 'interim', 'after']
}
