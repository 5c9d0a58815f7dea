import type { Block, Report } from '#core/model/report.ts'
import { flatten } from '#core/report/outline.ts'
import { figureFileWords } from '#words/figure-files.ts'

export type FigureBlock = Extract<Block, { kind: 'chartTable' | 'itemTable' | 'coverage' | 'plotTable' }>
export type TableBlock = Extract<Block, { kind: 'table' }>
export type ReadingBlock = Extract<Block, { kind: 'reading' }>

/** A block that can stand alone as a file: a figure with its reading example, or a table. */
export interface Part<B extends FigureBlock | TableBlock> {
  readonly id: string
  /** For file names: "abb-1-dimensionen". */
  readonly name: string
  /** The heading it stands under. */
  readonly heading: string
  readonly block: B
  readonly reading: ReadingBlock | null
}

/** Every figure of a report in reading order. */
export function figuresOf(report: Report): readonly Part<FigureBlock>[] {
  return parts(report).filter((part): part is Part<FigureBlock> => part.block.kind !== 'table')
}

/** Every figure and table of a report in reading order: all that has values. */
export function parts(report: Report): readonly Part<FigureBlock | TableBlock>[] {
  const blocks = flatten(report.blocks)
  let heading = ''
  return blocks.flatMap((block, index) => {
    if (block.kind === 'heading') heading = block.text
    if (!isPart(block)) return []
    const next = blocks[index + 1]
    const reading = next?.kind === 'reading' ? next : null
    return [{ id: block.id, name: nameOf(block, heading, report), heading, block, reading }]
  })
}

function isPart(block: Block): block is FigureBlock | TableBlock {
  return ['chartTable', 'itemTable', 'coverage', 'plotTable', 'table'].includes(block.kind)
}

function nameOf(block: FigureBlock | TableBlock, heading: string, { locale }: Report): string {
  const words = figureFileWords[locale]
  const number = /\d+$/.exec(block.label ?? '')?.[0]
  // Numbered tables may share a heading ("Anhang"); their titles tell them apart.
  const matter = words.blocks[block.id] ?? fileName(number ? block.caption : heading || block.id)
  if (number) return `${block.kind === 'table' ? words.table : words.figure}-${number}-${matter}`
  return `${block.kind === 'table' ? words.table : words.items}-${matter}`
}

const spelled: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** "Qualität von Angeboten" → "qualitaet-von-angeboten": safe on every disk. */
export function fileName(text: string): string {
  const letters = text.toLowerCase().replace(/[äöüß]/g, (letter) => spelled[letter]!)
  const plain = letters.normalize('NFD').replace(/[^a-z0-9]+/g, '-')
  return plain.replace(/^-+|-+$/g, '').slice(0, 60)
}
