import { progress } from '#core/collect/progress.ts'
import { publishedProgress } from '#core/collect/published-progress.ts'
import type { Progress } from '#core/model/collection.ts'
import type { MunicipalityId, Role, Study, StudyId } from '#core/model/study.ts'
import type { Context } from './context.ts'
import { findMunicipality, findStudy, instrumentOf } from './find.ts'

/** How many have answered in each wave of one municipality. */
export async function municipalityProgress(
  context: Context,
  {
    study: id,
    municipality,
    role,
  }: { readonly study: StudyId; readonly municipality: MunicipalityId; readonly role: Role },
): Promise<readonly Progress[]> {
  const study = await findStudy(context.store, id)
  return studyProgress(context, study, [findMunicipality(study, municipality).id], role)
}

/** How many have answered in each wave of these municipalities; for the evaluation, as much of it as a report may show. */
export async function studyProgress(
  context: Context,
  study: Study,
  municipalities: readonly MunicipalityId[],
  role: Role,
): Promise<readonly Progress[]> {
  const [rosters, codes, submissions] = await Promise.all([
    context.store.rosters(study.id),
    context.store.invitationCounts(study.id),
    context.store.submissionCounts(study.id),
  ])
  const sectors = instrumentOf(context, study).attributes.find(({ id }) => id === 'sector')?.options ?? []
  return municipalities.flatMap((municipality) =>
    study.waves.map((wave) => {
      const here = (row: { readonly wave: string; readonly municipality: string }) =>
        row.wave === wave.id && row.municipality === municipality
      const all = progress({
        municipality,
        wave,
        sectors: sectors.map(({ id }) => id),
        roster: rosters.find(here)?.roster ?? null,
        codes: codes.filter(here),
        submissions: submissions.find(here)?.submissions ?? 0,
        today: context.today(),
      })
      return role === 'evaluator' ? publishedProgress(all, study.minimumCell) : all
    }),
  )
}
