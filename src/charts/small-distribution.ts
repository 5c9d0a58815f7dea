import { type Drawing, line, type Shape, type Step } from './drawing.ts'
import type { Measures } from './measures.ts'

/**
 * Six bars for the six steps of one statement, counts above and steps below; nought is printed. One height for all
 * statements of a figure.
 *
 * @param most largest count of the figure
 */
export function smallDistribution(
  counts: readonly number[],
  most: number,
  width: number,
  height: number,
  { bar }: Measures,
): Drawing {
  const words = bar.count
  const top = words * 1.25
  const foot = height - words * 1.3
  const pitch = width / counts.length
  const side = pitch * 0.82
  const shapes = counts.flatMap((count, index): readonly Shape[] => {
    const step = (index + 1) as Step
    const tall = most === 0 ? 0 : (count / most) * (foot - top)
    const centre = pitch * (index + 0.5)
    const label = { kind: 'text', anchor: 'middle', fontSize: words } as const
    const rect: Shape = {
      kind: 'rect',
      at: [centre - side / 2 + bar.edge / 2, foot - tall],
      size: [side - bar.edge, tall],
      fill: `step-${step}`,
      stroke: `step-${step}-edge`,
      width: bar.edge,
    }
    return [
      ...(count > 0 ? [rect] : []),
      { ...label, at: [centre, foot - tall - words * 0.25], text: String(count), weight: 600, fill: 'ink' },
      { ...label, at: [centre, height - words * 0.15], text: String(step), weight: 400, fill: 'muted' },
    ]
  })
  return { width, height, rules: [], shapes: [...shapes, line([0, foot], [width, foot], 'muted', bar.edge)] }
}
