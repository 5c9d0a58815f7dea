import { expect, test } from '@playwright/test'
import { door } from './demonstration.ts'
import { expectTree } from './tree.ts'

test.use({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })

/** A municipality no other journey changes. */
const base = '/studies/demo/bremerhaven'
const pages = [
  ['overview', base],
  ['frame', `${base}/frame`],
  ['collect', `${base}/collect/T3`],
  ['talk', `${base}/talk`],
  ['talk-form', `${base}/talk/form`],
  ['agree', `${base}/agree`],
  ['reports', `${base}/reports`],
  ['report-council', `${base}/reports?report=council&view=screen`],
] as const

test('the steps of a coordination read well', async ({ page }) => {
  await page.goto((await door('coordinator', 'Bremerhaven')).path)
  await page.waitForURL(/\/studies/)
  for (const [name, path] of pages) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expectTree(page, `staff/${name}`)
  }
})
