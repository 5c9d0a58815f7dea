import { scorePersons } from '../score/score.ts'
import { checkStayers, decompose } from '../statistics/decomposition.ts'
import { mean } from '../statistics/describe.ts'
import { mergeSmallGroups } from '../statistics/merge-small-groups.ts'
import { holm } from '../statistics/multiplicity.ts'
import { allScores, partiallyOverlappingT } from '../statistics/partially-overlapping-t.ts'
import { defaultRules, verdict } from '../statistics/verdict.ts'
import { splitByLink } from './contrast.ts'
import { linkWaves } from './link.ts'
import { normaliseCode } from './link-tolerantly.ts'
import type { PlainFramework, ResponseTable } from './response-table.ts'

const half = { numerator: 1, denominator: 2 }

/** One line of the result: a municipality and dimension, or the groups of a municipality. */
export type ResultLine = Readonly<Record<string, unknown>>

interface Wave {
  readonly rows: readonly number[]
  readonly coded: readonly { readonly code: string | null }[]
  readonly scores: readonly Float64Array[]
}

/** Rows of a wave in order of submission, without double submissions: same code, group and answers. */
function keptRows(table: ResponseTable, rows: readonly number[]): { row: number; code: string | null }[] {
  const { heads } = table
  const key = (row: number) => `${heads[row]!.submitted} ${heads[row]!.id}`
  const seen = new Map<string, number[]>()
  return rows
    .slice()
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .map((row) => ({ row, code: normaliseCode(heads[row]!.code) || null }))
    .filter(({ row, code }) => {
      if (code === null) return true
      const owner = `${code} ${heads[row]!.group}`
      const earlier = seen.get(owner) ?? []
      if (earlier.some((other) => table.haveEqualAnswers(other, row))) return false
      seen.set(owner, [...earlier, row])
      return true
    })
}

function prepare(table: ResponseTable, framework: PlainFramework, rows: readonly number[]): Wave {
  const kept = keptRows(table, rows)
  const matrix = table.matrix(kept.map(({ row }) => row))
  let start = 0
  const scores = framework.dimensions.map(({ items }) => {
    const columns = items.map((_, offset) => start + offset)
    start += items.length
    return scorePersons(matrix, columns, half)
  })
  return { rows: kept.map(({ row }) => row), coded: kept, scores }
}

function compareLines(municipality: string, framework: PlainFramework, first: Wave, last: Wave): ResultLine[] {
  const pairs = linkWaves(first.coded, last.coded)
  const compared = framework.dimensions.map((_, index) => {
    const split = splitByLink(first.scores[index]!, last.scores[index]!, pairs)
    const [scores1, scores2] = allScores(split)
    return { split, scores1, scores2, test: partiallyOverlappingT(split) }
  })
  const adjusted = holm(compared.map(({ test }) => test.p))
  return compared.map(({ split, scores1, scores2, test }, index) => {
    const [n1, n2, n12] = [scores1.length, scores2.length, split.paired1.length]
    const adjustedP = adjusted[index] ?? null
    const stayersDiff = decompose(split)?.stayers ?? null
    const stayersCheck = test.difference === null ? 'unknown' : checkStayers(n12, stayersDiff, test.difference)
    return {
      municipality,
      dimension: framework.dimensions[index]!.id,
      n1,
      n2,
      n12,
      mean1: n1 === 0 ? null : mean(scores1),
      mean2: n2 === 0 ? null : mean(scores2),
      diff: test.difference,
      se: test.standardError,
      df: test.df,
      p: test.p,
      lo: test.interval?.lower ?? null,
      hi: test.interval?.upper ?? null,
      lo90: test.interval90?.lower ?? null,
      hi90: test.interval90?.upper ?? null,
      pHolm: adjustedP,
      stayersDiff,
      verdict: verdict({ n1, n2, n12, ...test, adjustedP, stayersCheck }),
      ...(test.reason === null ? {} : { reason: test.reason }),
    }
  })
}

function groupLine(municipality: string, table: ResponseTable, waves: readonly Wave[]): ResultLine {
  const groupOf = (row: number) => table.heads[row]!.group
  const ids = [...new Set(waves.flatMap(({ rows }) => rows.map(groupOf)))].sort()
  const sizes = (id: string) =>
    waves.flatMap(({ rows, scores }) => {
      const positions = rows.flatMap((row, position) => (groupOf(row) === id ? [position] : []))
      const scored = scores.map((values) => positions.filter((position) => !Number.isNaN(values[position]!)).length)
      return [positions.length, ...scored]
    })
  const groups = ids.map((id) => ({ id, sizes: sizes(id), mayStandAlone: id !== '' }))
  const { published, merged, totalOnly } = mergeSmallGroups(groups, defaultRules.minimumCell)
  return { municipality, published, merged, totalOnly }
}

/**
 * Score → link → compare → verdict over a whole data file, first to last wave of each municipality, municipalities in
 * order of their names: one line per dimension, then one with the groups that may be published. All numbers are raw.
 */
export function* evaluateTable(table: ResponseTable, framework: PlainFramework): Generator<ResultLine> {
  const rowsOf = new Map<string, Map<number, number[]>>()
  for (const [row, { municipality, wave }] of table.heads.entries()) {
    const waves = rowsOf.get(municipality) ?? new Map<number, number[]>()
    const rows = waves.get(wave) ?? []
    rows.push(row)
    rowsOf.set(municipality, waves.set(wave, rows))
  }
  for (const [municipality, byWave] of [...rowsOf].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const inOrder = [...byWave].sort(([a], [b]) => a - b)
    const waves = inOrder.map(([, rows]) => prepare(table, framework, rows))
    if (waves.length > 1) yield* compareLines(municipality, framework, waves[0]!, waves.at(-1)!)
    yield groupLine(municipality, table, waves)
  }
}
