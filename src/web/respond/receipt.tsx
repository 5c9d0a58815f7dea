import { useEffect, useState } from 'react'
import { number } from '#words/format.ts'
import { respondWords } from '#words/respond.ts'
import { Button } from '../components/controls.tsx'
import { CheckIcon, LockIcon } from '../components/icons.tsx'
import { useLocale, useWords } from '../components/locale.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { PublicShell } from '../components/shell.tsx'
import type { OwnPicture } from './own-picture.ts'
import { OwnPictureView } from './own-picture-view.tsx'

/** Certainty first, then the return gift, then nothing is left behind. */
export function Receipt({
  picture,
  simulated,
  shared,
  kept,
  onKeep,
  onFinish,
}: {
  picture: OwnPicture
  simulated: boolean
  shared: boolean
  kept: boolean
  onKeep: () => void
  onFinish: () => void
}) {
  const { locale } = useLocale()
  const words = useWords(respondWords).receipt
  const arrived = `${words.arrived(picture.rated)}${words.cannotJudge(picture.cannotJudge)}.`
  return (
    <PublicShell
      simulated={simulated}
      bar={
        <div className="stack-narrow">
          {shared && <Countdown onFinish={onFinish} />}
          <Button look="primary" block onClick={onFinish}>
            {words.finish}
          </Button>
          {!shared && !kept && (
            <Button look="plain" block onClick={onKeep}>
              {words.keep}
            </Button>
          )}
        </div>
      }
    >
      <div className="stack-wide">
        <div className="stack-narrow">
          <div className="receipt-title">
            <span className="receipt-sign">
              <CheckIcon />
            </span>
            <PageHeading title={words.title}>{words.title}</PageHeading>
          </div>
          <p className="lead" role="status">
            {arrived}
          </p>
        </div>
        {picture.scale && picture.rated > 0 && (
          <section className="stack own-picture">
            <div>
              <div className="row-apart">
                <h2>{words.picture}</h2>
                <span className="muted">{words.onlyYou}</span>
              </div>
              <p className="muted">
                {words.pictureLead(picture.scale.min, picture.scale.low, picture.scale.max, picture.scale.high)}
              </p>
            </div>
            <OwnPictureView themes={picture.themes} scale={picture.scale} format={(mean) => number(mean, 1, locale)} />
            <p className="with-icon">
              <LockIcon />
              <span role="status">{kept ? words.kept : shared ? words.computedShared : words.computed}</span>
            </p>
          </section>
        )}
      </div>
    </PublicShell>
  )
}

/** A shared device empties itself after 20 seconds unless it is told to wait. */
function Countdown({ onFinish }: { onFinish: () => void }) {
  const words = useWords(respondWords).receipt
  const [seconds, setSeconds] = useState(20)
  const [stopped, setStopped] = useState(false)
  useEffect(() => {
    if (stopped) return
    if (seconds === 0) onFinish()
    const timer = setTimeout(() => setSeconds(seconds - 1), 1000)
    return () => clearTimeout(timer)
  }, [seconds, stopped, onFinish])
  if (stopped) return null
  return (
    <div className="row-apart">
      <span>{words.countdown(seconds)}</span>
      <Button look="plain" onClick={() => setStopped(true)}>
        {words.stop}
      </Button>
    </div>
  )
}
