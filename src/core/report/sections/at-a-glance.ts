import { number } from '#words/format.ts'
import { capitalise } from '#words/report/numerals.ts'
import type { Block } from '../../model/report.ts'
import { dimensionChart } from '../dimension-chart.ts'
import { format } from '../format.ts'
import { findingsAtAGlance } from '../grouping.ts'
import { itemsByDifference, polarisedItems, shownItems } from '../statements.ts'
import type { SectionOptions } from '../template.ts'
import type { ReportView } from '../view.ts'
import { sectionHeading } from './heading.ts'
import { publishedGroups } from './perspectives.ts'

/** The page that alone answers: what can be said, what cannot, where do I read on. */
export function atAGlance(view: ReportView, options: SectionOptions<'at-a-glance'>): readonly Block[] {
  const heading = sectionHeading(view, options)
  const protectedNotes = protectedWaveNotes(view)
  if (view.mode === 'protected')
    return [heading, { kind: 'lead', text: view.words.glance.lead.protected }, ...protectedNotes]

  const findings = view.mode === 'comparison' ? findingsAtAGlance(view, options.maximumFindings) : levels(view)
  return [
    heading,
    { kind: 'lead', text: leadOf(view) },
    ...protectedNotes,
    ...findings,
    ...dimensionChart(view),
    ...boxes(view),
  ]
}

/** A whole wave below the minimum is named where its values would stand. */
export function protectedWaveNotes(view: ReportView): readonly Block[] {
  return view.protectedWaves.map((wave) => {
    const label = capitalise(view.words.frame.months(wave.opensOn, wave.closesOn))
    return { kind: 'note', tone: 'caution', text: view.words.glance.protectedWave(label) }
  })
}

function leadOf(view: ReportView): string {
  const { lead } = view.words.glance
  const month = (index: number) => {
    const { opensOn, closesOn } = view.waves.at(index)!.wave
    return view.words.frame.months(opensOn, closesOn)
  }
  const count = (index: number) => {
    const { participation } = view.waves.at(index)!
    return participation.shown ? String(participation.value.responses) : view.words.glance.hiddenCount
  }
  if (view.mode === 'stocktaking') return lead.stocktaking(count(-1), month(-1), view.dimensions.length)
  return lead.comparison(count(0), month(0), count(-1), month(-1), view.dimensions.length)
}

/** One wave: no findings, but the level of each dimension in words, in the framework's order within a word. */
export function levels(view: ReportView): readonly Extract<Block, { kind: 'paragraph' }>[] {
  const { findings, frame } = view.words
  const means = view.dimensions.flatMap(({ waves, quoted }) => {
    const wave = waves.at(-1)
    return wave?.shown && wave.value.estimate.mean !== null ? [{ quoted, mean: wave.value.estimate.mean }] : []
  })
  const classOf = (mean: number) => Math.min(4, Math.floor(mean / 20))
  return [4, 3, 2, 1, 0].flatMap((level): Extract<Block, { kind: 'paragraph' }>[] => {
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

function boxes(view: ReportView): readonly Block[] {
  const limits = limitsBox(view)
  const also = alsoBox(view)
  return also === null ? [limits] : [{ kind: 'columns', columns: [[limits], [also]] }]
}

function limitsBox(view: ReportView): Block {
  const { limits } = view.words.glance
  const item = (text: string) => ({ lead: null, text, target: null })
  const written = (points: number) => number(points, 0, view.locale)
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
          ...(detectable.length > 0
            ? [limits.detectable(written(Math.min(...detectable)), written(Math.max(...detectable)))]
            : []),
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
