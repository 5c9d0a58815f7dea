import { test } from '@playwright/test'
import { registers } from '#core/model/register.ts'
import { type FaultyInstallation, faultyInstallation } from './faulty-installation.ts'
import { expectReadable } from './read.ts'
import { walkAnswering, walkEntry, walkShared, walkUsed } from './respondent-states.ts'

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, reducedMotion: 'reduce' })

let peilung: FaultyInstallation
test.beforeAll(async () => {
  peilung = await faultyInstallation(4482)
  await peilung.draftsAt('server')
})
test.afterAll(() => peilung.remove())

/** What slows down guessing comes last: it would slow down the other walks too. */
const walks = {
  entry: walkEntry,
  answering: walkAnswering,
  'a device used by others': walkShared,
  'nothing to open': walkUsed,
}

for (const [name, walk] of Object.entries(walks)) {
  for (const register of registers) {
    test(`every state reads well and has no barriers: ${name}, ${register}`, async ({ page }) => {
      test.slow()
      await page.context().addInitScript((chosen) => localStorage.setItem('peilung.locale', chosen), register)
      await walk({ page, peilung, register, visit: (state, where) => expectReadable(where, state, register) })
    })
  }
}
