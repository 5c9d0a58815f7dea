import { expect, type Page } from '@playwright/test'
import { ownCodeWords } from '#words/own-code.ts'
import { respondWords } from '#words/respond.ts'
import { safetyWords } from '#words/safety.ts'

const { de } = respondWords
const safe = safetyWords.de

/** What somebody with a code does in a browser, and what they are told. */
export class Respondent {
  page: Page
  readonly code: string
  readonly address: string

  constructor(page: Page, address: string, code: string) {
    this.page = page
    this.address = address
    this.code = code
  }

  async open(): Promise<void> {
    await this.page.goto(`${this.address}/r/${this.code}`)
  }

  /** The first dimension alone: the way to the end is half as long, and holds everything that can break. */
  async begin(): Promise<void> {
    await this.open()
    await this.page.getByRole('button', { name: de.introduction.begin }).waitFor()
    for (const box of (await this.page.getByRole('checkbox').all()).slice(1)) await box.uncheck()
    await this.page.getByRole('button', { name: de.introduction.begin }).click()
    await this.pastOwnCode()
    await this.keptForLater()
  }

  /** The demonstration asks for an own code first, and it may be left out. */
  async pastOwnCode(): Promise<void> {
    await this.page.getByRole('button', { name: ownCodeWords.de.without, exact: true }).click()
    await this.heading(3).first().waitFor()
  }

  async resume(): Promise<void> {
    await this.page.getByRole('button', { name: de.introduction.resume }).click()
    await this.heading(3).first().waitFor()
  }

  /** Until the pages are on the device: from then on they open without network. */
  async keptForLater(): Promise<void> {
    await this.page.evaluate(async () => {
      await navigator.serviceWorker?.ready
    })
  }

  /** The first statements there are: one step each; waits until the page says that it is saved. */
  async answer(step: number): Promise<void> {
    while ((await this.page.locator('.survey .step').count()) === 0) await this.next()
    const groups = this.page.locator('.survey [role="radiogroup"]')
    for (let index = 0; index < (await groups.count()); index += 1)
      await groups
        .nth(index)
        .locator('.step')
        .nth(step - 1)
        .click()
  }

  async saved(): Promise<void> {
    await expect(this.page.locator('.saved')).toContainText(de.form.saved)
  }

  async comment(text: string): Promise<void> {
    while ((await this.page.locator('.survey textarea').count()) === 0) await this.next()
    await this.page.locator('.survey textarea').pressSequentially(text)
  }

  async next(): Promise<void> {
    const title = await this.page.title()
    await this.page.locator('.bar').getByRole('button').last().click()
    await expect(this.page).not.toHaveTitle(title)
  }

  async check(): Promise<void> {
    const heading = this.heading(1, de.check.title)
    await this.page.locator('.bar').waitFor()
    while (!(await heading.isVisible())) await this.next()
  }

  async send(): Promise<void> {
    await this.check()
    await this.page.getByRole('button', { name: de.check.send }).click()
  }

  /** The sentence a page stands under, or a notice on it. */
  async told(what: Told): Promise<void> {
    await expect(this.page.getByText(sentences[what], { exact: true }).first()).toBeVisible({ timeout: 45_000 })
  }

  heading(level: number, name?: string) {
    return this.page.getByRole('heading', { level, ...(name !== undefined && { name }) })
  }
}

const sentences = {
  arrived: de.receipt.title,
  'arrived before': safe.sent.title,
  'another version': safe.earlier.title,
  'not sent': safe.notSent.offline.title,
  unclear: safe.notSent.unclear.title,
  'code used': 'Dieser Code wurde schon verwendet.',
  full: safe.full.title,
  'not saved': de.form.notSaved,
  'not kept': de.receipt.notKept,
  elsewhere: de.form.twoTabs.title,
  begun: safe.begun.text,
  damaged: safe.damaged.title,
} as const
export type Told = keyof typeof sentences
