import { useQuery } from '@tanstack/react-query'
import { type Ref, useEffect, useRef, useState } from 'react'
import type { IsoDate, WaveKind } from '#core/model/study.ts'
import { number } from '#words/format.ts'
import { giveBackWords } from '#words/give-back.ts'
import { respondWords } from '#words/respond.ts'
import { networkQuery } from '../api.ts'
import { Button } from '../components/controls.tsx'
import { CheckIcon, LockIcon } from '../components/icons.tsx'
import { useLocale, useWords } from '../components/locale.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { PublicShell } from '../components/shell.tsx'
import { NetworkLegend } from './network-section.tsx'
import type { OwnPicture } from './own-picture.ts'
import { OwnPictureView } from './own-picture-view.tsx'

/** What a respondent is told and shown after sending, and all that is kept of it on the device. */
export interface Arrived {
  /** The same numbers, in the words of each register that was at hand. */
  readonly pictures: readonly OwnPicture[]
  readonly simulated: boolean
  readonly municipality: string
  readonly wave: WaveKind
  /** Null where the study shows respondents nothing of the network. */
  readonly givesBackFrom: IsoDate | null
}

/** Certainty first, then the return gift, then nothing is left behind. */
export function Receipt({
  arrived,
  token,
  shared,
  kept,
  onKeep,
  onFinish,
  onDone,
}: {
  arrived: Arrived
  token: string
  shared: boolean
  kept: boolean
  /** @returns whether the device allowed it */
  onKeep: () => boolean
  /** Deletes everything here. */
  onFinish: () => void
  /** Leaves what was kept where it is. */
  onDone: () => void
}) {
  const [refused, setRefused] = useState(false)
  const outcome = useRef<HTMLParagraphElement>(null)
  const words = useWords(respondWords)
  const own = words.receipt
  const giveBack = useWords(giveBackWords)
  const { register } = useLocale()
  const { pictures, simulated, municipality, wave } = arrived
  const picture = pictures.find((each) => each.register === register) ?? pictures[0]!
  const hasPicture = picture.scale !== null && picture.rated > 0
  return (
    <PublicShell
      simulated={simulated}
      bar={
        <div className="stack-narrow">
          {shared && <Countdown onFinish={onFinish} />}
          <Button look="primary" block onClick={kept ? onDone : onFinish}>
            {kept ? own.done : own.finish}
          </Button>
        </div>
      }
    >
      <div className="stack">
        <div className="stack-narrow no-print">
          <div className="receipt-title">
            <span className="receipt-sign">
              <CheckIcon />
            </span>
            <PageHeading title={own.title}>{own.title}</PageHeading>
          </div>
          <p className="lead" role="status">
            {`${own.arrived(picture.rated)}${own.cannotJudge(picture.cannotJudge)}.`}
          </p>
        </div>
        {hasPicture && (
          <section className="stack own-picture">
            <p className="print-only">{giveBack.printHead(municipality, words.waves[wave], simulated)}</p>
            <Picture
              picture={picture}
              givesBackFrom={arrived.givesBackFrom}
              token={token}
              outcome={outcome}
              whereabouts={shared ? 'computedShared' : kept ? 'kept' : refused ? 'notKept' : 'computed'}
            />
            <div className="picture-actions no-print">
              {!shared && !kept && !refused && (
                <Button
                  onClick={() => {
                    setRefused(!onKeep())
                    // the button goes; its place in the order is taken by what came of it
                    outcome.current?.focus()
                  }}
                >
                  {own.keep}
                </Button>
              )}
              <Button onClick={() => print()}>{giveBack.print}</Button>
              {kept && <Button onClick={onFinish}>{own.finish}</Button>}
            </div>
            <p className="print-only note">{giveBack.printNote}</p>
          </section>
        )}
      </div>
    </PublicShell>
  )
}

/** What becomes of the own picture: computed just now, on a device used by others, kept, or refused by the device. */
type Whereabouts = 'computed' | 'computedShared' | 'kept' | 'notKept'

/** The own means; beside them the network's, on a device that kept the own ones and once they may be shown. */
function Picture({
  picture,
  givesBackFrom,
  token,
  outcome,
  whereabouts,
}: Pick<Arrived, 'givesBackFrom'> & {
  picture: OwnPicture
  token: string
  outcome: Ref<HTMLParagraphElement>
  whereabouts: Whereabouts
}) {
  const { locale } = useLocale()
  const words = useWords(respondWords).receipt
  const giveBack = useWords(giveBackWords)
  const kept = whereabouts === 'kept'
  const { data: network } = useQuery({ ...networkQuery(token), enabled: kept && givesBackFrom !== null })
  const { scale } = picture
  if (!scale) return null
  const shown = network?.state === 'shown' ? network : null
  return (
    <>
      <div>
        <div className="row-apart">
          <h2>{words.picture}</h2>
          <span className="muted">{words.onlyYou}</span>
        </div>
        <p className="muted">{words.pictureLead(scale.min, scale.low, scale.max, scale.high)}</p>
      </div>
      {shown && <NetworkLegend network={shown} withOwn />}
      <div className="stack" lang={picture.register}>
        <OwnPictureView picture={picture} scale={scale} network={shown} format={(mean) => number(mean, 1, locale)} />
      </div>
      <div className="with-icon no-print">
        <LockIcon />
        <div>
          <p role="status" ref={outcome} tabIndex={-1}>
            {words[whereabouts]}
          </p>
          {givesBackFrom !== null && (kept || whereabouts === 'computed') && !shown && (
            <p>
              {network?.state === 'too few'
                ? giveBack.tooFew
                : kept
                  ? giveBack.laterKept(givesBackFrom)
                  : giveBack.later(givesBackFrom)}
            </p>
          )}
        </div>
      </div>
    </>
  )
}

/** A shared device empties itself after 20 seconds unless it is told to wait. */
function Countdown({ onFinish }: { onFinish: () => void }) {
  const words = useWords(respondWords).receipt
  const [seconds, setSeconds] = useState(20)
  const [stopped, setStopped] = useState(false)
  const halted = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (stopped) halted.current?.focus()
  }, [stopped])
  useEffect(() => {
    if (stopped) return
    if (seconds === 0) onFinish()
    const timer = setTimeout(() => setSeconds(seconds - 1), 1000)
    return () => clearTimeout(timer)
  }, [seconds, stopped, onFinish])
  if (stopped)
    return (
      <p ref={halted} tabIndex={-1}>
        {words.stopped}
      </p>
    )
  return (
    <div className="row-apart">
      <span>{words.countdown(seconds)}</span>
      <Button look="plain" onClick={() => setStopped(true)}>
        {words.stop}
      </Button>
    </div>
  )
}
