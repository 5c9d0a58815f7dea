import { number } from '#words/format.ts'
import { capitalise } from '#words/report/numerals.ts'
import type { Block, ChartRow } from '../../model/report.ts'
import { changeAxis, chartLegend, chartRow, levelAxis } from '../chart-rows.ts'
import { isFirm, isSmallGroup } from '../findings.ts'
import { format, levelRange, roundTo, shownInterval } from '../format.ts'
import { findingsAtAGlance, namesOf } from '../grouping.ts'
import { itemsByDifference, polarisedItems, scaleWords, shownItems } from '../statements.ts'
import type { SectionOptions } from '../template.ts'
import type { DimensionView, ReportView } from '../view.ts'
import { figureLabel, sectionHeading } from './heading.ts'
import { publishedGroups } from './perspectives.ts'

/** The page that alone answers: what can be said, what cannot, where do I read on. */
export function atAGlance(view: ReportView, options: SectionOptions<'at-a-glance'>): readonly Block[] {
  const heading = sectionHeading(view, options)
  const protectedNotes = view.protectedWaves.map((wave): Block => {
    const label = capitalise(view.words.frame.month(wave.closesOn))
    return { kind: 'note', tone: 'caution', text: view.words.glance.protectedWave(label) }
  })
  if (view.mode === 'protected')
    return [heading, { kind: 'lead', text: view.words.glance.lead.protected }, ...protectedNotes]

  const findings = view.mode === 'comparison' ? findingsAtAGlance(view, options.maximumFindings) : levels(view)
  return [heading, { kind: 'lead', text: leadOf(view) }, ...protectedNotes, ...findings, ...chart(view), ...boxes(view)]
}

function leadOf(view: ReportView): string {
  const { lead } = view.words.glance
  const month = (index: number) => view.words.frame.month(view.waves.at(index)!.wave.closesOn)
  const count = (index: number) => {
    const { participation } = view.waves.at(index)!
    return participation.shown ? String(participation.value.responses) : view.words.glance.hiddenCount
  }
  if (view.mode === 'stocktaking') return lead.stocktaking(count(-1), month(-1), view.dimensions.length)
  return lead.comparison(count(0), month(0), count(-1), month(-1), view.dimensions.length)
}

/** One wave: no findings, but the level of each dimension in words, in the framework's order within a word. */
function levels(view: ReportView): readonly Block[] {
  const { findings, frame } = view.words
  const means = view.dimensions.flatMap(({ waves, quoted }) => {
    const wave = waves.at(-1)
    return wave?.shown && wave.value.estimate.mean !== null ? [{ quoted, mean: wave.value.estimate.mean }] : []
  })
  const classOf = (mean: number) => Math.min(4, Math.floor(mean / 20))
  return [4, 3, 2, 1, 0].flatMap((level): Block[] => {
    const group = means.filter(({ mean }) => classOf(mean) === level)
    if (group.length === 0) return []
    const valued = frame.listed(
      group.map(({ quoted, mean }) => findings.levelValue(quoted, format(mean, 'score', view.locale))),
    )
    return [
      { kind: 'paragraph', strong: findings.levelGroup(findings.levelWords[level]!, valued, group.length), text: '' },
    ]
  })
}

function chart(view: ReportView): readonly Block[] {
  const { glance, frame } = view.words
  const rows = view.dimensions.map((dimension) => chartRow(view, dimension))
  const comparison = view.mode === 'comparison'
  const ends = comparison ? [view.waves[0]!, view.last] : [view.last]
  return [
    {
      kind: 'chartTable',
      id: 'chart-dimensions',
      label: figureLabel,
      caption: captionOf(view),
      alternative: alternativeOf(view, rows),
      valueTitles: ends.map(({ label, wave }) => `${label} ${yearOrMonth(view, wave.closesOn)}`),
      changeTitle: comparison ? glance.columns.change : null,
      axis: levelAxis(view),
      changeAxis: comparison ? changeAxis(view) : null,
      scaleWords: scaleWords(view),
      columnTitles: glance.columns,
      rows,
      legend: chartLegend(view, rows),
      notes: notesOf(view, rows),
    },
    ...readingOf(view, rows).map((text): Block => ({ kind: 'reading', label: frame.reading, text })),
  ]
}

/** The year where it tells the waves apart, otherwise the month. */
function yearOrMonth(view: ReportView, date: string): string {
  const years = new Set(view.waves.map(({ wave }) => wave.closesOn.slice(0, 4)))
  return years.size === view.waves.length ? date.slice(0, 4) : view.words.frame.month(date)
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
      row.change && 'text' in row.change.text ? [alternative.change(row.change.text.text, row.change.rangeText)] : []
    const finding = row.verdictWord === '' ? [] : [alternative.finding(row.verdictWord)]
    return `${view.dimensions[index]!.quoted}: ${[...values, ...change, ...finding].join(', ')}.`
  })
  return [alternative.start(rows.length), ...sentences].join(' ')
}

function notesOf(view: ReportView, rows: readonly ChartRow[]): readonly string[] {
  const { notes } = view.words.glance
  const { dimensions } = view
  const where = (test: (dimension: DimensionView) => boolean) => dimensions.filter(test)
  const names = (found: readonly DimensionView[]) => namesOf(view, found)
  const by90 = where(({ finding }) => finding.change?.level === 90)
  const small = where(({ waves }) => isSmallGroup(waves.filter((wave) => wave !== null)))
  const startsHigh = where(
    ({ finding }) => finding.additions.includes('highStart') && !toldAlone(view, finding.verdict),
  )
  const cut = dimensions.some(({ waves }) =>
    waves.some((wave) => {
      const interval = wave?.shown ? shownInterval(wave.value.estimate) : null
      return interval !== null && (interval.lower < 0 || interval.upper > 100)
    }),
  )
  return [
    ...interimNotes(view),
    ...(view.mode === 'comparison'
      ? where(({ finding }) => finding.verdict === null).map(({ quoted }) => view.words.findings.notComparable(quoted))
      : []),
    ...(by90.length > 0 ? [notes.interval90(names(by90))] : []),
    ...(small.length === 0
      ? []
      : small.length === dimensions.length
        ? [notes.smallGroup]
        : [notes.smallGroups(names(small))]),
    ...(startsHigh.length > 0 ? [notes.highStart(names(startsHigh))] : []),
    ...(cut && rows.length > 0 ? [notes.cut] : []),
    ...(dimensions.some(({ finding }) => finding.rounded) ? [notes.rounding] : []),
  ]
}

/** A finding with its own sentence on this page says itself that the starting value was high. */
function toldAlone(view: ReportView, verdict: DimensionView['finding']['verdict']): boolean {
  return view.dimensions.filter(({ finding }) => finding.verdict === verdict).length === 1
}

/** The columns name first and last wave; what lies between is written out here. */
function interimNotes(view: ReportView): readonly string[] {
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
    return values.length === 0 ? [] : [notes.interim(view.words.frame.month(wave.wave.closesOn), values.join('; '))]
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

function boxes(view: ReportView): readonly Block[] {
  const limits = limitsBox(view)
  const also = alsoBox(view)
  return also === null ? [limits] : [{ kind: 'columns', columns: [[limits], [also]] }]
}

function limitsBox(view: ReportView): Block {
  const { limits } = view.words.glance
  const item = (text: string) => ({ lead: null, text, target: null })
  const detectable = view.dimensions.flatMap(({ evaluation: { comparison } }) =>
    comparison?.shown && comparison.value.minimalDetectableEffect !== null
      ? [comparison.value.minimalDetectableEffect]
      : [],
  )
  const texts =
    view.mode === 'comparison'
      ? [
          limits.why,
          limits.view,
          ...(detectable.length > 0 ? [limits.detectable(number(Math.min(...detectable), 0, view.locale))] : []),
        ]
      : [limits.whyLevel, limits.view, limits.once]
  return { kind: 'box', tone: 'limits', title: limits.title, items: texts.map(item) }
}

/** What else is there, with the section to turn to; no box for fewer than two lines. */
function alsoBox(view: ReportView): Block | null {
  const { alsoHere } = view.words.glance
  const has = (section: string) => view.template.sections.some((options) => options.section === section)
  const shown = shownItems(view).length
  const polarised = polarisedItems(view).length
  const options = view.template.sections.find((section) => section.section === 'item-differences')
  const differing = options ? itemsByDifference(view, options.maximumItems).length : 0
  const own = view.ownItems.filter(({ source }) => !source.met).length
  const groups = publishedGroups(view).length
  const lines = [
    { target: 'own-items', show: own > 0, words: alsoHere.ownItems(own) },
    { target: 'disagreement', show: polarised > 0, words: alsoHere.disagreement(polarised, shown) },
    { target: 'item-differences', show: differing > 0, words: alsoHere.itemDifferences(differing) },
    { target: 'perspectives', show: groups > 1, words: alsoHere.perspectives(groups) },
  ].filter(({ show, target }) => show && has(target))
  if (lines.length < 2) return null
  const items = lines.map(({ target, words }) => ({ ...words, target }))
  return { kind: 'box', tone: 'plain', title: alsoHere.title, items }
}
