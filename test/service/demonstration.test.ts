import { afterAll, beforeAll, expect, test } from 'vitest'
import { isOverdue } from '#core/goals/attainment.ts'
import type { Door } from '#core/model/views.ts'
import { loadDemonstration } from '#service/demonstration.ts'
import { makeReport } from '#service/reports.ts'
import { listStudies } from '#service/studies.ts'
import { install, type TestInstallation } from '../server/installation.ts'
import { engines } from '../store/stores.ts'

const municipalities = ['bremerhaven', 'hamburg-harburg', 'bergkamen', 'chemnitz', 'wetteraukreis']

let one: TestInstallation
let doors: readonly Door[]
beforeAll(async () => {
  one = await install()
  doors = (await loadDemonstration(one.context)).doors
})
afterAll(() => one.remove())

const reportOf = (installation: TestInstallation, municipality: string) =>
  makeReport(installation.context, {
    study: 'demo',
    municipality,
    template: 'before-after',
    palette: null,
    locale: 'de',
  })

test.each(engines)(
  'loaded on %s, under another key and with other codes, it tells the same numbers',
  async (_name, fresh) => {
    const other = await install(fresh)
    await loadDemonstration(other.context)
    for (const municipality of municipalities) {
      expect(await reportOf(other, municipality)).toEqual(await reportOf(one, municipality))
    }
    await other.remove()
  },
)

test('every municipality has its report, marked as simulated', async () => {
  const [overview] = await listStudies(one.context)
  expect(overview!.reportable).toEqual(municipalities)
  expect(overview!.study.simulated).toBe(true)
  for (const municipality of municipalities) expect((await reportOf(one, municipality)).simulated).not.toBeNull()
})

test('the networks have the sizes the reports are to be tried on', async () => {
  const counts = await one.context.store.submissionCounts('demo')
  const of = (municipality: string) =>
    counts.filter((count) => count.municipality === municipality).map(({ submissions }) => submissions)
  for (const submissions of of('wetteraukreis')) expect(Math.abs(submissions - 50)).toBeLessThanOrEqual(3)
  for (const submissions of of('bergkamen')) {
    expect(submissions).toBeGreaterThanOrEqual(12)
    expect(submissions).toBeLessThanOrEqual(16)
  }
})

test('the reports differ: the network is higher in two municipalities, nothing moves in one, one lost ground', async () => {
  const verdicts = async (municipality: string): Promise<string> => {
    const { blocks } = await reportOf(one, municipality)
    const found = JSON.stringify(blocks).match(/"verdict":"[a-z_ ]+"/g) ?? []
    return found.join(' ')
  }
  expect(await verdicts('wetteraukreis')).toMatch(/clear_up/)
  expect(await verdicts('bremerhaven')).toMatch(/"(clear_)?up"/)
  expect(await verdicts('hamburg-harburg')).toMatch(/"(clear_)?down"/)
  expect(await verdicts('chemnitz')).not.toMatch(/"(clear_|hint_)?(up|down)"/)
})

test('each door opens what it says, and none more than the demonstration', async () => {
  const roles = doors.map(({ role }) => role)
  expect(roles).toEqual([...Array(5).fill('respondent'), ...Array(5).fill('coordinator'), 'evaluator', 'owner'])
  for (const { role, path, code, municipality } of doors) {
    const browser = one.browser()
    if (role === 'respondent') {
      const { body } = await browser.send('POST', '/api/entry', { code })
      const introduction = await browser.get(`/api/forms/${body.token}`)
      expect(introduction.body).toMatchObject({ municipality, wave: 'after', simulated: true })
      expect(introduction.body.ownItems).toBeGreaterThan(3)
    } else {
      const { body } = await browser.send('POST', '/api/session', { link: path.replace('/sign-in/', '') })
      expect(body).toMatchObject({ role, study: 'demo' })
    }
  }
})

test('codes used in a wave and responses agree, and every simulated answer passes as if it had been sent', async () => {
  const counts = await one.context.store.submissionCounts('demo')
  const codes = await one.context.store.invitationCounts('demo')
  for (const { wave, municipality, submissions } of counts) {
    const here = codes.filter((code) => code.wave === wave && code.municipality === municipality)
    expect(here.reduce((sum, { submitted }) => sum + submitted, 0)).toBe(submissions)
    for (const { kind, issued, submitted } of here)
      if (kind === 'personal') expect(submitted).toBeLessThanOrEqual(issued)
  }
})

test('all goals and the first three of the other statements are asked, the others stay proposals', async () => {
  const items = await one.context.store.ownItems('demo', 'chemnitz')
  const asked = items.filter(({ confirmed }) => confirmed).map(({ id }) => id)
  expect(asked).toEqual([
    ...['own-goal-1', 'own-goal-2', 'own-goal-3'],
    ...['own-challenge-1', 'own-challenge-2', 'own-challenge-3'],
    ...['own-expectation-1', 'own-expectation-2', 'own-expectation-3'],
  ])
  expect(items.length).toBeGreaterThan(asked.length)
  for (const form of await one.context.store.waveForms('demo', 'chemnitz')) {
    expect(form.ownItems.map(({ id }) => id)).toEqual(asked)
  }
})

test('two municipalities have goals of their profiles with steps, ratings and measures', async () => {
  for (const [municipality, measurable] of [
    ['wetteraukreis', 4],
    ['bremerhaven', 3],
  ] as const) {
    const goals = await one.context.store.goals('demo', municipality)
    const profile = await one.context.store.profile('demo', municipality)
    const stated = profile?.sections.goals?.map(({ text }) => text)
    expect(goals.filter(({ scale }) => scale !== null)).toHaveLength(measurable)
    for (const goal of goals) expect(stated).toContain(goal.text)
    expect(goals.some(({ measures }) => measures.length > 0)).toBe(true)
    for (const { changes } of goals) expect(changes).toEqual(changes.toSorted((a, b) => a.on.localeCompare(b.on)))
  }
  const overdue = (await one.context.store.goals('demo', 'wetteraukreis'))
    .flatMap(({ measures }) => measures)
    .filter((measure) => isOverdue(measure, one.context.today()))
  expect(overdue).toHaveLength(1)
})
