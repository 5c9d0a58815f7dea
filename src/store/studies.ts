import type { Locale } from '#core/model/locale.ts'
import type { Study, Wave, WaveKind } from '#core/model/study.ts'
import type { StoreReader, StoreWriter } from './store.ts'
import { type Database, parseJson, type Tables } from './tables.ts'

type Reads = Pick<StoreReader, 'studies' | 'study'>
type Writes = Pick<StoreWriter, 'addStudy' | 'addMunicipality' | 'putWaves' | 'putDraftsRule' | 'putInstrument'>

export function studyReads(db: Database): Reads {
  async function withParts(row: Tables['study']): Promise<Study> {
    const ofStudy = { study: row.id }
    const waves = await db
      .selectFrom('wave')
      .selectAll()
      .where('study', '=', ofStudy.study)
      .orderBy('position')
      .execute()
    const municipalities = await db
      .selectFrom('municipality')
      .selectAll()
      .where('study', '=', ofStudy.study)
      .orderBy('position')
      .execute()
    return {
      id: row.id,
      title: row.title,
      instrument: { id: row.instrument_id, version: row.instrument_version, hash: row.instrument_hash },
      dimensions: parseJson(row.dimensions),
      municipalities: municipalities.map(({ id, name, land, network_name }) => ({
        id,
        name,
        land,
        networkName: network_name,
      })),
      waves: waves.map(({ id, kind, opens_on, closes_on }) => ({
        id,
        kind: kind as WaveKind,
        opensOn: opens_on,
        closesOn: closes_on,
      })),
      linkage: row.linkage as Study['linkage'],
      givesBack: row.gives_back === 1,
      drafts: row.drafts as Study['drafts'],
      minimumCell: row.minimum_cell,
      simulated: row.simulated === 1,
      locale: row.locale as Locale,
    }
  }

  return {
    async studies() {
      const rows = await db.selectFrom('study').selectAll().orderBy('id').execute()
      return Promise.all(rows.map(withParts))
    },
    async study(id) {
      const row = await db.selectFrom('study').selectAll().where('id', '=', id).executeTakeFirst()
      return row ? withParts(row) : null
    },
  }
}

export function studyWrites(db: Database): Writes {
  async function addMunicipality(study: string, municipality: Study['municipalities'][number]): Promise<void> {
    const { count } = await db
      .selectFrom('municipality')
      .select(({ fn }) => fn.countAll<number | string>().as('count'))
      .where('study', '=', study)
      .executeTakeFirstOrThrow()
    const { id, name, land, networkName } = municipality
    await db
      .insertInto('municipality')
      .values({ study, id, name, land, network_name: networkName, position: Number(count) })
      .execute()
  }

  async function putWaves(study: string, waves: readonly Wave[]): Promise<void> {
    const kept = waves.map(({ id }) => id)
    await db
      .deleteFrom('wave')
      .where('study', '=', study)
      .$if(kept.length > 0, (query) => query.where('id', 'not in', kept))
      .execute()
    for (const [position, { id, kind, opensOn, closesOn }] of waves.entries()) {
      const row = { kind, opens_on: opensOn, closes_on: closesOn, position }
      await db
        .insertInto('wave')
        .values({ study, id, ...row })
        .onConflict((conflict) => conflict.columns(['study', 'id']).doUpdateSet(row))
        .execute()
    }
  }

  return {
    async addStudy(study) {
      await db
        .insertInto('study')
        .values({
          id: study.id,
          title: study.title,
          instrument_id: study.instrument.id,
          instrument_version: study.instrument.version,
          instrument_hash: study.instrument.hash,
          dimensions: JSON.stringify(study.dimensions),
          linkage: study.linkage,
          gives_back: study.givesBack ? 1 : 0,
          drafts: study.drafts,
          minimum_cell: study.minimumCell,
          simulated: study.simulated ? 1 : 0,
          locale: study.locale,
        })
        .execute()
      await putWaves(study.id, study.waves)
      for (const municipality of study.municipalities) await addMunicipality(study.id, municipality)
    },
    async putDraftsRule(study, drafts) {
      await db.updateTable('study').set({ drafts }).where('id', '=', study).execute()
    },
    addMunicipality,
    putWaves,
    async putInstrument(study, { id, version, hash }, dimensions) {
      await db
        .updateTable('study')
        .set({
          instrument_id: id,
          instrument_version: version,
          instrument_hash: hash,
          dimensions: JSON.stringify(dimensions),
        })
        .where('id', '=', study)
        .execute()
    },
  }
}
