import { z } from 'zod'
import { templateMistakes } from '#words/report/template.ts'
import { reportTitles, type TitleKey } from '#words/report/titles.ts'
import { jsonMistakes } from '../json-mistakes.ts'
import type { Localized } from '../model/locale.ts'
import { localized } from '../model/localized.ts'
import { paletteNames, reportLayouts } from '../model/report.ts'

/** A heading: a key of the catalogue of words, or a text of one's own in every language. */
const titleKeys = Object.keys(reportTitles.de) as [TitleKey, ...TitleKey[]]
const title = z.union([z.enum(titleKeys), localized], templateMistakes.title(titleKeys))
export type SectionTitle = z.infer<typeof title>
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
  z.strictObject({ section: z.literal('trend'), title, newPage }),
  z.strictObject({
    section: z.literal('disagreement'),
    title,
    newPage,
    /** Statements listed at most; the others are counted. */
    maximumItems: z.int().min(1).max(40),
    waves: z.enum(['all', 'last']),
  }),
  z.strictObject({
    section: z.literal('item-differences'),
    title,
    newPage,
    /** Statements listed at most. */
    maximumItems: z.int().min(1).max(20),
  }),
  z.strictObject({ section: z.literal('own-items'), title, newPage }),
  z.strictObject({
    section: z.literal('attainment'),
    title,
    newPage,
    /** Goals listed at most; the others are counted in a note. */
    maximumGoals: z.int().min(1).max(12),
    /** Whether a table says what each step means. */
    withSteps: z.boolean(),
  }),
  z.strictObject({ section: z.literal('measures'), title, newPage }),
  z.strictObject({ section: z.literal('perspectives'), title, newPage }),
  z.strictObject({ section: z.literal('other-municipalities'), title, newPage }),
  z.strictObject({ section: z.literal('method'), title, newPage }),
  z.strictObject({ section: z.literal('annex'), title, newPage }),
  z.strictObject({ section: z.literal('provenance'), title }),
  z.strictObject({
    section: z.literal('findings'),
    title: title.nullable(),
    newPage,
    /** Sentences at most. */
    maximumFindings: z.int().min(2).max(9),
  }),
  z.strictObject({ section: z.literal('profile'), title: title.nullable(), newPage }),
  z.strictObject({
    section: z.literal('goals'),
    title,
    newPage,
    /** Goals listed at most; the others are counted in a note. */
    maximumGoals: z.int().min(1).max(12),
  }),
  z.strictObject({ section: z.literal('limits'), title }),
  z.strictObject({ section: z.literal('base') }),
  z.strictObject({ section: z.literal('numbers'), title, newPage }),
  z.strictObject({ section: z.literal('question'), title, newPage }),
  z.strictObject({ section: z.literal('programme-participation'), title }),
  z.strictObject({ section: z.literal('programme-change'), title }),
  z.strictObject({ section: z.literal('programme-bands'), title }),
  z.strictObject({ section: z.literal('programme-method'), title }),
])

/** Whether a report has a section. */
export function hasSection({ sections }: ReportTemplate, kind: SectionKind): boolean {
  return sections.some(({ section }) => section === kind)
}

export type SectionKind = z.infer<typeof Section>['section']
export type SectionOptions<K extends SectionKind = SectionKind> = Extract<z.infer<typeof Section>, { section: K }>

/** Which sections a report has, in which order and with which options: one file in reports/. */
const ReportTemplate = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens only'),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'three numbers, such as 1.0.0'),
  /** As listed among the reports, and above the title of reports without a cover. */
  name: localized,
  /** Who it is for and what they do with it, in one sentence. */
  purpose: localized,
  layout: z.enum(reportLayouts),
  palette: z.enum(paletteNames).default('colour'),
  /** One municipality, or all of a study together. */
  about: z.enum(['municipality', 'programme']),
  /** "last": only the last survey with results, without a comparison. */
  waves: z.enum(['all', 'last']),
  /** What counts the same in levels and changes of dimensions: every answer, or every published area. */
  weighting: z.enum(['answers', 'equal areas']).default('answers'),
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
): { readonly template: ReportTemplate } | { readonly problems: readonly Localized[] } {
  const parsed = ReportTemplate.safeParse(json, { reportInput: true })
  // an unknown section fails the union as a whole; sectionMistakes names it with the sections there are
  const issues =
    parsed.error?.issues.filter(({ code, path }) => code !== 'invalid_union' || path.at(-1) === 'title') ?? []
  const problems = [...jsonMistakes(new z.ZodError(issues)), ...sectionMistakes(json)]
  return parsed.success && problems.length === 0 ? { template: parsed.data } : { problems }
}

const sectionKinds = Section.options.map(({ shape }): string => shape.section.value)

/** Unknown sections, sections listed twice, and a report that does not begin with its cover. */
function sectionMistakes(json: unknown): readonly Localized[] {
  const sections = (json as { sections?: unknown } | null)?.sections
  if (!Array.isArray(sections) || sections.length === 0) return []
  const listed = sections.map((candidate) => (candidate as { section?: unknown } | null)?.section)
  const place = (index: number) => `sections[${index}].section`
  const about = (json as { about?: unknown }).about
  const mistakes = listed.flatMap((section, index) => {
    if (typeof sections[index] !== 'object' || sections[index] === null) return []
    if (typeof section !== 'string' || !sectionKinds.includes(section))
      return [templateMistakes.unknownSection(place(index), JSON.stringify(section) ?? 'missing', sectionKinds)]
    const isForProgramme = section.startsWith('programme-')
    if (section !== 'cover' && about !== undefined && isForProgramme !== (about === 'programme'))
      return [templateMistakes.otherReport(place(index), section, String(about))]
    const earlier = listed.indexOf(section)
    return earlier === index ? [] : [templateMistakes.duplicateSection(place(index), section, place(earlier))]
  })
  return listed[0] === 'cover' ? mistakes : [...mistakes, templateMistakes.coverFirst]
}
