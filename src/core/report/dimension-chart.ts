import { capitalise } from '#words/report/numerals.ts'
import type { Block, ChartRow } from '../model/report.ts'
import { changeAxis, chartLegend, chartRow, levelAxis } from './chart-rows.ts'
import { isFirm, isSmallGroup, sentenceOf } from './findings.ts'
import { format, levelRange, roundTo, shownInterval } from './format.ts'
import { namesOf } from './grouping.ts'
import { figureLabel } from './sections/heading.ts'
import { scaleWords } from './statements.ts'
import { hasTrend } from './trend-view.ts'
import type { DimensionView, ReportView } from './view.ts'

/** All dimensions as one chart-table, and one row of it read aloud. */
export function dimensionChart(view: ReportView): readonly Block[] {
  const { glance, frame } = view.words
  const rows = view.dimensions.map((dimension) => chartRow(view, dimension))
  const changes =
    view.mode === 'comparison' ? { changeTitle: glance.columns.change, changeAxis: changeAxis(view) } : noChanges
  return [
    { ...levelsChart(view, rows), ...changes, notes: [...weightingNotes(view), ...notesOf(view)] },
    ...readingOf(view, rows).map((text): Block => ({ kind: 'reading', label: frame.reading, text })),
  ]
}

/**
 * The same for readers with two minutes: levels and findings, without the plot of changes and what explains it.
 *
 * @param reading how one row is read, in plain words
 */
export function briefChart(view: ReportView, reading: readonly string[]): readonly Block[] {
  const { frame } = view.words
  const rows = view.dimensions.map((dimension) => ({ ...chartRow(view, dimension), change: null }))
  return [
    {
      ...levelsChart(view, rows),
      ...noChanges,
      notes: [...weightingNotes(view), ...smallGroupNotes(view), ...cutNotes(view)],
    },
    ...reading.map((text): Block => ({ kind: 'reading', label: frame.reading, text })),
  ]
}

/** Said wherever levels and changes are drawn, unless every answer counts the same, as everybody expects. */
function weightingNotes({ weighting, words }: ReportView): readonly string[] {
  return weighting === 'answers' ? [] : [words.method.weighting[weighting]]
}

type ChartTable = Extract<Block, { kind: 'chartTable' }>

const noChanges = { changeTitle: null, changeAxis: null } as const

/** What both charts have: the levels of every dimension. */
function levelsChart(
  view: ReportView,
  rows: readonly ChartRow[],
): Omit<ChartTable, 'changeTitle' | 'changeAxis' | 'notes'> {
  return {
    kind: 'chartTable',
    id: 'chart-dimensions',
    label: figureLabel,
    caption: captionOf(view),
    alternative: alternativeOf(view, rows),
    valueTitles: valueTitles(view),
    axis: levelAxis(view),
    scaleWords: scaleWords(view),
    columnTitles: view.words.glance.columns,
    rows,
    legend: chartLegend(view, rows),
  }
}

/** "vorher 2024", "nachher 2026"; months where the year does not tell the two apart. */
function valueTitles(view: ReportView): readonly string[] {
  const ends = view.mode === 'comparison' ? [view.waves[0]!, view.last] : [view.last]
  const years = new Set(ends.map(({ wave }) => wave.opensOn.slice(0, 4)))
  const tellsApart = years.size === ends.length
  return ends.map(({ label, wave: { opensOn, closesOn } }) => {
    const time = tellsApart ? opensOn.slice(0, 4) : view.words.frame.months(opensOn, closesOn)
    return `${label} ${time}`
  })
}

/** The figure's finding: how many dimensions have the strongest verdict there is. */
function captionOf(view: ReportView): string {
  const { caption } = view.words.glance
  const of = view.dimensions.length
  const codes = view.dimensions.map(({ finding }) => finding.verdict)
  const count = (...wanted: readonly string[]) => codes.filter((code) => code !== null && wanted.includes(code)).length
  if (view.mode !== 'comparison' || codes.every((code) => code === null || isWithheld(code))) return caption.content(of)
  if (of === 1 && codes[0] !== 'unclear' && codes[0] !== 'equivalent' && !codes[0]?.startsWith('hint'))
    return caption.content(of)
  const [clearUp, clearDown] = [count('clear_up'), count('clear_down')]
  if (clearUp > 0 && clearDown > 0) return caption.clear_both(clearUp, clearDown, of)
  if (clearUp > 0) return caption.clear_up(clearUp, of)
  if (clearDown > 0) return caption.clear_down(clearDown, of)
  const [up, down] = [count('up'), count('down')]
  if (up > 0 && down > 0) return caption.both(up, down, of)
  if (up > 0) return caption.up(up, of)
  if (down > 0) return caption.down(down, of)
  const small = count('small_up', 'small_down')
  if (small > 0) return caption.small(small, of)
  if (count('equivalent') === of) return caption.equivalent(of)
  return caption.notFirm(of)
}

function isWithheld(code: string): boolean {
  return code === 'suppressed' || code === 'too_few' || code === 'not_computable'
}

function alternativeOf(view: ReportView, rows: readonly ChartRow[]): string {
  const { alternative } = view.words.glance
  const ends = view.mode === 'comparison' ? [view.waves[0]!, view.last] : [view.last]
  const sentences = rows.map((row, index) => {
    const values = row.values.map((cell, place) => {
      const text =
        cell.kind === 'protected'
          ? alternative.hidden
          : cell.kind === 'not asked'
            ? alternative.notAsked
            : 'text' in cell
              ? cell.text
              : ''
      return alternative.wave(ends[place]!.label, text)
    })
    const change =
      row.change && 'text' in row.change.text
        ? [alternative.change(row.change.text.text, view.dimensions[index]!.finding.change?.rangeText ?? '')]
        : []
    const finding = row.verdictWord === '' ? [] : [alternative.finding(row.verdictWord)]
    return `${view.dimensions[index]!.quoted}: ${[...values, ...change, ...finding].join(', ')}.`
  })
  return [alternative.start(rows.length), ...sentences].join(' ')
}

function notesOf(view: ReportView): readonly string[] {
  const { notes } = view.words.glance
  const where = (test: (dimension: DimensionView) => boolean) => view.dimensions.filter(test)
  const names = (found: readonly DimensionView[]) => namesOf(view, found)
  const by90 = where(({ finding }) => finding.change?.level === 90)
  const reworded = where(({ finding }) => finding.additions.includes('caution'))
  const startsHigh = where(
    ({ finding }) => finding.additions.includes('highStart') && !toldAlone(view, finding.verdict),
  )
  return [
    ...interimNotes(view),
    ...(view.mode === 'comparison'
      ? where(({ finding }) => finding.verdict === null).map(
          ({ finding, quoted }) => sentenceOf(finding, quoted, view.words.findings).first,
        )
      : []),
    ...(reworded.length > 0 ? [notes.reworded(names(reworded))] : []),
    ...(by90.length > 0 ? [notes.interval90(names(by90))] : []),
    ...smallGroupNotes(view),
    ...(startsHigh.length > 0 ? [notes.highStart(names(startsHigh))] : []),
    ...cutNotes(view),
    ...(where(({ finding }) => finding.rounded).length > 0 ? [notes.rounding] : []),
  ]
}

function smallGroupNotes(view: ReportView): readonly string[] {
  const { notes } = view.words.glance
  const small = view.dimensions.filter(({ waves }) => isSmallGroup(waves.filter((wave) => wave !== null)))
  if (small.length === 0) return []
  return [small.length === view.dimensions.length ? notes.smallGroup : notes.smallGroups(namesOf(view, small))]
}

function cutNotes(view: ReportView): readonly string[] {
  const isCut = view.dimensions.some(({ waves }) =>
    waves.some((wave) => {
      const interval = wave?.shown ? shownInterval(wave.value.estimate) : null
      return interval !== null && (interval.lower < 0 || interval.upper > 100)
    }),
  )
  return isCut ? [view.words.glance.notes.cut] : []
}

/** A finding with its own sentence on this page says itself that the starting value was high. */
function toldAlone(view: ReportView, verdict: DimensionView['finding']['verdict']): boolean {
  return view.dimensions.filter(({ finding }) => finding.verdict === verdict).length === 1
}

/** The columns name first and last wave; what lies between is written out here, unless a section of its own shows it. */
function interimNotes(view: ReportView): readonly string[] {
  if (hasTrend(view) && view.template.sections.some(({ section }) => section === 'trend')) return []
  const { notes } = view.words.glance
  return view.waves.flatMap((wave, index) => {
    if (wave.position !== 'middle') return []
    const values = view.dimensions.flatMap(({ short, waves }) => {
      const shown = waves[index]
      if (!shown?.shown || shown.value.estimate.mean === null) return []
      return [
        notes.interimValue(short, format(shown.value.estimate.mean, 'score', view.locale), shown.value.estimate.n),
      ]
    })
    return values.length === 0
      ? []
      : [notes.interim(view.words.frame.months(wave.wave.opensOn, wave.wave.closesOn), values.join('; '))]
  })
}

/** Reads one real row aloud: the first with a certain finding or a hint, else the first with an interval. */
function readingOf(view: ReportView, rows: readonly ChartRow[]): readonly string[] {
  const { reading, answers } = view.words.glance
  const candidates = view.dimensions.map((dimension, index) => ({ dimension, row: rows[index]! }))
  if (view.mode === 'stocktaking') {
    for (const { dimension } of candidates) {
      const wave = dimension.waves.at(-1)
      const interval = wave?.shown ? shownInterval(wave.value.estimate) : null
      if (!wave?.shown || interval === null || wave.value.estimate.mean === null) continue
      const { n, mean } = wave.value.estimate
      const range = levelRange(interval, ` ${view.words.frame.to} `, view.locale)
      return [reading.level(dimension.quoted, format(mean, 'score', view.locale), answers(n), range)]
    }
    return []
  }
  const drawn = candidates.filter(({ dimension }) => dimension.finding.change?.interval)
  const chosen =
    drawn.find(({ dimension: { finding } }) => isFirm(finding.verdict) || finding.verdict?.startsWith('hint')) ??
    drawn[0]
  if (!chosen) return []
  const { finding, quoted, waves } = chosen.dimension
  const [first, last] = [waves[0], waves.at(-1)]
  const { interval, rangeText: range, decimals } = finding.change!
  if (!first?.shown || !last?.shown || !finding.values || !interval) return []
  const excludes = roundTo(interval.lower, decimals) > 0 || roundTo(interval.upper, decimals) < 0
  return [
    [
      reading.change(
        quoted,
        finding.values.m1,
        answers(first.value.estimate.n),
        finding.values.m2,
        answers(last.value.estimate.n),
      ),
      excludes ? reading.excludesZero(range) : reading.includesZero(range),
      capitalise(reading.overlap),
    ].join(' '),
  ]
}
