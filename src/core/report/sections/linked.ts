import type { Block } from '../../model/report.ts'
import type { ReportView } from '../view.ts'

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
    { kind: 'note', tone: 'method', text: words.note },
  ]
}
