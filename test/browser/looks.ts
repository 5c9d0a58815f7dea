import { expect, type Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScrolling } from './accessible.ts'

/** Light and dark, phone and desk: nothing to complain about, nothing sticks out. */
export async function inEveryLook(page: Page, state: string) {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 1280]) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 720 })
      // Half scrolled away, what is on top lies behind the window's edge, where axe gives up.
      await page.evaluate(() => scrollTo(0, 0))
      await expectAccessible(page, `${state}, ${colorScheme}, ${width}`, colorScheme === 'light' ? 'all' : 'colours')
      await expectNoSidewaysScrolling(page, `${state}, ${colorScheme}, ${width}`)
    }
  await page.emulateMedia({ colorScheme: 'light' })
}

export async function inEnglish(page: Page) {
  await page.evaluate(() => localStorage.setItem('peilung.locale', 'en'))
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}
