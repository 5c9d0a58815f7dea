import { z } from 'zod'
import { audit } from '../disclose/audit.ts'
import { suppress } from '../disclose/suppress.ts'
import { linkWaves, withoutDoubleSubmissions } from '../evaluate/link.ts'
import { isOneSlipApart, linkTolerantly, normaliseCode } from '../evaluate/link-tolerantly.ts'
import { mergeSmallGroups } from '../statistics/merge-small-groups.ts'
import { dissimilarity, rIndicator } from '../statistics/response.ts'
import { because, becauseOf, count, method, oneOf } from './method.ts'

const counts = z.record(z.string(), count)
const minimum = z.int().min(1)

/** Groups in order of their first appearance, with their size in every wave; absent = 0. */
function sizes(waves: readonly Readonly<Record<string, number>>[]) {
  const ids = [...new Set(waves.flatMap(Object.keys))]
  return ids.map((id) => ({ id, sizes: waves.map((wave) => wave[id] ?? 0) }))
}

const respondent = z.strictObject({
  id: z.union([z.string(), z.number()]),
  code: z.string().nullable().optional(),
  actorGroup: z.string().nullable().optional(),
  answers: z.unknown(),
})

/** Respondents of one wave as the linkage reads them, double submissions counted once. */
function prepare(wave: readonly z.output<typeof respondent>[]) {
  const responses = wave.map(({ id, code, actorGroup, answers }) => ({
    given: id,
    id: String(id),
    code: normaliseCode(code ?? null) || null,
    attributes: { sector: actorGroup ?? '' },
    answers: (answers ?? {}) as Record<string, unknown>,
  }))
  const kept = withoutDoubleSubmissions(responses)
  const codes = kept.flatMap(({ code }) => (code === null ? [] : [code]))
  const ambiguous = new Set(codes.filter((code, index) => codes.indexOf(code) !== index))
  return { kept, ambiguous, withoutCode: kept.length - codes.length, doubles: wave.length - kept.length }
}

export const protectionAndLinkage = {
  response: method({
    input: z.strictObject({ respondents: counts, roster: counts }),
    output: 'rate, rateByGroup, dissimilarity, rIndicator',
    source: 'Duncan & Duncan 1955 (dissimilarity); Schouten, Cobben & Bethlehem 2009',
    run: ({ respondents, roster }) => {
      const groups = [...new Set([...Object.keys(roster), ...Object.keys(respondents)])]
      const table = groups.map((id) => ({ id, respondents: respondents[id] ?? 0, invited: roster[id] ?? 0 }))
      const answered = table.reduce((sum, group) => sum + group.respondents, 0)
      const invited = table.reduce((sum, group) => sum + group.invited, 0)
      const indicator = rIndicator(table)
      const rateOf = (group: (typeof table)[number]) => (group.invited === 0 ? null : group.respondents / group.invited)
      return {
        rate: invited === 0 ? null : answered / invited,
        rateByGroup: Object.fromEntries(table.map((group) => [group.id, rateOf(group)])),
        // Somebody answered of a group nobody is on the roster of.
        ...(table.some((group) => group.invited === 0) ? { 'rateByGroup.reason': 'roster_unknown' } : {}),
        dissimilarity: dissimilarity(table),
        rIndicator: indicator,
        ...becauseOf('rIndicator', indicator, invited === 0 ? 'roster_unknown' : 'n_too_small'),
        ...because(invited === 0 ? 'roster_unknown' : answered === 0 ? 'no_data' : null),
      }
    },
  }),
  'merge-small-groups': method({
    input: z.strictObject({ k: minimum, waves: z.array(counts) }),
    output: 'published, mergedInto_other, totalOnly, otherPerWave',
    source: 'Hundepool et al. 2012 (global recoding)',
    run: ({ k, waves }) => {
      const groups = sizes(waves)
      const { published, merged, totalOnly } = mergeSmallGroups(
        groups.map((group) => ({ ...group, mayStandAlone: true })),
        k,
      )
      const inOther = groups.filter(({ id }) => merged.includes(id))
      return {
        published,
        mergedInto_other: merged,
        totalOnly,
        otherPerWave: waves.map((_, wave) => inOther.reduce((sum, group) => sum + group.sizes[wave]!, 0)),
      }
    },
  }),
  suppress: method({
    input: z.strictObject({ k: minimum, waves: z.array(counts) }),
    output: 'suppressed, totalOnly',
    source: 'Hundepool et al. 2012 (secondary suppression)',
    run: ({ k, waves }) => suppress(sizes(waves), k),
  }),
  audit: method({
    input: z
      .strictObject({ k: minimum, cells: counts, publishedPopulations: z.array(z.array(z.string())) })
      .superRefine(({ cells, publishedPopulations }, context) => {
        for (const [index, population] of publishedPopulations.entries())
          for (const [place, cell] of population.entries())
            oneOf(context, cell, Object.keys(cells), ['publishedPopulations', index, place])
      }),
    output: 'safe, recoverable',
    source: 'Exact elimination over the published sums; Hundepool et al. 2012 (linear attacks)',
    run: ({ k, cells, publishedPopulations }) => {
      const table = Object.entries(cells).map(([id, size]) => ({ id, size }))
      const sums = publishedPopulations.map((population) => new Map(population.map((id) => [id, 1])))
      const recoverable = audit(table, sums, k).map((union) => union.join('+'))
      return { safe: recoverable.length === 0, recoverable }
    },
  }),
  pair: method({
    input: z.strictObject({
      wave1: z.array(respondent),
      wave2: z.array(respondent),
      tolerant: z.boolean().optional(),
    }),
    output:
      'pairs, ambiguousCodes.{wave1, wave2}, withoutCode.{wave1, wave2}, n1, n2, doubleSubmissions.{wave1, wave2}',
    source: 'Yurek, Vasey & Havens 2008; Damerau 1964 (tolerant)',
    run: ({ wave1, wave2, tolerant }) => {
      const [first, second] = [prepare(wave1), prepare(wave2)]
      const exact = linkWaves(first.kept, second.kept)
      const coded = ({ kept, ambiguous }: typeof first) =>
        kept.map(({ code, attributes }) => ({
          code: code === null || ambiguous.has(code) ? null : code,
          group: attributes.sector,
        }))
      const further = tolerant ? linkTolerantly(coded(first), coded(second), exact, isOneSlipApart) : []
      const both = (of: (side: typeof first) => number) => ({ wave1: of(first), wave2: of(second) })
      return {
        pairs: [...exact, ...further].map(([a, b]) => [first.kept[a]!.given, second.kept[b]!.given]),
        ambiguousCodes: both(({ ambiguous }) => ambiguous.size),
        withoutCode: both(({ withoutCode }) => withoutCode),
        n1: first.kept.length,
        n2: second.kept.length,
        doubleSubmissions: both(({ doubles }) => doubles),
      }
    },
  }),
}
