import { readFileSync } from 'node:fs'
import type { SurveyResponse, WaveForm } from '#core/model/collection.ts'
import { Instrument } from '#core/model/instrument.ts'
import type { Study } from '#core/model/study.ts'
import { plainStudy } from '../plain-study.ts'
import { type MunicipalityTruth, type SimulatedResponse, simulatedFramework } from './simulated-study.ts'

const published = Instrument.parse(JSON.parse(readFileSync('surveys/quality-framework.json', 'utf8')))
const words = (text: string) => ({ de: text, en: text })
/** The simulated groups under the ids of the published framework's sectors. */
const sectorOf: Readonly<Record<string, string>> = {
  gesundheit: 'health',
  jugendhilfe: 'youth-welfare',
  schwangerschaftsberatung: 'pregnancy-counselling',
  fruehfoerderung: 'early-intervention',
  sonstige: 'other',
  freiwillige: 'volunteers',
}
const waveIds = ['T0', 'T1', 'T2']
const dimensionIds = simulatedFramework.dimensions.map(({ id }) => id)

/** The simulated framework as an instrument: scales and attributes of the published one, invented dimensions. */
export const simulatedInstrument: Instrument = {
  ...published,
  id: 'simulated-framework',
  dimensions: simulatedFramework.dimensions.map(({ id, items }, index) => ({
    ...published.dimensions[index]!,
    id,
    number: index + 1,
    themes: [{ id: `${id}-theme`, title: words(id), items: items.map((item) => item.id) }],
  })),
  items: simulatedFramework.dimensions.flatMap(({ items }) =>
    items.map(({ id, reverse }) => ({ id, text: words(id), scale: published.items[0]!.scale, reversed: reverse })),
  ),
}

const study: Study = {
  ...plainStudy,
  id: 'simulated',
  title: 'Simulierte Studie',
  instrument: { id: simulatedInstrument.id, version: simulatedInstrument.version, hash: '' },
  dimensions: dimensionIds,
  municipalities: [],
  waves: [
    { id: 'T0', kind: 'before', opensOn: '2024-03-01', closesOn: '2024-04-05' },
    { id: 'T1', kind: 'interim', opensOn: '2025-03-01', closesOn: '2025-04-05' },
    { id: 'T2', kind: 'after', opensOn: '2026-03-01', closesOn: '2026-04-05' },
  ],
}

/** One simulated municipality as the engine knows real ones. */
export function municipalityInput({ id, roster }: MunicipalityTruth, rows: readonly SimulatedResponse[]) {
  const responses = rows.map(
    ({ response, wave, actorGroup, code, answers }): SurveyResponse => ({
      id: response,
      study: study.id,
      wave: waveIds[wave - 1]!,
      municipality: id,
      attributes: { sector: sectorOf[actorGroup]! },
      code:
        code === null
          ? null
          : {
              whole: code
                .normalize('NFC')
                .toUpperCase()
                .replace(/[^\p{L}\p{N}]/gu, ''),
              withoutOne: [],
            },
      answers: Object.fromEntries(
        simulatedInstrument.items.flatMap((item, position) => {
          const answer = answers[position]
          return answer === null || answer === undefined ? [] : [[item.id, answer]]
        }),
      ),
    }),
  )
  const invited = Object.fromEntries(Object.entries(roster).map(([group, count]) => [sectorOf[group]!, count]))
  return {
    study,
    instrument: simulatedInstrument,
    municipality: { id, name: id, land: null, networkName: null },
    forms: waveIds.map(
      (wave): WaveForm => ({ study: study.id, wave, municipality: id, dimensions: dimensionIds, ownItems: [] }),
    ),
    rosters: Object.fromEntries(waveIds.map((wave) => [wave, invited])),
    responses,
    waves: waveIds,
  }
}
