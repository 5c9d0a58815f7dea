import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Block, Report } from '#core/model/report.ts'
import { flatten } from '#core/report/outline.ts'
import { loadDemonstration } from '#service/demonstration.ts'
import { findStudy } from '#service/find.ts'
import { findTemplate, makeReport, reportInput } from '#service/reports.ts'
import { namedOfReport, namedValues, saidNumbers, unfounded } from '../core/report/said-numbers.ts'
import { install, type TestInstallation } from '../server/installation.ts'

const municipalities = ['bremerhaven', 'hamburg-harburg', 'bergkamen', 'chemnitz', 'wetteraukreis']
const templates = ['before-after', 'council', 'municipality', 'network']
const locales = ['de', 'en'] as const

let one: TestInstallation
beforeAll(async () => {
  one = await install()
  await loadDemonstration(one.context)
})
afterAll(() => one.remove())

const rules = [
  // the scale, its ends and its steps
  {
    in: /Skala|Punkte|scale|points|Links der|left of|Jede Aussage|Each statement/i,
    values: [0, 1, 2, 3, 4, 5, 6, 20, 100],
  },
  { in: /zu \(5 oder 6\)|\(5 or 6\)|5 oder 6|5 or 6/, values: [5, 6] },
  { in: /\(1 oder 2\)|\(1 or 2\)/, values: [1, 2] },
  { in: /Stufe [−+]|level [−+]/i, values: [0, 1, 2] },
  { in: /lines on the left/, values: [2] },
  // protection, and from how many answers on something is shown or noted
  {
    in: /Jeder Mittelwert beruht|Every mean rests|Auf einzelne Dimensionen|Fewer than|Single dimensions/i,
    values: [5, 10],
  },
  { in: /Weniger als acht|kleinere|fewer than eight|smaller/i, values: [5, 8] },
  { in: /ab acht|from eight/i, values: [8] },
  { in: /weniger als 15|fewer than 15/i, values: [15] },
  { in: /mindestens zehn|at least ten/i, values: [10] },
  { in: /ab zehn|from ten/i, values: [5, 10] },
  { in: /mindestens fünf|at least five|weniger als fünf|fewer than five/i, values: [5] },
  // agreement, rounding, power, levels
  { in: /Abstand zum Mittelwert|distance from the mean/i, values: [0.8, 1] },
  { in: /ungerundet|gerundet|unrounded|rounded/i, values: [0, 1, 0.1] },
  { in: /80/, values: [80] },
  { in: /Prozent\)|percent\)|95/i, values: [95] },
  { in: /schließt 0|exclud|includ|0 (aus|ein)/i, values: [0] },
  // the check of the rule, statistics.md 16.5
  {
    in: /Prüfrechnung|hieß es auch|invented municipalities|also of changes|changes of 8 to 12/i,
    values: [1, 8, 12, 29, 100, 460],
  },
  { in: /Newcombe/, values: [5, 6, 10] },
  // the annex: up to how many answers and pairs ranks are counted out, from how many on there is a bootstrap
  { in: /^Exakt|^Exact|0 und 100|0 and 100|bei 0 oder|at 0 or/, values: [0, 100] },
  { in: /exakt bis|exact up to/, values: [50] },
  { in: /BCa|Bootstrap/, values: [15] },
  { in: /wiederholbar|repeatable/, values: [0.6] },
] as const

async function checked(municipality: string, template: string, locale: (typeof locales)[number]) {
  const study = await findStudy(one.context.store, 'demo')
  const found = findTemplate(one.context, template)
  const input = await reportInput(one.context, study, { municipality, template: found, locale })
  const namesOf = (id: string) => {
    const { title, shortTitle } = input.instrument.dimensions.find((dimension) => dimension.id === id)!
    return [title[locale], shortTitle[locale]]
  }
  const report = await makeReport(one.context, { study: 'demo', municipality, template, palette: null, locale })
  const measures = input.goals.flatMap((goal) => goal.measures)
  const states = ['done', 'running', 'open', 'dropped'].map(
    (state) => measures.filter((one) => one.state === state).length,
  )
  const ofReport = [...namedOfReport(input.evaluation), input.others?.count ?? 0, measures.length, ...states]
  const named = { rules, ofDimension: new Map([...namedValues(input.evaluation, namesOf), ['', ofReport]]) }
  return { report, named }
}

test.each(municipalities.flatMap((municipality) => templates.map((template) => [municipality, template] as const)))(
  'every number in a sentence about %s (%s) stands in a table of its section or has a rule',
  async (municipality, template) => {
    const found = []
    for (const locale of locales) {
      const { report, named } = await checked(municipality, template, locale)
      expect(saidNumbers(report).length).toBeGreaterThan(5)
      found.push(
        ...unfounded(report, named).map(({ section, sentence, text }) => ({ locale, section, text, sentence })),
      )
    }
    expect(found).toEqual([])
  },
)

/** The report with the first occurrence of a text in each of its findings and paragraphs replaced. */
function withSaid(report: Report, from: string, to: string): Report {
  const changed = (block: Block): Block => {
    if (block.kind === 'together') return { ...block, blocks: block.blocks.map(changed) }
    if (block.kind === 'columns') return { ...block, columns: block.columns.map((column) => column.map(changed)) }
    if (block.kind === 'paragraph') return { ...block, text: block.text.replace(from, to) }
    return block.kind === 'finding'
      ? { ...block, first: block.first.replace(from, to), rest: block.rest.replace(from, to) }
      : block
  }
  return { ...report, blocks: report.blocks.map(changed) }
}

// not always: a number that is off can be another one of its table by chance
test('a number in a sentence that is off by a few points is noticed, two times in three', async () => {
  const noticed: boolean[] = []
  for (const municipality of municipalities) {
    const { report, named } = await checked(municipality, 'before-after', 'de')
    const said = flatten(report.blocks).flatMap((block) => {
      if (block.kind === 'finding') return [`${block.first} ${block.rest}`]
      return block.kind === 'paragraph' ? [block.text] : []
    })
    for (const text of said) {
      for (const [match, digits] of text.matchAll(
        /(?<=zwischen )[+−]?(\d{2}) und|statt (\d{2}) Punkte|etwa (\d{2}) Punkten hätte/g,
      )) {
        const number = digits ?? /\d{2}/.exec(match)![0]
        const off = (by: number) =>
          unfounded(withSaid(report, match, match.replace(number, String(Number(number) + by))), named).length > 0
        noticed.push(...[1, 2, 3, 4, 5, 6, 7, 8].map(off))
      }
    }
  }
  expect(noticed.length).toBeGreaterThan(40)
  expect(noticed.filter(Boolean).length / noticed.length).toBeGreaterThan(0.66)
}, 120_000)
