import type { EvaluationInput } from '#core/evaluate/evaluate.ts'
import type { Answer, HashedCode, SurveyResponse, WaveForm } from '#core/model/collection.ts'
import type { Instrument } from '#core/model/instrument.ts'
import type { OwnItem, Roster, Study, WaveId } from '#core/model/study.ts'
import { plainStudy } from '../../plain-study.ts'

const words = (text: string) => ({ de: text, en: text })
const scale = {
  min: 1,
  max: 6,
  labels: ['1', '2', '3', '4', '5', '6'].map(words),
  topBox: [5, 6],
  bottomBox: [1, 2],
  cannotJudge: words('kann ich nicht beurteilen'),
}

export const sectors = ['health', 'youth-welfare', 'pregnancy-counselling', 'early-intervention', 'other', 'volunteers']
export const levels = ['operative', 'strategic', 'both']
export const dimensionIds = ['network', 'planning', 'offers']
const itemsPerDimension = 4

/** Three dimensions with four items each; the second item of each is reversed. */
export const instrument: Instrument = {
  id: 'test-framework',
  version: '1.0.0',
  edition: 'test',
  title: words('Test'),
  source: 'invented for tests',
  scales: { agreement: scale },
  minimumAnswered: { numerator: 1, denominator: 2 },
  dimensions: dimensionIds.map((id, index) => ({
    id,
    number: index + 1,
    title: words(id),
    shortTitle: words(id),
    introduction: words(id),
    source: 'invented',
    edition: 'test',
    themes: [
      {
        id: `${id}-theme`,
        title: words(id),
        items: Array.from({ length: itemsPerDimension }, (_, item) => `D${index + 1}-0${item + 1}`),
      },
    ],
  })),
  items: dimensionIds.flatMap((_, index) =>
    Array.from({ length: itemsPerDimension }, (_, item) => ({
      id: `D${index + 1}-0${item + 1}`,
      text: words('x'),
      scale: 'agreement',
      reversed: item === 1,
    })),
  ),
  attributes: [
    {
      id: 'sector',
      title: words('Bereich'),
      question: words('Bereich'),
      reason: words('weil'),
      options: sectors.map((id) => ({ id, title: words(id) })),
    },
    {
      id: 'level',
      title: words('Ebene'),
      question: words('Ebene'),
      reason: words('weil'),
      options: levels.map((id) => ({ id, title: words(id) })),
    },
  ],
  comment: { label: words('x'), hint: words('x'), maximumLength: 100 },
  ownItems: {
    title: words('x'),
    scale: 'agreement',
    goal: { first: words('x'), later: words('x') },
    challenge: { first: words('x'), later: words('x') },
    expectation: { first: words('x'), later: words('x') },
    met: words('x'),
  },
  facilitation: {
    divided: words('x'),
    own: { goal: words('x'), challenge: words('x'), expectation: words('x') },
    themes: {},
  },
  secondsPerItem: 12,
  ownCode: {
    elements: ['one', 'two', 'three', 'four'].map((id) => ({
      id,
      title: words('x'),
      question: words('x'),
      example: words('x'),
      form: { kind: 'letters', count: 2 },
    })),
    fewestKnown: 3,
  },
}

export const study: Study = {
  ...plainStudy,
  title: 'Test study',
  instrument: { id: 'test-framework', version: '1.0.0', hash: '0' },
  dimensions: dimensionIds,
  municipalities: [{ id: 'musterstadt', name: 'Musterstadt', land: null, networkName: null }],
  waves: [
    { id: 'T0', kind: 'before', opensOn: '2025-01-01', closesOn: '2025-02-01' },
    { id: 'T1', kind: 'interim', opensOn: '2025-07-01', closesOn: '2025-08-01' },
    { id: 'T2', kind: 'after', opensOn: '2026-01-01', closesOn: '2026-02-01' },
  ],
}

const ownItems: OwnItem[] = [
  { id: 'own-goal-1', kind: 'goal', text: 'Ziel', source: null, dimensions: [], confirmed: true },
  { id: 'own-expectation-1', kind: 'expectation', text: 'Erwartung', source: null, dimensions: [], confirmed: true },
  { id: 'own-challenge-1', kind: 'challenge', text: 'Hürde', source: null, dimensions: [], confirmed: false },
]

export function form(wave: WaveId): WaveForm {
  return { study: 'study', wave, municipality: 'musterstadt', dimensions: dimensionIds, ownItems }
}

/** A small seeded generator for test data (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function answersOf(random: () => number, attitude: number, wave: WaveId): Record<string, Answer> {
  const answers: Record<string, Answer> = {}
  for (const item of instrument.items) {
    const draw = random()
    if (draw < 0.08) answers[item.id] = 'cj'
    else if (draw < 0.95) {
      const step = Math.min(6, Math.max(1, Math.round(attitude + 3 * (random() - 0.5))))
      answers[item.id] = item.reversed ? 7 - step : step
    }
  }
  answers['own-goal-1'] = 1 + Math.floor(random() * 6)
  if (wave !== 'T0') answers['own-expectation-1-met'] = 1 + Math.floor(random() * 6)
  return answers
}

/** A code that only an equal one is linked with. */
export const hashed = (whole: string): HashedCode => ({ whole, withoutOne: [] })

/** A person per position: the first `shared` answer in every wave under the same code. */
export function responsesOf(
  seed: number,
  counts: Readonly<Record<WaveId, number>>,
  shared: number,
  lift = 0,
): SurveyResponse[] {
  const random = dice(seed)
  const attitudes = Array.from({ length: 200 }, () => 2.5 + 2 * random())
  const sectorOf = Array.from({ length: 200 }, () => sectors[Math.floor(random() ** 2 * sectors.length)]!)
  const levelOf = Array.from({ length: 200 }, () => levels[Math.floor(random() ** 1.5 * levels.length)]!)
  return Object.entries(counts).flatMap(([wave, count], index) =>
    Array.from({ length: count }, (_, position) => {
      const person = position < shared ? position : position + 60 * index
      return {
        id: `${wave}-${String(position).padStart(4, '0')}`,
        study: 'study',
        wave,
        municipality: 'musterstadt',
        attributes: { sector: sectorOf[person % 200]!, level: levelOf[person % 200]! },
        code: position < shared ? hashed(`person-${person}`) : null,
        answers: answersOf(random, attitudes[person % 200]! + (index > 0 ? lift : 0), wave),
      }
    }),
  )
}

export function studyInput(responses: readonly SurveyResponse[], roster: Roster | null = null): EvaluationInput {
  const waves = study.waves.map(({ id }) => id).filter((id) => responses.some(({ wave }) => wave === id))
  return {
    study,
    instrument,
    municipality: study.municipalities[0]!,
    forms: waves.map(form),
    rosters: roster ? Object.fromEntries(waves.map((wave) => [wave, roster])) : {},
    responses,
    waves,
  }
}
