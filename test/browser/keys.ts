import { expect, type Locator, type Page } from '@playwright/test'

/** Somebody who has no pointer: every step is a key, and after each one the focus is somewhere and can be seen. */
export class Keys {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Presses Tab until this has the focus. @throws where sixty times do not reach it */
  async to(target: Locator): Promise<void> {
    await target.waitFor({ timeout: 20_000 })
    for (let presses = 0; presses < 60; presses += 1) {
      await this.page.keyboard.press('Tab')
      await this.expectVisibleFocus()
      if (await target.evaluate((element) => element === document.activeElement)) return
    }
    throw new Error(`60 times Tab did not reach ${target}.`)
  }

  async press(target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.to(target)
    await this.page.keyboard.press(key)
  }

  async fill(target: Locator, text: string): Promise<void> {
    await this.to(target)
    await this.page.keyboard.type(text)
  }

  /** Passes everything that can be reached and comes out at the end: no trap. */
  async expectWayOut(): Promise<void> {
    for (let presses = 0; presses < 90; presses += 1) {
      await this.page.keyboard.press('Tab')
      if (await this.page.evaluate(() => document.activeElement === document.body)) return
    }
    throw new Error('90 times Tab did not leave the page.')
  }

  /** The focus has an outline of its own, lies inside the window, and nothing that sticks to an edge covers it. */
  private async expectVisibleFocus(): Promise<void> {
    const hidden = await this.page.evaluate(() => {
      const focused = document.activeElement
      if (!focused || focused === document.body) return null
      // an answer's ring is drawn around its row, a hidden box's around what stands for it
      const row = focused.closest('label') ?? focused
      const isOutlined = [focused, row, ...row.children].some((each) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each)
        return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
      })
      // within the days of a date the browser marks the part itself
      if (!isOutlined && !focused.matches('[type="date"]')) return `no outline: ${focused.outerHTML.slice(0, 120)}`
      const { left, right, top, bottom } = row.getBoundingClientRect()
      if (bottom <= 0 || top >= innerHeight) return `outside: ${focused.outerHTML.slice(0, 120)}`
      const [x, y] = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2]
      const above = document.elementFromPoint(x, y)
      return above && (row.contains(above) || above.contains(row))
        ? null
        : `covered: ${focused.outerHTML.slice(0, 120)}`
    })
    expect(hidden).toBeNull()
  }
}
