import type { Block } from '../../model/report.ts'
import { saysSomething } from '../findings.ts'
import { numberCell, signed } from '../format.ts'
import type { ReportView } from '../view.ts'
import { columnWaves, shownParticipation } from './answered.ts'
import { isNoticeable } from './composition.ts'
import { figureLabel } from './heading.ts'

/** Whether the same persons answered: what their codes could link. */
export function linked(view: ReportView): readonly Block[] {
  const words = view.words.participation.linked
  if (view.mode !== 'comparison') return []
  const heading: Block = { kind: 'heading', level: 2, text: words.title, id: 'linked' }
  const { linked: persons } = view.evaluation
  const told = (text: string): Block => ({ kind: 'paragraph', text })
  if (persons === null || view.study.linkage === 'none') return [heading, told(words.notLinked)]
  if (!persons.shown) return [heading, told(words.tooFew)]
  if (persons.value === 0) return [heading, told(words.none)]
  const enough = persons.value >= 10 ? words.enough : words.notEnough
  return [
    heading,
    told(`${words.why} ${words.count(persons.value)} ${enough}`),
    ...partSentences(view).map(told),
    ...linkedFigure(view, persons.value),
    { kind: 'note', tone: 'method', text: words.note },
  ]
}

/**
 * What linked persons and those not linked contribute to changes whose finding rests on who answered: where the part of
 * those not linked is at least half of the difference. The annex has them all.
 */
function partSentences(view: ReportView): readonly string[] {
  const words = view.words.participation.linked
  const points = (value: number) => signed(value, 1, view.locale)
  const matters = view.dimensions.flatMap(({ quoted, finding, evaluation: { comparison } }) => {
    if (!comparison?.shown || finding.change === null || !saysSomething(finding.verdict)) return []
    const { difference } = comparison.value
    const { difference: stayed, parts } = comparison.value.stayers
    if (parts === null || stayed === null || difference === null) return []
    if (!isNoticeable(difference - stayed, difference)) return []
    return [words.parts(quoted, points(difference), points(stayed), points(parts.joiners), points(parts.leavers))]
  })
  // the contributions add up to the change in which every answer counts
  if (matters.length === 0 || view.weighting === 'equal areas') return []
  return [[...matters, words.partsMean].join(' ')]
}

/** One square per questionnaire of either wave, filled where the same person answered both times. */
function linkedFigure(view: ReportView, linked: number): readonly Block[] {
  const words = view.words.participation.linked.figure
  const waves = columnWaves(view)
  const responses = waves.map((wave) => shownParticipation(wave)?.responses ?? null)
  const { ofInvited } = view.words.participation.coverage
  const [first, last] = responses
  if (first == null || last == null) return []
  return [
    {
      kind: 'coverage',
      id: 'chart-linked',
      label: figureLabel,
      caption: words.caption(linked),
      columnTitles: { group: words.group, filled: words.filled, all: words.all },
      waveTitles: waves.map(({ label }) => label),
      rows: [
        {
          label: words.row,
          strong: false,
          waves: [first, last].map((all) => ({
            count: linked,
            invited: all,
            text: numberCell(linked, ofInvited(linked, all)),
          })),
        },
      ],
      legend: [],
      notes: [],
    },
    { kind: 'reading', label: view.words.frame.reading, text: words.reading(linked, first, last) },
  ]
}
