import type { Access, MunicipalityId, Role, StudyId } from '#core/model/study.ts'
import type { AccessLink, Session } from '#core/model/views.ts'
import { problem } from '#core/problem.ts'
import type { Context } from './context.ts'
import { findMunicipality, findStudy } from './find.ts'
import { keyedHash, randomId, randomToken } from './hash.ts'

export const sessionHours = 12

/**
 * A new sign-in link; its token is shown once and kept as a keyed hash.
 *
 * @param input study null: everything (owner only); municipality null: the whole study
 * @throws Problem notFound, optionMissing where a coordinator has no municipality or an evaluator no study
 */
export async function grantAccess(
  context: Context,
  input: {
    readonly role: Role
    readonly label: string
    readonly study: StudyId | null
    readonly municipality: MunicipalityId | null
  },
): Promise<AccessLink> {
  const { role, label, study, municipality } = input
  if (role !== 'owner' && study === null) throw problem('optionMissing', { option: '--study', example: '--study demo' })
  if (role === 'coordinator' && municipality === null)
    throw problem('optionMissing', { option: '--municipality', example: '--municipality wetteraukreis' })
  if (study !== null) {
    const found = await findStudy(context.store, study)
    if (municipality !== null) findMunicipality(found, municipality)
  }
  const access: Access = {
    id: randomId(context),
    role,
    label,
    study,
    // Evaluators and owners see the whole study, whatever was typed beside it.
    municipality: role === 'coordinator' ? municipality : null,
    createdOn: context.today(),
    revokedOn: null,
  }
  const token = randomToken(context)
  await context.store.transact((writer) => writer.addAccess(access, keyedHash(context, 'access', token)))
  return { access, path: `/sign-in/${token}` }
}

/** Those who may see this study. */
export async function listAccess(context: Context, { study }: { readonly study: StudyId }): Promise<readonly Access[]> {
  await findStudy(context.store, study)
  return (await context.store.accesses()).filter((access) => access.study === study)
}

/** Ends a link and its sessions at once. @throws Problem notFound */
export async function revokeAccess(
  context: Context,
  { study, id }: { readonly study: StudyId; readonly id: string },
): Promise<void> {
  const access = (await listAccess(context, { study })).find((one) => one.id === id)
  if (!access) throw problem('notFound', { what: 'access', id })
  await context.store.transact((writer) => writer.revokeAccess(id, context.today()))
}

/** Whether somebody holds a link to the whole installation; where nobody does, the first one is printed. */
export async function hasOperator({ store }: Context): Promise<boolean> {
  const accesses = await store.accesses()
  return accesses.some(({ role, study, revokedOn }) => role === 'owner' && study === null && revokedOn === null)
}

/** Opens a session of twelve hours. @throws Problem signInLinkInvalid */
export async function signIn(
  context: Context,
  { link }: { readonly link: string },
): Promise<{ readonly session: Session; readonly cookie: string }> {
  const access = await context.store.accessByToken(keyedHash(context, 'access', link))
  if (!access || access.revokedOn !== null) throw problem('signInLinkInvalid')
  const cookie = randomToken(context)
  const now = context.now()
  const expiresAt = new Date(Date.parse(now) + sessionHours * 3_600_000).toISOString()
  await context.store.transact(async (writer) => {
    await writer.endExpiredSessions(now)
    await writer.addSession({ tokenHash: keyedHash(context, 'session', cookie), access: access.id, expiresAt })
  })
  return { session: sessionOf(access), cookie }
}

/** Who holds this cookie; null where it is unknown, expired or its access revoked. */
export async function currentSession(context: Context, cookie: string): Promise<Session | null> {
  const access = await context.store.accessBySession(keyedHash(context, 'session', cookie), context.now())
  return access && sessionOf(access)
}

export async function signOut(context: Context, cookie: string): Promise<void> {
  await context.store.transact((writer) => writer.endSession(keyedHash(context, 'session', cookie)))
}

function sessionOf({ role, label, study, municipality }: Access): Session {
  return { role, label, study, municipality }
}
