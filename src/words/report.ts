import { annexWords } from './report/annex.ts'
import { briefWords } from './report/brief.ts'
import { findingWords } from './report/findings.ts'
import { frameWords } from './report/frame.ts'
import { glanceWords } from './report/glance.ts'
import { reportGoalWords } from './report/goals.ts'
import { methodWords } from './report/method.ts'
import { otherMunicipalitiesWords } from './report/others.ts'
import { participationWords } from './report/participation.ts'
import { programmeReportWords } from './report/programme.ts'
import { statementWords } from './report/statements.ts'
import { reportTitles } from './report/titles.ts'
import { trendWords } from './report/trend.ts'
import { versionWords } from './report/versions.ts'

const de = {
  titles: reportTitles.de,
  frame: frameWords.de,
  findings: findingWords.de,
  glance: glanceWords.de,
  others: otherMunicipalitiesWords.de,
  participation: participationWords.de,
  statements: statementWords.de,
  method: methodWords.de,
  annex: annexWords.de,
  brief: briefWords.de,
  goals: reportGoalWords.de,
  programme: programmeReportWords.de,
  trend: trendWords.de,
  versions: versionWords.de,
}

const en: typeof de = {
  titles: reportTitles.en,
  frame: frameWords.en,
  findings: findingWords.en,
  glance: glanceWords.en,
  others: otherMunicipalitiesWords.en,
  participation: participationWords.en,
  statements: statementWords.en,
  method: methodWords.en,
  annex: annexWords.en,
  brief: briefWords.en,
  goals: reportGoalWords.en,
  programme: programmeReportWords.en,
  trend: trendWords.en,
  versions: versionWords.en,
}

export const reportWords = { de, en }
export type ReportWords = typeof de
