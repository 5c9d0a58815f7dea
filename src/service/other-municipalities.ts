import type { DisclosedEvaluation } from '#core/model/evaluation.ts'
import type { MunicipalityId, Study } from '#core/model/study.ts'
import { Problem } from '#core/problem.ts'
import { fewestForBand } from '#core/report/programme/summary.ts'
import type { OtherMunicipalities } from '#core/report/view.ts'
import type { Context } from './context.ts'
import { collected, disclosedEvaluation, isReportable } from './evaluation.ts'

/**
 * Reads what the other municipalities of a study may show, each once for as many reports as are made of it. Where too
 * few have results nothing of them is computed, and so nothing counts as released.
 */
export function readOthers(
  context: Context,
  study: Study,
): (municipality: MunicipalityId) => Promise<OtherMunicipalities | null> {
  const known = new Map<MunicipalityId, Promise<DisclosedEvaluation | null>>()
  const evaluationOf = (id: MunicipalityId) => {
    const found = known.get(id) ?? shownOf(context, study, id)
    known.set(id, found)
    return found
  }
  let reportable: Promise<readonly MunicipalityId[]> | null = null
  return async (municipality) => {
    if (study.municipalities.length < 2) return null
    reportable ??= withResults(context, study)
    const others = (await reportable).filter((id) => id !== municipality)
    if (others.length < fewestForBand) return { count: others.length, evaluations: [] }
    const evaluations = (await Promise.all(others.map(evaluationOf))).filter((one) => one !== null)
    return { count: others.length, evaluations }
  }
}

async function withResults(context: Context, study: Study): Promise<readonly MunicipalityId[]> {
  const all = await Promise.all(study.municipalities.map(({ id }) => collected(context, study, id)))
  return all.filter(isReportable).map(({ municipality }) => municipality.id)
}

/** Null where the municipality's own report would be refused: it does not stop those of the others. */
async function shownOf(context: Context, study: Study, id: MunicipalityId): Promise<DisclosedEvaluation | null> {
  try {
    return await disclosedEvaluation(context, await collected(context, study, id))
  } catch (error) {
    if (error instanceof Problem) return null
    throw error
  }
}
