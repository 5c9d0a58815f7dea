/**
 * 180,000 responses × 72 items through the engine, beside the least such a pass can cost and beside R. Every process is
 * measured as a whole, the best of three runs; what counts are the ratios within one run of this file.
 *
 * node test/bench/throughput.ts [--data FOLDER]   with perf.csv and perf.jsonl of 180,000 responses; made otherwise
 */
import { spawnSync } from 'node:child_process'
import {
  closeSync,
  createReadStream,
  existsSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { csvHeader, csvLine, jsonLine, simulatedFramework, simulateStudy } from './simulated-study.ts'

const responseCount = 180_000
/** What reads the file in R: scan of base R, or fread where the package is installed. */
const rReadings = ['base', 'data.table'] as const
const expectedChecksum = 101975640.968254
const study = { seed: 'perf', scenario: 'default', municipalities: 1900, doubles: 0 } as const
/** Reports the processor time and peak memory of the process it is loaded into. */
const probe = `data:text/javascript,process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write("\\n"+JSON.stringify({cpu:(u.userCPUTime+u.systemCPUTime)/1e6,megabytes:u.maxRSS/1024}))})`

interface Measured {
  readonly wall: number
  readonly cpu: number
  readonly megabytes: number
  readonly output: string
}

function runOnce(args: readonly string[]): Measured {
  const start = process.hrtime.bigint()
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', probe, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'peilung-bench-compiled') },
  })
  const wall = Number(process.hrtime.bigint() - start) / 1e9
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`)
  return {
    wall,
    output: stdout.trim(),
    ...(JSON.parse(stderr.trim().split('\n').at(-1)!) as { cpu: number; megabytes: number }),
  }
}

function best(run: () => Measured): Measured {
  const runs = [run(), run(), run()]
  const least = (pick: (measured: Measured) => number) => Math.min(...runs.map(pick))
  return {
    output: runs[0]!.output,
    wall: least(({ wall }) => wall),
    cpu: least(({ cpu }) => cpu),
    megabytes: Math.max(...runs.map(({ megabytes }) => megabytes)),
  }
}

function runR(args: readonly string[]): Measured | null {
  const script = `t <- proc.time(); commandArgs <- function(...) c(${args.map((arg) => JSON.stringify(arg)).join(', ')}); source("test/bench/throughput.R"); cat("\\n", sum(proc.time()[1:2]))`
  const start = process.hrtime.bigint()
  const { status, stdout } = spawnSync('Rscript', ['-e', script], { encoding: 'utf8' })
  const wall = Number(process.hrtime.bigint() - start) / 1e9
  if (status !== 0) return null
  const [output = '', cpu = '0'] = stdout.trim().split(/\s+/)
  return { wall, cpu: Number(cpu), megabytes: 0, output }
}

/** Writes the study in both formats; a response limit cuts the last municipality short. */
function writeStudy(folder: string): void {
  const files = [openSync(join(folder, 'perf.csv'), 'w'), openSync(join(folder, 'perf.jsonl'), 'w')] as const
  writeSync(files[0], `${csvHeader}\n`)
  let left = responseCount
  for (const { responses } of simulateStudy(study)) {
    const kept = responses.slice(0, left)
    writeSync(files[0], kept.map((response) => `${csvLine(response)}\n`).join(''))
    writeSync(files[1], kept.map((response) => `${jsonLine(response)}\n`).join(''))
    left -= kept.length
    if (left === 0) break
  }
  for (const file of files) closeSync(file)
}

async function writeTenth(from: string, to: string): Promise<void> {
  const kept: string[] = []
  const reader = createInterface({ input: createReadStream(from) })
  for await (const line of reader) {
    kept.push(line)
    if (kept.length > responseCount / 10) break
  }
  reader.close()
  writeFileSync(to, `${kept.join('\n')}\n`)
}

function compare(name: string, own: Measured, other: Measured | null, target: string): string {
  if (other === null) return `${name}: not compared, R or its package is not installed`
  const ratio = (pick: 'wall' | 'cpu') => (own[pick] / other[pick]).toFixed(2)
  return `${name}: ${ratio('wall')} × (processor time ${ratio('cpu')} ×; ${own.wall.toFixed(2)} s, ${other.wall.toFixed(2)} s; target at most ${target})`
}

export async function benchThroughput(print: (line: string) => void, data?: string): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'peilung-bench-'))
  const folder = data ?? work
  if (!existsSync(join(folder, 'perf.csv'))) writeStudy(folder)
  const [csv, jsonLines] = [join(folder, 'perf.csv'), join(folder, 'perf.jsonl')]
  const framework = join(work, 'framework.json')
  writeFileSync(framework, JSON.stringify(simulatedFramework))
  const out = join(work, 'out.jsonl')
  const evaluate = (responses: string) => [
    'src/cli/main.js',
    'evaluate',
    '--framework',
    framework,
    '--responses',
    responses,
    '--out',
    out,
  ]

  for (const [name, file] of [
    ['CSV', csv],
    ['JSON lines', jsonLines],
  ] as const) {
    const floor = best(() => runOnce(['test/bench/plain-floor.ts', file]))
    const scoring = best(() => runOnce(['test/bench/scoring-pass.ts', framework, file]))
    print(compare(`scoring 180,000 × 72, ${name}, against a plain typed-array loop`, scoring, floor, '2.5'))
    const sum = Number(scoring.output)
    const isSame = Math.abs(sum - expectedChecksum) <= 1e-12 * expectedChecksum
    print(
      `sum of all dimension scores, ${name}: ${sum.toFixed(6)} ${isSame ? 'ok' : `NOT OK, expected ${expectedChecksum}`}`,
    )
    const full = best(() => runOnce(evaluate(file)))
    for (const reading of file === csv ? rReadings : []) {
      const name = `against vectorised R, file read with ${reading}`
      print(compare(`scoring, CSV, ${name}`, scoring, runR([framework, csv, 'scoring', reading]), '0.5'))
      print(
        compare(`the whole of peilung evaluate, CSV, ${name}`, full, runR([framework, csv, 'full', reading]), '0.5'),
      )
    }
    const tenth = join(work, `tenth.${file.split('.').at(-1)}`)
    await writeTenth(file, tenth)
    const small = runOnce(evaluate(tenth))
    print(
      `peak memory of peilung evaluate, ${name}: ${small.megabytes.toFixed(0)} MB for 18,000, ${full.megabytes.toFixed(0)} MB for 180,000 responses (${(full.megabytes / small.megabytes).toFixed(1)} × for 10 ×; target at most 400 MB)`,
    )
  }
  rmSync(work, { recursive: true, force: true })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [option, folder] = process.argv.slice(2)
  await benchThroughput((line) => console.log(line), option === '--data' ? folder : undefined)
}
