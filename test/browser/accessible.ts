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
  // Numbers on the segments of a bar lie on a shape, which axe does not look at: they are measured below.
  const undetermined = incomplete
    .filter(({ id }) => id === 'color-contrast')
    .map((finding) => ({ ...finding, nodes: finding.nodes.filter(({ html }) => !html.startsWith('<text')) }))
    .filter(({ nodes }) => nodes.length > 0)
  const found = [...violations, ...undetermined].map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
  expect([...found, ...(await faintNumbers(page))], state).toEqual([])
}

/** Numbers on a segment whose contrast against its fill is below 4.5, or 3 where they are large. */
function faintNumbers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
        const share = Number(part) / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    return [...document.querySelectorAll('svg.picture rect + text')].flatMap((text) => {
      const { fill, fontSize } = getComputedStyle(text)
      const ground = getComputedStyle(text.previousElementSibling!).fill
      const [light = 0, dark = 0] = [luminance(fill), luminance(ground)].sort((a, b) => b - a)
      const ratio = (light + 0.05) / (dark + 0.05)
      return ratio < (Number.parseFloat(fontSize) >= 24 ? 3 : 4.495)
        ? [`${fill} on ${ground}: ${ratio.toFixed(2)}`]
        : []
    })
  })
}

/** Reflow: nothing sticks out at the right. */
export async function expectNoSidewaysScrolling(page: Page, state: string): Promise<void> {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  expect(content, state).toBeLessThanOrEqual(window!)
}
