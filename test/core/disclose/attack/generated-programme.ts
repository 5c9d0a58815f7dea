import type { Answer, SurveyResponse } from '#core/model/collection.ts'
import type { WaveId } from '#core/model/study.ts'
import { dice, hashed, levels, sectors } from '../../evaluate/small-study.ts'
import { type GeneratedStudy, generateStudy, instrument, pick, stepNear, study } from './generated-study.ts'

/** The municipalities of one study; all of them publish after the same waves. */
export type GeneratedProgramme = readonly GeneratedStudy[]

const waves: readonly WaveId[] = ['T0', 'T2']

/**
 * Several municipalities of one study with two surveys, published after each or after the second only. Some are small
 * networks like those attacked one by one, some so plain and large that their questionnaires may become public, or
 * would but for one group, gap or code.
 */
export function generateProgramme(seed: number, count: number): GeneratedProgramme {
  const random = dice(seed)
  const releases = random() < 0.5 ? [['T0'], waves] : [waves]
  return Array.from({ length: count }, (_, index) => {
    const municipality = `place-${index}`
    const ownSeed = 1000 * seed + index
    const responses = random() < 0.6 ? generateStudy(ownSeed, waves).responses : plainResponses(dice(ownSeed))
    return {
      responses: responses.map((response) => ({ ...response, id: `${municipality}-${response.id}`, municipality })),
      releases,
      rosters: releases.map(() => null),
    }
  })
}

/** Few groups of about as many persons as single questionnaires need, hardly a gap, mostly no own codes. */
function plainResponses(random: () => number): SurveyResponse[] {
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1))
  const groups = Array.from({ length: between(1, 3) }, (_, index) => ({
    attributes: { sector: sectors[random() < 0.3 ? 0 : index]!, level: pick(random, levels, 3) },
    size: between(10, 13),
  }))
  const shrinks = random() < 0.3
  const gaps = random() < 0.5 ? 0 : 0.04 * random()
  const skips = random() < 0.5 ? 0 : pick(random, [1, 3, 11], 1)
  // Where somebody gives a code, the same places of the list are the same persons in both surveys.
  const coded = random() < 0.6 ? 0 : random()
  const codes = Array.from({ length: 40 }, (_, index) => (random() < coded ? hashed(`plain-${index}`) : null))
  const skipped = new Set(instrument.dimensions.at(-1)!.themes.flatMap(({ items }) => items))
  return waves.flatMap((wave) =>
    groups
      .flatMap(({ attributes, size }, group) => {
        const persons = shrinks && wave !== waves[0] && group === 0 ? between(2, 8) : size
        return Array.from({ length: persons }, () => attributes)
      })
      .map((attributes, position) => {
        const attitude = 2 + 3 * random()
        const answers: Record<string, Answer> = {}
        for (const { id, reversed } of instrument.items) {
          if (position < skips && skipped.has(id)) continue
          const step = stepNear(attitude, random)
          answers[id] = random() < gaps ? 'cj' : reversed ? 7 - step : step
        }
        const id = `${wave}-${String(position).padStart(4, '0')}`
        return {
          id,
          study: study.id,
          wave,
          municipality: 'musterstadt',
          attributes,
          code: codes[position] ?? null,
          answers,
        }
      }),
  )
}
