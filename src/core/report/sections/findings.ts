import type { Block } from '../../model/report.ts'
import { findingsAtAGlance } from '../grouping.ts'
import type { SectionOptions } from '../template.ts'
import type { ReportView } from '../view.ts'
import { levels, protectedWaveNotes } from './at-a-glance.ts'
import { optionalHeading } from './heading.ts'

/** What came out, as sentences of their own: the first clause of each is true without the rest. */
export function findings(view: ReportView, options: SectionOptions<'findings'>): readonly Block[] {
  const heading = optionalHeading(view, options)
  if (view.mode === 'protected') return [...heading, { kind: 'paragraph', text: view.words.brief.protected }]
  const sentences: readonly Block[] =
    view.mode === 'comparison'
      ? findingsAtAGlance(view, options.maximumFindings).map(({ first, rest }) => ({
          kind: 'paragraph',
          strong: first,
          text: rest,
        }))
      : levels(view)
  return [...heading, ...protectedWaveNotes(view), ...sentences]
}
