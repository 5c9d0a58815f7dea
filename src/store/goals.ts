import type { Goal } from '#core/model/goal.ts'
import type { StoreReader, StoreWriter } from './store.ts'
import { type Database, parseJson } from './tables.ts'

type Reads = Pick<StoreReader, 'goals'>
type Writes = Pick<StoreWriter, 'addGoal' | 'replaceGoal' | 'removeGoal'>

/** Goals as they were agreed; each is read and written whole, and only by whoever has seen its latest state. */
export function goalReads(db: Database): Reads {
  return {
    async goals(study, municipality) {
      const rows = await db
        .selectFrom('goal')
        .select(['id', 'revision', 'goal'])
        .where('study', '=', study)
        .where('municipality', '=', municipality)
        .orderBy('position')
        .orderBy('id')
        .execute()
      return rows.map(({ id, revision, goal }) => ({ ...parseJson<Omit<Goal, 'id' | 'revision'>>(goal), id, revision }))
    },
  }
}

export function goalWrites(db: Database): Writes {
  return {
    async addGoal(study, municipality, { id, revision, ...goal }) {
      const { count } = await db
        .selectFrom('goal')
        .select(({ fn }) => fn.countAll<number | string>().as('count'))
        .where('study', '=', study)
        .where('municipality', '=', municipality)
        .executeTakeFirstOrThrow()
      const row = { id, study, municipality, position: Number(count), revision, goal: JSON.stringify(goal) }
      await db.insertInto('goal').values(row).execute()
    },
    async replaceGoal(study, municipality, { id, revision, ...goal }) {
      const { numUpdatedRows } = await db
        .updateTable('goal')
        .set({ revision: revision + 1, goal: JSON.stringify(goal) })
        .where('study', '=', study)
        .where('municipality', '=', municipality)
        .where('id', '=', id)
        .where('revision', '=', revision)
        .executeTakeFirstOrThrow()
      return numUpdatedRows === 1n
    },
    async removeGoal(study, municipality, { id, revision }) {
      const { numDeletedRows } = await db
        .deleteFrom('goal')
        .where('study', '=', study)
        .where('municipality', '=', municipality)
        .where('id', '=', id)
        .where('revision', '=', revision)
        .executeTakeFirstOrThrow()
      return numDeletedRows === 1n
    },
  }
}
