import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

type Schema = Parameters<Migration['up']>[0]

/** The version of the instrument each form asks; forms fixed before it was kept asked the study's only one. */
export async function waveInstrument(db: Schema): Promise<void> {
  for (const part of ['id', 'version', 'hash']) {
    const column = `instrument_${part}`
    await db.schema
      .alterTable('wave_form')
      .addColumn(column, 'text', (definition) => definition.notNull().defaultTo(''))
      .execute()
    await sql`
      update wave_form set ${sql.ref(column)} = (
        select ${sql.ref(`study.${column}`)} from study where study.id = wave_form.study
      )`.execute(db)
  }
}
