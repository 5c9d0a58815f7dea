import type { Kysely } from 'kysely'

/**
 * One schema for every engine: text ids, ISO dates and JSON as text, 0 and 1 as integers. The tables
 * `response` and `comment` have no time, no running number and no reference to an invitation or to each other.
 */
export interface Tables {
  study: {
    id: string
    title: string
    instrument_id: string
    instrument_version: string
    instrument_hash: string
    dimensions: string
    linkage: string
    drafts: string
    minimum_cell: number
    simulated: number
    locale: string
    gives_back: number
  }
  wave: { study: string; id: string; kind: string; opens_on: string; closes_on: string; position: number }
  municipality: {
    study: string
    id: string
    name: string
    land: string | null
    network_name: string | null
    position: number
  }
  profile: { study: string; municipality: string; profile: string }
  own_items: { study: string; municipality: string; items: string }
  goal: { id: string; study: string; municipality: string; position: number; revision: number; goal: string }
  roster: { study: string; wave: string; municipality: string; counts: string }
  wave_form: {
    study: string
    wave: string
    municipality: string
    dimensions: string
    own_items: string
    first: number
    instrument_id: string
    instrument_version: string
    instrument_hash: string
  }
  collection: { study: string; wave: string; municipality: string; submissions: number }
  invitation: {
    token_hash: string
    study: string
    wave: string
    municipality: string
    kind: string
    sector: string | null
    submitted: number
    revoked: number
    room: number
  }
  response: {
    id: string
    study: string
    wave: string
    municipality: string
    attributes: string
    code: string | null
    code_without_one: string | null
    answers: string
  }
  comment: { id: string; study: string; wave: string; municipality: string; dimension: string; text: string }
  draft: { id: string; content: string; expires_on: string }
  access: {
    id: string
    role: string
    label: string
    study: string | null
    municipality: string | null
    token_hash: string
    created_on: string
    revoked_on: string | null
  }
  release: {
    id: string
    study: string
    municipality: string
    wave: string
    responses: number
    partition: string
    figures: string | null
    version: string
    created_on: string
  }
  group_rating: {
    study: string
    wave: string
    municipality: string
    item: string
    rating: string
    agreed_on: string
  }
  operator: { field: string; value: string }
  agenda: { study: string; wave: string; municipality: string; points: string }
  session: { token_hash: string; access: string; expires_at: string }
}

/** What the queries need to know about the engine, so that none of them knows its name. */
export interface Engine {
  /** Appended to tables whose rows must lie in the order of their random key ("without rowid"); may be empty. */
  readonly keyOrderedTable: string
  /** True where a table remembers the order in which its rows came. */
  readonly storesRowsInInsertionOrder: boolean
}

export type Database = Kysely<Tables>

export function parseJson<T>(text: string): T {
  return JSON.parse(text) as T
}
