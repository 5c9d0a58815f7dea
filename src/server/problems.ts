import type { Context as Request } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { registers } from '#core/model/register.ts'
import { Problem, type ProblemKind, problem } from '#core/problem.ts'
import { readerRegister } from './locale.ts'

/** What a refusal is in the words of the web; everything not named here is 400. */
const statuses: Readonly<Partial<Record<ProblemKind, ContentfulStatusCode>>> = {
  codeMistyped: 404,
  codeUnknown: 404,
  codeUsed: 409,
  codeRevoked: 410,
  waveNotOpen: 403,
  waveClosed: 410,
  tooManyAttempts: 429,
  draftNotPermitted: 403,
  draftElsewhere: 409,
  draftsFull: 507,
  tooManyRequests: 429,
  answersInvalid: 422,
  nothingAnswered: 422,
  bodyTooLarge: 413,
  profileTooLarge: 413,
  requestInvalid: 422,
  notFound: 404,
  signInNeeded: 401,
  signInLinkInvalid: 401,
  notAllowed: 403,
  otherSite: 403,
  waveStillOpen: 409,
  noClosedWave: 409,
  packRunning: 409,
  tooFewForReport: 409,
  releaseTooClose: 409,
  ownItemFrozen: 409,
  alreadyExists: 409,
  goalChanged: 409,
  goalRated: 409,
  goalReasonMissing: 422,
  goalNotMeasurable: 409,
  goalDatesInvalid: 422,
  personNamed: 422,
  installationNotEmpty: 409,
  fault: 500,
}

/**
 * Every refusal as status and words in the reader's register. Anything else is a fault of the program: the
 * reader gets a number, the log gets the same number and the cause, and no trace of it leaves the server.
 */
export function problemAnswer(log: (line: string) => void) {
  return function answer(error: Error, request: Request): Response {
    const refusal = refusalOf(error, log)
    if (refusal.kind === 'tooManyAttempts') {
      request.header('Retry-After', String((refusal.details as { seconds: number }).seconds))
    }
    const { title, text } = refusal.in(readerRegister(request))
    // whoever switches the language while a refusal stands reads the same one in the other words
    const said = Object.fromEntries(registers.map((register) => [register, refusal.in(register)]))
    return request.json({ problem: refusal.kind, title, text, said }, statuses[refusal.kind] ?? 400)
  }
}

function refusalOf(error: Error, log: (line: string) => void): Problem {
  if (error instanceof Problem) return error
  // The framework's own word for a body that is no JSON.
  if (error instanceof HTTPException && error.status === 400) return problem('bodyNotJson')
  const reference = crypto.randomUUID().slice(0, 8)
  log(`fault ${reference} ${error.stack ?? error.message}`)
  return problem('fault', { reference })
}
