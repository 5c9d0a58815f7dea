import { expect, type Page } from '@playwright/test'
import { type Register, registers } from '#core/model/register.ts'
import { publicWords } from '#words/public.ts'
import { expectAccessible, expectNoSidewaysScrolling } from './accessible.ts'
import { inEveryLook } from './looks.ts'
import { expectTree } from './tree.ts'

/** German is read whole; where the others differ, they differ in words. */
const alsoRead = ['code', 'introduction', 'statement', 'check', 'receipt', 'closed and the network', 'own and network']

/** A state of the respondents' pages as it is heard and as it looks; Einfache Sprache has the looks of German. */
export async function expectReadable(page: Page, state: string, register: Register): Promise<void> {
  const size = page.viewportSize()!
  if (register === 'de' || alsoRead.includes(state))
    await expectTree(page, `${register}/${state.replaceAll(/,? /g, '-')}`)
  if (register === 'de-simple') {
    await page.setViewportSize({ width: 320, height: 720 })
    await expectAccessible(page, `${state}, ${register}`)
    await expectNoSidewaysScrolling(page, `${state}, ${register}`)
  } else await inEveryLook(page, `${state}, ${register}`)
  await page.setViewportSize(size)
}

/** The same for a state that takes long to get into, by the language menu of the page, which must not lose it. */
export async function expectReadableInAll(page: Page, state: string): Promise<void> {
  const menu = page.locator('select').filter({ has: page.locator('option[value="de-simple"]') })
  for (const register of [...registers.filter((each) => each !== 'de'), 'de'] as const) {
    await menu.selectOption(register)
    await expect(page.locator('html')).toHaveAttribute('lang', register)
    await expect(page.getByText(publicWords[register].loading, { exact: true })).toBeHidden()
    await expectReadable(page, state, register)
  }
}
