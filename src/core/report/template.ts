import { z } from 'zod'
import { reportTitles, type TitleKey } from '#words/report/titles.ts'

const titleKeys = Object.keys(reportTitles.de) as [TitleKey, ...TitleKey[]]
const title = z.enum(titleKeys)
const newPage = z.boolean()

/** The options of each section; "title" names a heading of the catalogue of words. */
const sectionOptions = {
  cover: z.strictObject({ section: z.literal('cover'), title }),
  'at-a-glance': z.strictObject({
    section: z.literal('at-a-glance'),
    title,
    newPage,
    /** Most findings on the page for hurried readers. */
    maximumFindings: z.int().min(2).max(9),
  }),
  participation: z.strictObject({ section: z.literal('participation'), title, newPage }),
  dimensions: z.strictObject({ section: z.literal('dimensions'), title, newPage }),
  disagreement: z.strictObject({ section: z.literal('disagreement'), title, newPage }),
  'item-differences': z.strictObject({
    section: z.literal('item-differences'),
    title,
    newPage,
    /** Statements listed at most. */
    maximumItems: z.int().min(1).max(20),
  }),
  'own-items': z.strictObject({ section: z.literal('own-items'), title, newPage }),
  perspectives: z.strictObject({ section: z.literal('perspectives'), title, newPage }),
  method: z.strictObject({ section: z.literal('method'), title, newPage }),
  annex: z.strictObject({ section: z.literal('annex'), title, newPage }),
  provenance: z.strictObject({ section: z.literal('provenance'), title }),
}

export type SectionKind = keyof typeof sectionOptions
/** What a template says about one section: its heading, its page and its own options. */
export type SectionOptions<K extends SectionKind = SectionKind> = z.infer<(typeof sectionOptions)[K]>
export const sectionKinds = Object.keys(sectionOptions) as SectionKind[]

const Head = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens only'),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'three numbers, such as 1.0.0'),
  sections: z.array(z.unknown()).min(1, 'at least one section'),
})

/** Which sections a report has, in which order and with which options: one file in reports/. */
export interface ReportTemplate {
  readonly id: string
  readonly version: string
  readonly sections: readonly SectionOptions[]
}

/**
 * Reads a report template. Every mistake is named with its place, its value and what to do, not only the first;
 * the file is for people who edit templates, so the sentences are English like the keys they speak of.
 *
 * @param json the parsed content of a file in reports/
 */
export function parseReportTemplate(
  json: unknown,
): { readonly template: ReportTemplate } | { readonly problems: readonly string[] } {
  const head = Head.safeParse(json)
  const problems = head.success ? [] : head.error.issues.map((issue) => describeIssue(issue, json, []))
  const listed = sectionsOf(json)
  const sections: SectionOptions[] = []
  const firstPlace = new Map<string, number>()

  listed.forEach((candidate, index) => {
    const kind = (candidate as { section?: unknown } | null)?.section
    if (typeof kind !== 'string' || !isSectionKind(kind)) {
      problems.push(
        `sections[${index}].section: ${show(kind)} is not a section. Choose one of: ${sectionKinds.join(', ')}.`,
      )
      return
    }
    const earlier = firstPlace.get(kind)
    if (earlier !== undefined) {
      problems.push(
        `sections[${index}].section: "${kind}" is already listed as sections[${earlier}]. Each section appears once; remove one of the two.`,
      )
      return
    }
    firstPlace.set(kind, index)
    const parsed = sectionOptions[kind].safeParse(candidate)
    if (parsed.success) sections.push(parsed.data)
    else
      problems.push(
        ...parsed.error.issues.map((issue) => describeIssue(issue, candidate, [`sections[${index}]`], kind)),
      )
  })

  if (listed.length > 0 && firstPlace.get('cover') !== 0)
    problems.push('sections[0].section: a report begins with its cover. Put { "section": "cover" } first.')
  if (problems.length > 0 || !head.success) return { problems }
  return { template: { id: head.data.id, version: head.data.version, sections } }
}

function isSectionKind(kind: string): kind is SectionKind {
  return Object.hasOwn(sectionOptions, kind)
}

function sectionsOf(json: unknown): readonly unknown[] {
  const sections = (json as { sections?: unknown } | null)?.sections
  return Array.isArray(sections) ? sections : []
}

/** One issue as "place: value … remedy". */
function describeIssue(
  issue: z.core.$ZodIssue,
  whole: unknown,
  prefix: readonly string[],
  kind: SectionKind | null = null,
): string {
  const place = [...prefix, ...issue.path.map(String)].join('.') || 'the file'
  if (issue.code === 'unrecognized_keys') {
    const known = kind ? Object.keys(sectionOptions[kind].shape) : Object.keys(Head.shape)
    return `${place}: ${issue.keys.map((key) => `"${key}"`).join(', ')} is not an option here. Known: ${known.join(', ')}.`
  }
  const value = issue.path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[step],
    whole,
  )
  if (issue.code === 'invalid_value')
    return `${place}: ${show(value)} is not possible. Choose one of: ${issue.values.map(String).join(', ')}.`
  return `${place}: ${show(value)} does not fit. ${issue.message}.`
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value)
}
