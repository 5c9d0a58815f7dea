import type { Block, Report } from '../model/report.ts'
import { cover, kindOf } from './sections/cover.ts'
import { figureLabel, tableLabel } from './sections/heading.ts'
import { blocksOf } from './sections/index.ts'
import { provenanceOf } from './sections/provenance.ts'
import type { SectionOptions } from './template.ts'
import { type ReportInput, type ReportView, viewOf } from './view.ts'

/**
 * Arranges what may be shown into a report: blocks in the template's order, every text final in the language asked
 * for. Same input, same report; the day comes in as `generatedOn`.
 */
export function buildReport(input: ReportInput): Report {
  const view = viewOf(input)
  const { frame } = view.words
  const options = input.template.sections.find((section) => section.section === 'cover') as SectionOptions<'cover'>
  const front = cover(view, options)
  const kind = kindOf(view)
  const simulated = input.study.simulated ? frame.simulated : null
  return {
    template: input.template.id,
    layout: input.template.layout,
    title: [`${front.title}. ${kind}`, ...(simulated === null ? [] : [`(${simulated})`])].join(' '),
    head: { name: front.title, kind },
    foot: frame.foot(input.study.title, input.generatedOn),
    locale: input.locale,
    simulated,
    words: { page: frame.page, of: frame.of, ...frame.signs },
    cover: front,
    blocks: numbered(
      view,
      input.template.sections.flatMap((section) => blocksOf(view, section)),
    ),
    provenance: provenanceOf(view),
  }
}

/** Counts figures and tables in reading order: sections know what they are, not which number they get. */
function numbered(view: ReportView, blocks: readonly Block[]): readonly Block[] {
  const { frame } = view.words
  const counts = { figure: 0, table: 0 }
  const label = (text: string) => {
    if (text === figureLabel) return frame.figure(++counts.figure)
    if (text === tableLabel) return frame.table(++counts.table)
    return text
  }
  const visit = (block: Block): Block => {
    if (block.kind === 'columns') return { ...block, columns: block.columns.map((column) => column.map(visit)) }
    if (block.kind === 'together') return { ...block, blocks: block.blocks.map(visit) }
    if ('label' in block && typeof block.label === 'string' && block.kind !== 'reading')
      return { ...block, label: label(block.label) }
    return block
  }
  return blocks.map(visit)
}
