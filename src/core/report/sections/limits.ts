import type { Block } from '../../model/report.ts'
import type { SectionOptions } from '../template.ts'
import type { ReportView } from '../view.ts'
import { titleText } from './heading.ts'

/** What these numbers do not show, for readers who will not see the method. */
export function limits(view: ReportView, options: SectionOptions<'limits'>): readonly Block[] {
  const { glance, brief } = view.words
  const texts =
    view.mode === 'comparison'
      ? [glance.limits.why, glance.limits.view, brief.limits.comparison]
      : [glance.limits.whyLevel, glance.limits.view, brief.limits.once, brief.limits.comparison]
  return [
    {
      kind: 'box',
      tone: 'limits',
      title: titleText(view, options.title),
      items: texts.map((text) => ({ lead: null, text, target: null })),
    },
  ]
}
