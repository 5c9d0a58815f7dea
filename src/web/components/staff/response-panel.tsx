import { Link } from 'react-router'
import { number } from '#words/format.ts'
import { homeWords } from '#words/staff-home.ts'
import { sectorTitle } from '../../instrument.ts'
import { useLocale, useWords } from '../locale.tsx'
import { CoverageBar } from './coverage-bar.tsx'
import { RosterGap } from './roster-gap.tsx'
import { SectorCount } from './sector-count.tsx'
import type { Situation, WaveProgress } from './situation.ts'
import { waveName } from './wave-names.ts'

/** Who has answered, in short: total and areas of the running wave, else of the one closed last. */
export function ResponsePanel({ situation, base }: { situation: Situation; base: string }) {
  const words = useWords(homeWords).responses
  const { locale } = useLocale()
  const shown = situation.open ?? situation.lastClosed
  const waves = situation.waves.map(({ wave }) => wave)
  if (!shown)
    return (
      <section>
        <h2 className="ruled">{words.title}</h2>
        <p className="muted">{words.none}</p>
      </section>
    )
  const earlier = earlierWave(situation, shown)
  return (
    <section>
      <div className="row-apart">
        <h2>
          {words.title} <span className="heading-note">{waveName(shown.wave, waves, locale)}</span>
        </h2>
        <Link className="note" to={`${base}/collect/${shown.wave.id}`}>
          {words.all}
        </Link>
      </div>
      <KeyFigure total={shown.progress.total} />
      <RosterGap wave={shown.wave.id} />
      <ul className="sector-list">
        {shown.progress.sectors.map(({ sector, count }) => (
          <li key={sector}>
            <span>{sectorTitle(sector, locale)}</span>
            <SectorCount count={count} short />
            <CoverageBar
              count={count}
              earlier={earlier?.progress.sectors.find((each) => each.sector === sector)?.count ?? null}
            />
          </li>
        ))}
      </ul>
      {earlier && <p className="note">{words.stroke(waveName(earlier.wave, waves, locale))}</p>}
    </section>
  )
}

/** "44 von 84 Personen, 52 %": the percentage only from 20 invited on. */
export function KeyFigure({ total }: { total: WaveProgress['progress']['total'] }) {
  const words = useWords(homeWords).responses
  const { locale } = useLocale()
  const { submitted, expected } = total
  const percent =
    expected !== null && expected >= 20 && submitted <= expected
      ? `${number((100 * submitted) / expected, 0, locale)}${locale === 'de' ? '\u00a0' : ''}%`
      : null
  return (
    <p className="key-figure">
      <span className="key-number">{submitted}</span>{' '}
      <span>
        {expected === null ? words.persons(submitted) : words.ofPersons(expected, percent)}{' '}
        {percent && <strong>{percent}</strong>}
      </span>
    </p>
  )
}

/** The wave before the one shown that had answers: its final state is the stroke in the bars. */
export function earlierWave(situation: Situation, shown: WaveProgress): WaveProgress | null {
  const index = situation.waves.indexOf(shown)
  return (
    situation.waves
      .slice(0, index)
      .reverse()
      .find(({ progress }) => progress.state === 'closed' && progress.total.submitted > 0) ?? null
  )
}
