import type { Block } from '../../model/report.ts'
import { briefChart } from '../dimension-chart.ts'
import { isFirm } from '../findings.ts'
import { format, minimumForInterval } from '../format.ts'
import { findingsAtAGlance } from '../grouping.ts'
import { scaleWords } from '../statements.ts'
import type { SectionOptions } from '../template.ts'
import type { DimensionView, ReportView, WaveView } from '../view.ts'
import { optionalHeading } from './heading.ts'

/** All dimensions in one chart with their levels and findings; on a slide the first finding is the title. */
export function profile(view: ReportView, options: SectionOptions<'profile'>): readonly Block[] {
  if (view.mode === 'protected') return []
  const [told] = view.mode === 'comparison' ? findingsAtAGlance(view, 2) : []
  const title =
    view.template.layout === 'slides' && told && options.title !== null
      ? { de: told.first, en: told.first }
      : options.title
  return [...optionalHeading(view, { ...options, title }), ...briefChart(view, readingOf(view))]
}

/** Reads one row aloud and says what lines and ends of the scale mean. */
function readingOf(view: ReportView): readonly string[] {
  const { reading } = view.words.brief
  const chosen =
    view.dimensions.find(({ finding }) => isFirm(finding.verdict) || finding.verdict?.startsWith('hint')) ??
    view.dimensions.find((dimension) => dimension.waves.every((wave) => wave?.shown))
  const sentence = chosen && row(view, chosen)
  if (!sentence) return []
  const answers = view.dimensions.flatMap(({ waves }) =>
    waves.flatMap((wave) => (wave?.shown && wave.value.estimate.interval ? [wave.value.estimate.n] : [])),
  )
  const drawn = answers.filter((n) => n >= minimumForInterval)
  const { low, high } = scaleWords(view)
  return [
    [
      sentence,
      ...(drawn.length > 0 ? [reading.lines(Math.min(...drawn), Math.max(...drawn))] : []),
      reading.scale(low, high),
    ].join(' '),
  ]
}

function row(view: ReportView, { quoted, waves }: DimensionView): string | null {
  const { reading } = view.words.brief
  const value = (index: number) => {
    const wave = waves.at(index)
    return wave?.shown && wave.value.estimate.mean !== null
      ? format(wave.value.estimate.mean, 'score', view.locale)
      : null
  }
  const [first, last] = [value(0), value(-1)]
  const when = ({ wave }: WaveView) => view.words.brief.in(view.words.frame.months(wave.opensOn, wave.closesOn))
  if (last === null) return null
  if (view.mode === 'stocktaking') return reading.stocktaking(quoted, last, when(view.last))
  return first === null ? null : reading.comparison(quoted, first, when(view.waves[0]!), last, when(view.last))
}
