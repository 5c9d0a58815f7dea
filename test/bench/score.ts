import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { evaluate } from '../../src/core/evaluate/evaluate.ts'
import { dimensionItems } from '../../src/core/evaluate/wave-data.ts'
import type { Answer, SurveyResponse } from '../../src/core/model/collection.ts'
import { Instrument } from '../../src/core/model/instrument.ts'
import type { Study } from '../../src/core/model/study.ts'
import { scorePersons } from '../../src/core/score/score.ts'
import { plainStudy } from '../plain-study.ts'

const responseCount = 180_000
const perWave = 40
const waves = ['T0', 'T1', 'T2']
const dimensions = ['network', 'planning', 'political-anchoring', 'family', 'offers']
const municipalityCount = responseCount / perWave / waves.length

function milliseconds(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Person by item, 1 to 6, 0 = not judged (one in ten): a stable person, a municipality, and noise. */
function simulateSteps(items: number): Int8Array {
  const steps = new Int8Array(responseCount * items)
  let state = 20240501
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
  for (let person = 0; person < responseCount; person++) {
    const attitude = 2 + 3 * random()
    for (let item = 0; item < items; item++) {
      const step = Math.round(attitude + 3 * (random() - 0.5))
      steps[person * items + item] = random() < 0.1 ? 0 : Math.min(6, Math.max(1, step))
    }
  }
  return steps
}

/** What the work costs at least: the mean score of every dimension, municipality and wave, and nothing else. */
function plainMeans(steps: Int8Array, columns: readonly (readonly number[])[], items: number): Float64Array {
  const groups = responseCount / perWave
  const means = new Float64Array(groups * columns.length)
  for (let group = 0; group < groups; group++) {
    for (const [dimension, own] of columns.entries()) {
      let [total, scored] = [0, 0]
      for (let person = group * perWave; person < (group + 1) * perWave; person++) {
        let [sum, answered] = [0, 0]
        for (const column of own) {
          const step = steps[person * items + column]!
          if (step === 0) continue
          sum += step
          answered += 1
        }
        if (answered * 2 < own.length) continue
        total += 20 * (sum / answered - 1)
        scored += 1
      }
      means[group * columns.length + dimension] = total / scored
    }
  }
  return means
}

/**
 * 180,000 simulated responses, 46 items, three waves: scoring alone and the whole evaluation (levels, intervals, items,
 * changes with their verdicts, groups, populations) beside a plain loop that computes nothing but the means.
 */
export function benchScore(print: (line: string) => void): void {
  const instrument = Instrument.parse(JSON.parse(readFileSync('surveys/quality-framework.json', 'utf8')))
  const study: Study = {
    ...plainStudy,
    id: 'bench',
    title: 'Bench',
    instrument: { id: instrument.id, version: instrument.version, hash: '' },
    dimensions,
    municipalities: [],
    waves: waves.map((id) => ({ id, kind: 'interim', opensOn: '2026-01-01', closesOn: '2026-02-01' })),
  }
  const ids = dimensions.flatMap((dimension) => dimensionItems(instrument, dimension))
  const columns = dimensions.map((dimension) => dimensionItems(instrument, dimension).map((id) => ids.indexOf(id)))
  const steps = simulateSteps(ids.length)
  const options = (attribute: string) => instrument.attributes.find(({ id }) => id === attribute)!.options
  const [sectors, levels] = [options('sector'), options('level')]
  const responseAt = (index: number): SurveyResponse => {
    const municipality = Math.floor(index / (perWave * waves.length))
    const answers: Record<string, Answer> = {}
    for (const [column, id] of ids.entries()) answers[id] = steps[index * ids.length + column]! || 'cj'
    const person = index % perWave
    return {
      id: String(index).padStart(6, '0'),
      study: 'bench',
      wave: waves[Math.floor(index / perWave) % waves.length]!,
      municipality: `m${municipality}`,
      attributes: { sector: sectors[person % 4]!.id, level: levels[person % levels.length]!.id },
      code: person < perWave / 3 ? { whole: `${municipality}-${person}`, withoutOne: [] } : null,
      answers,
    }
  }
  const inputAt = (index: number) => ({
    study,
    instrument,
    municipality: { id: `m${index}`, name: `m${index}`, land: null, networkName: null },
    forms: waves.map((wave) => ({ study: 'bench', wave, municipality: `m${index}`, dimensions, ownItems: [] })),
    rosters: {},
    responses: Array.from({ length: perWave * waves.length }, (_, response) =>
      responseAt(index * perWave * waves.length + response),
    ),
    waves,
  })
  const matrix = {
    persons: responseCount,
    items: ids.map((id) => ({ id, min: 1, max: 6, reversed: false })),
    cells: Int8Array.from({ length: steps.length }, (_, cell) => {
      const step = steps[(cell % responseCount) * ids.length + Math.floor(cell / responseCount)]!
      return step === 0 ? -2 : step
    }),
  }
  plainMeans(steps, columns, ids.length)
  const floor = Math.min(...[0, 1, 2].map(() => milliseconds(() => plainMeans(steps, columns, ids.length))))
  const scoring = Math.min(
    ...[0, 1, 2].map(() =>
      milliseconds(() => {
        for (const own of columns) scorePersons(matrix, own, instrument.minimumAnswered)
      }),
    ),
  )
  let whole = 0
  for (let index = 0; index < municipalityCount; index++) {
    const input = inputAt(index)
    whole += milliseconds(() => evaluate(input))
  }
  const ratio = (time: number) => (time / floor).toFixed(1)
  const size = `${responseCount.toLocaleString('en')} responses × ${ids.length} items`
  print(
    `scoring ${size}: ${ratio(scoring)} × a plain loop for the means (${scoring.toFixed(0)} ms, ${floor.toFixed(0)} ms)`,
  )
  print(
    `evaluating ${municipalityCount} municipalities, three waves: ${ratio(whole)} × that loop (${(whole / 1000).toFixed(2)} s; ${(whole / municipalityCount).toFixed(2)} ms a municipality)`,
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) benchScore((line) => console.log(line))
