import { type Page, test } from '@playwright/test'
import type { Register } from '#core/model/register.ts'
import { expectAccessible, expectNoSidewaysScrolling } from './accessible.ts'
import { type FaultyInstallation, faultyInstallation } from './faulty-installation.ts'
import { inEveryLook } from './looks.ts'
import { walkAnswering, walkEntry, walkShared } from './respondent-states.ts'
import { expectTree } from './tree.ts'

test.use({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' })

let peilung: FaultyInstallation
test.beforeAll(async () => {
  peilung = await faultyInstallation(4482)
  await peilung.draftsAt('server')
})
test.afterAll(() => peilung.remove())

const walks = { entry: walkEntry, answering: walkAnswering, 'a device used by others': walkShared }

/** German is read whole; where the others differ, they differ in words. */
const alsoRead = ['code', 'introduction', 'statement', 'check', 'receipt']

/** Colours are the same in every language, the room words need is not. */
const looks: Readonly<Record<Register, (page: Page, state: string) => Promise<void>>> = {
  de: inEveryLook,
  async en(page, state) {
    await page.setViewportSize({ width: 320, height: 720 })
    await expectAccessible(page, state)
    await expectNoSidewaysScrolling(page, state)
    await page.setViewportSize({ width: 1280, height: 720 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectAccessible(page, `${state}, dark, 1280`, 'colours')
    await page.emulateMedia({ colorScheme: 'light' })
  },
  async 'de-simple'(page, state) {
    await page.setViewportSize({ width: 320, height: 720 })
    await expectAccessible(page, state)
    await expectNoSidewaysScrolling(page, state)
  },
}

for (const [name, walk] of Object.entries(walks)) {
  for (const register of ['de', 'en', 'de-simple'] as const) {
    test(`every state reads well and has no barriers: ${name}, ${register}`, async ({ page }) => {
      test.slow()
      await page.context().addInitScript((chosen) => sessionStorage.setItem('peilung.locale', chosen), register)
      async function visit(state: string, where: Page) {
        const size = where.viewportSize()!
        if (register === 'de' || alsoRead.includes(state))
          await expectTree(where, `${register}/${state.replaceAll(' ', '-')}`)
        await looks[register](where, `${state}, ${register}`)
        await where.setViewportSize(size)
      }
      await walk({ page, peilung, register, visit })
    })
  }
}
