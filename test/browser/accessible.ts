import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * No violation of WCAG 2.1 A and AA, and no contrast that axe could not determine: drawn ornaments are taken away
 * for the check and the bar lies below the page, because behind them it gives up. A sheet of its own making is the one kind the content security
 * policy lets a test add.
 */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '*::before, *::after { content: none !important } .bar, .action-bar { position: static !important }',
    )
    document.adoptedStyleSheets = [sheet]
  })
  const { violations, incomplete } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'])
    .analyze()
  await page.evaluate(() => {
    document.adoptedStyleSheets = []
  })
  const undetermined = incomplete.filter(({ id }) => id === 'color-contrast')
  const found = [...violations, ...undetermined].map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
  expect(found, state).toEqual([])
}

/** Reflow: nothing sticks out at the right. */
export async function expectNoSidewaysScrolling(page: Page, state: string): Promise<void> {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  expect(content, state).toBeLessThanOrEqual(window!)
}
