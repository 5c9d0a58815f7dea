import { coverage } from '#charts/coverage.ts'
import type { Drawing } from '#charts/drawing.ts'
import { paper } from '#charts/measures.ts'
import type { Block } from '#core/model/report.ts'
import { cellText } from '../cell-text.ts'
import { bottom, ruled } from './chart-table.ts'
import { drawing, horizontal, type Placed, paragraph, row, stack, type } from './layout.ts'
import { waveSigns } from './measures.ts'

type Coverage = Extract<Block, { kind: 'coverage' }>

/** The squares of every row and wave, all of the same width. */
export function coverageDrawings({ rows, waveTitles }: Coverage): {
  readonly width: number
  readonly drawings: readonly (readonly Drawing[])[]
} {
  const most = Math.max(...rows.flatMap(({ waves }) => waves.map(({ count, invited }) => invited ?? count ?? 0)))
  const signs = waveSigns(waveTitles.length)
  const square = { ...paper.square, perLine: waveTitles.length > 2 ? 10 : paper.square.perLine }
  const drawings = rows.map(({ waves }) =>
    waves.map((wave, index) => coverage(wave, signs[index] ?? 'after', most, { ...paper, square })),
  )
  return { width: square.perLine * (square.side + square.gap) - square.gap, drawings }
}

/** Who answered, of those invited, as on paper. */
export function coveragePicture(block: Coverage, width: number): Placed {
  const { rows, waveTitles } = block
  const { width: squares, drawings } = coverageDrawings(block)
  const textSpace = 46
  const column = squares + textSpace + 7
  const columnX = (index: number) => width - (waveTitles.length - index) * column + 7
  const head = bottom([
    paragraph(block.columnTitles.group, 0, columnX(0) - 3, type.head),
    ...waveTitles.map((title, index) => paragraph(title, columnX(index), column - 7, type.head)),
  ])
  const body = rows.map((group, index) => {
    const weight = group.strong ? type.strong : type.cell
    const cells = row(
      [
        paragraph(group.label, 0, columnX(0) - 3, weight),
        ...group.waves.flatMap((wave, at) => [
          drawing(drawings[index]![at]!, columnX(at)),
          paragraph(cellText(wave.text), columnX(at) + column - 7, textSpace, weight, 'end'),
        ]),
      ],
      0,
      4,
    )
    const next = rows[index + 1]
    const heavy = group.strong || next === undefined || next.strong
    return {
      height: cells.height,
      shapes: [...cells.shapes, horizontal(cells.height, width, heavy ? 'ink' : 'frame', heavy ? 0.6 : 0.4)],
    }
  })
  return stack([ruled(head, width), ...body])
}
