import { findAll } from './find-across.ts'
import type { GeneratedProgramme } from './generated-programme.ts'
import { study } from './generated-study.ts'
import { type Learned, learn } from './learn.ts'
import { type ProgrammeRules, programmeNumbers } from './programme.ts'
import { findResting } from './rests-on-withheld.ts'
import { findToldApart } from './told-apart.ts'

/** As many questionnaires as the public package has at least of each kind. */
const fewestRows = 10

/** What follows from everything published of several municipalities, and what tells their questionnaires apart. */
export function attackProgramme(programme: GeneratedProgramme, seed: number, rules?: ProgrammeRules) {
  const responses = programme.flatMap((generated) => generated.responses)
  const learned: Learned = learn(responses, programmeNumbers(programme, rules), seed)
  const documentOf = (number: string) => number.split('|')[0]!
  const isRows = (number: string) => documentOf(number).endsWith(' package') && number.split('|')[1] === 'rows'
  const isOverAll = (number: string) => documentOf(number).endsWith(' programme') || number.split('|')[1] === 'band'
  return {
    learned,
    finds: [
      ...findAll(learned, study.minimumCell),
      ...findToldApart(learned, isRows, fewestRows),
      ...findResting(learned, isOverAll),
    ],
  }
}
