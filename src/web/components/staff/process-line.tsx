import { Link } from 'react-router'
import type { Frame } from '#core/model/views.ts'
import { shortDate } from '#words/format.ts'
import { homeWords } from '#words/staff-home.ts'
import { useLocale, useWords } from '../locale.tsx'
import type { Situation, WaveProgress } from './situation.ts'
import { type ProcessState, StateSign } from './state-sign.tsx'
import { waveName } from './wave-names.ts'

interface Station {
  readonly key: string
  readonly to: string
  readonly name: string
  readonly state: ProcessState
  readonly date: string
  readonly number: string
  /** Named above the line where a wave begins. */
  readonly round: string | null
}

/** The steps of the process as a line of stations: done, begun, now, ahead; each says its state in words. */
export function ProcessLine({
  frame,
  situation,
  base,
  frameDone,
}: {
  frame: Frame
  situation: Situation
  base: string
  frameDone: boolean
}) {
  const words = useWords(homeWords).line
  const { locale } = useLocale()
  const numberOf = ({ progress }: WaveProgress) => {
    const { submitted, expected } = progress.total
    if (progress.state === 'planned') return ''
    return expected === null ? words.answers(submitted) : words.of(submitted, expected)
  }
  const enough = ({ progress }: WaveProgress) => progress.total.submitted >= frame.study.minimumCell
  const stations: readonly Station[] = [
    {
      key: 'frame',
      to: `${base}/frame`,
      name: words.frame,
      state: frameDone ? 'done' : 'partly',
      date: '',
      number: words.dimensions(frame.study.dimensions.length),
      round: null,
    },
    ...situation.waves.flatMap((each) => {
      const { wave, progress } = each
      const closed = progress.state === 'closed'
      return [
        {
          key: `${wave.id}-collect`,
          to: `${base}/collect/${wave.id}`,
          name: words.collect,
          state: closed ? 'done' : progress.state === 'open' ? 'now' : 'ahead',
          date: `${dayAndMonth(wave.opensOn, locale)}–${shortDate(wave.closesOn, locale)}`,
          number: numberOf(each),
          round: waveName(wave, frame.study.waves, locale),
        },
        {
          key: `${wave.id}-report`,
          to: `${base}/reports`,
          name: words.report,
          state: closed && enough(each) ? 'done' : 'ahead',
          date: closed ? '' : words.from(shortDate(dayAfter(wave.closesOn), locale)),
          number: closed ? (enough(each) ? words.possible : words.tooFew) : '',
          round: null,
        },
      ] satisfies Station[]
    }),
  ]
  return (
    <nav aria-label={words.label} className="process-wrap">
      <ol className="process">
        {stations.map((station) => (
          <li key={station.key} className={`process-${station.state}`}>
            <span className="process-round note">{station.round}</span>
            <span className="process-sign">
              <StateSign state={station.state} size={station.state === 'now' ? 36 : 20} />
            </span>
            <span className="process-text">
              <Link to={station.to}>{station.name}</Link>
              <span className="only-read-out">{words.state[station.state]}</span>
              {station.date && <span className="note">{station.date}</span>}
              {station.number && <span className="process-number">{station.number}</span>}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** "2.11." / "2/11": the year stands at the other end of the span. */
function dayAndMonth(date: string, locale: 'de' | 'en'): string {
  return locale === 'de' ? shortDate(date, locale).slice(0, 6) : shortDate(date, locale).slice(0, 5)
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
