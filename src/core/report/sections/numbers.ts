import type { Block } from '../../model/report.ts'
import type { SectionOptions } from '../template.ts'
import type { ReportView } from '../view.ts'
import { sectionHeading } from './heading.ts'

/** How many answered in each survey, of how many, and how many could be linked: the numbers everything rests on. */
export function numbers(view: ReportView, options: SectionOptions<'numbers'>): readonly Block[] {
  const { numbers: words } = view.words.brief
  const names = { first: words.before, middle: words.interim, last: words.after } as const
  const answered = view.waves.map(({ participation, position }) => {
    const name = view.waves.length === 1 ? words.only : names[position]
    if (!participation.shown) return { name, value: words.protected, note: null }
    const { responses, invited } = participation.value
    return { name, value: invited === null ? String(responses) : words.rate(responses, invited), note: null }
  })
  const { linked } = view.evaluation
  const isLinked = view.mode === 'comparison' && linked?.shown
  const title = sectionHeading(view, options)
  return [
    title,
    {
      kind: 'facts',
      title: 'text' in title ? String(title.text) : '',
      facts: [
        ...answered,
        ...(isLinked ? [{ name: words.linked, value: String(linked.value), note: null }] : []),
        {
          name: words.dimensions,
          value: words.rate(view.dimensions.length, view.instrument.dimensions.length),
          note: null,
        },
      ],
    },
  ]
}
