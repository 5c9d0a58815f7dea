import { test } from '@playwright/test'
import { door } from './demonstration.ts'
test('shots', async ({ page }) => {
  await page.goto((await door('owner', null)).path)
  await page.waitForURL(/\/studies/)
  for (const [name, path] of [['access','/studies/demo/access'],['programme','/studies/demo'],['waves','/studies/demo/wetteraukreis/frame/waves'],['roster','/studies/demo/wetteraukreis/frame/roster'],['codes','/studies/demo/wetteraukreis/collect/T3/codes'],['frame','/studies/demo/wetteraukreis/frame'],['collect','/studies/demo/wetteraukreis/collect/T3'],['overview','/studies/demo/wetteraukreis'],['new','/studies/new']] as const)
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForLoadState('networkidle')
      await page.screenshot({ path: `/tmp/shot-${name}-${width}.png`, fullPage: true })
    }
})
