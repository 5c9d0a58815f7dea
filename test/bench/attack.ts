/**
 * Generated studies attacked with everything disclosed of them, in all their releases: `node test/bench/attack.ts
 * [COUNT]`, part of `npm run bench:truth`. Spread over two threads.
 */
import { pathToFileURL } from 'node:url'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { type Find, findSecrets } from '../core/disclose/attack/find.ts'
import { generateStudy, study } from '../core/disclose/attack/generated-study.ts'
import { learn } from '../core/disclose/attack/learn.ts'
import { disclosedNumbers } from '../core/disclose/attack/published.ts'

const threads = 2

interface Attacked {
  readonly studies: number
  /** Published numbers of which an attacker learned what they depend on. */
  readonly learned: number
  readonly finds: readonly (Find & { readonly seed: number })[]
  readonly seconds: number
}

function attackSome(seeds: readonly number[]): Omit<Attacked, 'seconds'> {
  let learned = 0
  const finds = seeds.flatMap((seed) => {
    const generated = generateStudy(seed)
    const all = learn(generated.responses, disclosedNumbers(generated), seed)
    for (const sums of all.sums.values()) learned += sums.length
    return findSecrets(all, study.minimumCell).map((find) => ({ seed, ...find }))
  })
  return { studies: seeds.length, learned, finds }
}

/** @param count of studies; their seeds are 1 to count */
export async function attackStudies(count: number): Promise<Attacked> {
  const start = performance.now()
  const parts = await Promise.all(
    Array.from({ length: threads }, (_, thread) => {
      const seeds = Array.from({ length: count }, (_, index) => index + 1).filter((seed) => seed % threads === thread)
      return new Promise<Omit<Attacked, 'seconds'>>((resolve, reject) => {
        const worker = new Worker(new URL(import.meta.url), { workerData: seeds })
        worker.once('message', resolve)
        worker.once('error', reject)
      })
    }),
  )
  return {
    studies: parts.reduce((sum, { studies }) => sum + studies, 0),
    learned: parts.reduce((sum, part) => sum + part.learned, 0),
    finds: parts.flatMap(({ finds }) => finds),
    seconds: (performance.now() - start) / 1000,
  }
}

if (!isMainThread && parentPort) parentPort.postMessage(attackSome(workerData as number[]))
else if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { studies, learned, finds, seconds } = await attackStudies(Number(process.argv[2] ?? 10_000))
  for (const find of finds) console.log(JSON.stringify(find))
  console.log(`${studies} studies, ${learned} numbers learned, ${finds.length} finds, ${seconds.toFixed(0)} s`)
}
