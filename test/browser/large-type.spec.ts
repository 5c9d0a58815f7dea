import { expect, type Page, test } from '@playwright/test'
import { registers } from '#core/model/register.ts'
import { ownCodeWords } from '#words/own-code.ts'
import { respondWords } from '#words/respond.ts'
import { freshCode } from './demonstration.ts'

const phone = { width: 360, height: 740 }
/** Type at twice its size; the narrowest phone, with that too; and a phone zoomed to 200 %, which halves what it shows. */
const looks = [
  { name: 'type at 200 %', viewport: phone, type: '200%' },
  { name: '320 px', viewport: { width: 320, height: 640 }, type: '' },
  { name: '320 px, type at 200 %', viewport: { width: 320, height: 640 }, type: '200%' },
  { name: 'zoom at 200 %', viewport: { width: 180, height: 370 }, type: '' },
] as const

test.use({ viewport: phone, reducedMotion: 'reduce' })

/** What sticks out at the right, what is cut inside a field, and a bar over more than a quarter of the screen. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const fields = [...document.querySelectorAll<HTMLElement>('input[type="text"], select')]
    const drawing = document.createElement('canvas').getContext('2d')!
    // a menu cuts what is chosen without saying so
    const wanted = (field: HTMLElement) => {
      if (!(field instanceof HTMLSelectElement)) return field.scrollWidth
      const { font, paddingLeft, paddingRight } = getComputedStyle(field)
      drawing.font = font
      const words = drawing.measureText(field.selectedOptions[0]?.text ?? '').width
      return words + Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight)
    }
    const cut = fields.filter((field) => wanted(field) > field.clientWidth + 1)
    const bar = document.querySelector<HTMLElement>('.bar-sticky')
    return [
      ...(scrollWidth > clientWidth ? [`${scrollWidth} px wide on ${clientWidth} px`] : []),
      ...cut.map(({ className }) => `${className} cuts its words`),
      ...(bar && bar.offsetHeight > innerHeight / 4 ? [`a bar of ${bar.offsetHeight} px sticks`] : []),
    ]
  })
}

async function expectRoom(page: Page, state: string): Promise<void> {
  for (const { name, viewport, type } of looks) {
    await page.setViewportSize(viewport)
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size
    }, type)
    await expect.poll(() => faults(page), { message: `${state}, ${name}` }).toEqual([])
  }
  await page.setViewportSize(phone)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = ''
  })
}

for (const spoken of registers) {
  const words = respondWords[spoken]
  const own = ownCodeWords[spoken]

  test(`nothing sticks out, is cut or covered in large type and on narrow screens: ${spoken}`, async ({
    page,
    request,
  }) => {
    await page.addInitScript((chosen) => localStorage.setItem('peilung.locale', chosen), spoken)
    const heading = (name: string) => page.getByRole('heading', { level: 1, name })
    const next = page.locator('.bar').getByRole('button').last()
    async function goOn() {
      const title = await page.title()
      await next.click()
      await expect(page).not.toHaveTitle(title)
    }
    const code = await freshCode(request)
    const mistyped = code.slice(0, -1) + (code.endsWith('3') ? '4' : '3')

    await page.goto('/')
    await expectRoom(page, 'code')
    await page.getByLabel(words.entry.code, { exact: true }).fill(mistyped)
    await page.getByRole('button', { name: words.entry.next }).click()
    await page.getByRole('button', { name: words.entry.again }).waitFor()
    await expectRoom(page, 'mistyped code')
    for (const path of ['/datenschutz', '/barrierefreiheit', '/impressum']) {
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await expectRoom(page, path)
    }
    await page.goto(`/r/${mistyped}`)
    await heading(words.link.title).waitFor()
    await expect(page.getByRole('link', { name: words.link.toCode })).toBeVisible()
    await expectRoom(page, 'broken link')

    await page.goto(`/r/${code}`)
    await heading(words.introduction.title).waitFor()
    await expectRoom(page, 'introduction')
    const boxes = page.getByRole('checkbox')
    // the dimension whose name has the longest word of all: "Zusammenarbeit mit der Familie"
    for (const [index, box] of (await boxes.all()).entries()) if (index !== 3) await box.uncheck()
    await next.click()
    await page.locator('.own-code').waitFor()
    await expectRoom(page, 'own code')
    await page.getByRole('button', { name: own.with }).click()
    await page.getByRole('alert').waitFor()
    await expectRoom(page, 'own code with mistakes')
    await page.getByRole('button', { name: own.without }).click()
    await page.getByRole('heading', { level: 3 }).waitFor()
    await expectRoom(page, 'about the respondent')
    for (let asked = 0; !(await heading(words.check.title).isVisible()); asked += 1) {
      const [steps, remark] = [page.locator('.survey .step'), page.locator('.survey textarea')]
      if ((await steps.count()) > 0 && asked % 3 > 0) await steps.nth(asked % 6).click()
      if ((await steps.count()) > 0) await expectRoom(page, await page.title())
      if ((await remark.count()) > 0) await expectRoom(page, 'remark')
      await goOn()
    }
    for (const dimension of await page.locator('.dimension-answers summary').all()) await dimension.click()
    await expectRoom(page, 'check')

    await page.context().setOffline(true)
    await next.click()
    await expect(page.getByRole('button', { name: words.check.again })).toBeInViewport()
    await expectRoom(page, 'not sent')
    await page.context().setOffline(false)
    await heading(words.receipt.title).waitFor()
    await page.locator('.own-picture summary').click()
    await expectRoom(page, 'receipt')
    await page.getByRole('button', { name: words.receipt.finish }).click()
    await heading(words.receipt.finished.title).waitFor()
    await expectRoom(page, 'all deleted')
  })
}
