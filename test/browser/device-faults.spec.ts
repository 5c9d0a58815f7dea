import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { respondWords } from '#words/respond.ts'
import { answered, type Fault, remark, reopened, testFaults } from './fault.ts'
import { type FaultyInstallation, faultyInstallation } from './faulty-installation.ts'
import { expectReadableInAll } from './read.ts'
import type { Respondent } from './respondent.ts'

const { de } = respondWords
const wide = { width: 1280, height: 900 }

test.use({ viewport: wide, reducedMotion: 'reduce' })

let peilung: FaultyInstallation
const profile = mkdtempSync(join(tmpdir(), 'peilung-profile-'))
test.beforeAll(async () => {
  peilung = await faultyInstallation(4486)
})
test.afterAll(async () => {
  await peilung.remove()
  rmSync(profile, { recursive: true, force: true })
})

const faults: readonly Fault[] = [
  {
    fault: 'the tab closed in the middle of a word',
    provoke: async (person) => {
      await person.begin()
      await person.answer(4)
      await person.comment(remark)
      await reopened(person)
      await person.resume()
      await person.send()
    },
    told: 'arrived',
    stored: 1,
  },
  {
    fault: 'the tab closed while the disk was too busy to write',
    provoke: async (person) => {
      await person.begin()
      await person.answer(4)
      await person.saved()
      const context = person.page.context()
      const busy = await context.newPage()
      await busy.goto(`${person.address}/impressum`)
      const atRest = await occupied(busy)
      await person.comment(remark)
      await person.page.close({ runBeforeUnload: true })
      await atRest()
      person.page = await context.newPage()
      await person.open()
      await person.resume()
      await expect(person.page.locator('.survey textarea')).toHaveValue(remark)
      await person.send()
    },
    told: 'arrived',
    stored: 1,
  },
  {
    fault: 'two tabs, answering in both',
    provoke: async (person) => {
      await answered(person)
      const first = person.page
      person.page = await first.context().newPage()
      await person.open()
      await person.resume()
      await expect(first.getByText(de.form.twoTabs.title)).toBeVisible()
      await person.send()
      await person.told('arrived')
      await first.getByRole('button', { name: de.form.twoTabs.here }).click()
      person.page = first
    },
    told: 'code used',
    stored: 1,
  },
  {
    fault: 'the clock of the device years ahead',
    provoke: async (person) => {
      await person.page.clock.setSystemTime(new Date('2031-05-05T05:05:05'))
      await answered(person)
      await reopened(person)
      await expect(person.page.getByText('2031')).toHaveCount(0)
      await person.resume()
      await person.send()
    },
    told: 'arrived',
    stored: 1,
  },
  {
    fault: 'the storage of the device full in the middle',
    provoke: async (person, peilung) => {
      await person.begin()
      await person.answer(4)
      await person.saved()
      const session = await person.page.context().newCDPSession(person.page)
      await session.send('Storage.overrideQuotaForOrigin', { origin: peilung.address, quotaSize: 1 })
      // Chromium asks for the room there is twice a minute
      await person.page.waitForTimeout(31_000)
      await person.comment(remark)
      await person.told('full')
      await expectReadableInAll(person.page, 'storage full')
    },
    told: 'full',
    stored: 0,
    mended: { by: (person) => person.send(), told: 'arrived', stored: 1 },
  },
  {
    fault: 'everything the browser had stored for the site deleted in the middle',
    provoke: async (person, peilung) => {
      await person.begin()
      await person.answer(4)
      await person.saved()
      const session = await person.page.context().newCDPSession(person.page)
      await session.send('Storage.clearDataForOrigin', { origin: peilung.address, storageTypes: 'all' })
      await person.comment(remark)
      await person.saved()
      await reopened(person)
      await person.resume()
      await person.send()
    },
    told: 'arrived',
    stored: 1,
  },
  {
    fault: 'the draft on the device damaged',
    provoke: async (person) => {
      await answered(person)
      await damage(person.page)
      await reopened(person)
      await person.told('damaged')
      await expectReadableInAll(person.page, 'storage damaged')
    },
    told: 'damaged',
    stored: 0,
    mended: {
      by: async (person) => {
        await person.page.getByRole('button', { name: de.introduction.begin }).click()
        await person.pastOwnCode()
        await person.answer(4)
        await person.comment(remark)
        await person.send()
      },
      told: 'arrived',
      stored: 1,
    },
  },
  {
    fault: 'all storage blocked in the settings of the browser',
    provoke: async (person) => {
      await blockStorage(person)
      await person.open()
      await expect(person.page.getByText(de.introduction.refused)).toBeVisible()
      await expectReadableInAll(person.page, 'introduction, storage blocked')
      await person.page.getByRole('button', { name: de.introduction.begin }).click()
      await person.pastOwnCode()
      await person.answer(4)
      await person.comment(remark)
      await expectReadableInAll(person.page, 'remark, storage blocked')
    },
    told: 'not saved',
    stored: 0,
    mended: {
      by: async (person) => {
        await person.send()
        await person.told('arrived')
        await person.page.getByRole('button', { name: de.receipt.keep }).click()
        await person.told('not kept')
        await expectReadableInAll(person.page, 'receipt, storage blocked')
      },
      told: 'not kept',
      stored: 1,
    },
  },
]

testFaults(() => peilung, faults)

/** Keeps every other page from writing drafts until the returned function is called. */
async function occupied(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(async () => {
    const opening = indexedDB.open('peilung')
    await new Promise((resolve) => {
      opening.onsuccess = resolve
    })
    const holding = opening.result.transaction('draft', 'readwrite')
    const store = holding.objectStore('draft')
    const hold = () => {
      if (document.title !== 'at rest') store.count().onsuccess = hold
    }
    hold()
    holding.oncomplete = () => {
      opening.result.close()
      document.title = 'done'
    }
  })
  return async () => {
    await page.evaluate(() => {
      document.title = 'at rest'
    })
    await expect(page).toHaveTitle('done')
    await page.close()
  }
}

async function damage(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const opening = indexedDB.open('peilung')
    await new Promise((resolve) => {
      opening.onsuccess = resolve
    })
    const transaction = opening.result.transaction('draft', 'readwrite')
    const store = transaction.objectStore('draft')
    const keys = store.getAllKeys()
    keys.onsuccess = () => store.put({ draft: { submission: 7, data: 'x' }, change: 99 }, keys.result[0]!)
    await new Promise((resolve) => {
      transaction.oncomplete = resolve
    })
    opening.result.close()
  })
}

/**
 * Goes on in a browser whose owner has switched off cookies: localStorage, sessionStorage, IndexedDB, caches and workers
 * all refuse, as they do then, and not as a test would imagine it.
 */
async function blockStorage(person: Respondent): Promise<void> {
  mkdirSync(join(profile, 'Default'))
  const settings = { profile: { default_content_setting_values: { cookies: 2 } } }
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(settings))
  const type = person.page.context().browser()!.browserType()
  const context = await type.launchPersistentContext(profile, {
    ...test.info().project.use.launchOptions,
    viewport: wide,
    locale: 'de-DE',
    reducedMotion: 'reduce',
  })
  person.page = await context.newPage()
  await person.page.goto(person.address)
  const refusal = await person.page.evaluate(() => {
    try {
      return localStorage.length
    } catch (error) {
      return (error as DOMException).name
    }
  })
  expect(refusal).toBe('SecurityError')
}
