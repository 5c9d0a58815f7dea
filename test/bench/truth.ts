/**
 * Simulated studies whose true change is known, through the engine: the table of acceptance with the measured value
 * beside each limit. `npm run bench:truth`; ends with exit code 1 where a limit does not hold.
 */
import { readFileSync } from 'node:fs'
import { disclose } from '#core/disclose/disclose.ts'
import { evaluate } from '#core/evaluate/evaluate.ts'
import { buildReport } from '#core/report/build.ts'
import { parseReportTemplate } from '#core/report/template.ts'
import { estimateMean, mean } from '#core/statistics/describe.ts'
import { findsSmallGroup, knowledge, scoredPersons } from '../core/disclose/attack.ts'
import { forbiddenWords } from '../core/report/forbidden.ts'
import { strings } from '../core/report/texts.ts'
import { attackStudies } from './attack.ts'
import { type ScenarioName, simulateStudy } from './simulated-study.ts'
import { evaluated, type LinkCounts, measureStudy, type TruthCell } from './truth-cells.ts'
import { municipalityInput, simulatedInstrument } from './truth-study.ts'

const smoke = { seed: '20240501', scenario: 'default', municipalities: 23, doubles: 0.004 } as const
let failures = 0

function row(check: string, scenario: string, measured: number | null, low: number, high: number, unit = ''): void {
  const holds = measured !== null && measured >= low && measured <= high
  if (!holds) failures += 1
  const shown =
    measured === null ? '–' : unit === '%' ? `${(100 * measured).toFixed(2)} %` : String(Number(measured.toFixed(3)))
  const limit = (value: number) => (unit === '%' ? `${Number((100 * value).toFixed(1))} %` : String(value))
  print([check, scenario, shown, `${limit(low)} to ${limit(high)}`, holds ? 'ok' : 'NOT OK'])
}

function print(cells: readonly string[]): void {
  const widths = [72, 14, 10, 18, 8]
  console.log(`| ${cells.map((cell, index) => cell.padEnd(widths[index]!)).join(' | ')} |`)
}

const share = (cells: readonly TruthCell[], is: (cell: TruthCell) => boolean) =>
  cells.length === 0 ? null : cells.filter(is).length / cells.length
const isFirm = ({ verdict }: TruthCell) => /^(clear_)?(up|down)$/.test(verdict)
const isHint = ({ verdict }: TruthCell) => verdict.startsWith('hint')
const isClear = ({ verdict }: TruthCell) => verdict.startsWith('clear')
const isDirection = ({ verdict }: TruthCell) => /_?(up|down)$/.test(verdict)

function bias(cells: readonly TruthCell[]): number {
  return mean(cells.flatMap(({ difference, trueChange }) => (difference === null ? [] : [difference - trueChange])))
}

function coverage(cells: readonly TruthCell[]): number | null {
  const covers = ({ interval, trueChange }: TruthCell) => interval![0] <= trueChange && trueChange <= interval![1]
  return share(
    cells.filter(({ interval }) => interval !== null),
    covers,
  )
}

/** Share of municipalities with a firm statement about a dimension that did not change. */
function misled(cells: readonly TruthCell[]): number {
  const all = new Set(cells.map(({ municipality }) => municipality))
  const wrong = new Set(cells.filter((cell) => cell.isTrueZero && isFirm(cell)).map(({ municipality }) => municipality))
  return wrong.size / all.size
}

const size = ({ n1, n2 }: TruthCell) => Math.min(n1, n2)
const between = (cells: readonly TruthCell[], low: number, high: number) =>
  cells.filter(({ trueChange }) => Math.abs(trueChange) >= low && Math.abs(trueChange) < high)

const measure = (scenario: ScenarioName) => measureStudy({ seed: 'mc1', scenario, municipalities: 460, doubles: 0.004 })

function checkDefault(): void {
  const { cells, links } = measure('default')
  const zeros = cells.filter(({ isTrueZero }) => isTrueZero)
  row('mean of (estimate − true change)', 'default', bias(cells), -0.35, 0.35)
  const levels = cells.flatMap(({ level1, trueLevel1 }) => (level1 === null ? [] : [level1 - trueLevel1]))
  row('wave-1 level − true mean of the respondents', 'default', mean(levels), -0.3, 0.3)
  row('coverage of the 95 % interval of change', 'default', coverage(cells), 0.95, 0.98)
  for (const [low, high] of [
    [8, 14],
    [15, 39],
    [40, Number.POSITIVE_INFINITY],
  ] as const) {
    const some = cells.filter((cell) => size(cell) >= low && size(cell) <= high)
    row(`  n ${low} to ${high}`, 'default', coverage(some), 0.94, 0.99)
  }
  for (const [name, { found, right, possible, added, addedRight }] of [
    ['waves 1 and 3', links.firstToLast],
    ['waves 1 and 2', links.firstToSecond],
  ] as [string, LinkCounts][]) {
    row(`pairs by exact code, ${name}: precision`, 'default', right / found, 0.99, 1)
    row(`pairs by exact code, ${name}: recall`, 'default', right / possible, 0.65, 0.72)
    row(`pairs added by tolerant matching, ${name}: precision`, 'default', addedRight / added, 0.9, 1)
  }
  row('firm verdicts on true zero', 'default', share(zeros, isFirm), 0, 0.006, '%')
  row('municipalities with a firm verdict on a true zero', 'default', misled(cells), 0, 0.04, '%')
  row('hints on true zero', 'default', share(zeros, isHint), 0, 0.03, '%')
  const wrong = cells.filter(
    (cell) => Math.abs(cell.trueChange) > 1 && isFirm(cell) && cell.verdict.endsWith('up') !== cell.trueChange > 0,
  )
  row('firm verdicts of the wrong direction, true change over 1', 'default', wrong.length, 0, 1)
  row('clear although the true change is below 4', 'default', share(between(cells, 0, 4), isClear), 0, 0.003, '%')
  const strong = between(cells, 8, 12)
  row(
    'true change 8 to 12: clear, up or hint',
    'default',
    share(strong, (c) => isFirm(c) || isHint(c)),
    0.55,
    0.7,
    '%',
  )
  const large = between(cells, 8, Number.POSITIVE_INFINITY)
  row(
    'equivalent although the true change is 8 or more',
    'default',
    share(large, (c) => c.verdict === 'equivalent'),
    0,
    0.015,
    '%',
  )
}

function checkNull(): void {
  const { cells } = measure('null')
  row('mean of (estimate − true change)', 'null', bias(cells), -0.6, 0.6)
  row('coverage of the 95 % interval of change', 'null', coverage(cells), 0.95, 0.985)
  row('firm verdicts on true zero', 'null', share(cells, isFirm), 0, 0.006, '%')
  row('municipalities with a firm verdict on a true zero', 'null', misled(cells), 0, 0.04, '%')
}

function checkShift(): void {
  const { cells } = measure('shift')
  row('mean of (estimate − true change): it is biased', 'shift', bias(cells), 3.3, 4.4)
  row('any statement of direction', 'shift', share(cells, isDirection), 0, 0.08, '%')
  row(
    'mixed composition',
    'shift',
    share(cells, (c) => c.verdict === 'mixed_composition'),
    0.08,
    0.15,
    '%',
  )
}

/** The project's own size: 23 municipalities, with their reports. */
function checkProgramme(): void {
  const { cells } = measureStudy(smoke)
  const dimensions = [...new Set(cells.map(({ dimension }) => dimension))]
  const covered = dimensions.filter((dimension) => {
    const own = cells.filter((cell) => cell.dimension === dimension)
    const { interval } = estimateMean(own.flatMap(({ difference }) => difference ?? []))
    const truth = mean(own.map(({ trueChange }) => trueChange))
    return interval !== null && interval.lower <= truth && truth <= interval.upper
  })
  row('dimensions whose mean change over all municipalities is covered', 'default, 23', covered.length, 8, 9)

  const responses = [...simulateStudy(smoke)].flatMap((municipality) => municipality.responses)
  const once = JSON.stringify(evaluated(responses))
  const again = JSON.stringify(evaluated(responses))
  const turned = JSON.stringify(evaluated(responses.toReversed()))
  row(
    'the same input twice, and with its rows turned round: outputs that differ',
    'default, 23',
    [again, turned].filter((text) => text !== once).length,
    0,
    0,
  )
}

function checkReports(): void {
  const parsed = parseReportTemplate(JSON.parse(readFileSync('reports/before-after.json', 'utf8')))
  if ('problems' in parsed) throw new Error(parsed.problems.join('\n'))
  let [exposed, small, words, reports] = [0, 0, 0, 0]
  for (const { truth, responses } of simulateStudy(smoke)) {
    const input = municipalityInput(truth, responses)
    const published = disclose(evaluate(input))
    for (const { dimension, waves } of published.dimensions) {
      small += waves.filter((wave) => wave.shown && wave.value.estimate.n < 5).length
      const persons = scoredPersons(simulatedInstrument, dimension, input.responses)
      if (findsSmallGroup(knowledge(published, dimension, persons), persons)) exposed += 1
    }
    small += published.groups
      .flatMap(({ estimates }) => estimates)
      .filter(({ estimate }) => estimate.shown && estimate.value.n < 5).length
    for (const locale of ['de', 'en'] as const) {
      const report = buildReport({
        template: parsed.template,
        profile: null,
        evaluation: published,
        others: null,
        goals: [],
        groupRatings: [],
        locale,
        generatedOn: '2026-11-22',
        version: '0',
        ...input,
      })
      reports += locale === 'de' ? 1 : 0
      words += forbiddenWords(strings(report).join('\n'), locale).length
    }
  }
  row('reports made, German and English', 'default, 23', reports, 23, 23)
  row('published numbers of fewer than 5 persons', 'default, 23', small, 0, 0)
  row('tables from which a small group can be computed', 'default, 23', exposed, 0, 0)
  row('forbidden words in the reports', 'default, 23', words, 0, 0)
}

/** Generated studies with one to three releases, and several municipalities together, attacked with everything disclosed. */
async function checkAttack(): Promise<void> {
  const { studies, programmes, seconds } = await attackStudies(10_000)
  for (const find of [...studies.finds, ...programmes.finds]) console.log(JSON.stringify(find))
  row('studies attacked with everything disclosed', 'generated', studies.attacked, 10_000, 10_000)
  row('small or unanimous groups computed from it', 'generated', studies.finds.length, 0, 0)
  row('programmes of nine municipalities attacked', 'generated', programmes.attacked, 100, 100)
  row('groups or questionnaires told from everything', 'generated', programmes.finds.length, 0, 0)
  const learned = studies.learned + programmes.learned
  console.log(`attack: ${learned} published numbers learned, ${seconds.toFixed(0)} s`)
}

print(['check', 'scenario', 'measured', 'accept', ''])
print(['---', '---', '---', '---', '---'])
for (const check of [checkDefault, checkNull, checkShift, checkProgramme, checkReports]) check()
await checkAttack()
console.log(failures === 0 ? 'all limits hold' : `${failures} limits do not hold`)
process.exitCode = failures === 0 ? 0 : 1
