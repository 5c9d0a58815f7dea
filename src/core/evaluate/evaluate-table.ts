import { scorePersons } from '../score/score.ts'
import { checkStayers, decompose } from '../statistics/decomposition.ts'
import { estimateMean } from '../statistics/describe.ts'
import { mergeSmallGroups } from '../statistics/merge-small-groups.ts'
import { holm } from '../statistics/multiplicity.ts'
import { allScores, partiallyOverlappingT } from '../statistics/partially-overlapping-t.ts'
import { defaultRules, verdict } from '../statistics/verdict.ts'
import { splitByLink } from './contrast.ts'
import { codesUsedTwice, linkWaves } from './link.ts'
import { normaliseCode } from './link-tolerantly.ts'
import type { PlainFramework, ResponseTable } from './response-table.ts'

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

/** Rows of a wave in order of submission, without double submissions: same code, group and answers. */
function keptRows(table: ResponseTable, rows: readonly number[]): { row: number; code: string | null }[] {
  const { heads } = table
  const inOrder = rows.toSorted((a, b) => {
    const [first, second] = [heads[a]!, heads[b]!]
    return ascending(first.submitted, second.submitted) || ascending(first.id, second.id)
  })
  const coded = inOrder.map((row) => ({ row, code: normaliseCode(heads[row]!.code) || null }))
  const ambiguous = codesUsedTwice(coded)
  if (ambiguous.size === 0) return coded
  const seen: typeof coded = []
  return coded.filter(({ row, code }) => {
    if (code === null || !ambiguous.has(code)) return true
    const isDouble = seen.some(
      (other) =>
        other.code === code && heads[other.row]!.group === heads[row]!.group && table.haveEqualAnswers(other.row, row),
    )
    seen.push({ row, code })
    return !isDouble
  })
}

function scoreWave(
  table: ResponseTable,
  dimensions: readonly (readonly number[])[],
  rows: readonly number[],
): ScoredWave {
  const kept = keptRows(table, rows)
  const keptOnly = kept.map(({ row }) => row)
  const matrix = table.matrix(keptOnly)
  return { rows: keptOnly, codes: kept, scores: dimensions.map((columns) => scorePersons(matrix, columns, half)) }
}

/** Rows by municipality and wave. Files mostly come sorted: what belongs to the row before need not be looked up. */
function groupRows({ heads }: ResponseTable): Map<string, Map<number, number[]>> {
  const rowsOf = new Map<string, Map<number, number[]>>()
  let [place, number, rows] = ['', Number.NaN, [] as number[]]
  for (let row = 0; row < heads.length; row++) {
    const { municipality, wave } = heads[row]!
    if (municipality !== place || wave !== number) {
      const waves = rowsOf.get(municipality) ?? new Map<number, number[]>()
      rows = waves.get(wave) ?? []
      rowsOf.set(municipality, waves.set(wave, rows))
      place = municipality
      number = wave
    }
    rows.push(row)
  }
  return rowsOf
}

/** Scores every wave of every municipality under the half rule, municipalities in order of their names, one at a time. */
export function* scoreTable(table: ResponseTable, framework: PlainFramework): Generator<ScoredMunicipality> {
  const rowsOf = groupRows(table)
  let position = 0
  const dimensions = framework.dimensions.map(({ items }) => items.map(() => position++))
  for (const [municipality, byWave] of [...rowsOf].sort(([a], [b]) => ascending(a, b))) {
    const inOrder = [...byWave].sort(([a], [b]) => a - b)
    yield { municipality, waves: inOrder.map(([, rows]) => scoreWave(table, dimensions, rows)) }
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
  const groupOf = (row: number) => table.heads[row]!.group
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
