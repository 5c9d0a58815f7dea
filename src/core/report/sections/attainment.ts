import { quote } from '#words/format.ts'
import { goalWords, levelText } from '#words/goals.ts'
import {
  attainmentCounts,
  attainmentScores,
  isMeasurable,
  isUnderWay,
  levelToday,
  type MeasurableGoal,
} from '../../goals/attainment.ts'
import { attainmentLevels } from '../../model/goal.ts'
import type { Block } from '../../model/report.ts'
import { format, numberCell, signed, textCell } from '../format.ts'
import type { SectionOptions } from '../template.ts'
import type { ReportView } from '../view.ts'
import { excerpt, excerptNote } from './excerpt.ts'
import { figureLabel, sectionHeading, tableLabel } from './heading.ts'

/** Goals on the network's own five steps: where they began and where they were last rated; no finding. */
export function attainment(view: ReportView, options: SectionOptions<'attainment'>): readonly Block[] {
  const goals = view.goals.filter(isMeasurable)
  if (goals.length === 0) return []
  const { attainment: words } = view.words.goals
  const { asExpected, rated } = attainmentCounts(goals)
  const underWay = goals.filter((goal) => isUnderWay(goal, view.generatedOn)).length
  const shown = goals.slice(0, options.maximumGoals)
  const further = shown.length < goals.length ? words.further(goals.length - shown.length) : null
  // Slides have no room for notes.
  const slides = view.template.layout === 'slides'
  const notMeasurable = view.goals.length - goals.length
  const notes = [
    ...(options.withSteps ? [words.note] : []),
    ...excerptNote(
      view,
      shown.map(({ text }) => text),
    ),
    ...(!slides && further !== null ? [further] : []),
    ...(options.withSteps && rated < goals.length ? [words.notRated(goals.length - rated)] : []),
    ...(notMeasurable > 0 ? [words.notMeasurable(notMeasurable)] : []),
    ...corrections(view, shown),
    view.study.simulated ? view.words.goals.made : view.words.goals.entered,
  ]
  return [
    sectionHeading(view, options),
    ...(options.withSteps ? [{ kind: 'lead', text: words.lead(asExpected, rated) } as const] : []),
    ...(slides && further !== null ? [{ kind: 'paragraph', text: further } as const] : []),
    {
      kind: 'plotTable',
      id: 'chart-attainment',
      label: figureLabel,
      caption: words.caption(asExpected, rated, underWay),
      plotTitle: words.plot,
      columns: [
        { key: 'goal', title: words.goal, align: 'start' },
        { key: 'start', title: words.start, align: 'end' },
        { key: 'today', title: words.today, align: 'end' },
      ],
      rows: shown.map((goal) => rowOf(view, goal)),
      legend: [
        { sign: 'before', text: words.legend.start },
        { sign: 'after', text: words.legend.today },
      ],
      notes,
    },
    ...reading(view, shown),
    ...(options.withSteps ? shown.map((goal, index) => stepsTable(view, goal, index)) : []),
  ]
}

function rowOf(view: ReportView, goal: MeasurableGoal) {
  const { alternative, notRated } = goalWords[view.locale]
  const { start, agreedOn } = goal.scale
  const { attainment: words } = view.words.goals
  const today = levelToday(goal)
  const [from, to] = [levelText(start), today === null ? '' : levelText(today)]
  return {
    cells: [
      textCell(quote(excerpt(view, goal.text), view.locale)),
      numberCell(start, words.on(from, agreedOn)),
      today === null ? textCell(notRated) : numberCell(today, words.on(to, goal.ratings.at(-1)!.on), true),
    ],
    plot: { kind: 'attainment', start, today } as const,
    alternative:
      today === null
        ? alternative.unrated(from)
        : today === start
          ? alternative.same(from)
          : alternative.rated(from, to),
  }
}

/** The first goal that has been rated, read aloud. */
function reading(view: ReportView, goals: readonly MeasurableGoal[]): readonly Block[] {
  const goal = goals.find(({ ratings }) => ratings.length > 0)
  if (!goal) return []
  const today = levelToday(goal)!
  const { start, steps } = goal.scale
  const wordsOf = (level: number) => steps[level + 2]!.replace(/\.$/, '')
  const text = view.words.goals.attainment.reading(
    quote(excerpt(view, goal.text), view.locale),
    levelText(start),
    wordsOf(start),
    levelText(today),
    wordsOf(today),
    goal.ratings.at(-1)!.on,
  )
  return [{ kind: 'reading', label: view.words.frame.reading, text }]
}

/** What was corrected after a rating stays in sight, with its reason. */
function corrections(view: ReportView, goals: readonly MeasurableGoal[]): readonly string[] {
  const lines = goals.flatMap(({ text, changes }) =>
    changes.flatMap(({ on, reason }) =>
      reason === null ? [] : [view.words.goals.attainment.corrected(on, text, reason)],
    ),
  )
  return [...new Set(lines)]
}

/** What each step means, in the network's own words. */
function stepsTable(view: ReportView, goal: MeasurableGoal, index: number): Block {
  const { steps: words } = view.words.goals.attainment
  return {
    kind: 'together',
    blocks: [
      {
        kind: 'table',
        id: `steps-${index + 1}`,
        label: null,
        caption: quote(goal.text, view.locale),
        columns: [
          { key: 'step', title: words.title, align: 'start' },
          { key: 'words', title: words.words, align: 'start' },
        ],
        rows: attainmentLevels.map((level, place) => ({
          cells: [
            textCell(words.step(levelText(level), goalWords[view.locale].levels[level])),
            textCell(goal.scale.steps[place]!, level === levelToday(goal)),
          ],
        })),
        notes: [],
      },
    ],
  }
}

/** The T scores of all rated goals, for the annex; none with fewer than three. */
export function attainmentScoreTable(view: ReportView): readonly Block[] {
  const scores = attainmentScores(view.goals)
  if (scores === null) return []
  const { scores: words } = view.words.goals
  const score = (value: number) => numberCell(value, format(value, 'exactScore', view.locale))
  return [
    {
      kind: 'table',
      id: 'annex-goals',
      label: tableLabel,
      caption: words.caption,
      columns: [
        { key: 'all', title: words.which, align: 'start' },
        { key: 'goals', title: words.goals, align: 'end' },
        { key: 'start', title: words.start, align: 'end' },
        { key: 'today', title: words.today, align: 'end' },
        { key: 'change', title: words.change, align: 'end' },
      ],
      rows: [
        {
          cells: [
            textCell(words.all),
            numberCell(scores.goals, String(scores.goals)),
            score(scores.start),
            score(scores.today),
            numberCell(scores.change, signed(scores.change, 1, view.locale)),
          ],
        },
      ],
      notes: [words.note],
    },
  ]
}
