import type { Block, Report } from '#core/model/report.ts'
import { flatten } from '#core/report/outline.ts'
import type { officeWords } from '#words/office.ts'
import { isStrip } from './picture.ts'

type Words = (typeof officeWords)['de']['slide']
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
export function deckOf(report: Report, words: Words): Deck {
  if (report.layout !== 'slides') {
    return { numbers: [], slides: figureSlides(flatten(report.blocks), report.layout, words) }
  }
  const sections = sectionsOf(report)
  const [first, ...others] = sections
  const numbers = first?.blocks.length === 1 && first.blocks[0]?.kind === 'facts' ? first.blocks[0].facts : null
  const shown = numbers ? others : sections
  return { numbers: numbers ?? [], slides: shown.map(({ heading, blocks }) => sectionSlide(heading, blocks, words)) }
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

function sectionSlide(title: string, blocks: readonly Block[], words: Words): Slide {
  const visual = blocks.find(isVisual) ?? null
  const sentences = blocks.flatMap((block) => {
    if (block.kind === 'lead') return [{ strong: null, text: block.text }]
    return block.kind === 'paragraph' ? [{ strong: block.strong ?? null, text: block.text }] : []
  })
  // A caption that states what is the case stands in where the section says nothing of its own.
  const stated = visual?.kind === 'plotTable' ? [{ strong: null, text: visual.caption }] : []
  return {
    title,
    visual,
    sentences: sentences.length > 0 ? sentences : stated,
    notes: blocks.flatMap((block) => spoken(block, words)),
  }
}

/**
 * Figures with a label stand for themselves; those inside a dimension's block stay in the report. Short reports have so
 * few tables that each is a slide too.
 */
function figureSlides(blocks: readonly Block[], layout: Report['layout'], words: Words): readonly Slide[] {
  return blocks.flatMap((block, index): readonly Slide[] => {
    const isFigure =
      block.kind === 'chartTable' ||
      block.kind === 'coverage' ||
      block.kind === 'plotTable' ||
      (block.kind === 'itemTable' && block.label !== undefined) ||
      (block.kind === 'table' && layout !== 'report')
    if (!isFigure) return []
    const next = blocks[index + 1]
    const before = blocks[index - 1]
    const said = before?.kind === 'paragraph' || before?.kind === 'lead' ? [before.text] : []
    const spare = block.kind === 'coverage' && isStrip(block)
    const notes = [...spoken(block, words), ...(next?.kind === 'reading' ? spoken(next, words) : [])]
    return [
      {
        title: block.caption,
        visual: block,
        sentences: spare ? said.map((text) => ({ strong: null, text })) : [],
        notes: spare ? notes : [...said, ...notes],
      },
    ]
  })
}

function spoken(block: Block, words: Words): readonly string[] {
  switch (block.kind) {
    case 'chartTable':
      // Its caption counts the findings, as the title does or the column beside the plot.
      return [...answersOf(block, words), ...block.notes, ...methodOf(block, words)]
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

/** "Antworten: Netzwerk n 24 → 21, 11 verknüpft; …" */
function answersOf({ rows }: Of<'chartTable'>, words: Words): readonly string[] {
  const counted = rows.filter(({ detail }) => detail !== '').map(({ label, detail }) => `${label} ${detail}`)
  return counted.length === 0 ? [] : [`${words.answers}: ${counted.join('; ')}`]
}

function methodOf({ rows }: Of<'chartTable'>, words: Words): readonly string[] {
  return rows.some(({ verdictWord }) => verdictWord !== '') ? [words.method] : []
}
