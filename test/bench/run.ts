/** Prints what was measured, each as a ratio inside one run. Needs the built page for its weight. */
import { pageWeights } from '../web/page-weight.ts'
import { benchPack } from './pack.ts'
import { benchPhone } from './phone.ts'
import { benchReport } from './report.ts'
import { benchResearch } from './research.ts'
import { benchScore } from './score.ts'
import { benchSubmissions } from './submissions.ts'

const print = (line: string) => console.log(line)

await benchScore(print)
await benchSubmissions(print)
benchReport(print)
await benchResearch(print)
await benchPack(print)
await benchPhone(print)
for (const { page, kilobytes, files } of pageWeights())
  print(`page weight, ${page}: ${kilobytes.toFixed(0)} kB gzip in ${files} files`)
