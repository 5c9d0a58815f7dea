import type { LinkageReport } from '../model/evaluation.ts'
import { codesUsedTwice, wholeCode } from './link.ts'
import type { WaveData } from './wave-data.ts'

/** How the respondents of one wave stand to the other one: every respondent is in exactly one of the counts. */
function countWave(
  { wave, responses, doubleSubmissions }: WaveData,
  linked: number,
): LinkageReport<'raw'>['waves'][number] {
  const twice = codesUsedTwice(responses)
  const withoutCode = responses.filter(({ code }) => code === null).length
  const ambiguous = responses.filter(({ code }) => code !== null && twice.has(wholeCode(code))).length
  const unmatched = responses.length - linked - withoutCode - ambiguous
  return { wave, linked, ambiguous, unmatched, withoutCode, doubleSubmissions }
}

/** What the codes of the first and the last wave could link, and why the others are not linked. */
export function reportLinkage(first: WaveData, last: WaveData, linked: number): LinkageReport<'raw'> {
  return { waves: [countWave(first, linked), countWave(last, linked)] }
}
