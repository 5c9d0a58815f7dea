import type { Profile } from '#core/model/profile.ts'
import type { OwnItem } from '#core/model/study.ts'
import type { StoreReader, StoreWriter } from './store.ts'
import { type Database, parseJson } from './tables.ts'

type Reads = Pick<StoreReader, 'profile' | 'ownItems' | 'rosters' | 'waveForms'>
type Writes = Pick<StoreWriter, 'putProfile' | 'putOwnItems' | 'putRoster' | 'freezeWaveForm'>

/** What a municipality brings along and what it was asked: profile, own items, rosters, frozen forms. */
export function frameReads(db: Database): Reads {
  return {
    async profile(study, municipality) {
      const row = await db
        .selectFrom('profile')
        .select('profile')
        .where('study', '=', study)
        .where('municipality', '=', municipality)
        .executeTakeFirst()
      return row ? parseJson<Profile>(row.profile) : null
    },
    async ownItems(study, municipality) {
      const row = await db
        .selectFrom('own_items')
        .select('items')
        .where('study', '=', study)
        .where('municipality', '=', municipality)
        .executeTakeFirst()
      return row ? parseJson<OwnItem[]>(row.items) : []
    },
    async rosters(study) {
      const rows = await db
        .selectFrom('roster')
        .selectAll()
        .where('study', '=', study)
        .orderBy('municipality')
        .orderBy('wave')
        .execute()
      return rows.map(({ counts, ...key }) => ({ ...key, roster: parseJson(counts) }))
    },
    async waveForms(study, municipality) {
      const rows = await db
        .selectFrom('wave_form')
        .selectAll()
        .where('study', '=', study)
        .where('municipality', '=', municipality)
        .orderBy('wave')
        .execute()
      return rows.map(
        ({ dimensions, own_items, first, instrument_id, instrument_version, instrument_hash, ...key }) => ({
          ...key,
          instrument: { id: instrument_id, version: instrument_version, hash: instrument_hash },
          first: first === 1,
          dimensions: parseJson(dimensions),
          ownItems: parseJson(own_items),
        }),
      )
    },
  }
}

export function frameWrites(db: Database): Writes {
  return {
    async putProfile(study, municipality, profile) {
      const row = { profile: JSON.stringify(profile) }
      await db
        .insertInto('profile')
        .values({ study, municipality, ...row })
        .onConflict((conflict) => conflict.columns(['study', 'municipality']).doUpdateSet(row))
        .execute()
    },
    async putOwnItems(study, municipality, items) {
      const row = { items: JSON.stringify(items) }
      await db
        .insertInto('own_items')
        .values({ study, municipality, ...row })
        .onConflict((conflict) => conflict.columns(['study', 'municipality']).doUpdateSet(row))
        .execute()
    },
    async putRoster({ study, wave, municipality }, roster) {
      const row = { counts: JSON.stringify(roster) }
      await db
        .insertInto('roster')
        .values({ study, wave, municipality, ...row })
        .onConflict((conflict) => conflict.columns(['study', 'wave', 'municipality']).doUpdateSet(row))
        .execute()
    },
    async freezeWaveForm({ study, wave, municipality, dimensions, ownItems, first, instrument }) {
      await db
        .insertInto('wave_form')
        .values({
          study,
          wave,
          municipality,
          dimensions: JSON.stringify(dimensions),
          own_items: JSON.stringify(ownItems),
          first: first ? 1 : 0,
          instrument_id: instrument.id,
          instrument_version: instrument.version,
          instrument_hash: instrument.hash,
        })
        .onConflict((conflict) => conflict.columns(['study', 'wave', 'municipality']).doNothing())
        .execute()
    },
  }
}
