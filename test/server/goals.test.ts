import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AgreedGoals, GoalVoices } from '#core/model/views.ts'
import { loadDemonstration } from '#service/demonstration.ts'
import { type Browser, install, probeStudy, type TestInstallation } from './installation.ts'

const place = '/api/studies/probe/seedorf/goals'
const scale = {
  steps: ['unter 8', '8 bis 13', '14 bis 18', '19 bis 24', 'alle 25'],
  start: -1,
  agreedOn: '2026-01-15',
  expectedBy: '2026-12-31',
}
const measure = {
  what: 'Anlaufstellen benennen',
  who: 'Gesundheitsamt',
  from: '2026-02-01',
  until: '2026-09-30',
  state: 'open',
}

describe('what a network agrees on', () => {
  let peilung: TestInstallation
  let coordination: Browser

  beforeEach(async () => {
    peilung = await install()
    const owner = await peilung.staff('owner', null, null)
    await owner.send('POST', '/api/studies', {
      ...probeStudy,
      dimensions: ['network', 'offers'],
      waves: [{ id: 'T0', kind: 'before', opensOn: '2026-12-01', closesOn: '2026-12-20' }],
      municipalities: [
        { name: 'Seedorf', land: null },
        { name: 'Bergheim', land: null },
      ],
    })
    coordination = await peilung.staff('coordinator', 'probe', 'seedorf')
    const item = { id: 'own-goal-1', kind: 'goal', source: '• Alle Gemeinden', dimensions: ['offers'], confirmed: true }
    await coordination.send('PUT', '/api/studies/probe/seedorf/own-items', {
      items: [
        { ...item, text: 'In jeder Gemeinde gibt es eine Anlaufstelle.' },
        { ...item, id: 'own-goal-2', text: '[Name] leitet das Netzwerk.', confirmed: false },
      ],
    })
  })
  afterEach(() => peilung.remove())

  const fromProfile = (id = 'own-goal-1', text = 'In jeder Gemeinde gibt es eine Anlaufstelle.') =>
    coordination.send('POST', place, { text, source: '• Alle Gemeinden', dimensions: ['offers'], ownItem: id })
  const added = async () => ((await fromProfile()).body as AgreedGoals).goals[0]!

  test('begins with the goals of the profile, and one taken up is no longer offered', async () => {
    expect((await coordination.get(place)).body).toMatchObject({
      goals: [],
      proposals: [{ id: 'own-goal-1' }, { id: 'own-goal-2' }],
    })
    const { status, body } = await fromProfile()
    expect(status).toBe(201)
    expect(body).toMatchObject({
      goals: [{ ownItem: 'own-goal-1', scale: null, revision: 1 }],
      proposals: [{ id: 'own-goal-2' }],
    })
  })

  test('becomes measurable, is rated, and keeps a corrected step with its reason', async () => {
    const goal = await added()
    const content = { text: goal.text, dimensions: goal.dimensions, ownItem: goal.ownItem, scale }
    const path = `${place}/${goal.id}`
    expect((await coordination.send('PUT', path, { revision: 1, content, reason: null })).status).toBe(200)
    const rating = { on: '2026-11-20', by: 'Steuerungsgruppe', level: 0 }
    expect((await coordination.send('POST', `${path}/ratings`, { revision: 2, rating })).status).toBe(200)

    const corrected = { ...content, scale: { ...scale, steps: ['0 bis 7', ...scale.steps.slice(1)] } }
    const refused = await coordination.send('PUT', path, { revision: 3, content: corrected, reason: null })
    expect(refused).toMatchObject({ status: 422, body: { problem: 'goalReasonMissing' } })
    const saved = await coordination.send('PUT', path, { revision: 3, content: corrected, reason: 'Tippfehler' })
    expect((saved.body as AgreedGoals).goals[0]?.changes.at(-1)).toMatchObject({ of: '-2', reason: 'Tippfehler' })
    expect(await coordination.send('DELETE', `${path}?revision=4`)).toMatchObject({
      status: 409,
      body: { problem: 'goalRated' },
    })
  })

  test('is not overwritten by somebody who has seen an older state', async () => {
    const goal = await added()
    const other = await peilung.staff('coordinator', 'probe', 'seedorf')
    const path = `${place}/${goal.id}/measures`
    expect((await coordination.send('POST', path, { revision: 1, measure })).status).toBe(201)
    const late = await other.send('POST', path, { revision: 1, measure: { ...measure, what: 'Zweite' } })
    expect(late).toMatchObject({ status: 409, body: { problem: 'goalChanged' } })
    expect(((await other.get(place)).body as AgreedGoals).goals[0]?.measures.map(({ what }) => what)).toEqual([
      'Anlaufstellen benennen',
    ])
    expect(await other.send('DELETE', `${place}/${goal.id}?revision=1`)).toMatchObject({ status: 409 })
  })

  test('has measures whose state changes, with every change in the history', async () => {
    const goal = await added()
    const path = `${place}/${goal.id}/measures`
    const first = (await coordination.send('POST', path, { revision: 1, measure })).body as AgreedGoals
    const { id } = first.goals[0]!.measures[0]!
    const { body } = await coordination.send('PUT', `${path}/${id}`, {
      revision: 2,
      measure: { ...measure, state: 'done' },
    })
    expect((body as AgreedGoals).goals[0]?.changes.at(-1)).toMatchObject({
      on: '2026-11-22',
      part: 'measure state',
      from: 'open',
      to: 'done',
    })
  })

  test.each([
    ['a person who is to do it', { ...measure, who: 'Sabine Muster' }, 'personNamed'],
    ['a day that does not exist', { ...measure, until: '2026-02-30' }, 'requestInvalid'],
    ['a state nobody knows', { ...measure, state: 'later' }, 'requestInvalid'],
    ['an end before its beginning', { ...measure, until: '2026-01-31' }, 'goalDatesInvalid'],
  ])('refuses a measure with %s', async (_, wrong, kind) => {
    const goal = await added()
    const answer = await coordination.send('POST', `${place}/${goal.id}/measures`, { revision: 1, measure: wrong })
    expect(answer).toMatchObject({ status: 422, body: { problem: kind } })
  })

  test('refuses a goal of a profile in which a name was left out, and a statement that does not exist', async () => {
    expect(await fromProfile('own-goal-2', '[Name] leitet das Netzwerk.')).toMatchObject({
      status: 422,
      body: { problem: 'requestInvalid' },
    })
    expect(await fromProfile('own-goal-9')).toMatchObject({ status: 400, body: { problem: 'optionInvalid' } })
  })

  test('is read by the evaluation and changed by those who agreed on it only', async () => {
    const goal = await added()
    const evaluation = await peilung.staff('evaluator', 'probe', null)
    const neighbour = await peilung.staff('coordinator', 'probe', 'bergheim')
    expect((await evaluation.get(place)).body).toMatchObject({ goals: [{ id: goal.id }] })
    expect((await evaluation.send('DELETE', `${place}/${goal.id}?revision=1`)).status).toBe(403)
    expect((await neighbour.get(place)).status).toBe(403)
    const elsewhere = `/api/studies/probe/bergheim/goals/${goal.id}?revision=1`
    expect((await neighbour.send('DELETE', elsewhere)).status).toBe(404)
    expect((await peilung.browser().get(place)).status).toBe(401)
  })

  test('can be taken back before it was rated', async () => {
    const goal = await added()
    const { status, body } = await coordination.send('DELETE', `${place}/${goal.id}?revision=1`)
    expect(status).toBe(200)
    expect(body).toMatchObject({ goals: [], proposals: [{ id: 'own-goal-1' }, { id: 'own-goal-2' }] })
  })
})

describe('what respondents say to a goal', () => {
  test('is what may be shown of the closed waves, and no more', async () => {
    const peilung = await install()
    await loadDemonstration(peilung.context)
    const coordination = await peilung.staff('coordinator', 'demo', 'wetteraukreis')
    const goals = '/api/studies/demo/wetteraukreis/goals'
    const { body } = await coordination.get(`${goals}/demo-wetteraukreis-4/voices`)
    expect(body.voices.map(({ label, kind }: GoalVoices['voices'][number]) => [label, kind])).toEqual([
      ['Vorher', 'shown'],
      ['Nachher', 'shown'],
    ])
    for (const { counts, answers } of body.voices) {
      expect(counts.reduce((sum: number, count: number) => sum + count, 0)).toBe(answers)
    }
    const typed = { text: 'Eigenes Ziel', source: null, dimensions: [], ownItem: null }
    const added = (await coordination.send('POST', goals, typed)).body as AgreedGoals
    expect((await coordination.get(`${goals}/${added.goals.at(-1)!.id}/voices`)).status).toBe(404)
    await peilung.remove()
  })

  test('is closed while no wave has closed', async () => {
    const peilung = await install()
    await loadDemonstration(peilung.context)
    peilung.setToday('2024-11-24')
    const coordination = await peilung.staff('coordinator', 'demo', 'wetteraukreis')
    const answer = await coordination.get('/api/studies/demo/wetteraukreis/goals/demo-wetteraukreis-4/voices')
    expect(answer).toMatchObject({ status: 409, body: { problem: 'waveStillOpen' } })
    await peilung.remove()
  })
})
