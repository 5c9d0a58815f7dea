/** Respondents and invited persons of one group. */
export interface GroupCount {
  readonly respondents: number
  readonly invited: number
}

/** Share of the answers that would have to come from other groups to mirror the roster: ½Σ|n_g/n − N_g/N|; null without either. */
export function dissimilarity(groups: readonly GroupCount[]): number | null {
  const respondents = groups.reduce((sum, group) => sum + group.respondents, 0)
  const invited = groups.reduce((sum, group) => sum + group.invited, 0)
  if (respondents === 0 || invited === 0) return null
  const gaps = groups.map((group) => Math.abs(group.respondents / respondents - group.invited / invited))
  return gaps.reduce((sum, gap) => sum + gap, 0) / 2
}

/**
 * R-indicator 1 − 2S of the response propensities by group, over the groups on the roster; null below two persons.
 * Source: Schouten, Cobben & Bethlehem (2009), Survey Methodology 35, 101–113.
 */
export function rIndicator(groups: readonly GroupCount[]): number | null {
  const onRoster = groups.filter(({ invited }) => invited > 0)
  const invited = onRoster.reduce((sum, group) => sum + group.invited, 0)
  if (invited < 2) return null
  const overall = onRoster.reduce((sum, group) => sum + group.respondents, 0) / invited
  const squares = onRoster.reduce(
    (sum, group) => sum + group.invited * (group.respondents / group.invited - overall) ** 2,
    0,
  )
  return 1 - 2 * Math.sqrt(squares / (invited - 1))
}
