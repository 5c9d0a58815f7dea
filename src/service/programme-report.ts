import { discloseReliability } from '#core/disclose/over-municipalities.ts'
import { pooledReliability } from '#core/evaluate/reliability.ts'
import { byVersion } from '#core/instrument/versions.ts'
import type { Locale } from '#core/model/locale.ts'
import type { Study } from '#core/model/study.ts'
import { problem } from '#core/problem.ts'
import type { ProgrammeInput } from '#core/report/programme/view.ts'
import type { ReportTemplate } from '#core/report/template.ts'
import type { Context } from './context.ts'
import { collected, disclosedEvaluation, isReportable } from './evaluation.ts'
import { instrumentOf } from './find.ts'

/**
 * What the report over all municipalities of a study is made of: what their own reports show.
 *
 * @throws Problem tooFewForReport where no municipality has a report, releaseTooClose
 */
export async function programmeInput(
  context: Context,
  study: Study,
  template: ReportTemplate,
  locale: Locale,
): Promise<ProgrammeInput> {
  const all = await Promise.all(study.municipalities.map(({ id }) => collected(context, study, id)))
  const municipalities = await Promise.all(
    all.filter(isReportable).map(async (input) => ({ input, evaluation: await disclosedEvaluation(context, input) })),
  )
  const evaluations = municipalities.map(({ evaluation }) => evaluation)
  if (evaluations.length === 0) throw problem('tooFewForReport', { minimum: study.minimumCell })
  return {
    template,
    study,
    instrument:
      all
        .map(({ instrument }) => instrument)
        .toSorted(byVersion)
        .at(-1) ?? instrumentOf(context, study),
    evaluations,
    reliability: discloseReliability(pooledReliability(municipalities)),
    locale,
    generatedOn: context.today(),
    version: context.version,
  }
}
