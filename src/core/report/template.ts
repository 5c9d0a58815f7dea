import { z } from 'zod'
import { templateMistakes } from '#words/report/template.ts'
import { reportTitles, type TitleKey } from '#words/report/titles.ts'
import { jsonMistakes } from '../json-mistakes.ts'

/** A heading of the catalogue of words. */
const title = z.enum(Object.keys(reportTitles.de) as [TitleKey, ...TitleKey[]])
const newPage = z.boolean()

/** What a template says about one section: its heading, its page and its own options. */
const Section = z.discriminatedUnion('section', [
  z.strictObject({ section: z.literal('cover'), title }),
  z.strictObject({
    section: z.literal('at-a-glance'),
    title,
    newPage,
    /** Most findings on the page for hurried readers. */
    maximumFindings: z.int().min(2).max(9),
  }),
  z.strictObject({ section: z.literal('participation'), title, newPage }),
  z.strictObject({ section: z.literal('dimensions'), title, newPage }),
  z.strictObject({ section: z.literal('disagreement'), title, newPage }),
  z.strictObject({
    section: z.literal('item-differences'),
    title,
    newPage,
    /** Statements listed at most. */
    maximumItems: z.int().min(1).max(20),
  }),
  z.strictObject({ section: z.literal('own-items'), title, newPage }),
  z.strictObject({ section: z.literal('perspectives'), title, newPage }),
  z.strictObject({ section: z.literal('method'), title, newPage }),
  z.strictObject({ section: z.literal('annex'), title, newPage }),
  z.strictObject({ section: z.literal('provenance'), title }),
])

export type SectionKind = z.infer<typeof Section>['section']
export type SectionOptions<K extends SectionKind = SectionKind> = Extract<z.infer<typeof Section>, { section: K }>

/** Which sections a report has, in which order and with which options: one file in reports/. */
const ReportTemplate = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens only'),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'three numbers, such as 1.0.0'),
  sections: z.array(Section).min(1),
})
export type ReportTemplate = z.infer<typeof ReportTemplate>

/**
 * A file of reports/, read: the template, or every mistake in it, each with place, value and remedy, not only the
 * first.
 *
 * @param json the parsed content of the file
 */
export function parseReportTemplate(
  json: unknown,
): { readonly template: ReportTemplate } | { readonly problems: readonly string[] } {
  const parsed = ReportTemplate.safeParse(json, { reportInput: true })
  // an unknown section fails the union as a whole; sectionMistakes names it with the sections there are
  const issues = parsed.error?.issues.filter(({ code }) => code !== 'invalid_union') ?? []
  const problems = [...jsonMistakes(new z.ZodError(issues)), ...sectionMistakes(json)]
  return parsed.success && problems.length === 0 ? { template: parsed.data } : { problems }
}

const sectionKinds = Section.options.map(({ shape }): string => shape.section.value)

/** Unknown sections, sections listed twice, and a report that does not begin with its cover. */
function sectionMistakes(json: unknown): readonly string[] {
  const sections = (json as { sections?: unknown } | null)?.sections
  if (!Array.isArray(sections) || sections.length === 0) return []
  const listed = sections.map((candidate) => (candidate as { section?: unknown } | null)?.section)
  const place = (index: number) => `sections[${index}].section`
  const mistakes = listed.flatMap((section, index) => {
    if (typeof sections[index] !== 'object' || sections[index] === null) return []
    if (typeof section !== 'string' || !sectionKinds.includes(section))
      return [templateMistakes.unknownSection(place(index), JSON.stringify(section) ?? 'missing', sectionKinds)]
    const earlier = listed.indexOf(section)
    return earlier === index ? [] : [templateMistakes.duplicateSection(place(index), section, place(earlier))]
  })
  return listed[0] === 'cover' ? mistakes : [...mistakes, templateMistakes.coverFirst]
}
