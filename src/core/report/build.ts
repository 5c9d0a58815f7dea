import type { Report } from '../model/report.ts'
import { germanTexts } from './german.ts'
import { numberBlocks } from './number-blocks.ts'
import { cover, kindOf } from './sections/cover.ts'
import { blocksOf } from './sections/index.ts'
import { provenanceOf } from './sections/provenance.ts'
import type { SectionOptions } from './template.ts'
import { type ReportInput, viewOf } from './view.ts'

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
  const report = {
    template: input.template.id,
    layout: input.template.layout,
    palette: input.template.palette,
    title: [`${front.title}. ${kind}`, ...(simulated === null ? [] : [`(${simulated})`])].join(' '),
    head: { name: front.title, kind },
    foot: frame.foot(input.study.title, input.generatedOn),
    locale: input.locale,
    simulated,
    words: { page: frame.page, of: frame.of, to: frame.to, ...frame.signs },
    cover: front,
    blocks: numberBlocks(
      view.words,
      input.template.sections.flatMap((section) => blocksOf(view, section)),
    ),
    provenance: provenanceOf(view),
  }
  return { ...report, german: germanTexts(view, report) }
}
