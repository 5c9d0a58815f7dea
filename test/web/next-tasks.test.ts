import { describe, expect, test } from 'vitest'
import type { Progress } from '#core/model/collection.ts'
import type { Goal, Measure } from '#core/model/goal.ts'
import type { Profile } from '#core/model/profile.ts'
import type { Study } from '#core/model/study.ts'
import type { Frame } from '#core/model/views.ts'
import { nextTasks } from '../../src/web/components/staff/next-tasks.ts'
import { situation } from '../../src/web/components/staff/situation.ts'
import { stateSentence } from '../../src/web/components/staff/state-sentence.ts'
import { plainStudy } from '../plain-study.ts'

const study: Study = {
  ...plainStudy,
  municipalities: [{ id: 'musterkreis', name: 'Musterkreis', land: null, networkName: null }],
  waves: [
    { id: 'T0', kind: 'before', opensOn: '2026-03-02', closesOn: '2026-03-27' },
    { id: 'T1', kind: 'after', opensOn: '2026-11-02', closesOn: '2026-11-27' },
  ],
  linkage: 'none',
  simulated: false,
}
const profile: Profile = {
  form: 'steckbrief',
  name: 'Musterkreis',
  kind: 'Landkreis',
  land: null,
  cluster: null,
  dimensions: [],
  facts: [],
  cooperations: {},
  sections: {},
  unknown: [],
  lines: [],
}
const empty: Frame = {
  study,
  municipality: study.municipalities[0]!,
  profile: null,
  ownItems: [],
  frozenOwnItems: [],
  openedOwnItems: {},
  rosters: {},
  issued: {},
  proposedRoster: null,
}
const complete: Frame = {
  ...empty,
  profile,
  ownItems: [{ id: 'own-goal-1', kind: 'goal', text: 'Verbindlich', source: null, dimensions: [], confirmed: true }],
  rosters: { T0: { health: 14 }, T1: { health: 14 } },
}

function progress(wave: string, state: Progress['state'], submitted: number, health: number): Progress {
  return {
    municipality: 'musterkreis',
    wave,
    state,
    total: { submitted, expected: 84 },
    sectors: [{ sector: 'health', count: { submitted: health, expected: 14 } }],
    viaSharedLink: 0,
  }
}

function tasksOf(frame: Frame, all: readonly Progress[], today: string, goals: readonly Goal[]) {
  return nextTasks({
    frame,
    situation: situation(study, all, today),
    goals,
    today,
    base: '/studies/study/musterkreis',
    locale: 'de',
    sectorTitle: () => 'Gesundheit',
  })
}

function tasks(frame: Frame, all: readonly Progress[], today: string, goals: readonly Goal[] = []): readonly string[] {
  return tasksOf(frame, all, today, goals).map(({ title }) => title)
}

const goal: Goal = {
  id: 'places',
  text: 'In jeder Gemeinde eine Anlaufstelle',
  source: null,
  dimensions: [],
  ownItem: null,
  scale: { steps: ['a', 'b', 'c', 'd', 'e'], start: -1, agreedOn: '2026-01-05', expectedBy: '2026-09-30' },
  ratings: [],
  measures: [],
  changes: [],
  revision: 1,
}

function measure(until: string, state: Measure['state'] = 'running'): Measure {
  return { id: until, what: 'Stellen benennen', who: 'Gesundheitsamt', from: '2026-01-05', until, state }
}

const first = (state: Progress['state'], submitted: number) => progress('T0', state, submitted, 6)
const second = (state: Progress['state'], submitted: number, health = 6) => progress('T1', state, submitted, health)

describe('the next tasks of a municipality', () => {
  test('ask for profile and numbers before codes while a running wave waits for its first answer', () => {
    expect(tasks(empty, [first('open', 0)], '2026-03-10')).toEqual([
      'Steckbrief einlesen',
      'Zählen, wer eingeladen ist',
      'Codes ausgeben',
    ])
  })

  test('begin with the frame while nothing has been set', () => {
    expect(tasks(empty, [], '2026-01-10')).toEqual(['Steckbrief einlesen', 'Zählen, wer eingeladen ist'])
  })

  test('ask for codes in the four weeks before a wave', () => {
    expect(tasks(complete, [], '2026-01-10')).toEqual([])
    expect(tasks(complete, [], '2026-02-20')).toEqual(['Codes ausgeben'])
  })

  test('ask for codes while a running wave has no answer', () => {
    expect(tasks(complete, [first('open', 0)], '2026-03-03')).toEqual(['Codes ausgeben'])
  })

  test('name the area that is short of five before they remind everybody', () => {
    const all = [first('closed', 47), second('open', 44, 4)]
    expect(tasks(complete, all, '2026-11-17')).toEqual(['Gesundheit noch einmal ansprechen', 'Bericht ansehen'])
    const enough = [first('closed', 47), second('open', 44, 5)]
    expect(tasks(complete, enough, '2026-11-17')).toEqual(['An die Erhebung erinnern', 'Bericht ansehen'])
  })

  test('are never more than three', () => {
    expect(tasks(empty, [first('closed', 47), second('open', 3, 1)], '2026-11-17')).toHaveLength(3)
  })

  test('do not offer a report that rests on fewer than five', () => {
    expect(tasks(complete, [first('closed', 4)], '2026-05-01')).toEqual([])
  })
})

describe('what was agreed on', () => {
  const page = '/studies/study/musterkreis/agree'

  test('asks for the state of a measure from the day after its last, and announces it two weeks before', () => {
    const on = (today: string) => tasks(complete, [], today, [{ ...goal, measures: [measure('2026-06-30')] }])
    expect(on('2026-06-15')).toEqual([])
    expect(on('2026-06-16')).toEqual(['Maßnahme fällig'])
    expect(on('2026-06-30')).toEqual(['Maßnahme fällig'])
    expect(on('2026-07-01')).toEqual(['Maßnahme überfällig'])
  })

  test('no longer asks for what is done or dropped', () => {
    const settled = [measure('2026-06-28', 'done'), measure('2026-06-29', 'dropped')]
    expect(tasks(complete, [], '2026-07-01', [{ ...goal, measures: settled }])).toEqual([])
  })

  test('names the measure that waits longest, counts the others, and leads to where they all are', () => {
    const late = { ...goal, measures: [measure('2026-06-30')] }
    const later = { ...goal, id: 'concept', measures: [measure('2026-05-31', 'open')] }
    const [alone] = tasksOf(complete, [], '2026-07-01', [late])
    expect(alone).toMatchObject({ until: '2026-06-30', to: `${page}/places` })
    expect(alone?.reason).toMatch(/^„Stellen benennen“ \(Gesundheitsamt\)\. /)
    const [both] = tasksOf(complete, [], '2026-07-01', [late, later])
    expect(both).toMatchObject({ title: '2 Maßnahmen überfällig', until: '2026-05-31', to: page })
    expect(both?.reason).toContain('und eine weitere.')
  })

  test('asks for a rating when the agreed day has come, until one of that day or later is there', () => {
    const on = (ratings: Goal['ratings']) => tasks(complete, [], '2026-09-30', [{ ...goal, ratings }])
    expect(tasks(complete, [], '2026-09-29', [goal])).toEqual([])
    expect(on([{ on: '2026-08-01', by: 'Steuerungsgruppe', level: 0 }])).toEqual(['Stand eines Ziels einschätzen'])
    expect(on([{ on: '2026-09-30', by: 'Steuerungsgruppe', level: 0 }])).toEqual([])
  })

  test('asks for the steps of a goal before the next survey begins', () => {
    const vague = { ...goal, scale: null }
    const [task] = tasksOf(complete, [], '2026-01-10', [vague])
    expect(task).toMatchObject({ title: 'Ziel noch nicht messbar', until: '2026-03-02', to: `${page}/places` })
    expect(tasks(complete, [], '2026-01-10', [vague, vague])).toEqual(['2 Ziele noch nicht messbar'])
  })

  test('comes after what a running survey needs', () => {
    const overdue = [{ ...goal, measures: [measure('2026-10-31')] }]
    expect(tasks(complete, [first('closed', 47), second('open', 44, 4)], '2026-11-17', overdue)).toEqual([
      'Gesundheit noch einmal ansprechen',
      'Maßnahme überfällig',
      'Stand eines Ziels einschätzen',
    ])
  })
})

describe('the sentence of state', () => {
  const say = (all: readonly Progress[], today: string) => stateSentence(situation(study, all, today), today, 'de')

  test('says how long a wave still runs, and that its results are closed', () => {
    expect(say([first('open', 44)], '2026-03-17')).toEqual({
      title: 'Die Vorher-Erhebung läuft noch 10 Tage.',
      lead: '44 von 84 Personen haben geantwortet. Ergebnisse sind bis 27.\u00a0März 2026 geschlossen.',
    })
    expect(say([first('open', 44)], '2026-03-26').title).toBe('Die Vorher-Erhebung läuft noch bis morgen.')
    expect(say([first('open', 44)], '2026-03-27').title).toBe('Die Vorher-Erhebung endet heute.')
  })

  test('says when the first wave begins', () => {
    expect(say([], '2026-01-10').title).toBe('Die Vorher-Erhebung beginnt am 2.\u00a0März 2026.')
  })

  test('says what is closed and what comes next', () => {
    expect(say([first('closed', 53)], '2026-06-01')).toEqual({
      title: 'Die Vorher-Erhebung ist geschlossen.',
      lead: '53 von 84 Personen haben geantwortet. Die Nachher-Erhebung beginnt am 2.\u00a0November 2026.',
    })
  })
})
