/**
 * What reading and averaging costs at least: bytes in, sums of dimension scores per municipality and wave out. Knows the
 * columns beforehand, trusts every cell, keeps nothing. Usage: node plain-floor.ts responses.csv|responses.jsonl
 */
import { readFileSync } from 'node:fs'
import { simulatedFramework } from './simulated-study.ts'

const items = simulatedFramework.dimensions.flatMap(({ items: own }, dimension) =>
  own.map((item) => ({ ...item, dimension })),
)
const counts = simulatedFramework.dimensions.map(({ items: own }) => own.length)
const dimensionOf = Uint8Array.from(items, ({ dimension }) => dimension)
const isReversed = Uint8Array.from(items, ({ reverse }) => Number(reverse))
const sums = new Float64Array(counts.length)
const answered = new Uint8Array(counts.length)
const totals = new Map<string, Float64Array>()

function close(place: string): void {
  const total = totals.get(place) ?? new Float64Array(2 * counts.length)
  for (let dimension = 0; dimension < counts.length; dimension++) {
    if (2 * answered[dimension]! >= counts[dimension]!) {
      total[2 * dimension]! += 20 * (sums[dimension]! / answered[dimension]! - 1)
      total[2 * dimension + 1]! += 1
    }
  }
  totals.set(place, total)
  sums.fill(0)
  answered.fill(0)
}

function add(item: number, step: number): void {
  sums[dimensionOf[item]!]! += isReversed[item] === 1 ? 7 - step : step
  answered[dimensionOf[item]!]! += 1
}

function readCsv(bytes: Buffer): void {
  let at = bytes.indexOf(10) + 1
  while (at < bytes.length) {
    const start = at
    let waveEnd = 0
    for (let column = 0; column < 8; column++) {
      while (bytes[at] !== 44) at += 1
      at += 1
      if (column === 2) waveEnd = at
    }
    for (let item = 0; item < items.length; item++) {
      const digit = bytes[at]! - 48
      if (digit >= 1 && digit <= 6) add(item, digit)
      at += digit >= 0 && digit <= 9 ? 2 : 1
    }
    close(bytes.toString('latin1', start, waveEnd))
  }
}

function readJsonLines(bytes: Buffer): void {
  let start = 0
  while (start < bytes.length) {
    const end = bytes.indexOf(10, start)
    const { municipality, wave, answers } = JSON.parse(bytes.toString('utf8', start, end))
    for (let item = 0; item < items.length; item++) {
      const step = answers[items[item]!.id]
      if (typeof step === 'number') add(item, step)
    }
    close(`${municipality},${wave}`)
    start = end + 1
  }
}

const file = process.argv[2]!
if (file.endsWith('.csv')) readCsv(readFileSync(file))
else readJsonLines(readFileSync(file))
let sum = 0
for (const total of totals.values()) for (let place = 0; place < total.length; place += 2) sum += total[place]!
console.log(sum)
