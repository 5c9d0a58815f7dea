import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type APIRequestContext, expect } from '@playwright/test'
import type { Door, IssuedCodes } from '#core/model/views.ts'

/** Where the shared server's setup leaves the ways in. */
export const doorsFile = join(tmpdir(), 'peilung-journeys-doors.json')

export async function doors(): Promise<readonly Door[]> {
  return JSON.parse(readFileSync(doorsFile, 'utf8')) as Door[]
}

export async function door(role: Door['role'], municipality: string | null = null): Promise<Door> {
  const found = (await doors()).find(
    (each) => each.role === role && (municipality === null || each.municipality === municipality),
  )
  if (!found) throw new Error(`No door for ${role} ${municipality ?? ''}`)
  return found
}

/** A personal code of the open wave that nobody else uses, issued as the owner would. */
export async function freshCode(request: APIRequestContext, municipality = 'wetteraukreis'): Promise<string> {
  const owner = await door('owner')
  const link = owner.path.split('/').at(-1)
  const origin = 'http://127.0.0.1:4477'
  expect((await request.post('/api/session', { data: { link }, headers: { origin } })).ok()).toBe(true)
  const response = await request.post(`/api/studies/demo/${municipality}/waves/T3/codes`, {
    data: { personal: { 'youth-welfare': 1 }, shared: false },
    headers: { origin },
  })
  expect(response.ok()).toBe(true)
  const issued = (await response.json()) as IssuedCodes
  return issued.personal[0]!.code
}
