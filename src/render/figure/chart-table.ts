import { answerScale, axisTicks } from '#charts/axis.ts'
import { changePlot } from '#charts/change.ts'
import { dumbbell, lanes } from '#charts/dumbbell.ts'
import { paper } from '#charts/measures.ts'
import { type DrawnSign, headSigns, legendSign } from '#charts/sign.ts'
import type { Block, Cell } from '#core/model/report.ts'
import { cellText } from '../cell-text.ts'
import { textWidth } from '../font/fira-sans.ts'
import { drawing, horizontal, type Placed, paragraph, row, rules, stack, type } from './layout.ts'
import { plotWidth, widths } from './measures.ts'

type ChartTable = Extract<Block, { kind: 'chartTable' }>

/** Rows with plot, values, change and finding, as on paper: the whole chart-table as one picture. */
export function chartTablePicture(block: ChartTable, width: number): Placed {
  const { axis, changeAxis, columnTitles, rows, valueTitles } = block
  const waves = lanes(rows)
  const judged = rows.some(({ verdictWord }) => verdictWord !== '')
  const valueSigns = headSigns(rows, valueTitles)
  const leastWidth = valueTitles.length > 2 ? 33 : 35
  const valueWidths = valueTitles.map((title, index) => {
    const head = headWidth(title, valueSigns[index]!) + (index === 0 ? 14 : 8)
    return changeAxis ? leastWidth : Math.max(leastWidth, head)
  })
  const valueRoom = sum(valueWidths)
  // Long heads take their room from the plot, not from the names of the rows.
  const plotRoom = plotWidth(block) - (valueRoom - valueTitles.length * leastWidth)
  const right = changeAxis ? 14 + widths.change + 51 + 54 : judged ? 84 : 6
  const plotX = width - right - valueRoom - plotRoom
  const valueX = (index: number) => plotX + plotRoom + sum(valueWidths.slice(0, index + 1))
  const changeX = valueX(valueTitles.length - 1) + 14
  const rangeX = changeX + widths.change + 51
  const verdictX = changeAxis ? rangeX + 11 : valueX(valueTitles.length - 1) + 14

  const ticks = (picture: ReturnType<typeof axisTicks>, title: string, x: number) =>
    stack([paragraph(title, x + picture.width / 2, picture.width * 1.1, type.head, 'middle'), drawing(picture, x)], 1)
  const head = bottom([
    paragraph(columnTitles.label, 0, plotX - 8, type.head),
    ticks(axisTicks(axis, plotRoom, paper, false), columnTitles.plot, plotX),
    ...valueTitles.map((title, index) => valueHead(title, valueSigns[index]!, valueX(index))),
    ...(changeAxis
      ? [
          ticks(axisTicks(changeAxis, widths.change, paper, true), columnTitles.change, changeX),
          paragraph(columnTitles.range, rangeX, 36, type.head, 'end'),
        ]
      : []),
    ...(judged ? [paragraph(columnTitles.verdict, verdictX, width - verdictX, type.head)] : []),
  ])

  const body = rows.map((one, index) => {
    const plot = dumbbell(one.marks, waves, axis, plotRoom, paper)
    const change = changeAxis && changePlot(one.change, changeAxis, widths.change, paper)
    const clear = one.verdict === 'clear_up' || one.verdict === 'clear_down'
    const cells = row(
      [
        stack([paragraph(one.label, 0, plotX - 9, type.name), paragraph(one.detail, 0, plotX - 9, type.detail)], 1),
        drawing(plot, plotX),
        ...one.values.map((value, column) =>
          paragraph(cellText(value), valueX(column), valueWidths[column]!, value9(value), 'end'),
        ),
        ...(change && one.change
          ? [
              drawing(change, changeX),
              stack(
                [
                  paragraph(cellText(one.change.text), rangeX, 51, value9(one.change.text), 'end'),
                  paragraph(one.change.rangeText, rangeX, 51, type.detail, 'end'),
                ],
                1,
              ),
            ]
          : []),
        paragraph(one.verdictWord, verdictX, width - verdictX, clear ? type.strong : type.cell),
      ],
      plot.height,
      2,
    )
    const last = index === rows.length - 1
    const grid = [...rules(plot, plotX, cells.height), ...(change ? rules(change, changeX, cells.height) : [])]
    const edge = horizontal(cells.height, width, last ? 'ink' : 'frame', last ? 1 : 0.4)
    return { height: cells.height, shapes: [...grid, edge, ...cells.shapes] }
  })
  const isAnswerScale = axis.min === 0 && axis.max === 100
  const foot = isAnswerScale ? drawing(answerScale(axis, block.scaleWords, plotRoom, paper), plotX) : null
  return stack([ruled(head, width), ...body, ...(foot ? [foot] : [])])
}

/** Cells of a head stand on its lower edge. */
export function bottom(cells: readonly Placed[]): Placed {
  const height = Math.max(...cells.map((cell) => cell.height))
  return {
    height,
    shapes: cells.flatMap((cell) => stack([{ shapes: [], height: height - cell.height }, cell]).shapes),
  }
}

export function ruled(head: Placed, width: number): Placed {
  const height = head.height + 3
  return { height, shapes: [...head.shapes, horizontal(height, width, 'ink', 0.9)] }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** Room a head of values takes. */
function headWidth(title: string, name: DrawnSign | null): number {
  const words = title.split(' ')
  const sign = name ? legendSign(name, paper).width + 3 : 0
  const { size, weight } = type.head
  return Math.max(textWidth(words.slice(0, -1).join(' '), size, weight), sign + textWidth(words.at(-1)!, size, weight))
}

/** "vorher 2024" on two lines, the sign of the wave beside the last word. */
function valueHead(title: string, name: DrawnSign | null, x: number): Placed {
  const words = title.split(' ')
  const last = paragraph(words.at(-1)!, x, widths.page, type.head, 'end')
  const sign = name && legendSign(name, paper)
  const placed = sign
    ? row([last, drawing(sign, x - textWidth(words.at(-1)!, type.head.size, type.head.weight) - 3 - sign.width)], 0, 0)
    : last
  return stack([paragraph(words.slice(0, -1).join(' '), x, widths.page, type.head, 'end'), placed])
}

function value9(cell: Cell) {
  const strong = 'strong' in cell || cell.kind === 'protected' || cell.kind === 'uncertain'
  return { ...type.cell, size: 9, weight: strong ? 600 : 400 } as const
}
