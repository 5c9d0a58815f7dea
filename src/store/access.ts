import type { Access, Role } from '#core/model/study.ts'
import type { StoreReader, StoreWriter } from './store.ts'
import type { Database, Tables } from './tables.ts'

type Reads = Pick<StoreReader, 'accesses' | 'accessByToken' | 'accessBySession'>
type Writes = Pick<StoreWriter, 'addAccess' | 'revokeAccess' | 'addSession' | 'endSession' | 'endExpiredSessions'>

export function accessReads(db: Database): Reads {
  return {
    async accesses() {
      const rows = await db.selectFrom('access').selectAll().orderBy('created_on').orderBy('id').execute()
      return rows.map(fromRow)
    },
    async accessByToken(tokenHash) {
      const row = await db.selectFrom('access').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst()
      return row ? fromRow(row) : null
    },
    async accessBySession(tokenHash, now) {
      const row = await db
        .selectFrom('session')
        .innerJoin('access', 'access.id', 'session.access')
        .selectAll('access')
        .where('session.token_hash', '=', tokenHash)
        .where('session.expires_at', '>', now)
        .where('access.revoked_on', 'is', null)
        .executeTakeFirst()
      return row ? fromRow(row) : null
    },
  }
}

export function accessWrites(db: Database): Writes {
  return {
    async addAccess({ id, role, label, study, municipality, createdOn, revokedOn }, tokenHash) {
      await db
        .insertInto('access')
        .values({
          id,
          role,
          label,
          study,
          municipality,
          token_hash: tokenHash,
          created_on: createdOn,
          revoked_on: revokedOn,
        })
        .execute()
    },
    async revokeAccess(id, revokedOn) {
      await db.deleteFrom('session').where('access', '=', id).execute()
      await db.updateTable('access').set({ revoked_on: revokedOn }).where('id', '=', id).execute()
    },
    async addSession({ tokenHash, access, expiresAt }) {
      await db.insertInto('session').values({ token_hash: tokenHash, access, expires_at: expiresAt }).execute()
    },
    async endSession(tokenHash) {
      await db.deleteFrom('session').where('token_hash', '=', tokenHash).execute()
    },
    async endExpiredSessions(now) {
      await db.deleteFrom('session').where('expires_at', '<=', now).execute()
    },
  }
}

function fromRow(row: Tables['access']): Access {
  return {
    id: row.id,
    role: row.role as Role,
    label: row.label,
    study: row.study,
    municipality: row.municipality,
    createdOn: row.created_on,
    revokedOn: row.revoked_on,
  }
}
