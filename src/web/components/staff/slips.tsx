import type { IssuedCodes } from '#core/model/views.ts'
import { publicWords } from '#words/public.ts'
import { collectWords } from '#words/staff-collect.ts'
import { sectorTitle } from '../../instrument.ts'
import { useLocale, useWords } from '../locale.tsx'
import { QrCode } from './qr-code.tsx'

const perPage = 8

/** Slips to cut out, 8 on A4 with cutting marks: one sentence, code, QR, address, last day. */
export function Slips({ issued, simulated }: { issued: IssuedCodes; simulated: boolean }) {
  const words = useWords(collectWords).slip
  const common = useWords(publicWords)
  const { locale } = useLocale()
  const pages = Array.from({ length: Math.ceil(issued.personal.length / perPage) }, (_, page) =>
    issued.personal.slice(page * perPage, (page + 1) * perPage),
  )
  return (
    <div className="slips">
      {pages.map((slips) => (
        <div className="slip-page" key={slips[0]?.code}>
          {slips.map(({ code, path, sector }) => (
            <div className="slip" key={code}>
              <div className="slip-text">
                <p className="slip-sentence">{words.sentence(issued.municipality)}</p>
                <p className="slip-code">{code}</p>
                <p className="slip-address">{location.host}</p>
                <p className="slip-note">
                  {words.lastDay(issued.closesOn)} · {sectorTitle(sector, locale)}
                  {simulated && ` · ${common.simulated}`}
                </p>
              </div>
              <QrCode text={`${location.origin}${path}`} label={words.qr} />
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
