import type { CSSProperties } from 'react'
import { giveBackWords } from '#words/give-back.ts'
import { respondWords } from '#words/respond.ts'
import { useWords } from '../components/locale.tsx'
import type { ShownNetwork } from './network-section.tsx'
import type { DimensionMean, OwnPicture } from './own-picture.ts'
import { PictureHead, PictureRow, type PictureScale } from './picture-plot.tsx'

interface ViewProps {
  readonly picture: OwnPicture
  readonly scale: PictureScale
  /** Null as long as the network's means may not be shown. */
  readonly network: ShownNetwork | null
  readonly format: (mean: number) => string
}

/** Own means by theme as lollipops on the steps of the scale, by dimension the network's beside it, and all as a table. */
export function OwnPictureView(props: ViewProps) {
  const { picture, scale, network, format } = props
  const words = useWords(respondWords).receipt
  const own = useWords(giveBackWords)
  // heads and themes, and of each dimension the network's row: on paper they share the height of one page
  const rows = picture.themes.length + picture.dimensions.length * (network ? 2 : 1)
  return (
    <>
      <div
        className="lollipops"
        role="img"
        aria-label={useAlternative(props)}
        style={{ '--picture-rows': rows } as CSSProperties}
      >
        {picture.dimensions.map((dimension, index) => (
          <div key={dimension.title}>
            <PictureHead scale={index === 0 ? scale : null}>{dimension.title}</PictureHead>
            {network && dimension.id !== null && (
              <PictureRow
                label={own.whole}
                own={dimension.mean}
                network={networkMean(network, dimension)?.value ?? null}
                scale={scale}
                format={format}
              />
            )}
            {picture.themes
              .filter((theme) => theme.dimension === dimension.title)
              .map((theme) => (
                <PictureRow
                  key={theme.theme}
                  label={theme.theme}
                  own={theme.mean}
                  network={null}
                  scale={scale}
                  format={format}
                />
              ))}
          </div>
        ))}
      </div>
      <details className="no-print">
        <summary>{words.showTable}</summary>
        <PictureTable {...props} />
      </details>
    </>
  )
}

function networkMean({ dimensions }: ShownNetwork, { id }: DimensionMean) {
  return dimensions.find((dimension) => dimension.id === id)?.mean ?? null
}

function useAlternative({ picture, network, format }: ViewProps): string {
  const words = useWords(respondWords).receipt
  const own = useWords(giveBackWords)
  const means = picture.themes.map(({ mean }) => mean).filter((mean) => mean !== null)
  if (means.length === 0 && !network) return words.alternativeNone
  const alone = means.length > 0 ? words.alternative(format(Math.min(...means)), format(Math.max(...means))) : ''
  if (!network) return alone
  const beside = picture.dimensions
    .filter(({ id }) => id !== null)
    .map((dimension) => {
      const other = networkMean(network, dimension)
      return own.alternative(
        dimension.title,
        dimension.mean === null ? null : format(dimension.mean),
        other && format(other.value),
      )
    })
  return [alone, ...beside].filter(Boolean).join(' ')
}

function PictureTable({ picture, network, format }: ViewProps) {
  const words = useWords(respondWords).receipt
  const own = useWords(giveBackWords)
  const isLacking = picture.themes.some(({ mean }) => mean === null)
  const cells = ({ answered, count, mean }: { answered: number; count: number; mean: number | null }) => (
    <>
      <td data-name={words.answered}>{words.of(answered, count)}</td>
      <td data-name={words.mean}>{mean === null ? '–' : format(mean)}</td>
    </>
  )
  return (
    <table className="picture-table" aria-label={words.picture}>
      <thead>
        <tr>
          <th scope="col">{words.theme}</th>
          <th scope="col">{words.answered}</th>
          <th scope="col">{words.mean}</th>
          {network && <th scope="col">{own.networkMean}</th>}
        </tr>
      </thead>
      {picture.dimensions.map((dimension) => {
        const other = network && networkMean(network, dimension)
        return (
          <tbody key={dimension.title}>
            {network && dimension.id !== null && (
              <tr>
                <th scope="row">
                  {dimension.title}, {own.whole}
                </th>
                {cells(dimension)}
                <td data-name={own.networkMean}>{other ? own.withN(format(other.value), other.n) : own.protected}</td>
              </tr>
            )}
            {picture.themes
              .filter((theme) => theme.dimension === dimension.title)
              .map((theme) => (
                <tr key={theme.theme}>
                  <th scope="row">{theme.theme}</th>
                  {cells(theme)}
                  {network && <td />}
                </tr>
              ))}
          </tbody>
        )
      })}
      {isLacking && <caption>{words.tooFew}</caption>}
    </table>
  )
}
