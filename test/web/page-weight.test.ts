import { expect, test } from 'vitest'
import { pageWeights } from './page-weight.ts'

/** Gzipped kilobytes: a little above what was measured, so that growth is a decision. */
const budget = { introduction: 172, form: 330, staffPage: 60 }

const weights = new Map(pageWeights().map(({ page, kilobytes }) => [page, kilobytes]))
const weight = (page: string) => weights.get(page) ?? Number.NaN

test('the introduction stands within its budget, before the form library has come', () => {
  expect(weight('shell') + weight('pages/respond.tsx')).toBeLessThan(budget.introduction)
})

test('the form library comes as one chunk of its own, within its budget', () => {
  expect(weight('respond/form-step.tsx')).toBeLessThan(budget.form)
  expect(weight('respond/form-step.tsx')).toBeGreaterThan(200)
})

test('no page for staff brings the form library along', () => {
  const staff = [...weights].filter(([page]) => page.startsWith('pages/staff/'))
  expect(staff.length).toBeGreaterThan(8)
  expect(staff.filter(([, kilobytes]) => kilobytes >= budget.staffPage)).toEqual([])
})
