import type { StoreReader, StoreWriter } from './store.ts'
import type { Database } from './tables.ts'

type Reads = Pick<StoreReader, 'draft' | 'draftsUntil'>
type Writes = Pick<StoreWriter, 'putDraft' | 'deleteDraft' | 'deleteExpiredDrafts'>

/** Drafts as the devices have locked them: their content is nothing the server could read. */
export function draftReads(db: Database): Reads {
  return {
    async draft(id) {
      const row = await db.selectFrom('draft').select('content').where('id', '=', id).executeTakeFirst()
      return row?.content ?? null
    },
    async draftsUntil(expiresOn) {
      const { count } = await db
        .selectFrom('draft')
        .select(({ fn }) => fn.countAll<number | string>().as('count'))
        .where('expires_on', '=', expiresOn)
        .executeTakeFirstOrThrow()
      return Number(count)
    },
  }
}

export function draftWrites(db: Database): Writes {
  return {
    async putDraft({ id, content, expiresOn }, before) {
      const row = { content, expires_on: expiresOn }
      if (before === null) {
        const { numInsertedOrUpdatedRows } = await db
          .insertInto('draft')
          .values({ id, ...row })
          .onConflict((conflict) => conflict.column('id').doNothing())
          .executeTakeFirstOrThrow()
        return numInsertedOrUpdatedRows === 1n
      }
      const { numUpdatedRows } = await db
        .updateTable('draft')
        .set(row)
        .where('id', '=', id)
        .where('content', '=', before)
        .executeTakeFirstOrThrow()
      return numUpdatedRows === 1n
    },
    async deleteDraft(id) {
      await db.deleteFrom('draft').where('id', '=', id).execute()
    },
    async deleteExpiredDrafts(today) {
      await db.deleteFrom('draft').where('expires_on', '<', today).execute()
    },
  }
}
