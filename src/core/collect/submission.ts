import type { Submission } from '../instrument/submission.ts'
import type { Comment, HashedCode, SurveyResponse } from '../model/collection.ts'
import type { MunicipalityId, StudyId, WaveId } from '../model/study.ts'

interface Room {
  readonly study: StudyId
  readonly wave: WaveId
  readonly municipality: MunicipalityId
}

/**
 * A checked submission, taken apart into what is stored: the response under the id the browser drew, and each
 * comment on its own under another random id, so that no comment leads to answers.
 *
 * @param code the keyed hashes of the respondent's own code; null where none was given
 * @param commentIds random, at least one for each comment
 */
export function accept(
  submission: Submission,
  { study, wave, municipality }: Room,
  code: HashedCode | null,
  commentIds: readonly string[],
): { readonly response: SurveyResponse; readonly comments: readonly Comment[] } {
  const room = { study, wave, municipality }
  const { answers, attributes } = submission
  const written = Object.entries(submission.comments).filter(([, text]) => text.trim() !== '')
  return {
    response: { id: submission.submission, ...room, attributes, code, answers },
    comments: written.map(([dimension, text], index) => ({ id: commentIds[index]!, ...room, dimension, text })),
  }
}
