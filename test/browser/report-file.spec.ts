import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { html } from '#render/html/html.ts'
import { exampleReport } from '../render/example-report.ts'
import { expectAccessible, expectNoSidewaysScrolling } from './accessible.ts'

test.use({ reducedMotion: 'reduce' })

test.beforeEach(async ({ page }, info) => {
  const file = info.outputPath('report.html')
  writeFileSync(file, html(exampleReport))
  await page.goto(pathToFileURL(file).href)
})

/** Plots and texts of charts that stick out of their place, and so would be cut off or scroll. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.chart')].flatMap((chart) => {
      const { right } = chart.getBoundingClientRect()
      const out = [...chart.querySelectorAll('svg:not(.rules), .line, .detail')].filter(
        (element) => element.getBoundingClientRect().right > right + 1,
      )
      return out.length > 0 ? [`${chart.querySelector('caption')?.textContent}: ${out.length}`] : []
    }),
  )
}

for (const width of [320, 360, 768, 840, 1280]) {
  test(`the report as a file shows every chart whole at ${width} pixels, and the page does not scroll sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await expectNoSidewaysScrolling(page, `${width} pixels`)
    expect(await cutOff(page)).toEqual([])
  })
}

test('the report as a file is accessible, narrow and wide', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await expectAccessible(page, 'wide')
  await page.setViewportSize({ width: 360, height: 900 })
  // Cells that wait outside their scrolling region have no contrast yet: only what axe is sure of counts here.
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
})

test('a table of numbers too wide for the screen is reached and scrolled by keyboard; its caption stays in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 900 })
  const wide = page
    .locator('.scroll')
    .filter({ has: page.locator('td.end:nth-child(7)') })
    .first()
  await wide.focus()
  await expect(wide).toBeFocused()
  expect(await wide.evaluate((region) => region.scrollWidth > region.clientWidth)).toBe(true)
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight')
  await expect.poll(() => wide.evaluate((region) => region.scrollLeft)).toBeGreaterThan(0)
  const caption = await wide.locator('caption').boundingBox()
  expect(caption!.x).toBeGreaterThanOrEqual(0)
  expect(caption!.x + caption!.width).toBeLessThanOrEqual(320)
})
