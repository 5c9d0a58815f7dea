import { randomUUID } from 'node:crypto'
import type { StoreReader, StoreWriter } from './store.ts'
import { type Database, parseJson } from './tables.ts'

type Reads = Pick<StoreReader, 'releases'>
type Writes = Pick<StoreWriter, 'addRelease'>

/** The ledger of what was released: populations, never values. */
export function releaseReads(db: Database): Reads {
  return {
    async releases(study, municipality) {
      const rows = await db
        .selectFrom('release')
        .selectAll()
        .where('study', '=', study)
        .$if(municipality !== null, (query) => query.where('municipality', '=', municipality))
        .orderBy('municipality')
        .orderBy('wave')
        .orderBy('id')
        .execute()
      return rows.map(({ id: _, partition, figures, created_on, ...row }) => ({
        ...row,
        partition: parseJson(partition),
        figures: figures === null ? null : parseJson(figures),
        createdOn: created_on,
      }))
    },
  }
}

export function releaseWrites(db: Database): Writes {
  return {
    async addRelease({ partition, figures, createdOn, ...row }) {
      await db
        .insertInto('release')
        .values({
          ...row,
          id: randomUUID(),
          partition: JSON.stringify(partition),
          figures: figures && JSON.stringify(figures),
          created_on: createdOn,
        })
        .execute()
    },
  }
}
