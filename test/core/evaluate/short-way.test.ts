import { describe, expect, test } from 'vitest'
import { describeDimension, describeItemInWave } from '#core/evaluate/describe-wave.ts'
import { prepareWave } from '#core/evaluate/wave-data.ts'
import type { SurveyResponse } from '#core/model/collection.ts'
import { framework, ownItems, waveForm } from '../instrument/framework.ts'

const instrument = framework()
const form = waveForm(['network', 'planning'], { ownItems })
const itemsOf = (number: 3 | 4) => instrument.items.map(({ id }) => id).filter((id) => id.startsWith(`D${number}-`))

function response(id: string, answers: SurveyResponse['answers']): SurveyResponse {
  return { id, study: 'demo', wave: 'T0', municipality: 'wetteraukreis', attributes: {}, code: null, answers }
}
const all = (items: readonly string[], answer: number | 'cj') => Object.fromEntries(items.map((id) => [id, answer]))

/** Two answered the network only; one both, but left out a statement of planning and could not judge another. */
const data = prepareWave(
  instrument,
  form,
  [
    response('a', all(itemsOf(3), 5)),
    response('b', all(itemsOf(3), 3)),
    response('c', { ...all([...itemsOf(3), ...itemsOf(4).slice(1)], 4), 'D4-02': 'cj' }),
  ],
  true,
)

describe('a dimension somebody left out as a whole', () => {
  test('has the n of those who answered it', () => {
    expect(describeDimension(data, 'network', 1).estimate.n).toBe(3)
    expect(describeDimension(data, 'planning', 1).estimate.n).toBe(1)
  })

  test('counts them neither among those who could not judge nor as omitting its statements', () => {
    expect(describeDimension(data, 'planning', 1).cannotJudgeShare).toBe(1 / 9)
    expect(describeItemInWave(data, 'D4-01')).toMatchObject({ n: 0, omitted: 1, cannotJudge: 0 })
    expect(describeItemInWave(data, 'D4-03')).toMatchObject({ n: 1, omitted: 0 })
    expect(describeItemInWave(data, 'own-goal-1')).toMatchObject({ n: 0, omitted: 0 })
  })
})
