import { expect, test } from 'vitest'
import type { Block } from '#core/model/report.ts'
import { levelsBelowTitle, outlineLevels } from '#core/report/outline.ts'

function heading(id: string, level: 1 | 2 | 3): Block {
  return { kind: 'heading', level, text: id, id }
}

test('a heading stands one level below the heading it belongs to, whatever its look', () => {
  const blocks: Block[] = [
    heading('method', 1),
    { kind: 'columns', columns: [[heading('points', 3), heading('interval', 3)], [heading('limits', 3)]] },
    heading('annex', 1),
    { kind: 'together', blocks: [heading('means', 2), heading('detail', 3)] },
  ]
  expect(Object.fromEntries(outlineLevels(Object.freeze(blocks)))).toEqual({
    method: 1,
    points: 2,
    interval: 2,
    limits: 2,
    annex: 1,
    means: 2,
    detail: 3,
  })
})

test('below a title of its own the first heading is of level 2, whether or not there are sections', () => {
  const short: Block[] = [heading('goals', 2), heading('steps', 3)]
  expect(Object.fromEntries(levelsBelowTitle(short))).toEqual({ goals: 2, steps: 3 })
  const long: Block[] = [heading('before', 3), heading('method', 1), heading('points', 3)]
  expect(Object.fromEntries(levelsBelowTitle(long))).toEqual({ before: 2, method: 2, points: 3 })
})
