import type { DimensionId, SectorId } from '#core/model/instrument.ts'
import type { MunicipalityId, WaveId } from '#core/model/study.ts'

/** What is made up about one municipality of the demonstration. */
export interface DemonstrationPlan {
  readonly id: MunicipalityId
  readonly name: string
  readonly land: string
  /** Null: the profile's own counts of cooperation partners. */
  readonly roster: Readonly<Record<SectorId, number>> | null
  readonly responseRates: Readonly<Record<WaveId, number>>
  readonly levels: Readonly<Record<DimensionId, number>>
  /** Points gained from the first to the last wave; a dimension left out does not change. */
  readonly changes: Readonly<Record<DimensionId, number>>
}

export const demonstrationDimensions = ['network', 'planning', 'political-anchoring', 'family', 'offers'] as const

/**
 * Five networks that a report has to tell apart: a large one and a small one that gained, one where nothing
 * changed, one that lost ground, and one so small that much has to be withheld.
 */
export const demonstrationPlans: readonly DemonstrationPlan[] = [
  {
    id: 'bremerhaven',
    name: 'Bremerhaven',
    land: 'Bremen',
    roster: null,
    responseRates: { T0: 0.86, T2: 0.82 },
    levels: { network: 44, planning: 50, 'political-anchoring': 46, family: 58, offers: 55 },
    changes: { network: 26, offers: 6 },
  },
  {
    id: 'hamburg-harburg',
    name: 'Hamburg-Harburg',
    land: 'Hamburg',
    roster: null,
    responseRates: { T0: 0.82, T2: 0.74 },
    levels: { network: 56, planning: 52, 'political-anchoring': 60, family: 54, offers: 57 },
    changes: { 'political-anchoring': -20, network: 6 },
  },
  {
    id: 'bergkamen',
    name: 'Bergkamen',
    land: 'Nordrhein-Westfalen',
    roster: {
      health: 4,
      'youth-welfare': 12,
      'pregnancy-counselling': 1,
      'early-intervention': 1,
      other: 4,
      volunteers: 2,
    },
    responseRates: { T0: 0.63, T2: 0.55 },
    levels: { network: 61, planning: 57, 'political-anchoring': 53, family: 52, offers: 60 },
    changes: { family: 10 },
  },
  {
    id: 'chemnitz',
    name: 'Chemnitz',
    land: 'Sachsen',
    roster: null,
    responseRates: { T0: 0.62, T2: 0.58 },
    levels: { network: 58, planning: 49, 'political-anchoring': 51, family: 55, offers: 59 },
    changes: {},
  },
  {
    id: 'wetteraukreis',
    name: 'Wetteraukreis',
    land: 'Hessen',
    roster: {
      health: 14,
      'youth-welfare': 34,
      'pregnancy-counselling': 6,
      'early-intervention': 5,
      other: 15,
      volunteers: 10,
    },
    responseRates: { T0: 0.62, T2: 0.58 },
    levels: { network: 47, planning: 45, 'political-anchoring': 49, family: 53, offers: 56 },
    changes: { network: 17, planning: 9, offers: 3 },
  },
]

/** Share of persons who leave between two waves and are followed by others. */
export const demonstrationTurnover = 0.25
