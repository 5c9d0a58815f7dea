import type { AgreedRating } from '#core/model/talk.ts'
import type { StoreReader, StoreWriter } from './store.ts'
import { type Database, parseJson } from './tables.ts'

type Reads = Pick<StoreReader, 'groupRatings' | 'agenda'>
type Writes = Pick<StoreWriter, 'putGroupRatings' | 'putAgenda'>

/** What a meeting talks about and what it agreed on. */
export function meetingReads(db: Database): Reads {
  return {
    async groupRatings(study, municipality) {
      const rows = await db
        .selectFrom('group_rating')
        .selectAll()
        .where('study', '=', study)
        .$if(municipality !== null, (query) => query.where('municipality', '=', municipality))
        .orderBy('municipality')
        .orderBy('wave')
        .orderBy('item')
        .execute()
      return rows.map(({ rating, agreed_on, ...row }) => ({ ...row, rating: ratingOf(rating), agreedOn: agreed_on }))
    },
    async agenda({ study, wave, municipality }) {
      const row = await db
        .selectFrom('agenda')
        .select('points')
        .where('study', '=', study)
        .where('wave', '=', wave)
        .where('municipality', '=', municipality)
        .executeTakeFirst()
      return row ? parseJson(row.points) : []
    },
  }
}

export function meetingWrites(db: Database): Writes {
  return {
    async putGroupRatings({ study, wave, municipality }, ratings, agreedOn) {
      for (const [item, rating] of Object.entries(ratings)) {
        await db
          .deleteFrom('group_rating')
          .where('study', '=', study)
          .where('wave', '=', wave)
          .where('municipality', '=', municipality)
          .where('item', '=', item)
          .execute()
        if (rating === null) continue
        const row = { study, wave, municipality, item, rating: String(rating), agreed_on: agreedOn }
        await db
          .insertInto('group_rating')
          .values(row)
          .onConflict((conflict) => conflict.columns(['study', 'wave', 'municipality', 'item']).doUpdateSet(row))
          .execute()
      }
    },
    async putAgenda({ study, wave, municipality }, points) {
      const row = { points: JSON.stringify(points) }
      await db
        .insertInto('agenda')
        .values({ study, wave, municipality, ...row })
        .onConflict((conflict) => conflict.columns(['study', 'wave', 'municipality']).doUpdateSet(row))
        .execute()
    },
  }
}

function ratingOf(text: string): AgreedRating {
  return text === 'none' ? 'none' : Number(text)
}
