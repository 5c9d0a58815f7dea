import type { Drawing, Point, Role, Shape } from '#charts/drawing.ts'

const paint = (role: Role | null) => (role ? `var(--chart-${role})` : 'none')
const points = (list: readonly Point[]) => list.map((point) => point.join(',')).join(' ')

/**
 * A drawing in the page's colours. Its rules lie in their own picture, stretched to the height of the table cell.
 *
 * @param label read by assistive technology; null where the row says it all
 */
export function Picture({ drawing, label = null }: { drawing: Drawing; label?: string | null }) {
  const { width, height, rules, shapes } = drawing
  const spoken = label === null ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <>
      {rules.length > 0 && (
        <svg aria-hidden className="plot-rules" preserveAspectRatio="none" viewBox={`0 0 ${width} 1`} width={width}>
          {rules.map((rule) => (
            <line
              key={rule.x}
              style={{ stroke: paint(rule.stroke), strokeWidth: rule.width }}
              vectorEffect="non-scaling-stroke"
              x1={rule.x}
              x2={rule.x}
              y1={0}
              y2={1}
            />
          ))}
        </svg>
      )}
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label or hidden, both in `spoken` */}
      <svg {...spoken} className="picture" height={height} viewBox={`0 0 ${width} ${height}`} width={width}>
        {shapes.map((shape, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity but their place in the order
          <ShapeView key={index} shape={shape} />
        ))}
      </svg>
    </>
  )
}

function ShapeView({ shape }: { shape: Shape }) {
  switch (shape.kind) {
    case 'line':
      return (
        <line
          strokeDasharray={shape.dashed ? '4 3' : undefined}
          style={{ stroke: paint(shape.stroke), strokeWidth: shape.width }}
          x1={shape.from[0]}
          x2={shape.to[0]}
          y1={shape.from[1]}
          y2={shape.to[1]}
        />
      )
    case 'polyline':
      return (
        <polyline
          points={points(shape.points)}
          style={{ fill: 'none', stroke: paint(shape.stroke), strokeWidth: shape.width }}
        />
      )
    case 'polygon':
      return <polygon points={points(shape.points)} style={{ fill: paint(shape.fill) }} />
    case 'circle':
      return (
        <circle
          cx={shape.centre[0]}
          cy={shape.centre[1]}
          r={shape.radius}
          style={{ fill: paint(shape.fill), stroke: paint(shape.stroke), strokeWidth: shape.width }}
        />
      )
    case 'rect':
      return (
        <rect
          height={shape.size[1]}
          style={{ fill: paint(shape.fill), stroke: paint(shape.stroke), strokeWidth: shape.width }}
          width={shape.size[0]}
          x={shape.at[0]}
          y={shape.at[1]}
        />
      )
    case 'text':
      return (
        <text
          style={{ fill: paint(shape.fill), fontSize: shape.fontSize, fontWeight: shape.weight }}
          textAnchor={shape.anchor}
          x={shape.at[0]}
          y={shape.at[1]}
        >
          {shape.text}
        </text>
      )
  }
}
