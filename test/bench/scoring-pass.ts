/** The engine's own reading and scoring of a data file, up to the means. Usage: node scoring-pass.ts framework.json responses */
import { readFileSync } from 'node:fs'
import { readResponses } from '#cli/read-responses.ts'
import { scoreTable } from '#core/evaluate/evaluate-table.ts'
import type { PlainFramework } from '#core/evaluate/plain-framework.ts'

// the bench wrote it itself: checking it is no part of scoring
const framework: PlainFramework = JSON.parse(readFileSync(process.argv[2]!, 'utf8'))

function total(values: Float64Array): number {
  let sum = 0
  for (let index = 0; index < values.length; index++) {
    const score = values[index]!
    if (!Number.isNaN(score)) sum += score
  }
  return sum
}

let sum = 0
for (const { waves } of scoreTable(readResponses(process.argv[3]!, framework), framework)) {
  for (const { scores } of waves) for (const values of scores) sum += total(values)
}
console.log(sum)
