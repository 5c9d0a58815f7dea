import type { Block, Report } from '#core/model/report.ts'
import { flatten } from '#core/report/outline.ts'

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>
/** What a slide shows besides its title. */
export type Visual = Of<'chartTable' | 'itemTable' | 'coverage' | 'plotTable' | 'table' | 'facts' | 'box'>

export interface Slide {
  readonly title: string
  /** At most one: a slide has one message. */
  readonly visual: Visual | null
  /** Sentences on the slide; the first of a slide without a visual is its message. */
  readonly sentences: readonly { readonly strong: string | null; readonly text: string }[]
  /** What is said, not shown: explanation, reading example, notes of the table. */
  readonly notes: readonly string[]
}

export interface Deck {
  /** Numbers of the title slide. */
  readonly numbers: Of<'facts'>['facts']
  readonly slides: readonly Slide[]
}

/**
 * The slides of a report. A template of slides has one slide per section, its heading the message; of any other report
 * each figure becomes a slide whose title is its caption.
 */
export function deckOf(report: Report): Deck {
  if (report.layout !== 'slides') {
    return { numbers: [], slides: figureSlides(flatten(report.blocks), report.layout) }
  }
  const sections = sectionsOf(report)
  const [first, ...others] = sections
  const numbers = first?.blocks.length === 1 && first.blocks[0]?.kind === 'facts' ? first.blocks[0].facts : null
  const shown = numbers ? others : sections
  return { numbers: numbers ?? [], slides: shown.map(({ heading, blocks }) => sectionSlide(heading, blocks)) }
}

interface Section {
  readonly heading: string
  readonly blocks: readonly Block[]
}

function sectionsOf({ blocks }: Report): readonly Section[] {
  const sections: { heading: string; blocks: Block[] }[] = []
  for (const block of flatten(blocks)) {
    if (block.kind === 'heading' && block.level === 1) sections.push({ heading: block.text, blocks: [] })
    else sections.at(-1)?.blocks.push(block)
  }
  return sections
}

function isVisual(block: Block): block is Visual {
  return ['chartTable', 'itemTable', 'coverage', 'plotTable', 'table', 'facts', 'box'].includes(block.kind)
}

function sectionSlide(title: string, blocks: readonly Block[]): Slide {
  const visual = blocks.find(isVisual) ?? null
  return {
    title,
    visual,
    sentences: blocks.flatMap((block) => {
      if (block.kind === 'lead') return [{ strong: null, text: block.text }]
      return block.kind === 'paragraph' ? [{ strong: block.strong ?? null, text: block.text }] : []
    }),
    notes: blocks.flatMap(spoken),
  }
}

/**
 * Figures with a label stand for themselves; those inside a dimension's block stay in the report. Short reports have so
 * few tables that each is a slide too.
 */
function figureSlides(blocks: readonly Block[], layout: Report['layout']): readonly Slide[] {
  return blocks.flatMap((block, index): readonly Slide[] => {
    const isFigure =
      block.kind === 'chartTable' ||
      block.kind === 'coverage' ||
      block.kind === 'plotTable' ||
      (block.kind === 'itemTable' && block.label !== undefined) ||
      (block.kind === 'table' && layout !== 'report')
    if (!isFigure) return []
    const next = blocks[index + 1]
    const notes = [...spoken(block), ...(next?.kind === 'reading' ? spoken(next) : [])]
    return [{ title: block.caption, visual: block, sentences: [], notes }]
  })
}

function spoken(block: Block): readonly string[] {
  switch (block.kind) {
    case 'chartTable':
    case 'itemTable':
    case 'coverage':
    case 'plotTable':
    case 'table':
      return [block.caption, ...block.notes]
    case 'reading':
      return [`${block.label}: ${block.text}`]
    case 'finding':
      return [`${block.first} ${block.rest}`]
    case 'note':
      return [block.text]
    default:
      return []
  }
}
