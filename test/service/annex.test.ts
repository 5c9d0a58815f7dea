import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { splitByLink } from '#core/evaluate/contrast.ts'
import { linkedPairs, linkPersons } from '#core/evaluate/link-persons.ts'
import { isFirstWave, prepareWave } from '#core/evaluate/wave-data.ts'
import type { Block, Cell } from '#core/model/report.ts'
import { flatten } from '#core/report/outline.ts'
import { present } from '#core/score/score.ts'
import { catalogue } from '#core/statistics/catalogue.ts'
import { loadDemonstration } from '#service/demonstration.ts'
import { collected, disclosedEvaluation } from '#service/evaluation.ts'
import { findStudy } from '#service/find.ts'
import { makeReport } from '#service/reports.ts'
import { install, type TestInstallation } from '../server/installation.ts'

const municipalities = ['bremerhaven', 'hamburg-harburg', 'bergkamen', 'chemnitz', 'wetteraukreis']

let one: TestInstallation
beforeAll(async () => {
  one = await install()
  await loadDemonstration(one.context)
})
afterAll(() => one.remove())

/** What `peilung statistic METHOD` prints. */
// biome-ignore lint/suspicious/noExplicitAny: each method has its own keys
const statistic = (name: string, input: unknown): any => catalogue[name]!.run(input)

type Table = Extract<Block, { kind: 'table' }>

async function allTables(municipality: string, locale: 'de' | 'en' = 'de'): Promise<readonly Table[]> {
  const report = await makeReport(one.context, {
    study: 'demo',
    municipality,
    template: 'before-after',
    palette: null,
    locale,
  })
  return flatten(report.blocks).filter((block): block is Table => block.kind === 'table')
}

async function tablesOf(municipality: string, locale: 'de' | 'en' = 'de') {
  const tables = await allTables(municipality, locale)
  return (id: string) => tables.find((table) => table.id === id)
}

/** Of each dimension by its short title: scores of the surveys, apart by linkage, and who was invited. */
async function scoresOf(municipality: string) {
  const study = await findStudy(one.context.store, 'demo')
  const data = await collected(one.context, study, municipality)
  const waves = data.forms
    .filter(({ wave }) => data.responses.some((response) => response.wave === wave))
    .map((form) =>
      prepareWave(
        data.instrument,
        form,
        data.responses.filter(({ wave }) => wave === form.wave),
        isFirstWave(study, form),
      ),
    )
  const { groups } = await disclosedEvaluation(one.context, data)
  const blocks = groups.filter(({ attribute }) => attribute === 'sector')
  // by place: an option and the merged areas may both be called "other"
  const blockOf = (area: string | undefined) => {
    const place = blocks.findIndex(({ members, includesUnstated }) =>
      area === undefined ? includesUnstated : members.includes(area),
    )
    return place < 0 ? `alone ${area}` : `${place}`
  }
  const persons = linkPersons(waves.map(({ responses }) => responses))
  const pairs = linkedPairs(persons[0]!, persons.at(-1)!)
  return new Map(
    data.instrument.dimensions.flatMap(({ id, shortTitle }) => {
      const all = waves.map(({ scores }) => scores.get(id))
      const [first, last] = [all[0], all.at(-1)]
      if (!first || !last) return []
      const split = splitByLink(first, last, pairs)
      const invited = waves.map(({ wave }) =>
        Object.values(data.rosters[wave] ?? {}).reduce<number>((sum, count) => sum + (count ?? 0), 0),
      )
      const areas = waves.map(({ wave, responses }, index) => ({
        scores: Array.from(all[index]!, (score) => (Number.isNaN(score) ? null : score)),
        groups: responses.map(({ attributes }) => blockOf(attributes.sector)),
        roster: added(Object.entries(data.rosters[wave] ?? {}).map(([area, count]) => [blockOf(area), count ?? 0])),
      }))
      return [[shortTitle.de, { split, waves: all.map((scores) => present(scores!)), invited, areas }] as const]
    }),
  )
}

/** Numbers of the same name added up. */
function added(counts: readonly (readonly [string, number])[]): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const [name, count] of counts) sums[name] = (sums[name] ?? 0) + count
  return sums
}

const weightRows = (table: Table | undefined, short: string) =>
  (table?.rows ?? []).filter(({ cells }) => text(cells[0]) === short)

const value = (cell: Cell | undefined) => (cell?.kind === 'number' ? cell.value : null)
const text = (cell: Cell | undefined) => (cell && 'text' in cell ? cell.text : '')
test.each(municipalities)(
  'every interval a table of %s prints is there for files that calculate, unrounded',
  async (one) => {
    const tables = await allTables(one)
    const printed = /([+−]?[\d,]+)(?:; | bis |–)([+−]?[\d,]+)\)?¹?$/
    const ranged = tables.flatMap(({ id, rows }) =>
      rows.flatMap(({ cells }) =>
        cells.slice(1).flatMap((cell) => ('text' in cell && printed.test(cell.text) ? [{ id, cell }] : [])),
      ),
    )
    expect(ranged.length).toBeGreaterThan(20)
    for (const { cell, id } of ranged) {
      const [, lower, upper] = printed.exec(cell.text)!
      for (const [end, text] of [
        ['lower', lower!],
        ['upper', upper!],
      ] as const) {
        const decimals = text.split(',')[1]?.length ?? 0
        const number = Number(text.replace('−', '-').replace(',', '.'))
        expect(cell.limits?.[end], `${id} ${cell.text}`).toBeCloseTo(number, decimals === 0 ? 0 : decimals)
      }
    }
  },
)

/** A number as the annex writes it, in German. */
const written = (number: number, places: number) => number.toFixed(places).replace('.', ',').replace('-', '−')
const range = ({ lo, hi }: { lo: number; hi: number }, places: number) =>
  `${written(lo, places)}; ${written(hi, places)}`

describe.each(municipalities)('the annex of %s', (municipality) => {
  test('prints what `peilung statistic` gives for its ranks', async () => {
    const table = await tablesOf(municipality)
    let compared = 0
    for (const [short, { split, waves }] of await scoresOf(municipality)) {
      const given = { first: waves[0], second: waves.at(-1) }
      const row = table('annex-ranks')?.rows.find(({ cells }) => text(cells[0]) === short)
      if (row?.cells[3]?.kind !== 'number') continue
      compared += 1
      const ranks = statistic('mann-whitney', given)
      const [, n1, n2, u2, z, p, method, delta] = row.cells
      expect([n1, n2, u2, z, p].map(value)).toEqual([
        waves[0]!.length,
        waves.at(-1)!.length,
        ranks.U2,
        ranks.z,
        ranks.p,
      ])
      expect(text(method)).toBe(ranks.method === 'exact' ? 'exakt' : 'asymptotisch')
      const dominance = statistic('cliffs-delta', given)
      expect(value(delta)).toBe(dominance.delta)
      expect(text(delta)).toContain(range(dominance, 2))

      const linked = table('annex-linked-ranks')?.rows.find(({ cells }) => text(cells[0]) === short)
      if (linked?.cells[2]?.kind !== 'number') continue
      const signed = statistic('signed-rank', { first: split.paired1, second: split.paired2 })
      expect(linked.cells.slice(1).map(value)).toEqual([
        signed.nPairs,
        signed.sign.positive,
        signed.nZero,
        signed.sign.negative,
        signed.V,
        signed.p,
        null,
        signed.sign.p,
      ])
    }
    expect(compared).toBeGreaterThan(0)
  })

  test('prints what `peilung statistic` gives for the linked persons', async () => {
    const table = await tablesOf(municipality)
    let compared = 0
    for (const [short, { split }] of await scoresOf(municipality)) {
      const row = table('annex-linked')?.rows.find(({ cells }) => text(cells[0]) === short)
      if (row?.cells[2]?.kind !== 'number') continue
      compared += 1
      const paired = statistic('paired-t', { first: split.paired1, second: split.paired2 })
      const { combination } = statistic('combination', split)
      const [, n12, change, t, df, p, gav, combined, weight] = row.cells
      expect([n12, change, t, df, p, gav].map(value)).toEqual(
        [paired.n, paired.diff, paired.t, paired.df, paired.p, paired.gav].map((number) => expect.closeTo(number, 9)),
      )
      expect(text(change)).toContain(range(paired, 1))
      expect(text(gav)).toContain(range({ lo: paired['gav.lo'], hi: paired['gav.hi'] }, 2))
      expect([combined, weight].map(value)).toEqual(
        [combination.diff, combination.weightPaired].map((number) => expect.closeTo(number, 9)),
      )
      expect(text(combined)).toContain(range(combination, 1))
    }
    // in the smaller networks fewer than ten persons are linked
    expect(compared).toBe(['chemnitz', 'wetteraukreis'].includes(municipality) ? 5 : 0)
  })

  test('prints what `peilung statistic` gives for intervals, other weights, bounds and the tipping point', async () => {
    const table = await tablesOf(municipality)
    let compared = 0
    for (const [short, { waves, invited, areas }] of await scoresOf(municipality)) {
      const rows = table('annex-intervals')!.rows.filter(({ cells }) => text(cells[0]) === short)
      for (const [place, { cells }] of rows.entries()) {
        if (cells[2]?.kind !== 'number') continue
        compared += 1
        const scores = waves[place]!
        const given = statistic('mean-interval', { scores, N: invited[place] })
        const isRight = invited[place]! >= scores.length
        expect(cells.slice(4).map(text)).toEqual([
          range(given, 1),
          range(given.logit, 1),
          scores.length < 15 ? 'n unter 15' : range(statistic('bca', { statistic: 'mean', scores }), 1),
          isRight ? range(given.classic, 1) : 'n über N',
          isRight ? range(given.reliability, 1) : 'n über N',
        ])
      }
      for (const [place, { cells }] of weightRows(table('annex-weights'), short).entries()) {
        if (cells[3]?.kind !== 'number') continue
        const { respondent, equalGroups, roster } = statistic('weighted-mean', areas[place])
        expect([cells[2], cells[3]].map(value)).toEqual(
          [respondent.mean, equalGroups.mean].map((number) => expect.closeTo(number, 9)),
        )
        expect(text(cells[3])).toContain(range(equalGroups, 1))
        if (cells[4]?.kind !== 'number') continue
        expect([cells[4], cells[5]].map(value)).toEqual(
          [roster.mean, roster.coverage].map((number) => expect.closeTo(number, 9)),
        )
        expect(text(cells[4])).toContain(range(roster, 1))
      }
      const bounds = table('annex-bounds')!.rows.find(({ cells }) => text(cells[0]) === short)!
      const [before, after] = [waves[0]!, waves.at(-1)!]
      const rates = [before.length / invited[0]!, after.length / invited.at(-1)!]
      if (value(bounds.cells[1]) === null || value(bounds.cells[6]) === null) continue
      expect([value(bounds.cells[1]), value(bounds.cells[3])]).toEqual(rates)
      const mean = (scores: readonly number[]) => statistic('mean-interval', { scores }).mean
      const change = mean(after) - mean(before)
      for (const [column, scores, rate] of [
        [2, before, rates[0]],
        [4, after, rates[1]],
      ] as const)
        expect(text(bounds.cells[column])).toBe(range(statistic('bounds', { mean: mean(scores), rate }).bounds, 1))
      const { tippingPoint } = statistic('bounds', { mean: 0, rate: Math.min(...rates), change })
      expect(value(bounds.cells[6])).toBeCloseTo(tippingPoint, 9)
    }
    expect(compared).toBeGreaterThan(0)
  })

  test('prints what `peilung statistic` gives for who answered', async () => {
    const table = (await tablesOf(municipality))('annex-response')!
    const [network] = [...(await scoresOf(municipality)).values()]
    for (const [place, { cells }] of table.rows.entries()) {
      const { groups, roster } = network!.areas[place]!
      const respondents = added(groups.map((group) => [group, 1]))
      const given = statistic('response', { respondents, roster })
      expect(value(cells[1])).toBe(groups.length)
      expect(value(cells[2])).toBe(network!.invited[place])
      if (value(cells[3]) !== null) expect(value(cells[3])).toBeCloseTo(given.rate, 9)
      const isPossible = Object.entries(respondents).every(([group, count]) => count <= (roster[group] ?? 0))
      if (value(cells[4]) !== null) expect(value(cells[4])).toBeCloseTo(given.dissimilarity, 9)
      if (isPossible && value(cells[5]) !== null) expect(value(cells[5])).toBeCloseTo(given.rIndicator, 9)
      if (!isPossible) expect(text(cells[5])).toBe('n über N')
    }
  })
})
