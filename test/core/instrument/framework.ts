import { readFileSync } from 'node:fs'
import { parseInstrument } from '#core/instrument/parse.ts'
import type { WaveForm } from '#core/model/collection.ts'
import type { Instrument } from '#core/model/instrument.ts'
import type { OwnItem } from '#core/model/study.ts'

/** The file as it is, for tests that spoil a copy of it. */
export function frameworkJson() {
  return JSON.parse(readFileSync('surveys/quality-framework.json', 'utf8'))
}

export function framework(): Instrument {
  const parsed = parseInstrument(frameworkJson())
  if ('problems' in parsed) throw new Error(parsed.problems.join('\n'))
  return parsed.instrument
}

export function ownItem(id: string, kind: OwnItem['kind'], text: string, more: Partial<OwnItem> = {}): OwnItem {
  return { id, kind, text, source: null, dimensions: [], confirmed: true, ...more }
}

export const ownItems = [
  ownItem('own-goal-1', 'goal', 'Verbindliche Zusammenarbeit im Netzwerk', { dimensions: ['network'] }),
  ownItem('own-challenge-1', 'challenge', 'Einbindung des Gesundheitswesens'),
  ownItem('own-expectation-1', 'expectation', 'Fortführung unseres Konzepts'),
]

export function waveForm(dimensions: readonly string[], more: Partial<WaveForm> = {}): WaveForm {
  return { study: 'demo', wave: 'T0', municipality: 'wetteraukreis', dimensions, ownItems: [], ...more }
}
