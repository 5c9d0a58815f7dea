import type { GroupBlock } from '../model/evaluation.ts'
import type { ReportView } from './view.ts'

type Group = GroupBlock<'disclosed'>

/** True for several options taken together. */
export function isMerged(group: Group): boolean {
  return group.members.length > 1 || group.includesUnstated
}

/** The name of a published block: an option's own, "Weitere Akteure", or "Übrige" where levels are merged. */
export function groupTitle(view: ReportView, group: Group): string {
  const { coverage } = view.words.participation
  if (isMerged(group)) return group.attribute === 'level' ? coverage.mergedLevels : coverage.merged
  return optionTitle(view, group.attribute, group.members[0] ?? group.group)
}

/** The same where levels and areas stand in one table: "Ebene: operativ". */
export function rowTitle(view: ReportView, group: Group): string {
  const title = groupTitle(view, group)
  return group.attribute === 'level' ? view.words.participation.coverage.level(title) : title
}

export function optionTitle(view: ReportView, attribute: string, option: string): string {
  const found = view.instrument.attributes.find(({ id }) => id === attribute)?.options.find(({ id }) => id === option)
  return found?.title[view.locale] ?? option
}

/** One attribute's groups before the other's; within both the order of the evaluation. */
export function groupsInOrder(groups: readonly Group[], first: Group['attribute']): readonly Group[] {
  return [...groups].sort((a, b) => Number(b.attribute === first) - Number(a.attribute === first))
}

/** Which options stand behind the merged blocks. */
export function mergedNotes(view: ReportView): readonly string[] {
  const { coverage } = view.words.participation
  const merged = groupsInOrder(view.evaluation.groups, 'sector').filter(isMerged)
  if (merged.length === 0) return []
  const named = merged.map((group) => {
    const members = group.members.map((member) => optionTitle(view, group.attribute, member))
    const all = group.includesUnstated ? [...members, coverage.unstated] : members
    return coverage.mergedGroup(groupTitle(view, group), all.join(', '))
  })
  return [coverage.mergedNote(view.words.frame.listed(named))]
}

/** Answers of a group in the last wave; null where they are protected. */
export function respondents(view: ReportView, group: Group): number | null {
  const found = group.respondents.find(({ wave }) => wave === view.last.wave.id)
  return found?.count.shown ? found.count.value : null
}

/** What a group says of a dimension in the last wave. */
export function estimateIn(view: ReportView, group: Group, dimension: string) {
  return group.estimates.find((found) => found.dimension === dimension && found.wave === view.last.wave.id)?.estimate
}
