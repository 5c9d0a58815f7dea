import { type Drawing, line, type Point, type Shape } from '#charts/drawing.ts'
import { paper } from '#charts/measures.ts'
import { move } from '#charts/move.ts'
import { legendSign } from '#charts/sign.ts'
import type { LegendEntry, Report } from '#core/model/report.ts'
import { textWidth } from '../font/fira-sans.ts'
import type { FigureBlock, Part } from '../outline.ts'
import { chartTablePicture } from './chart-table.ts'
import { coveragePicture } from './coverage.ts'
import { barsNote, itemTablePicture } from './item-table.ts'
import { drawing, leadIn, type Placed, paragraph, stack, type } from './layout.ts'
import { widths } from './measures.ts'
import { plotTablePicture } from './plot-table.ts'

const margin = 14

/**
 * A figure that stands alone: caption, marks, signs, notes, reading example, dates, the report it is from, and
 * "Simulierte Daten" where it applies, all inside the picture.
 */
export function wholePicture(part: Part<FigureBlock>, report: Report): Drawing {
  const { block, reading } = part
  const notes = [...(block.kind === 'itemTable' ? barsNote(block, report) : []), ...block.notes]
  const content = stack(
    [
      captionOf(block, report),
      plotOf(block),
      stack([legend(block.legend), ...notes.map((note) => paragraph(note, 0, widths.page, type.note))], 4),
      reading ? readingExample(reading.label, reading.text) : nothing,
      footOf(report),
    ],
    9,
  )
  return {
    width: widths.page + 2 * margin,
    height: content.height + 2 * margin,
    rules: [],
    shapes: move(content.shapes, margin, margin),
  }
}

const nothing: Placed = { shapes: [], height: 0 }

function plotOf(block: FigureBlock): Placed {
  switch (block.kind) {
    case 'chartTable':
      return chartTablePicture(block, widths.page)
    case 'itemTable':
      return itemTablePicture(block, widths.page)
    case 'coverage':
      return coveragePicture(block, widths.page)
    case 'plotTable':
      return plotTablePicture(block, widths.page)
  }
}

function captionOf({ label, caption }: FigureBlock, { simulated }: Report): Placed {
  const mark = simulated === null ? null : simulatedMark(simulated)
  const room = widths.page - (mark ? mark.width + 10 : 0)
  const words = label
    ? leadIn(label, caption, 0, room, { ...type.label, line: 13 }, type.caption)
    : paragraph(caption, 0, room, type.caption)
  const shapes = mark ? [...words.shapes, ...move(mark.shapes, widths.page - mark.width, 0)] : words.shapes
  return { shapes, height: Math.max(words.height, mark?.height ?? 0) }
}

/** "Simulierte Daten" in a dashed frame, as at the head of every page. */
export function simulatedMark(words: string): Drawing {
  const width = textWidth(words, 8.5, 600) + 12
  const height = 14
  const edge = (from: Point, to: Point): Shape => ({
    kind: 'line',
    from,
    to,
    stroke: 'before',
    width: 0.7,
    dashed: true,
  })
  return {
    width,
    height,
    rules: [],
    shapes: [
      edge([0.5, 0.5], [width - 0.5, 0.5]),
      edge([width - 0.5, 0.5], [width - 0.5, height - 0.5]),
      edge([width - 0.5, height - 0.5], [0.5, height - 0.5]),
      edge([0.5, height - 0.5], [0.5, 0.5]),
      { kind: 'text', at: [width / 2, 10], anchor: 'middle', text: words, fontSize: 8.5, weight: 600, fill: 'ink' },
    ],
  }
}

/** Signs and their words in one line, broken where it is full. */
function legend(entries: readonly LegendEntry[]): Placed {
  const characters = { protected: '.', 'not asked': '–', uncertain: '/' } as const
  const shapes: Shape[] = []
  let x = 0
  let y = 0
  for (const { sign, text } of entries) {
    const picture =
      sign === 'protected' || sign === 'not asked' || sign === 'uncertain' ? null : legendSign(sign, paper)
    const signWidth = picture?.width ?? 6
    const width = signWidth + 4 + textWidth(text, type.note.size, 400) + 14
    if (x > 0 && x + width > widths.page + 14) {
      x = 0
      y += type.note.line
    }
    const mark = picture
      ? move(drawing(picture, 0).shapes, x, y + (type.note.line - picture.height) / 2)
      : move(
          paragraph(characters[sign as keyof typeof characters], 0, 20, { ...type.noteStrong, fill: 'ink' }).shapes,
          x,
          y,
        )
    shapes.push(...mark, ...move(paragraph(text, 0, widths.page, type.note).shapes, x + signWidth + 4, y))
    x += width
  }
  return { shapes, height: entries.length === 0 ? 0 : y + type.note.line }
}

/** With a bar at its left, as on paper. */
function readingExample(label: string, text: string): Placed {
  const words = leadIn(`${label}.`, text, 10, widths.page - 10, type.noteStrong, type.note)
  return { height: words.height, shapes: [line([1, 0], [1, words.height], 'frame', 1.5), ...words.shapes] }
}

function footOf({ cover, foot, head }: Report): Placed {
  const dates = cover.waves.map(({ text }) => text).join(' · ')
  return stack([
    paragraph(`${head.name} · ${dates}`, 0, widths.page, type.detail),
    paragraph(foot, 0, widths.page, type.detail),
  ])
}
