import { useState } from 'react'
import { screen } from '#charts/measures.ts'
import type { ItemId } from '#core/model/instrument.ts'
import type { AgendaPoint, Talk, TalkPoint } from '#core/model/talk.ts'
import { talkWords } from '#words/staff-talk.ts'
import { Button } from '../controls.tsx'
import { useLocale, useWords } from '../locale.tsx'
import { useMunicipality } from './layouts.tsx'
import { extentOf, PointBars } from './point-bars.tsx'
import { StepLegend } from './step-legend.tsx'
import { waveName } from './wave-names.ts'

const shownAtFirst = 8
const barsWidth = 300

/** Statements worth talking about, with their answers; withheld ones are only counted. */
export function PointTable({
  talk,
  agenda,
  onAdd,
}: {
  talk: Talk
  agenda: readonly AgendaPoint[]
  /** Absent for readers. */
  onAdd?: (item: ItemId) => void
}) {
  const words = useWords(talkWords).choose
  const { locale } = useLocale()
  const { frame } = useMunicipality()
  const [all, setAll] = useState(false)
  const shown = talk.points.filter(({ last }) => last.shown)
  const withheld = talk.points.length - shown.length
  const listed = all ? shown : shown.slice(0, shownAtFirst)
  const extent = extentOf(shown.map(({ last }) => last))
  const wave = frame.study.waves.find(({ id }) => id === talk.wave)
  const label = wave ? waveName(wave, frame.study.waves, locale) : talk.wave
  return (
    <section className="stack-narrow report">
      <h2 className="ruled">{words.title}</h2>
      {shown.length === 0 ? <p>{words.nothing}</p> : <p className="note">{words.order}</p>}
      {shown[0] && <StepLegend point={shown[0]} />}
      {shown.length > 0 && (
        <ul className="point-list">
          {listed.map((point) => (
            <li key={point.item}>
              <div className="point-text">
                <h3>{point.text[locale]}</h3>
                <p className="note">{point.dimension[locale]}</p>
              </div>
              <div className="point-answers">
                <PointBars
                  point={point}
                  shown={point.last}
                  label={label}
                  width={barsWidth}
                  extent={extent}
                  measures={screen}
                />
                <Sides point={point} />
              </div>
              {onAdd && (
                <div className="point-action">
                  {agenda.some(({ item }) => item === point.item) ? (
                    <span className="muted">{words.added}</span>
                  ) : (
                    <Button compact aria-label={words.addNamed(point.text[locale])} onClick={() => onAdd(point.item)}>
                      {words.add}
                    </Button>
                  )}
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {shown.length > shownAtFirst && (
        <p>
          <Button compact look="plain" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? words.fewer : words.more(shown.length)}
          </Button>
        </p>
      )}
      {withheld > 0 && shown.length > 0 && <p className="note">{words.withheld(withheld)}</p>}
    </section>
  )
}

/** All answers in three parts that add up to n, and that two groups face each other. */
function Sides({ point }: { point: TalkPoint }) {
  const words = useWords(talkWords)
  if (!point.last.shown) return null
  const { agree, disagree, n, polarised } = point.last.value
  const { sides } = words.present
  return (
    <p className="note">
      {words.present.n(n)}: {disagree} {sides.disagree(disagree)} · {n - agree - disagree} {sides.between} · {agree}{' '}
      {sides.agree(agree)}
      {polarised && <strong> · {words.choose.divided}</strong>}
    </p>
  )
}
