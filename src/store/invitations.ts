import type { Invitation } from '#core/model/collection.ts'
import type { CollectionKey, StoreReader, StoreWriter } from './store.ts'
import type { Database, Tables } from './tables.ts'

type Reads = Pick<StoreReader, 'invitation' | 'invitationCounts' | 'openRoom'>
type Writes = Pick<StoreWriter, 'addInvitations' | 'revokeInvitations'>

export function invitationReads(db: Database): Reads {
  return {
    async invitation(tokenHash) {
      const row = await db.selectFrom('invitation').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst()
      return row ? fromRow(row) : null
    },
    async invitationCounts(study) {
      const rows = await db
        .selectFrom('invitation')
        .select(['study', 'municipality', 'wave', 'kind', 'room', 'sector'])
        .select(({ fn, eb }) => [
          fn.sum<number | string>(eb.case().when('revoked', '=', 0).then(1).else(0).end()).as('issued'),
          fn.sum<number | string>('submitted').as('submitted'),
        ])
        .where('study', '=', study)
        .groupBy(['study', 'municipality', 'wave', 'kind', 'room', 'sector'])
        .orderBy('municipality')
        .orderBy('wave')
        .execute()
      return rows.map(({ kind, room, issued, submitted, ...key }) => ({
        ...key,
        kind: kindOf({ kind, room }),
        issued: Number(issued),
        submitted: Number(submitted),
      }))
    },
    async openRoom({ study, wave, municipality }) {
      const row = await db
        .selectFrom('invitation')
        .select('submitted')
        .where('study', '=', study)
        .where('wave', '=', wave)
        .where('municipality', '=', municipality)
        .where('room', '=', 1)
        .where('revoked', '=', 0)
        .executeTakeFirst()
      return row?.submitted ?? null
    },
  }
}

export function invitationWrites(db: Database): Writes {
  return {
    async addInvitations(invitations) {
      // In the order of the hashes, so that the order of handing out is not kept anywhere.
      const rows = invitations.map(toRow).sort((a, b) => (a.token_hash < b.token_hash ? -1 : 1))
      for (const row of rows) await db.insertInto('invitation').values(row).execute()
    },
    async revokeInvitations({ study, wave, municipality }, codes) {
      const chosen = db
        .updateTable('invitation')
        .set({ revoked: 1 })
        .where('study', '=', study)
        .where('wave', '=', wave)
        .where('municipality', '=', municipality)
        .where('kind', '=', codes.kind === 'personal' ? 'personal' : 'shared')
        .where('room', '=', codes.kind === 'room' ? 1 : 0)
        .where('revoked', '=', 0)
      const { numUpdatedRows } = await (codes.kind === 'personal'
        ? chosen.where('sector', '=', codes.sector).where('submitted', '=', 0)
        : chosen
      ).executeTakeFirstOrThrow()
      return Number(numUpdatedRows)
    },
  }
}

/**
 * Marks one code as used by writing every invitation of its wave and municipality anew, all in the same
 * transaction: no single row stands out as the one that was changed together with a response.
 */
export async function redeem(
  db: Database,
  { study, wave, municipality }: CollectionKey,
  tokenHash: string,
): Promise<void> {
  await db
    .updateTable('invitation')
    .set(({ eb }) => ({
      submitted: eb(
        'submitted',
        '+',
        eb.case().when('token_hash', '=', tokenHash).then(eb.lit(1)).else(eb.lit(0)).end(),
      ),
    }))
    .where('study', '=', study)
    .where('wave', '=', wave)
    .where('municipality', '=', municipality)
    .execute()
}

function fromRow(row: Tables['invitation']): Invitation {
  return {
    tokenHash: row.token_hash,
    study: row.study,
    wave: row.wave,
    municipality: row.municipality,
    kind: kindOf(row),
    sector: row.sector,
    submitted: row.submitted,
    revoked: row.revoked === 1,
  }
}

function toRow(invitation: Invitation): Tables['invitation'] {
  const { tokenHash, kind, revoked, ...rest } = invitation
  return {
    token_hash: tokenHash,
    ...rest,
    // A room's code is a shared one in everything but how it is closed.
    kind: kind === 'personal' ? 'personal' : 'shared',
    room: kind === 'room' ? 1 : 0,
    revoked: revoked ? 1 : 0,
  }
}

function kindOf({ kind, room }: Pick<Tables['invitation'], 'kind' | 'room'>): Invitation['kind'] {
  return room === 1 ? 'room' : (kind as Invitation['kind'])
}
