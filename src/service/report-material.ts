import type { ReportInput } from '#core/report/view.ts'
import type { StoreReader } from '#store/store.ts'
import type { Collected } from './evaluation.ts'

export type ReportMaterial = Pick<
  ReportInput,
  'study' | 'instrument' | 'versions' | 'forms' | 'profile' | 'goals' | 'groupRatings'
>

/** What every report of a municipality is made of besides its numbers. */
export async function reportMaterial(
  store: StoreReader,
  { study, municipality: { id }, instrument, versions, forms }: Collected,
): Promise<ReportMaterial> {
  return {
    study,
    instrument,
    versions,
    forms,
    profile: await store.profile(study.id, id),
    goals: await store.goals(study.id, id),
    groupRatings: await store.groupRatings(study.id, id),
  }
}
