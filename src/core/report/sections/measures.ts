import { monthAndYear, shortDate } from '#words/format.ts'
import { goalWords } from '#words/goals.ts'
import { dayNumber } from '../../days.ts'
import { isOverdue } from '../../goals/attainment.ts'
import type { Measure } from '../../model/goal.ts'
import type { Block, Plot } from '../../model/report.ts'
import type { IsoDate } from '../../model/study.ts'
import { changeCell, verdictWord } from '../chart-rows.ts'
import { textCell } from '../format.ts'
import type { SectionOptions } from '../template.ts'
import type { ReportView } from '../view.ts'
import { figureLabel, sectionHeading, tableLabel } from './heading.ts'

/** Measures in time beside the surveys, and beside the change of each dimension; nothing about what led to what. */
export function measures(view: ReportView, options: SectionOptions<'measures'>): readonly Block[] {
  const all = view.goals.flatMap((goal) => goal.measures)
  if (all.length === 0) return []
  const { measures: words } = view.words.goals
  const done = all.filter(({ state }) => state === 'done').length
  const made = view.study.simulated ? view.words.goals.made : view.words.goals.entered
  const last = all.at(-1)!
  return [
    sectionHeading(view, options),
    { kind: 'lead', text: words.lead(done, all.length) },
    timeline(view, all, [words.note, made]),
    {
      kind: 'reading',
      label: view.words.frame.reading,
      text: words.reading(last.what, words.span(last.from, last.until), stateWord(view, last)),
    },
    ...(view.mode === 'comparison'
      ? [besideChanges(view)]
      : [{ kind: 'note', tone: 'method', text: words.beside } as const]),
  ]
}

function stateWord(view: ReportView, measure: Measure): string {
  const { states } = goalWords[view.locale]
  return isOverdue(measure, view.generatedOn) ? states.overdue : states[measure.state]
}

/** Surveys and measures in rows on one axis of time, in order of their beginning. */
function timeline(view: ReportView, all: readonly Measure[], notes: readonly string[]): Block {
  const { measures: words } = view.words.goals
  const surveys = view.waves.map(({ wave, label }) => ({ from: wave.opensOn, until: wave.closesOn, label }))
  const days = [...surveys, ...all].flatMap(({ from, until }) => [from, until]).toSorted()
  const [start, end] = [days[0]!, days.at(-1)!]
  const length = Math.max(1, dayNumber(end) - dayNumber(start))
  const at = (day: IsoDate) => (dayNumber(day) - dayNumber(start)) / length
  const bands = surveys.map(({ from, until }) => ({ from: at(from), to: at(until) }))
  const month = (day: IsoDate) => monthAndYear(day, view.locale)
  const plot = ({ from, until }: { from: IsoDate; until: IsoDate }, style: Extract<Plot, { kind: 'span' }>['style']) =>
    ({ kind: 'span', from: at(from), to: at(until), begins: from, style, bands }) as const
  const rows = [
    ...surveys.map((survey) => ({
      begins: survey.from,
      cells: [
        textCell(words.survey(survey.label), true),
        textCell(''),
        textCell(shortDate(survey.until, view.locale)),
        textCell(''),
      ],
      plot: plot(survey, 'wave'),
      alternative: view.words.frame.months(survey.from, survey.until),
    })),
    ...all.map((measure) => ({
      begins: measure.from,
      cells: [
        textCell(measure.what),
        textCell(measure.who),
        textCell(shortDate(measure.until, view.locale)),
        textCell(stateWord(view, measure)),
      ],
      plot: plot(measure, measure.state),
      alternative: words.alternative(month(measure.from), month(measure.until), stateWord(view, measure)),
    })),
  ].toSorted((a, b) => a.begins.localeCompare(b.begins))
  return {
    kind: 'plotTable',
    id: 'chart-measures',
    label: figureLabel,
    caption: words.caption,
    plotTitle: words.plot(month(start), month(end)),
    columns: [
      { key: 'what', title: words.what, align: 'start' },
      { key: 'who', title: words.who, align: 'start' },
      { key: 'until', title: words.until, align: 'start' },
      { key: 'state', title: words.state, align: 'start' },
    ],
    rows: rows.map(({ cells, plot, alternative }) => ({ cells, plot, alternative })),
    legend: [],
    notes,
  }
}

/** What changed by dimension, and which measures belong to goals that speak of it. */
function besideChanges(view: ReportView): Block {
  const { beside, table: words } = view.words.goals.measures
  return {
    kind: 'table',
    id: 'table-measures',
    label: tableLabel,
    caption: words.caption,
    columns: [
      { key: 'dimension', title: words.dimension, align: 'start' },
      { key: 'change', title: words.change, align: 'end' },
      { key: 'finding', title: words.finding, align: 'start' },
      { key: 'measures', title: words.measures, align: 'start' },
    ],
    rows: view.dimensions.map((dimension) => {
      const { id, title, finding, waves } = dimension
      const belonging = view.goals
        .filter(({ dimensions }) => dimensions.includes(id))
        .flatMap((goal) => goal.measures)
        .map((measure) => words.measure(measure.what, stateWord(view, measure)))
      return {
        cells: [
          textCell(title, true),
          changeCell(dimension, [waves[0] ?? null, waves.at(-1) ?? null]),
          textCell(verdictWord(view, finding)),
          textCell(belonging.join('; ') || words.none),
        ],
      }
    }),
    notes: [beside],
  }
}
