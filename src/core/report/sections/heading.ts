import type { ReportWords } from '#words/report.ts'
import type { Locale } from '../../model/locale.ts'
import type { Block } from '../../model/report.ts'
import type { SectionTitle } from '../template.ts'
import type { ReportView } from '../view.ts'

interface HeadedSection {
  readonly section: string
  readonly title: SectionTitle
  readonly newPage?: boolean
}

/**
 * The heading of a section; its id is the section's own, so that other sections can point to it. On a single sheet,
 * where the title is near, headings are one size smaller.
 */
export function sectionHeading(view: ReportView, options: HeadedSection): Block {
  return {
    kind: 'heading',
    level: view.template.layout === 'page' ? 2 : 1,
    text: titleText(view, options.title),
    id: options.section,
    ...(options.newPage ? { newPage: true } : {}),
  }
}

/** The same for sections that may go without a heading. */
export function optionalHeading(
  view: ReportView,
  { title, ...options }: Omit<HeadedSection, 'title'> & { readonly title: SectionTitle | null },
): readonly Block[] {
  return title === null ? [] : [sectionHeading(view, { ...options, title })]
}

export function titleText({ words, locale }: ReportView, title: SectionTitle): string {
  return titleOf(words, locale, title)
}

export function titleOf(words: ReportWords, locale: Locale, title: SectionTitle): string {
  return typeof title === 'string' ? words.titles[title] : title[locale]
}

/** Label of a block until the whole report is put together and counted: "Abbildung 1", "Tabelle 1". */
export const figureLabel = 'figure'
export const tableLabel = 'table'
