import type { Block } from '../../model/report.ts'
import type { SectionKind, SectionOptions } from '../template.ts'
import type { ReportView } from '../view.ts'

/** The heading of a section; its id is the section's own, so that other sections can point to it. */
export function sectionHeading(view: ReportView, options: SectionOptions<Exclude<SectionKind, 'cover'>>): Block {
  return {
    kind: 'heading',
    level: 1,
    text: view.words.titles[options.title],
    id: options.section,
    ...('newPage' in options && options.newPage ? { newPage: true } : {}),
  }
}

/** Label of a block until the whole report is put together and counted: "Abbildung 1", "Tabelle 1". */
export const figureLabel = 'figure'
export const tableLabel = 'table'
