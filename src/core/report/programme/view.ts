import type { ReportWords } from '#words/report.ts'
import type { DisclosedEvaluation } from '../../model/evaluation.ts'
import type { Instrument } from '../../model/instrument.ts'
import type { Locale } from '../../model/locale.ts'
import type { StudyReliability } from '../../model/reliability.ts'
import type { IsoDate, Study } from '../../model/study.ts'
import type { ReportTemplate } from '../template.ts'
import type { ProgrammeDimension } from './summary.ts'

export interface ProgrammeInput {
  readonly template: ReportTemplate
  readonly study: Study
  readonly instrument: Instrument
  /** Of every municipality that has a report. */
  readonly evaluations: readonly DisclosedEvaluation[]
  readonly reliability: readonly StudyReliability[]
  readonly locale: Locale
  readonly generatedOn: IsoDate
  /** Of the program. */
  readonly version: string
}

export interface ProgrammeView extends ProgrammeInput {
  readonly words: ReportWords
  readonly dimensions: readonly (ProgrammeDimension & { readonly quoted: string })[]
}
