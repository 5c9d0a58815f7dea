import type { IssuedCodes } from '#core/model/views.ts'
import type { Effort } from '#words/effort.ts'
import { collectWords } from '#words/staff-collect.ts'
import { SimulatedPill } from '../controls.tsx'
import { useWords } from '../locale.tsx'
import { Mark } from '../mark.tsx'
import { QrCode } from './qr-code.tsx'

/** A3 for the wall: the question, the shared link as QR, how long it takes, the code for typing. */
export function Poster({
  issued,
  shared,
  effort,
  simulated,
}: {
  issued: IssuedCodes
  shared: NonNullable<IssuedCodes['shared']>
  effort: Effort
  simulated: boolean
}) {
  const words = useWords(collectWords)
  return (
    <div className="poster">
      <p className="poster-question">{words.poster.question}</p>
      <p className="poster-effort">{words.poster.effort(effort)}</p>
      <QrCode text={`${location.origin}${shared.path}`} label={words.slip.qr} />
      <p className="poster-code">
        {words.poster.code} <strong>{shared.code}</strong>
        <span className="poster-address">{location.host}</span>
      </p>
      <p className="poster-day">{words.poster.lastDay(issued.closesOn)}</p>
      <p className="poster-foot">
        <Mark size={40} /> {issued.municipality}
        {simulated && <SimulatedPill />}
      </p>
    </div>
  )
}
