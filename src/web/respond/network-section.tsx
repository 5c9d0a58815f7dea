import { useQuery } from '@tanstack/react-query'
import { said } from '#core/model/register.ts'
import type { NetworkPicture } from '#core/model/views.ts'
import { number } from '#words/format.ts'
import { giveBackWords } from '#words/give-back.ts'
import { networkQuery } from '../api.ts'
import { useLocale, useWords } from '../components/locale.tsx'
import { PictureHead, PictureRow } from './picture-plot.tsx'

export type ShownNetwork = Extract<NetworkPicture, { state: 'shown' }>

/** What the marks stand for, and how many persons the rings. */
export function NetworkLegend({ network, withOwn }: { network: ShownNetwork; withOwn: boolean }) {
  const words = useWords(giveBackWords)
  const counts = network.dimensions.flatMap(({ mean }) => (mean ? [mean.n] : []))
  return (
    <div className="stack-narrow">
      <p className="picture-legend">
        {withOwn && (
          <span>
            <svg aria-hidden="true" width="18" height="18" className="lollipop-mark">
              <circle cx="9" cy="9" r="6" />
            </svg>
            {words.own}
          </span>
        )}
        <span>
          <svg aria-hidden="true" width="18" height="18">
            <circle className="network-mark" cx="9" cy="9" r="8" />
          </svg>
          {words.network}
        </span>
      </p>
      <p className="note">{counts.length > 0 ? words.shown(Math.min(...counts), Math.max(...counts)) : words.tooFew}</p>
    </div>
  )
}

/** For those who come back after the end without an own picture on this device: the network's alone. Nothing before. */
export function NetworkSection({ token }: { token: string }) {
  const { register, locale } = useLocale()
  const words = useWords(giveBackWords)
  const { data: network } = useQuery(networkQuery(token))
  if (network?.state === 'later') return <p>{words.networkFrom(network.from)}</p>
  if (network?.state !== 'shown') return null
  const { min, max, low, high } = network.scale
  const scale = { min, max, low: said(low, register), high: said(high, register) }
  const format = (mean: number) => number(mean, 1, locale)
  const rows = network.dimensions.map(({ title, mean }) => ({
    title: said(title, register),
    network: mean && format(mean.value),
  }))
  const alternative = rows.map(({ title, network }) => words.alternativeAlone(title, network)).join(' ')
  return (
    <section className="stack own-picture">
      <div>
        <h2>{words.networkTitle}</h2>
        <p className="muted">{words.networkLead(network.municipality, min, scale.low, max, scale.high)}</p>
      </div>
      <div className="lollipops" role="img" aria-label={alternative}>
        <PictureHead scale={scale}>{words.dimension}</PictureHead>
        {network.dimensions.map(({ id, title, mean }) => (
          <PictureRow
            key={id}
            label={mean ? said(title, register) : `${said(title, register)}: ${words.protected}`}
            own={undefined}
            network={mean?.value ?? null}
            scale={scale}
            format={format}
          />
        ))}
      </div>
      <NetworkLegend network={network} withOwn={false} />
    </section>
  )
}
