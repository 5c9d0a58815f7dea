import { evaluateTable, scoreTable } from '#core/evaluate/evaluate-table.ts'
import { linkWaves } from '#core/evaluate/link.ts'
import { isOneSlipApart, linkTolerantly } from '#core/evaluate/link-tolerantly.ts'
import type { PlainFramework } from '#core/evaluate/plain-framework.ts'
import { ResponseTable } from '#core/evaluate/response-table.ts'
import {
  type MunicipalityTruth,
  type SimulatedResponse,
  type StudyOptions,
  simulatedFramework,
  simulateStudy,
} from './simulated-study.ts'

/** One dimension of one municipality, first to last wave: what was estimated and what is true. */
export interface TruthCell {
  readonly municipality: string
  readonly dimension: string
  readonly n1: number
  readonly n2: number
  readonly difference: number | null
  readonly interval: readonly [number, number] | null
  readonly verdict: string
  readonly level1: number | null
  readonly trueLevel1: number
  readonly trueChange: number
  /** No change was put into it. */
  readonly isTrueZero: boolean
}

/** Links found between two waves, counted against who really wrote what. */
export interface LinkCounts {
  found: number
  right: number
  /** Persons who answered both waves. */
  possible: number
  added: number
  addedRight: number
}

export interface MeasuredStudy {
  readonly cells: readonly TruthCell[]
  readonly links: { readonly firstToLast: LinkCounts; readonly firstToSecond: LinkCounts }
}

const framework: PlainFramework = simulatedFramework
const encoder = new TextEncoder()

/** Puts responses into the engine's own table; the persons behind them stay outside. */
export function tableOf(responses: readonly SimulatedResponse[]): ResponseTable {
  const table = new ResponseTable(framework)
  for (const { municipality, wave, response, submitted, actorGroup, code, answers } of responses) {
    const row = table.startRow()
    for (const [position, answer] of answers.entries()) table.cells[row + position] = table.cellOf(position, answer)
    const id = encoder.encode(response)
    table.endRow({ municipality, wave, submitted, group: actorGroup, code: code ?? '' }, id, 0, id.length)
  }
  return table
}

export function evaluated(responses: readonly SimulatedResponse[]): readonly Readonly<Record<string, unknown>>[] {
  return [...evaluateTable(tableOf(responses), framework)]
}

function cellsOf(truth: MunicipalityTruth, responses: readonly SimulatedResponse[], isNull: boolean): TruthCell[] {
  const [first, last] = [truth.waves[0]!.dimensions, truth.waves.at(-1)!.dimensions]
  return evaluated(responses).flatMap((line) => {
    if (typeof line.dimension !== 'string') return []
    const [before, after] = [first[line.dimension]!, last[line.dimension]!]
    return [
      {
        municipality: truth.id,
        dimension: line.dimension,
        n1: line.n1 as number,
        n2: line.n2 as number,
        difference: line.diff as number | null,
        interval: line.lo === null ? null : ([line.lo, line.hi] as [number, number]),
        verdict: line.verdict as string,
        level1: line.mean1 as number | null,
        trueLevel1: before.respondentsTrueMean,
        trueChange: after.superRosterWeighted - before.superRosterWeighted,
        isTrueZero: isNull || !truth.focus.includes(line.dimension),
      },
    ]
  })
}

function countLinks(counts: LinkCounts, responses: readonly SimulatedResponse[], earlier: number, later: number): void {
  const person = new Map(responses.map((response) => [response.response, response.person]))
  const asked = responses.filter(({ wave }) => wave === earlier || wave === later)
  const table = tableOf(asked)
  for (const { waves } of scoreTable(table, framework)) {
    const [first, second] = waves
    if (!first || !second) continue
    const idOf = (row: number) => asked[row]!.response
    const isRight = ([a, b]: readonly [number, number]) =>
      person.get(idOf(first.rows[a]!)) === person.get(idOf(second.rows[b]!))
    const pairs = linkWaves(first.codes, second.codes)
    const coded = [first, second].map(({ rows, codes }) =>
      codes.map(({ code }, position) => ({ code, group: table.groupOf(rows[position]!) })),
    )
    const added = linkTolerantly(coded[0]!, coded[1]!, pairs, isOneSlipApart)
    const persons = [first, second].map(({ rows }) => new Set(rows.map((row) => person.get(idOf(row))!))) as [
      Set<string>,
      Set<string>,
    ]
    counts.found += pairs.length
    counts.right += pairs.filter(isRight).length
    counts.added += added.length
    counts.addedRight += added.filter(isRight).length
    counts.possible += [...persons[0]].filter((id) => persons[1].has(id)).length
  }
}

/** Runs one study through the engine, municipality by municipality. */
export function measureStudy(options: StudyOptions): MeasuredStudy {
  const noLinks = (): LinkCounts => ({ found: 0, right: 0, possible: 0, added: 0, addedRight: 0 })
  const links = { firstToLast: noLinks(), firstToSecond: noLinks() }
  const cells: TruthCell[] = []
  for (const { truth, responses } of simulateStudy(options)) {
    cells.push(...cellsOf(truth, responses, options.scenario !== 'default'))
    countLinks(links.firstToLast, responses, 1, 3)
    countLinks(links.firstToSecond, responses, 1, 2)
  }
  return { cells, links }
}
