import { expect, type Locator, type Page, test } from '@playwright/test'
import { ownCodeWords } from '#words/own-code.ts'
import { respondWords } from '#words/respond.ts'
import { freshCode } from './demonstration.ts'

const { de } = respondWords

test.use({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })

/** Contrast of a control’s lower edge, the one every control has, to what lies around it, by the formula of WCAG 2, from computed colours. */
function outlineContrast(control: Locator): Promise<number> {
  return control.evaluate((element) => {
    const canvas = document.createElement('canvas').getContext('2d')!
    const rgb = (colour: string) => {
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
      return canvas.getImageData(0, 0, 1, 1).data
    }
    const groundOf = (start: Element | null): Uint8ClampedArray => {
      for (let each = start; each; each = each.parentElement) {
        const colour = rgb(getComputedStyle(each).backgroundColor)
        if (colour[3] === 255) return colour
      }
      throw new Error('no ground')
    }
    const luminance = (colour: Uint8ClampedArray) => {
      const [red, green, blue] = [...colour].slice(0, 3).map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
    }
    const style = getComputedStyle(element)
    if (Number.parseFloat(style.borderBottomWidth) < 1) throw new Error('no outline')
    const [lighter, darker] = [
      luminance(rgb(style.borderBottomColor)),
      luminance(groundOf(element.parentElement)),
    ].sort((a, b) => b - a)
    return (lighter! + 0.05) / (darker! + 0.05)
  })
}

async function expectOutlines(page: Page, selectors: readonly string[]): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const selector of selectors) {
      // polled: colours change in a moment, not at once
      await expect
        .poll(() => outlineContrast(page.locator(selector).first()), { message: `${selector}, ${colorScheme}` })
        .toBeGreaterThanOrEqual(3)
    }
  }
}

test('every control of the respondents’ way is outlined with at least 3:1, light and dark', async ({
  page,
  request,
}) => {
  await page.goto('/')
  await page.getByLabel(de.entry.code).waitFor()
  await expectOutlines(page, ['.field-input', '.check-box'])
  await page.goto(`/r/${await freshCode(request)}`)
  await page.getByRole('button', { name: de.introduction.begin }).waitFor()
  await expectOutlines(page, ['.choose-quick .button:not([aria-pressed="true"])', '.check-box'])
  await page.getByRole('button', { name: de.introduction.begin }).click()
  await page.getByRole('button', { name: ownCodeWords.de.without }).click()
  await page.getByRole('heading', { level: 3 }).first().waitFor()
  await next(page).click()
  await expectOutlines(page, ['.survey .sd-radio__control', '.bar .button-secondary'])
  while ((await page.locator('.survey textarea').count()) === 0) {
    const title = await page.title()
    await next(page).click()
    await expect(page).not.toHaveTitle(title)
  }
  await expectOutlines(page, ['.survey textarea'])
})

const next = (page: Page) => page.locator('.bar').getByRole('button').last()
