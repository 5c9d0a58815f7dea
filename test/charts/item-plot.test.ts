import { expect, test } from 'vitest'
import { itemPlotHead } from '#charts/item-plot.ts'
import { screen } from '#charts/measures.ts'

const scaleWords = { low: 'stimme gar nicht zu', high: 'stimme sehr zu' }
const extent = { left: 10, right: 10 }

test('the ends of the scale stand once, in the middle above both waves, not one above each', () => {
  const plot = { kind: 'distributions', waveTitles: ['vorher', 'nachher'], most: 10 } as const
  const head = itemPlotHead({ plot, extent, scaleWords }, 320, screen)
  const texts = head.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []))
  const ends = texts.filter(({ text }) => text.includes('stimme'))
  expect(ends.map(({ text, at, anchor }) => ({ text, x: at[0], anchor }))).toEqual([
    { text: '1 stimme gar nicht zu – 6 stimme sehr zu', x: 160, anchor: 'middle' },
  ])
  expect(texts.map(({ text }) => text)).toContain('nachher')
})
