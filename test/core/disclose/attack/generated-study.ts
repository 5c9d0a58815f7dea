import type { Answer, SurveyResponse } from '#core/model/collection.ts'
import type { Instrument } from '#core/model/instrument.ts'
import type { Roster, WaveId } from '#core/model/study.ts'
import { dice, hashed, levels, instrument as longer, study as longStudy, sectors } from '../../evaluate/small-study.ts'

const itemsPerDimension = 2
const dimensions = longer.dimensions.slice(0, 2).map((dimension) => ({
  ...dimension,
  themes: dimension.themes.map((theme) => ({ ...theme, items: theme.items.slice(0, itemsPerDimension) })),
}))
const asked = dimensions.flatMap(({ themes }) => themes.flatMap(({ items }) => items))

/** Two dimensions of two items each, the second one reversed: as small as everything a report prints can be. */
export const instrument: Instrument = {
  ...longer,
  dimensions,
  items: longer.items.filter(({ id }) => asked.includes(id)),
}
export const study = { ...longStudy, dimensions: dimensions.map(({ id }) => id) }

/** Answers lie so that each can be moved up and down; "cj" and omitted ones stay. */
export interface GeneratedStudy {
  readonly responses: readonly SurveyResponse[]
  /** The waves each report rests on, in the order of the reports. */
  readonly releases: readonly (readonly WaveId[])[]
  /** Per report: another roster may be known by then. */
  readonly rosters: readonly (Roster | null)[]
  /** What a ledger without memory loses between the reports; for trying the attack itself. */
  readonly forgets?: 'figures' | 'everything'
}

/** A step of the scale around an attitude. */
export function stepNear(attitude: number, random: () => number): number {
  return Math.min(6, Math.max(1, Math.round(attitude + 2 * (random() - 0.5))))
}

export function pick<T>(random: () => number, values: readonly T[], skew: number): T {
  return values[Math.floor(random() ** skew * values.length)]!
}

/**
 * One way a municipality's surveys may go: two or three waves, one report or several, small groups everywhere.
 *
 * @param given its waves; null: as may be
 */
export function generateStudy(seed: number, given: readonly WaveId[] | null = null): GeneratedStudy {
  const random = dice(seed)
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1))
  const drawn = random() < 0.3 ? ['T0', 'T1', 'T2'] : random() < 0.1 ? ['T0'] : ['T0', 'T2']
  const waves = given ?? drawn
  const [sectorSkew, levelSkew] = [0.5 + 3 * random(), 0.5 + 2 * random()]
  const knownSectors = sectors.slice(0, between(2, 5))
  const [unstated, uncoded, silent, staying] = [0.15 * random(), 0.4 * random(), 0.15 * random(), random()]
  // In some studies a whole sector gives the same answers to one dimension, in some a level comes from few sectors.
  const agreeing = random() < 0.5 ? pick(random, knownSectors, 1) : null
  const agreedDimension = pick(random, instrument.dimensions, 1).themes.flatMap(({ items }) => items)
  const levelOf = random() < 0.4 ? new Map(sectors.map((sector) => [sector, pick(random, levels, 1)])) : null

  const newPerson = (number: number) => {
    const sector = pick(random, knownSectors, sectorSkew)
    const level = random() < 0.8 ? levelOf?.get(sector) : undefined
    const attributes: Readonly<Record<string, string>> = {
      ...(random() < unstated ? {} : { sector }),
      ...(random() < unstated / 2 ? {} : { level: level ?? pick(random, levels, levelSkew) }),
    }
    return { code: random() < uncoded ? null : hashed(`person-${number}`), attributes, attitude: 2 + 3 * random() }
  }
  let known = 0
  let present: ReturnType<typeof newPerson>[] = []
  const responses: SurveyResponse[] = []
  for (const wave of waves) {
    const size = between(5, 24)
    const stayers = present.filter(() => random() < staying).slice(0, size)
    present = [...stayers, ...Array.from({ length: size - stayers.length }, () => newPerson(known++))]
    for (const [position, { code, attributes, attitude }] of present.entries()) {
      const answers: Record<string, Answer> = {}
      for (const { id, reversed } of instrument.items) {
        const draw = random()
        if (draw < silent / 2) continue
        const step = attributes.sector === agreeing && agreedDimension.includes(id) ? 5 : stepNear(attitude, random)
        answers[id] = draw < silent ? 'cj' : reversed ? 7 - step : step
      }
      answers['own-goal-1'] = between(1, 6)
      if (wave !== waves[0]) answers['own-expectation-1-met'] = between(1, 6)
      const id = `${wave}-${String(position).padStart(4, '0')}`
      responses.push({ id, study: study.id, wave, municipality: 'musterstadt', attributes, code, answers })
    }
  }
  const all = [waves]
  const releases = waves.length === 1 || random() < 0.4 ? all : growing(waves, random)
  const roster = (): Roster | null =>
    random() < 0.5 ? null : Object.fromEntries(sectors.map((sector) => [sector, between(0, 12)]))
  return { responses, releases, rosters: releases.map(roster) }
}

/** A report after the first wave or after every wave, then the one over all of them. */
function growing(waves: readonly WaveId[], random: () => number): readonly (readonly WaveId[])[] {
  const after = (count: number) => waves.slice(0, count)
  if (waves.length === 3 && random() < 0.5) return [after(1), after(2), waves]
  return random() < 0.5 ? [after(1), waves] : [after(waves.length - 1), waves]
}
