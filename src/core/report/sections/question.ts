import type { Block } from '../../model/report.ts'
import type { SectionOptions } from '../template.ts'
import type { ReportView } from '../view.ts'
import { sectionHeading } from './heading.ts'

/** The one question the meeting should answer. */
export function question(view: ReportView, options: SectionOptions<'question'>): readonly Block[] {
  return [
    sectionHeading(view, options),
    { kind: 'lead', text: view.words.brief.question },
    { kind: 'note', tone: 'method', text: `${view.words.glance.limits.why} ${view.words.glance.limits.view}` },
  ]
}
