import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

type Schema = Parameters<Migration['up']>[0]

/** Whether a form was the study's first, told by the place its wave has so far. */
export async function firstWave(db: Schema): Promise<void> {
  await db.schema
    .alterTable('wave_form')
    .addColumn('first', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await sql`
    update wave_form set first = 1 where exists (
      select 1 from wave
      where wave.study = wave_form.study and wave.id = wave_form.wave and wave.position = (
        select min(other.position) from wave as other where other.study = wave_form.study
      )
    )`.execute(db)
}
