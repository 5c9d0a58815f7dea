import type { Count } from '#core/model/collection.ts'
import type { Wave } from '#core/model/study.ts'
import { staffWords } from '#words/staff.ts'
import { collectWords } from '#words/staff-collect.ts'
import { sectorTitle } from '../../instrument.ts'
import { useLocale, useWords } from '../locale.tsx'
import { CoverageBar } from './coverage-bar.tsx'
import { SectorCount } from './sector-count.tsx'
import type { WaveProgress } from './situation.ts'
import { waveName } from './wave-names.ts'

/** Answers by area, "k von N" with its bar, in the roster's order; the shared link apart, the network last. */
export function ResponseTable({
  shown,
  earlier,
  waves,
}: {
  shown: WaveProgress
  earlier: WaveProgress | null
  waves: readonly Wave[]
}) {
  const words = useWords(collectWords)
  const { protectedCell } = useWords(staffWords)
  const { locale } = useLocale()
  const { sectors, total, viaSharedLink } = shown.progress
  const before = (sector: string) => earlier?.progress.sectors.find((each) => each.sector === sector)?.count ?? null
  const anyProtected = sectors.some(({ count }) => !count)
  const allProtected =
    anyProtected && shown.progress.state === 'open' && sectors.every(({ count }) => !count || count.expected === 0)
  return (
    <>
      <table className="table response-table">
        <caption className="only-read-out">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.sector}</th>
            <th scope="col">{words.columns.answered}</th>
          </tr>
        </thead>
        <tbody>
          {sectors.map(({ sector, count }) => (
            <Row key={sector} title={sectorTitle(sector, locale)} count={count} earlier={before(sector)} />
          ))}
          {viaSharedLink !== null && viaSharedLink > 0 && (
            <tr>
              <th scope="row">{words.viaShared}</th>
              <td>
                <span className="count">
                  <span className="count-text">
                    <strong>{viaSharedLink}</strong>
                  </span>
                </span>
              </td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <Row title={words.total} count={total} earlier={earlier?.progress.total ?? null} />
        </tfoot>
      </table>
      {allProtected && <p className="note">{words.legend.allProtected}</p>}
      <ul className="legend note">
        {anyProtected && !allProtected && (
          <li>
            <strong aria-hidden="true">.</strong> <span className="only-read-out">{protectedCell}: </span>
            {words.legend.protected}
          </li>
        )}
        {earlier && (
          <li>
            <span aria-hidden="true" className="legend-stroke" />{' '}
            {words.legend.stroke(waveName(earlier.wave, waves, locale))}
          </li>
        )}
      </ul>
    </>
  )
}

function Row({ title, count, earlier }: { title: string; count: Count | null; earlier: Count | null }) {
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>
        <span className="count">
          <SectorCount count={count} />
          <CoverageBar count={count} earlier={earlier} />
        </span>
      </td>
    </tr>
  )
}
