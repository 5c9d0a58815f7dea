import type { SurveyResponse } from '#core/model/collection.ts'
import { instrument, study } from '../evaluate/small-study.ts'

/** Somebody who answers every statement with the same step, after recoding: 20 · (step − 1) points. */
function person(wave: string, index: number, step: number, code: string | null): SurveyResponse {
  return {
    id: `${wave}-${String(index).padStart(2, '0')}`,
    study: study.id,
    wave,
    municipality: 'musterstadt',
    code: code === null ? null : { whole: code, withoutOne: [] },
    attributes: { sector: 'health', level: 'operative' },
    answers: Object.fromEntries(instrument.items.map((item) => [item.id, item.reversed ? 7 - step : step])),
  }
}

/** Ten linked persons, 40 points before (20 and 60) and 60 after, or the same as before, and others by their steps. */
export function responses(
  before: readonly number[],
  after: readonly number[],
  change: 'higher' | 'same' = 'higher',
): SurveyResponse[] {
  const linked = Array.from({ length: 10 }, (_, index) => `code-${index}`)
  const stepBefore = (index: number) => (index % 2 === 0 ? 2 : 4)
  const stepAfter = (index: number) => (change === 'same' ? stepBefore(index) : index < 5 ? 3 : 5)
  return [
    ...linked.map((code, index) => person('T0', index, stepBefore(index), code)),
    ...before.map((step, index) => person('T0', 20 + index, step, null)),
    ...linked.map((code, index) => person('T2', index, stepAfter(index), code)),
    ...after.map((step, index) => person('T2', 20 + index, step, null)),
  ]
}
