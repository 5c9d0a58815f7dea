import type { Block, ChartRow } from '../../model/report.ts'
import { chartLegend, levelAxis, levelCell } from '../chart-rows.ts'
import { clip, format, levelRange, shownInterval, textCell, withLimits } from '../format.ts'
import { namesOf } from '../grouping.ts'
import { fewestForBand, levelOf, type ProgrammeLevel } from '../programme/summary.ts'
import { scaleWords } from '../statements.ts'
import type { SectionOptions } from '../template.ts'
import type { DimensionView, ReportView } from '../view.ts'
import { figureLabel, sectionHeading } from './heading.ts'

type Band = NonNullable<Extract<ProgrammeLevel, { withheld: null }>['band']>
interface Compared {
  readonly dimension: DimensionView
  readonly count: number
  readonly band: Band
  readonly own: number
}

/**
 * The own level before the middle half of the other municipalities: never their least and greatest value, no names, no
 * order. Source: quartiles of type 7 of the others' means, from eight of them in the same wave; statistics.md 10.1.
 */
export function otherMunicipalities(
  view: ReportView,
  options: SectionOptions<'other-municipalities'>,
): readonly Block[] {
  const { others, words } = view
  if (others === null || view.mode === 'protected') return []
  const text = words.others
  const heading = sectionHeading(view, options)
  const sameWave = others.evaluations.filter(({ waves }) => waves.at(-1) === view.last.wave.id)
  const levels = view.dimensions.map((dimension) => ({ dimension, level: levelOf(dimension.id, sameWave) }))
  const compared = levels.flatMap(({ dimension, level }): Compared[] => {
    const wave = dimension.waves.at(-1)
    if (level.withheld !== null || level.band === null) return []
    if (!wave?.shown || wave.value.estimate.mean === null) return []
    return [{ dimension, count: level.count, band: level.band, own: wave.value.estimate.mean }]
  })
  if (compared.length === 0) return [heading, { kind: 'paragraph', text: text.tooFew(fewestForBand, others.count) }]
  const rows = compared.map((one) => rowOf(view, one))
  return [
    heading,
    { kind: 'paragraph', text: `${text.band} ${text.standards}` },
    {
      kind: 'chartTable',
      id: 'chart-others',
      label: figureLabel,
      caption: text.caption,
      alternative: alternativeOf(view, compared),
      valueTitles: [text.own, text.middle],
      changeTitle: null,
      axis: levelAxis(view),
      changeAxis: null,
      scaleWords: scaleWords(view),
      columnTitles: words.glance.columns,
      rows,
      legend: [{ sign: 'band', text: words.frame.legend.band }, ...chartLegend(view, rows)],
      notes: leftOut(view, levels, compared),
    },
    { kind: 'reading', label: words.frame.reading, text: readingOf(view, compared[0]!) },
  ]
}

function rowOf(view: ReportView, { dimension, count, band, own }: Compared): ChartRow {
  const wave = dimension.waves.at(-1) ?? null
  const interval = wave?.shown ? shownInterval(wave.value.estimate) : null
  return {
    label: dimension.title,
    detail: view.words.others.detail(count),
    marks: [
      { kind: 'band', ...band },
      { kind: 'value', wave: 'last', value: own, range: interval && clip(interval) },
    ],
    values: [levelCell(view, wave, true), withLimits(textCell(levelRange(band, '–', view.locale)), clip(band))],
    change: null,
    verdict: null,
    verdictWord: '',
  }
}

function alternativeOf(view: ReportView, compared: readonly Compared[]): string {
  const { start } = view.words.glance.alternative
  return [start(compared.length), ...compared.map((one) => sentenceOf(view, one))].join(' ')
}

function readingOf(view: ReportView, one: Compared): string {
  return `${sentenceOf(view, one)} ${view.words.others.quarters}`
}

function sentenceOf(view: ReportView, { dimension, own, band, count }: Compared): string {
  const range = levelRange(band, ` ${view.words.frame.to} `, view.locale)
  return view.words.others.row(dimension.quoted, format(own, 'score', view.locale), range, count)
}

/** Dimensions asked here of which nothing can be said, with the reason. */
function leftOut(
  view: ReportView,
  levels: readonly { readonly dimension: DimensionView; readonly level: ProgrammeLevel }[],
  compared: readonly Compared[],
): readonly string[] {
  const missing = levels.filter(({ dimension }) => compared.every((one) => one.dimension !== dimension))
  const because = (test: (level: ProgrammeLevel) => boolean) =>
    missing.filter(({ level }) => test(level)).map(({ dimension }) => dimension)
  const dominated = because(({ withheld }) => withheld === 'dominated')
  const few = because((level) => level.withheld === 'tooFew' || (level.withheld === null && level.band === null))
  const own = because((level) => level.withheld === null && level.band !== null)
  const { others, programme } = view.words
  return [
    ...(few.length === 0 ? [] : [programme.withheld.tooFewForBand(namesOf(view, few), fewestForBand)]),
    ...(dominated.length === 0 ? [] : [programme.withheld.dominated(namesOf(view, dominated))]),
    ...(own.length === 0 ? [] : [others.ownWithheld(namesOf(view, own))]),
  ]
}
