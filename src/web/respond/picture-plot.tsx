import type { ReactNode } from 'react'

/** The steps of a scale and the words at its ends. */
export interface PictureScale {
  readonly min: number
  readonly max: number
  readonly low: string
  readonly high: string
}

/** Per cent from the left; a margin of 4 % keeps the outer dots whole. */
const across = (value: number, { min, max }: PictureScale) => `${4 + (92 * (value - min)) / (max - min)}%`
const stepsOf = ({ min, max }: PictureScale) => Array.from({ length: max - min + 1 }, (_, index) => min + index)

/** The name of a dimension, with the numbers of the steps above the first one. */
export function PictureHead({ children, scale }: { children: ReactNode; scale: PictureScale | null }) {
  return (
    <div className="lollipop lollipop-head">
      <span>{children}</span>
      {scale && (
        <div className="lollipop-plot">
          {stepsOf(scale).map((step) => (
            <span className="lollipop-step" key={step} style={{ insetInlineStart: across(step, scale) }}>
              {step}
            </span>
          ))}
        </div>
      )}
    </div>
  )
}

/**
 * One mean: the own one as a filled dot on a stick, the network's as a ring. As high as the words beside it: the picture
 * lies over a place that takes the row's height. On paper the values stand beside it as numbers.
 */
export function PictureRow({
  label,
  own,
  network,
  scale,
  format,
}: {
  label: string
  /** Null: too few answers for a mean; undefined: there are no own answers. */
  own: number | null | undefined
  network: number | null
  scale: PictureScale
  format: (mean: number) => string
}) {
  const values = [own, network].filter((value) => typeof value === 'number')
  return (
    <div className="lollipop">
      <span>{label}</span>
      <div className="lollipop-plot">
        <svg aria-hidden="true" width="100%" height="100%">
          {stepsOf(scale).map((step) => (
            <line key={step} x1={across(step, scale)} x2={across(step, scale)} y1="0" y2="100%" stroke="var(--grid)" />
          ))}
          {typeof own === 'number' && (
            <g className="lollipop-mark">
              <line x1={across(scale.min, scale)} x2={across(own, scale)} y1="50%" y2="50%" strokeWidth="2" />
              <circle cx={across(own, scale)} cy="50%" r="6" />
            </g>
          )}
          {network !== null && <circle className="network-mark" cx={across(network, scale)} cy="50%" r="8" />}
        </svg>
        {own === null && (
          <span className="lollipop-step" style={{ insetInlineStart: across(scale.min + 0.3, scale) }}>
            –
          </span>
        )}
      </div>
      <span className="lollipop-value print-only">{values.map(format).join(' / ')}</span>
    </div>
  )
}
