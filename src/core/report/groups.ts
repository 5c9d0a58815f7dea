import { capitalise } from '#words/report/numerals.ts'
import type { GroupBlock } from '../model/evaluation.ts'
import type { ReportView } from './view.ts'

/** True for several options taken together, "Weitere Akteure". */
export function isMerged(group: GroupBlock<'disclosed'>): boolean {
  return group.members.length > 1 || group.includesUnstated
}

/** The name of a published block: an option's own, or "Weitere Akteure". */
export function groupTitle(view: ReportView, group: GroupBlock<'disclosed'>): string {
  if (isMerged(group)) return view.words.participation.coverage.merged
  return optionTitle(view, group.attribute, group.members[0] ?? group.group)
}

export function optionTitle(view: ReportView, attribute: string, option: string): string {
  const found = view.instrument.attributes.find(({ id }) => id === attribute)?.options.find(({ id }) => id === option)
  return found?.title[view.locale] ?? option
}

/** Which options stand behind "Weitere Akteure". */
export function mergedNotes(view: ReportView): readonly string[] {
  const { coverage } = view.words.participation
  return view.evaluation.groups.filter(isMerged).map((group) => {
    const members = group.members.map((member) => optionTitle(view, group.attribute, member))
    const all = group.includesUnstated ? [...members, coverage.unstated] : members
    return coverage.mergedNote(capitalise(view.words.frame.listed(all)))
  })
}
