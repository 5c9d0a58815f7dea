import { useEffect, useState } from 'react'
import { type Measures, projector, screen } from '#charts/measures.ts'
import type { PointDistribution, Talk, TalkPoint } from '#core/model/talk.ts'
import { talkWords } from '#words/staff-talk.ts'
import { useLocale, useWords } from '../locale.tsx'
import { useMunicipality } from './layouts.tsx'
import { extentOf, PointBars } from './point-bars.tsx'
import { StepLegend } from './step-legend.tsx'
import { waveName } from './wave-names.ts'

/** From here on the page is laid out for a projector, scaled by its shorter side. */
const projected = '(min-width: 1000px) and (min-height: 600px)'

/** The answers to one statement, large: the earlier wave's bar above, the later one's below, and both sides in words. */
export function PointPicture({ talk, point }: { talk: Talk; point: TalkPoint }) {
  const words = useWords(talkWords).present
  const wide = useMatches(projected)
  const extent = extentOf([point.earlier, point.last])
  if (!point.last.shown) {
    return (
      <div className="projector-protected">
        <p className="projector-question">{words.protectedTitle}</p>
        <p>{words.protectedText}</p>
      </div>
    )
  }
  const { agree, disagree, n, cannotJudge } = point.last.value
  const bar = (shown: PointDistribution, wave: string, measures: Measures, size: 'earlier' | 'later') => (
    <Bar point={point} shown={shown} wave={wave} measures={measures} extent={extent} size={size} wide={wide} />
  )
  return (
    <div className="projector-bars">
      {point.earlier && talk.earlierWave && bar(point.earlier, talk.earlierWave, projector.earlier, 'earlier')}
      {bar(point.last, talk.wave, projector.later, 'later')}
      <p className="projector-sides">
        <span>
          <strong>{disagree}</strong> {words.sides.disagree(disagree)}
        </span>
        <span>
          {n - agree - disagree} {words.sides.between}
        </span>
        <span>
          <strong>{agree}</strong> {words.sides.agree(agree)}
        </span>
      </p>
      {cannotJudge > 0 && <p className="projector-cannot">{words.cannotJudge(cannotJudge)}</p>}
      <StepLegend point={point} />
    </div>
  )
}

function Bar({
  point,
  shown,
  wave: id,
  measures,
  extent,
  size,
  wide,
}: {
  point: TalkPoint
  shown: PointDistribution
  wave: string
  measures: Measures
  extent: { readonly left: number; readonly right: number }
  size: 'earlier' | 'later'
  wide: boolean
}) {
  const words = useWords(talkWords).present
  const { locale } = useLocale()
  const { frame } = useMunicipality()
  const wave = frame.study.waves.find((each) => each.id === id)
  const name = wave ? waveName(wave, frame.study.waves, locale) : id
  return (
    <div className={`projector-wave projector-wave-${size}`}>
      <p>
        <span className="projector-wave-name">{name}</span>
        {shown.shown && <span className="projector-n">{words.n(shown.value.n)}</span>}
      </p>
      {shown.shown ? (
        <PointBars
          point={point}
          shown={shown}
          label={name}
          width={wide ? 960 : 300}
          extent={extent}
          measures={wide ? measures : screen}
        />
      ) : (
        <p className="projector-n">{words.earlierProtected}</p>
      )}
    </div>
  )
}

function useMatches(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches)
  useEffect(() => {
    const media = matchMedia(query)
    const changed = () => setMatches(media.matches)
    media.addEventListener('change', changed)
    return () => media.removeEventListener('change', changed)
  }, [query])
  return matches
}
