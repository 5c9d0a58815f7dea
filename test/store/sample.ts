import { randomUUID } from 'node:crypto'
import type { Invitation, SurveyResponse } from '#core/model/collection.ts'
import type { Study } from '#core/model/study.ts'
import type { CollectionKey, Submission } from '#store/store.ts'
import { plainStudy } from '../plain-study.ts'

/** A small study with two municipalities and two waves. */
export const study: Study = Object.freeze<Study>({
  ...plainStudy,
  id: 'probe',
  title: 'Probe',
  instrument: { id: 'quality-framework', version: '1.0.0', hash: 'f'.repeat(64) },
  dimensions: ['network', 'family'],
  municipalities: [
    { id: 'seedorf', name: 'Seedorf', land: 'Hessen', networkName: null },
    { id: 'bergheim', name: 'Bergheim', land: null, networkName: 'Netzwerk Bergheim' },
  ],
  waves: [
    { id: 'T0', kind: 'before', opensOn: '2026-01-01', closesOn: '2026-01-31' },
    { id: 'T2', kind: 'after', opensOn: '2026-11-01', closesOn: '2026-11-30' },
  ],
  simulated: false,
})

export const room: CollectionKey = Object.freeze({ study: 'probe', wave: 'T2', municipality: 'seedorf' })

export function invitation(tokenHash: string, kind: Invitation['kind'] = 'personal'): Invitation {
  return { ...room, tokenHash, kind, sector: kind === 'personal' ? 'health' : null, submitted: 0, revoked: false }
}

export function response(id: string = randomUUID()): SurveyResponse {
  return { ...room, id, attributes: { sector: 'health' }, code: null, answers: { 'D3-01': 4, 'D3-02': 'cj' } }
}

export function submission(tokenHash: string, id: string = randomUUID()): Submission {
  const comment = { ...room, id: randomUUID(), dimension: 'network', text: `Anmerkung zu ${tokenHash}` }
  return { tokenHash, response: response(id), comments: [comment] }
}
