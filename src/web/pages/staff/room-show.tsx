import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Navigate, useLocation, useNavigate, useParams } from 'react-router'
import type { WaveId } from '#core/model/study.ts'
import type { Effort } from '#words/effort.ts'
import { roomWords } from '#words/staff-room.ts'
import { closeRoom, roomQuery } from '../../api.ts'
import { Button, LinkButton, SimulatedPill } from '../../components/controls.tsx'
import { useWords } from '../../components/locale.tsx'
import { Mark } from '../../components/mark.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { askedIn } from '../../components/staff/frame-parts.ts'
import { useMunicipality } from '../../components/staff/layouts.tsx'
import { ErrorNotice } from '../../components/staff/loaded.tsx'
import { QrCode } from '../../components/staff/qr-code.tsx'
import type { ShownRoom } from './room.tsx'
import '../../style/projector.css'

/** While the room answers: one large QR code, the address and code to type, and how many have arrived. */
export default function RoomShowPage() {
  const { frame, base } = useMunicipality()
  const { wave: id = '' } = useParams()
  const shown = useLocation().state as ShownRoom | null
  const wave = frame.study.waves.find((each) => each.id === id)
  if (!shown?.code || !wave) return <Navigate to={`${base}/collect/${id}/room`} replace />
  return (
    <div className="projector">
      <Head />
      <Open shown={shown} wave={wave.id} effort={askedIn(frame, wave).effort} />
    </div>
  )
}

function Head() {
  const { frame } = useMunicipality()
  return (
    <header className="projector-head">
      <p className="projector-place">
        <Mark size={32} /> {frame.municipality.name}
      </p>
      {frame.study.simulated && <SimulatedPill />}
    </header>
  )
}

function Open({ shown, wave, effort }: { shown: ShownRoom; wave: WaveId; effort: Effort }) {
  const words = useWords(roomWords)
  const { frame, base } = useMunicipality()
  const place = [frame.study.id, frame.municipality.id, wave] as const
  const closing = useMutation({ mutationFn: () => closeRoom(...place) })
  const room = useQuery({ ...roomQuery(...place), enabled: !closing.isSuccess })
  if (closing.data) return <Closed arrived={closing.data.arrivedAtLeast} to={`${base}/collect/${wave}`} />
  // Closed from elsewhere: the code on this projector opens nothing any more.
  if (room.data && !room.data.open) return <Closed arrived={0} to={`${base}/collect/${wave}`} />
  return (
    <>
      <main className="projector-page room" id="content" tabIndex={-1}>
        <div className="room-text">
          <PageHeading title={words.title}>{words.show.question}</PageHeading>
          <p>{words.show.effort(effort)}</p>
          <p>{words.show.scan}</p>
          <p className="room-address">
            {words.show.or} <strong>{location.host}</strong> {words.show.code}
          </p>
          <p className="room-code">{shown.code}</p>
          <Arrived count={room.data?.arrivedAtLeast ?? 0} failed={room.isRefetchError} />
          {shown.until !== null && <Time until={shown.until} />}
        </div>
        <div className="room-qr">
          <QrCode text={`${location.origin}${shown.path}`} label={words.show.qr} />
        </div>
      </main>
      <footer className="projector-foot">
        {closing.error && <ErrorNotice error={closing.error} />}
        <CloseBar
          leave={`${base}/collect/${wave}/room`}
          isClosing={closing.isPending}
          onClose={() => closing.mutate()}
        />
      </footer>
    </>
  )
}

function Arrived({ count, failed }: { count: number; failed: boolean }) {
  const words = useWords(roomWords).show
  const { before, strong, after } = words.arrived(count)
  return (
    <p className="room-arrived" role="status">
      {count === 0 ? (
        words.none
      ) : (
        <>
          {before}
          <strong>{strong}</strong>
          {after}
        </>
      )}
      {failed && <span className="room-quiet">{words.noConnection}</span>}
    </p>
  )
}

/** Whole minutes, without seconds that run: nobody should feel hurried. */
function Time({ until }: { until: number }) {
  const words = useWords(roomWords).show
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 5000)
    return () => clearInterval(timer)
  }, [])
  const left = Math.ceil((until - now) / 60_000)
  return <p className="room-time">{left > 0 ? words.left(left) : words.over}</p>
}

/** Closing asks once more, in place: somebody may still be writing. */
function CloseBar({ leave, isClosing, onClose }: { leave: string; isClosing: boolean; onClose: () => void }) {
  const words = useWords(roomWords).show
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
  const question = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (asking) question.current?.focus()
  }, [asking])
  if (!asking) {
    return (
      <div className="projector-bar">
        <Button onClick={() => navigate(leave)}>{words.leave}</Button>
        <span className="projector-gap" />
        <Button look="primary" onClick={() => setAsking(true)}>
          {words.close}
        </Button>
      </div>
    )
  }
  return (
    <div className="projector-bar">
      <p ref={question} tabIndex={-1}>
        {words.confirm}
      </p>
      <span className="projector-gap" />
      <Button onClick={() => setAsking(false)}>{words.confirmNo}</Button>
      <Button look="primary" aria-busy={isClosing} onClick={() => !isClosing && onClose()}>
        {words.confirmYes}
      </Button>
    </div>
  )
}

function Closed({ arrived, to }: { arrived: number; to: string }) {
  const words = useWords(roomWords).closed
  return (
    <main className="projector-page room-closed" id="content" tabIndex={-1}>
      <PageHeading title={words.title}>{words.title}</PageHeading>
      <p className="projector-question">{arrived === 0 ? words.few : words.some(arrived)}</p>
      <div className="projector-bar">
        <LinkButton to={`${to}/room`}>{words.again}</LinkButton>
        <LinkButton look="primary" to={to}>
          {words.toResponses}
        </LinkButton>
      </div>
    </main>
  )
}
