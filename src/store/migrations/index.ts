import type { Migration } from 'kysely/migration'
import type { Engine } from '../tables.ts'
import { init } from './001-init.ts'
import { releases } from './002-releases.ts'
import { firstWave } from './003-first-wave.ts'
import { goals } from './004-goals.ts'
import { drafts } from './005-drafts.ts'
import { ownCodeWithoutOne } from './006-own-code-without-one.ts'
import { waveInstrument } from './007-wave-instrument.ts'
import { meetings } from './008-meetings.ts'
import { operator } from './008-operator.ts'
import { releaseFigures } from './009-release-figures.ts'

/** Every change of the schema, forward only; a released one is never edited, a new one gets the next number. */
export function migrations(engine: Engine): Readonly<Record<string, Migration>> {
  return {
    '001-init': { up: (db) => init(db, engine) },
    '002-releases': { up: (db) => releases(db) },
    '003-first-wave': { up: (db) => firstWave(db) },
    '004-goals': { up: (db) => goals(db) },
    '005-drafts': { up: (db) => drafts(db, engine) },
    '006-own-code-without-one': { up: (db) => ownCodeWithoutOne(db) },
    '007-wave-instrument': { up: (db) => waveInstrument(db) },
    '008-meetings': { up: (db) => meetings(db) },
    '008-operator': { up: (db) => operator(db) },
    '009-release-figures': { up: (db) => releaseFigures(db) },
  }
}
