import { respondWords } from '#words/respond.ts'
import { useWords } from '../components/locale.tsx'
import type { OwnPicture, ThemeMean } from './own-picture.ts'

type Scale = NonNullable<OwnPicture['scale']>

/** Theme means as lollipops on the steps of the scale, with the same values as a table. */
export function OwnPictureView({
  themes,
  scale,
  format,
}: {
  themes: readonly ThemeMean[]
  scale: Scale
  format: (mean: number) => string
}) {
  const words = useWords(respondWords).receipt
  const means = themes.map(({ mean }) => mean).filter((mean) => mean !== null)
  const alternative =
    means.length === 0
      ? words.alternativeNone
      : words.alternative(format(Math.min(...means)), format(Math.max(...means)))
  return (
    <>
      <div className="lollipops" role="img" aria-label={alternative}>
        {themes.map((theme, index) => (
          <div key={`${theme.dimension} ${theme.theme}`}>
            {themes[index - 1]?.dimension !== theme.dimension && (
              <div className="lollipop lollipop-head">
                <span>{theme.dimension}</span>
                {index === 0 && <Steps scale={scale} />}
              </div>
            )}
            <div className="lollipop">
              <span>{theme.theme}</span>
              <Lollipop mean={theme.mean} scale={scale} />
            </div>
          </div>
        ))}
      </div>
      <details>
        <summary>{words.showTable}</summary>
        <PictureTable themes={themes} format={format} />
      </details>
    </>
  )
}

/** Per cent from the left; a margin of 4 % keeps the outer dots whole. */
const across = (value: number, { min, max }: Scale) => `${4 + (92 * (value - min)) / (max - min)}%`
const stepsOf = ({ min, max }: Scale) => Array.from({ length: max - min + 1 }, (_, index) => min + index)

function Steps({ scale }: { scale: Scale }) {
  return (
    <div className="lollipop-plot">
      {stepsOf(scale).map((step) => (
        <span className="lollipop-step" key={step} style={{ insetInlineStart: across(step, scale) }}>
          {step}
        </span>
      ))}
    </div>
  )
}

/** As high as the words beside it: the picture lies over a place that takes the row's height. */
function Lollipop({ mean, scale }: { mean: number | null; scale: Scale }) {
  return (
    <div className="lollipop-plot">
      <svg aria-hidden="true" width="100%" height="100%">
        {stepsOf(scale).map((step) => (
          <line key={step} x1={across(step, scale)} x2={across(step, scale)} y1="0" y2="100%" stroke="var(--grid)" />
        ))}
        {mean !== null && (
          <g className="lollipop-mark">
            <line x1={across(scale.min, scale)} x2={across(mean, scale)} y1="50%" y2="50%" strokeWidth="2" />
            <circle cx={across(mean, scale)} cy="50%" r="6" />
          </g>
        )}
      </svg>
      {mean === null && (
        <span className="lollipop-step" style={{ insetInlineStart: across(scale.min + 0.3, scale) }}>
          –
        </span>
      )}
    </div>
  )
}

function PictureTable({ themes, format }: { themes: readonly ThemeMean[]; format: (mean: number) => string }) {
  const words = useWords(respondWords).receipt
  return (
    <table className="picture-table">
      <thead>
        <tr>
          <th scope="col">{words.theme}</th>
          <th scope="col">{words.answered}</th>
          <th scope="col">{words.mean}</th>
        </tr>
      </thead>
      <tbody>
        {themes.map(({ dimension, theme, answered, count, mean }) => (
          <tr key={`${dimension} ${theme}`}>
            <th scope="row">{theme}</th>
            <td>{words.of(answered, count)}</td>
            <td>{mean === null ? '–' : format(mean)}</td>
          </tr>
        ))}
      </tbody>
      {themes.some(({ mean }) => mean === null) && <caption>{words.tooFew}</caption>}
    </table>
  )
}
