import { answeringProblems } from './problems/answering.ts'
import { simpleProblems } from './problems/answering-simple.ts'
import { goalProblems } from './problems/goals.ts'
import { reportingProblems } from './problems/reporting.ts'
import { requestsProblems } from './problems/requests.ts'
import { runningProblems } from './problems/running.ts'
import { settingUpProblems } from './problems/setting-up.ts'

/** Refusals, German first. Each names the thing, the value and the remedy. Titles end with a full stop. */
const de = {
  ...answeringProblems.de,
  ...requestsProblems.de,
  ...settingUpProblems.de,
  ...reportingProblems.de,
  ...runningProblems.de,
  ...goalProblems.de,
}

const en: typeof de = {
  ...answeringProblems.en,
  ...requestsProblems.en,
  ...settingUpProblems.en,
  ...reportingProblems.en,
  ...runningProblems.en,
  ...goalProblems.en,
}

export const problemWords = { de, 'de-simple': simpleProblems satisfies Partial<typeof de>, en }
