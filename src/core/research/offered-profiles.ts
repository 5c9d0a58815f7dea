import type { ResearchProfile } from './variables.ts'

/** What may leave over the network. Comments and the areas as answered stay with whoever has the data folder. */
export const offeredProfiles = ['evaluator', 'public'] as const satisfies readonly ResearchProfile[]

export type OfferedProfile = (typeof offeredProfiles)[number]
