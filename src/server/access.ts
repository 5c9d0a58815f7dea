import { getCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import type { MunicipalityId, Role, StudyId } from '#core/model/study.ts'
import type { Session } from '#core/model/views.ts'
import { problem } from '#core/problem.ts'
import { currentSession } from '#service/access.ts'
import type { Context } from '#service/context.ts'

export const sessionCookie = 'peilung'

export interface StaffEnvironment {
  Variables: { session: Session }
}

/** Lets signed-in staff through. @throws Problem signInNeeded */
export function staffOnly(context: Context) {
  return createMiddleware<StaffEnvironment>(async function staffOnly(request, next) {
    const cookie = getCookie(request, sessionCookie)
    const session = cookie ? await currentSession(context, cookie) : null
    if (!session) throw problem('signInNeeded')
    request.set('session', session)
    await next()
  })
}

/**
 * Lets through who may do this to the study and municipality of the address; stands before the check of the body.
 *
 * @throws Problem notAllowed
 */
export function only(...roles: readonly Role[]) {
  return createMiddleware<StaffEnvironment>(async function only(request, next) {
    const { study = null, municipality = null } = request.req.param() as Readonly<Partial<Record<string, string>>>
    assertMay(request.get('session'), roles, { study, municipality })
    await next()
  })
}

/** What somebody wants to see or change: a whole installation, one study, or one municipality of it. */
interface Area {
  readonly study: StudyId | null
  readonly municipality: MunicipalityId | null
}

/**
 * An operator may do everything in what the link was made for, an evaluator reads one study, a coordinator works
 * on one municipality.
 *
 * @param roles who may do this at all
 * @throws Problem notAllowed
 */
export function assertMay(session: Session, roles: readonly Role[], { study, municipality }: Area): void {
  const inStudy = session.study === study
  const reaches: Readonly<Record<Role, boolean>> = {
    owner: session.study === null || inStudy,
    evaluator: study !== null && inStudy,
    coordinator: study !== null && inStudy && municipality !== null && session.municipality === municipality,
  }
  if (!roles.includes(session.role) || !reaches[session.role]) throw problem('notAllowed', { who: roles })
}
