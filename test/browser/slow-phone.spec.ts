import { expect, type Page, test } from '@playwright/test'
import { ownCodeWords } from '#words/own-code.ts'
import { publicWords } from '#words/public.ts'
import { respondWords } from '#words/respond.ts'
import { freshCode } from './demonstration.ts'
import { asSlowPhone } from './slow-phone.ts'

const { de } = respondWords

test.use({ viewport: { width: 360, height: 740 } })

/** Marks the moment at which the introduction was on the screen. */
async function noteReadable(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector('.introduction h1')) return
      seen.disconnect()
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('introduction')))
    })
    seen.observe(document, { subtree: true, childList: true })
  })
}

/** When the form library, the one script of its size, had arrived; null until then. */
const libraryArrived = (page: Page) =>
  page.evaluate(() => {
    const scripts = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    const found = scripts.find(({ name, decodedBodySize }) => name.endsWith('.js') && decodedBodySize > 1_000_000)
    return found?.responseEnd ?? null
  })

test('on a slow phone the introduction is readable before the form library has arrived', async ({ page, request }) => {
  const code = await freshCode(request)
  await asSlowPhone(page)
  await noteReadable(page)
  await page.goto(`/r/${code}`)
  await expect(page.getByRole('button', { name: de.introduction.begin })).toBeVisible({ timeout: 60_000 })
  await expect.poll(() => libraryArrived(page), { timeout: 60_000 }).not.toBeNull()
  const readable = await page.evaluate(() => performance.getEntriesByName('introduction')[0]?.startTime)
  expect(readable).toBeLessThan((await libraryArrived(page))!)
})

test('a link has its page fetched beside the program, and asks for the introduction before anything is drawn', async ({
  page,
  request,
}) => {
  const code = await freshCode(request)
  await asSlowPhone(page)
  await page.goto(`/r/${code}`)
  await expect(page.getByRole('heading', { level: 1, name: de.introduction.title })).toBeVisible({ timeout: 60_000 })
  const [begun, ended, drawn] = await page.evaluate(() => {
    const fetched = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    const first = (part: RegExp) => fetched.find(({ name }) => part.test(name))!
    const begun = [first(/assets\/respond-[^/]+\.js$/), first(/api\/forms\/[^/]+$/)].map(({ startTime }) => startTime)
    const [words] = performance.getEntriesByName('first-contentful-paint')
    return [begun, first(/assets\/index-[^/]+\.js$/).responseEnd, words!.startTime] as const
  })
  expect(begun[0]!).toBeLessThan(ended)
  expect(begun[1]!).toBeLessThan(drawn)
})

test('while the form library is on its way the introduction and the own code can be answered, then it says that it loads', async ({
  page,
  context,
  request,
}) => {
  const code = await freshCode(request)
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await context.route(/assets\/survey-form-[^/]+\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`/r/${code}`)
  await expect(page.getByRole('heading', { level: 1, name: de.introduction.title })).toBeVisible()
  await expect(page.getByText(de.record.exactly)).toBeVisible()
  await page.getByRole('button', { name: de.introduction.begin }).click()
  await page.getByRole('button', { name: ownCodeWords.de.without }).click()
  await expect(page.getByRole('status').filter({ hasText: publicWords.de.loading })).toBeVisible()
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(0)
  release()
  await expect(page.getByRole('heading', { level: 3 })).toBeVisible()
})
