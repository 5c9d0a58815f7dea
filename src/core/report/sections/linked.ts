import type { Block } from '../../model/report.ts'
import { numberCell } from '../format.ts'
import type { ReportView } from '../view.ts'
import { columnWaves, shownParticipation } from './answered.ts'
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
    ...linkedFigure(view, persons.value),
    { kind: 'note', tone: 'method', text: words.note },
  ]
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
