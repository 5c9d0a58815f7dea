import { type Scale, scaleOf, scoreScales } from '../score/score.ts'
import { checkStayers, decompose } from '../statistics/decomposition.ts'
import { estimateMean } from '../statistics/describe.ts'
import { mergeSmallGroups } from '../statistics/merge-small-groups.ts'
import { holm } from '../statistics/multiplicity.ts'
import { allScores, partiallyOverlappingT } from '../statistics/partially-overlapping-t.ts'
import { defaultRules, verdict } from '../statistics/verdict.ts'
import { splitByLink } from './contrast.ts'
import { codesUsedTwice, linkWaves } from './link.ts'
import { normaliseCode } from './link-tolerantly.ts'
import type { PlainFramework } from './plain-framework.ts'
import type { ResponseTable } from './response-table.ts'

const half = { numerator: 1, denominator: 2 }

/** One line of the result: a municipality and dimension, or the groups of a municipality. */
export type ResultLine = Readonly<Record<string, unknown>>

/** One wave of one municipality, scored: `scores` by dimension, positions those of `rows`. */
interface ScoredWave {
  readonly rows: readonly number[]
  readonly codes: readonly { readonly code: string | null }[]
  readonly scores: readonly Float64Array[]
}

export interface ScoredMunicipality {
  readonly municipality: string
  /** In order of the wave numbers. */
  readonly waves: readonly ScoredWave[]
}

const ascending = (a: string, b: string) => (a < b ? -1 : Number(a > b))

/** Rows in order of submission, as which most files come. */
function inOrderOfSubmission(table: ResponseTable, rows: readonly number[]): readonly number[] {
  const compare = (a: number, b: number) => table.compareSubmissions(a, b)
  const isInOrder = rows.every((row, position) => position === 0 || compare(rows[position - 1]!, row) <= 0)
  return isInOrder ? rows : rows.toSorted(compare)
}

/** Rows of a wave in order of submission, without double submissions: same code, group and answers. */
function keptRows(table: ResponseTable, rows: readonly number[]): { row: number; code: string | null }[] {
  const { codes } = table
  const coded = inOrderOfSubmission(table, rows).map((row) => ({ row, code: normaliseCode(codes[row]!) || null }))
  const ambiguous = codesUsedTwice(coded)
  if (ambiguous.size === 0) return coded
  const seen: typeof coded = []
  return coded.filter(({ row, code }) => {
    if (code === null || !ambiguous.has(code)) return true
    const isDouble = seen.some(
      (other) =>
        other.code === code &&
        table.groupOf(other.row) === table.groupOf(row) &&
        table.haveEqualAnswers(other.row, row),
    )
    seen.push({ row, code })
    return !isDouble
  })
}

function scoreWave(table: ResponseTable, scales: readonly Scale[], rows: readonly number[]): ScoredWave {
  const kept = keptRows(table, rows)
  const keptOnly = kept.map(({ row }) => row)
  const matrix = table.matrix(keptOnly)
  return { rows: keptOnly, codes: kept, scores: scoreScales(matrix, scales) }
}

/** Scores every wave of every municipality under the half rule, municipalities in order of their names, one at a time. */
export function* scoreTable(table: ResponseTable, framework: PlainFramework): Generator<ScoredMunicipality> {
  let position = 0
  const scales = framework.dimensions.map(({ items }) =>
    scaleOf(
      table.items,
      items.map(() => position++),
      half,
    ),
  )
  for (const [municipality, byWave] of [...table.places].sort(([a], [b]) => ascending(a, b))) {
    const inOrder = [...byWave].sort(([a], [b]) => a - b)
    yield { municipality, waves: inOrder.map(([, rows]) => scoreWave(table, scales, rows)) }
  }
}

function compareLines(
  municipality: string,
  framework: PlainFramework,
  first: ScoredWave,
  last: ScoredWave,
): ResultLine[] {
  const pairs = linkWaves(first.codes, last.codes)
  const compared = framework.dimensions.map((_, index) => {
    const split = splitByLink(first.scores[index]!, last.scores[index]!, pairs)
    const [scores1, scores2] = allScores(split)
    return { split, scores1, scores2, test: partiallyOverlappingT(split) }
  })
  const adjusted = holm(compared.map(({ test }) => test.p))
  return compared.map(({ split, scores1, scores2, test }, index) => {
    const [n1, n2, n12] = [scores1.length, scores2.length, split.paired1.length]
    const [level1, level2] = [estimateMean(scores1), estimateMean(scores2)]
    const adjustedP = adjusted[index] ?? null
    const stayersDiff = decompose(split)?.stayers ?? null
    const stayersCheck = test.difference === null ? 'unknown' : checkStayers(n12, stayersDiff, test.difference)
    return {
      municipality,
      dimension: framework.dimensions[index]!.id,
      n1,
      n2,
      n12,
      mean1: level1.mean,
      mean2: level2.mean,
      diff: test.difference,
      se: test.standardError,
      df: test.df,
      p: test.p,
      lo: test.interval?.lower ?? null,
      hi: test.interval?.upper ?? null,
      lo1: level1.interval?.lower ?? null,
      hi1: level1.interval?.upper ?? null,
      lo2: level2.interval?.lower ?? null,
      hi2: level2.interval?.upper ?? null,
      lo90: test.interval90?.lower ?? null,
      hi90: test.interval90?.upper ?? null,
      pHolm: adjustedP,
      stayersDiff,
      verdict: verdict({ n1, n2, n12, ...test, adjustedP, stayersCheck }),
      ...(test.reason === null ? {} : { reason: test.reason }),
    }
  })
}

function groupLine(municipality: string, table: ResponseTable, waves: readonly ScoredWave[]): ResultLine {
  const groupOf = (row: number) => table.groupOf(row)
  const ids = [...new Set(waves.flatMap(({ rows }) => rows.map(groupOf)))].sort()
  const strata = waves.flatMap(({ rows, scores }) => {
    const groups = rows.map((row) => ids.indexOf(groupOf(row)))
    const count = (isCounted: (position: number) => boolean) => {
      const sizes = new Array<number>(ids.length).fill(0)
      for (const [position, group] of groups.entries()) if (isCounted(position)) sizes[group]! += 1
      return sizes
    }
    return [count(() => true), ...scores.map((values) => count((position) => !Number.isNaN(values[position]!)))]
  })
  const groups = ids.map((id, group) => ({
    id,
    sizes: strata.map((sizes) => sizes[group]!),
    mayStandAlone: id !== '',
  }))
  const { published, merged, totalOnly } = mergeSmallGroups(groups, defaultRules.minimumCell)
  return { municipality, published, merged, totalOnly }
}

/**
 * Score → link → compare → verdict over a whole data file, first to last wave of each municipality, municipalities in
 * order of their names: one line per dimension, then one with the groups that may be published. All numbers are raw.
 */
export function* evaluateTable(table: ResponseTable, framework: PlainFramework): Generator<ResultLine> {
  for (const { municipality, waves } of scoreTable(table, framework)) {
    if (waves.length > 1) yield* compareLines(municipality, framework, waves[0]!, waves.at(-1)!)
    yield groupLine(municipality, table, waves)
  }
}
