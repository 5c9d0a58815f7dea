import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * No violation of WCAG 2.1 A and AA, and no contrast that axe could not determine: drawn ornaments are taken away
 * for the check and the bar lies below the page, because behind them it gives up. A sheet of its own making is the one kind the content security
 * policy lets a test add.
 *
 * @param rules "colours": those that can differ between light and dark; the others see the same page
 */
export async function expectAccessible(page: Page, state: string, rules: 'all' | 'colours' = 'all'): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '*::before, *::after { content: none !important } .bar, .action-bar { position: static !important }',
    )
    document.adoptedStyleSheets = [sheet]
  })
  // "legacy": without a second page for each run, which only frames need
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  const { violations, incomplete } = await (rules === 'all'
    ? axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'])
    : axe.withRules(['color-contrast', 'link-in-text-block'])
  ).analyze()
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
  // polled: colours change in a moment, not at once
  await expect.poll(() => faintOutlines(page), { message: `outlines, ${state}`, timeout: 2000 }).toEqual([])
}

/**
 * Controls whose lower edge, the one every control has, or else whose fill stands out from what lies around it by less
 * than 3:1, by the formula of WCAG 2, from computed colours.
 */
function faintOutlines(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
    const rgb = (colour: string) => {
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
      return canvas.getImageData(0, 0, 1, 1).data
    }
    const groundOf = (start: Element | null) => {
      for (let each = start; each; each = each.parentElement) {
        const colour = getComputedStyle(each).backgroundColor
        if (rgb(colour)[3] === 255) return colour
      }
      return 'canvas'
    }
    const luminance = (colour: string) => {
      const [red, green, blue] = [...rgb(colour)].slice(0, 3).map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
    }
    const contrast = (colour: string, ground: string) => {
      const [lighter, darker] = [luminance(colour), luminance(ground)].sort((a, b) => b - a)
      return (lighter! + 0.05) / (darker! + 0.05)
    }
    const controls = '.field-input, .check-box, .select-boxed, .button-secondary, .sd-radio__control, .survey textarea'
    return [...document.querySelectorAll(controls)].flatMap((control) => {
      if (!control.checkVisibility()) return []
      const style = getComputedStyle(control)
      const ground = groundOf(control.parentElement)
      const edge = Number.parseFloat(style.borderBottomWidth) < 1 ? 1 : contrast(style.borderBottomColor, ground)
      const ratio = Math.max(edge, contrast(groundOf(control), ground))
      return ratio < 3 ? [`${control.className}: ${ratio.toFixed(2)}`] : []
    })
  })
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
