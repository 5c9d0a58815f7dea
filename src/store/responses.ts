import type { Comment, SurveyResponse } from '#core/model/collection.ts'
import { redeem } from './invitations.ts'
import type { CollectionKey, StoreReader, StoreWriter } from './store.ts'
import { type Database, type Engine, parseJson, type Tables } from './tables.ts'

type Reads = Pick<StoreReader, 'responses' | 'response' | 'comments' | 'submissionCounts'>
type Writes = Pick<StoreWriter, 'submit' | 'addResponses'>

export function responseReads(db: Database): Reads {
  return {
    async responses(study, municipality) {
      const rows = await db
        .selectFrom('response')
        .selectAll()
        .where('study', '=', study)
        .where('municipality', '=', municipality)
        .orderBy('id')
        .execute()
      return rows.map(responseFrom)
    },
    async response({ study, wave, municipality }, id) {
      const row = await db
        .selectFrom('response')
        .selectAll()
        .where('id', '=', id)
        .where('study', '=', study)
        .where('wave', '=', wave)
        .where('municipality', '=', municipality)
        .executeTakeFirst()
      return row ? responseFrom(row) : null
    },
    async comments(study, municipality) {
      return db
        .selectFrom('comment')
        .selectAll()
        .where('study', '=', study)
        .where('municipality', '=', municipality)
        .orderBy('id')
        .execute()
    },
    async submissionCounts(study) {
      return db
        .selectFrom('collection')
        .selectAll()
        .where('study', '=', study)
        .orderBy('municipality')
        .orderBy('wave')
        .execute()
    },
  }
}

export function responseWrites(db: Database, engine: Engine): Writes {
  /** Holds the room's row until the transaction ends: submissions to it come in one after the other. */
  async function lock({ study, wave, municipality }: CollectionKey): Promise<void> {
    await db
      .insertInto('collection')
      .values({ study, wave, municipality, submissions: 0 })
      .onConflict((conflict) =>
        conflict
          .columns(['study', 'wave', 'municipality'])
          .doUpdateSet(({ ref }) => ({ submissions: ref('collection.submissions') })),
      )
      .execute()
  }

  async function add(
    key: CollectionKey,
    responses: readonly SurveyResponse[],
    comments: readonly Comment[],
  ): Promise<void> {
    await insertShuffled(db, engine, 'response', key, responses.map(responseRow))
    await insertShuffled(db, engine, 'comment', key, [...comments])
    await db
      .updateTable('collection')
      .set(({ eb }) => ({ submissions: eb('submissions', '+', responses.length) }))
      .where('study', '=', key.study)
      .where('wave', '=', key.wave)
      .where('municipality', '=', key.municipality)
      .execute()
  }

  return {
    async submit({ tokenHash, response, comments }) {
      const key = { study: response.study, wave: response.wave, municipality: response.municipality }
      await lock(key)
      if (await responseReads(db).response(key, response.id)) return 'already stored'
      const invitation = await db
        .selectFrom('invitation')
        .select(['kind', 'submitted'])
        .where('token_hash', '=', tokenHash)
        .executeTakeFirstOrThrow()
      if (invitation.kind === 'personal' && invitation.submitted > 0) return 'code used'
      await redeem(db, key, tokenHash)
      await add(key, [response], comments)
      return 'stored'
    },
    async addResponses(key, responses) {
      await lock(key)
      await add(key, responses, [])
    },
  }
}

function responseFrom({ attributes, answers, code, code_without_one, ...row }: Tables['response']): SurveyResponse {
  return {
    ...row,
    attributes: parseJson(attributes),
    code: code === null ? null : { whole: code, withoutOne: parseJson<string[]>(code_without_one ?? '[]') },
    answers: parseJson(answers),
  }
}

function responseRow({ attributes, answers, code, ...rest }: SurveyResponse): Tables['response'] {
  return {
    ...rest,
    attributes: JSON.stringify(attributes),
    answers: JSON.stringify(answers),
    code: code?.whole ?? null,
    code_without_one: code && JSON.stringify(code.withoutOne),
  }
}

const rowsPerStatement = 500

/**
 * Adds rows so that nothing about them tells which came when. Where a table lies in the order of its random
 * key, inserting is enough. Where it remembers the order of insertion (place of the row, number of the
 * transaction), all rows of this wave and municipality are taken out and put back sorted by their random id,
 * whether or not one is added: then all of them carry the latest transaction.
 */
async function insertShuffled<T extends 'response' | 'comment'>(
  db: Database,
  engine: Engine,
  table: T,
  { study, wave, municipality }: CollectionKey,
  added: readonly Tables[T][],
): Promise<void> {
  // The query builder cannot follow a table that is one of two; rows go back into the table they came from.
  const target = table as 'response'
  const present = engine.storesRowsInInsertionOrder
    ? await db
        .deleteFrom(target)
        .where('study', '=', study)
        .where('wave', '=', wave)
        .where('municipality', '=', municipality)
        .returningAll()
        .execute()
    : []
  const rows = [...present, ...(added as readonly Tables['response'][])].sort((a, b) => (a.id < b.id ? -1 : 1))
  for (let start = 0; start < rows.length; start += rowsPerStatement)
    await db
      .insertInto(target)
      .values(rows.slice(start, start + rowsPerStatement))
      .execute()
}
