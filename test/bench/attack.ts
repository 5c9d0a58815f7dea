/**
 * Generated studies attacked with everything disclosed of them, in all their releases, and for every hundredth one nine
 * municipalities together: all reports, the one over all, the bands and the public research package. `node
 * test/bench/attack.ts [COUNT]`, part of `npm run bench:truth`. Spread over two threads.
 */
import { pathToFileURL } from 'node:url'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { attackProgramme } from '../core/disclose/attack/attack-programme.ts'
import { findAll } from '../core/disclose/attack/find-across.ts'
import { generateProgramme } from '../core/disclose/attack/generated-programme.ts'
import { generateStudy, study } from '../core/disclose/attack/generated-study.ts'
import { type Learned, learn } from '../core/disclose/attack/learn.ts'
import { disclosedNumbers } from '../core/disclose/attack/published.ts'

const threads = 2

/** One programme for so many studies: it takes as long as some twenty of them. */
const studiesPerProgramme = 100
const municipalities = 9

interface Attacked {
  readonly attacked: number
  /** Published numbers of which an attacker learned what they depend on. */
  readonly learned: number
  readonly finds: readonly (object & { readonly seed: number })[]
}

/** Studies of one municipality each, and programmes of several. */
interface Result {
  readonly studies: Attacked
  readonly programmes: Attacked
}

interface Seeds {
  readonly studies: readonly number[]
  readonly programmes: readonly number[]
}

function attackAll(
  seeds: readonly number[],
  attackOne: (seed: number) => { readonly learned: Learned; readonly finds: readonly object[] },
): Attacked {
  let learned = 0
  const finds = seeds.flatMap((seed) => {
    const one = attackOne(seed)
    for (const sums of one.learned.sums.values()) learned += sums.length
    return one.finds.map((find) => ({ seed, ...find }))
  })
  return { attacked: seeds.length, learned, finds }
}

function attackStudy(seed: number) {
  const generated = generateStudy(seed)
  const learned = learn(generated.responses, disclosedNumbers(generated), seed)
  return { learned, finds: findAll(learned, study.minimumCell) }
}

function attackSome({ studies, programmes }: Seeds): Result {
  return {
    studies: attackAll(studies, attackStudy),
    programmes: attackAll(programmes, (seed) => attackProgramme(generateProgramme(seed, municipalities), seed)),
  }
}

function together(parts: readonly Attacked[]): Attacked {
  return {
    attacked: parts.reduce((sum, { attacked }) => sum + attacked, 0),
    learned: parts.reduce((sum, { learned }) => sum + learned, 0),
    finds: parts.flatMap(({ finds }) => finds),
  }
}

/** @param count of studies; their seeds are 1 to count */
export async function attackStudies(count: number): Promise<Result & { readonly seconds: number }> {
  const start = performance.now()
  const upTo = (last: number, thread: number) =>
    Array.from({ length: last }, (_, index) => index + 1).filter((seed) => seed % threads === thread)
  const parts = await Promise.all(
    Array.from({ length: threads }, (_, thread) => {
      const programmes = Math.ceil(count / studiesPerProgramme)
      const seeds: Seeds = { studies: upTo(count, thread), programmes: upTo(programmes, thread) }
      return new Promise<Result>((resolve, reject) => {
        const worker = new Worker(new URL(import.meta.url), { workerData: seeds })
        worker.once('message', resolve)
        worker.once('error', reject)
      })
    }),
  )
  return {
    studies: together(parts.map(({ studies }) => studies)),
    programmes: together(parts.map(({ programmes }) => programmes)),
    seconds: (performance.now() - start) / 1000,
  }
}

if (!isMainThread && parentPort) parentPort.postMessage(attackSome(workerData as Seeds))
else if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { studies, programmes, seconds } = await attackStudies(Number(process.argv[2] ?? 10_000))
  for (const find of [...studies.finds, ...programmes.finds]) console.log(JSON.stringify(find))
  const line = ({ attacked, learned, finds }: Attacked, what: string) =>
    console.log(`${attacked} ${what}, ${learned} numbers learned, ${finds.length} finds`)
  line(studies, 'studies')
  line(programmes, `programmes of ${municipalities} municipalities`)
  const { user, system } = process.cpuUsage()
  console.log(`${seconds.toFixed(0)} s, ${((user + system) / 6e7).toFixed(1)} minutes of processor time`)
}
