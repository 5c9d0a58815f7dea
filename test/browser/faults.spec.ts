import { expect, type Page, test } from '@playwright/test'
import { respondWords } from '#words/respond.ts'
import { type FaultyInstallation, faultyInstallation } from './faulty-installation.ts'
import { Respondent, type Told } from './respondent.ts'

const { de } = respondWords
const remark = 'Wort für Wort bis zum letzten Zeichen'

test.use({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })

let peilung: FaultyInstallation
test.beforeAll(async () => {
  peilung = await faultyInstallation(4480)
})
test.afterAll(() => peilung.remove())

interface Fault {
  readonly fault: string
  /** From the first page to the moment the person has been told something. */
  readonly provoke: (person: Respondent) => Promise<void>
  readonly told: Told
  /** Responses of this person in the store at that moment. */
  readonly stored: 0 | 1
  /** What puts an end to the fault, and what the person is told then. */
  readonly mended?: { readonly by: (person: Respondent) => Promise<void>; readonly told: Told; readonly stored: 0 | 1 }
}

/** Answers the first statements and a remark. */
async function answered(person: Respondent): Promise<void> {
  await person.begin()
  await person.answer(4)
  await person.comment(remark)
  await person.saved()
}

async function offline(person: Respondent, off = true): Promise<void> {
  peilung.network.set(off ? 'gone' : 'through')
  await person.page.context().setOffline(off)
}

async function reopened(person: Respondent): Promise<void> {
  const context = person.page.context()
  await person.page.close()
  person.page = await context.newPage()
  await person.open()
}

const faults: readonly Fault[] = [
  {
    fault: 'no network when sending',
    provoke: async (person) => {
      await answered(person)
      await offline(person)
      await person.send()
    },
    told: 'not sent',
    stored: 0,
    mended: { by: (person) => offline(person, false), told: 'arrived', stored: 1 },
  },
  {
    fault: 'no network when sending, and the tab closed until it is back',
    provoke: async (person) => {
      await answered(person)
      await offline(person)
      await person.send()
      await person.told('not sent')
      await reopened(person)
    },
    told: 'not sent',
    stored: 0,
    mended: { by: (person) => offline(person, false), told: 'arrived', stored: 1 },
  },
  {
    fault: 'flight mode in the middle, with a reload and a closed tab in it',
    provoke: async (person) => {
      await person.begin()
      await person.answer(4)
      await person.saved()
      await offline(person)
      await person.page.reload()
      await person.comment(remark)
      await person.saved()
      await reopened(person)
      await person.resume()
      await person.send()
    },
    told: 'not sent',
    stored: 0,
    mended: { by: (person) => offline(person, false), told: 'arrived', stored: 1 },
  },
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
    fault: 'the server killed between two answers',
    provoke: async (person) => {
      await person.begin()
      await person.answer(4)
      await peilung.kill()
      await person.comment(remark)
      await person.page.reload()
      await person.send()
    },
    told: 'unclear',
    stored: 0,
    mended: {
      by: async (person) => {
        await peilung.start()
        await person.page.getByRole('button', { name: de.check.again }).click()
      },
      told: 'arrived',
      stored: 1,
    },
  },
  {
    fault: 'the answer of the server lost on its way back',
    provoke: async (person) => {
      await answered(person)
      await person.check()
      peilung.network.set('no way back')
      await person.send()
    },
    told: 'unclear',
    stored: 1,
    mended: {
      by: async (person) => {
        peilung.network.set('through')
        await person.page.reload()
      },
      told: 'arrived',
      stored: 1,
    },
  },
  {
    fault: 'the server killed between storing and answering, and the tab closed',
    provoke: async (person) => {
      await answered(person)
      await person.check()
      peilung.network.set('no way back')
      await person.send()
      await person.told('unclear')
      await peilung.kill()
      await reopened(person)
    },
    told: 'unclear',
    stored: 1,
    mended: {
      by: async (person) => {
        await peilung.start()
        peilung.network.set('through')
        await person.page.reload()
      },
      told: 'arrived',
      stored: 1,
    },
  },
  {
    fault: 'an answer changed after one version had arrived unnoticed',
    provoke: async (person) => {
      await answered(person)
      await person.check()
      peilung.network.set('no way back')
      await person.send()
      await person.told('unclear')
      peilung.network.set('through')
      await person.page.locator('.dimension-answers summary').first().click()
      await person.page.locator('.dimension-answers .answer').first().click()
      await person.answer(1)
      await person.send()
    },
    told: 'another version',
    stored: 1,
  },
  {
    fault: 'a double click on send',
    provoke: async (person) => {
      await answered(person)
      await person.check()
      await person.page.getByRole('button', { name: de.check.send }).dblclick()
    },
    told: 'arrived',
    stored: 1,
  },
  {
    fault: 'a network as slow as in a cellar',
    provoke: async (person) => {
      await answered(person)
      peilung.network.slow(400)
      await person.send()
    },
    told: 'arrived',
    stored: 1,
    mended: { by: async () => peilung.network.slow(null), told: 'arrived', stored: 1 },
  },
  {
    fault: 'a network that takes the request and never answers',
    provoke: async (person) => {
      await answered(person)
      await person.check()
      peilung.network.set('hanging')
      await person.send()
    },
    told: 'unclear',
    stored: 0,
    mended: {
      by: async (person) => {
        peilung.network.set('through')
        await person.page.getByRole('button', { name: de.check.again }).click()
      },
      told: 'arrived',
      stored: 1,
    },
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
    fault: 'the code used by somebody else meanwhile',
    provoke: async (person) => {
      await answered(person)
      await peilung.useUp(person.code)
      await person.send()
    },
    told: 'begun',
    stored: 0,
    mended: {
      by: async (person) => {
        await person.page.reload()
      },
      told: 'begun',
      stored: 0,
    },
  },
  {
    fault: 'the survey ended while answering',
    provoke: async (person) => {
      await answered(person)
      await peilung.endWave(-1)
      await person.send()
    },
    told: 'begun',
    stored: 0,
    mended: {
      by: async (person) => {
        await peilung.endWave(28)
        await person.page.reload()
        await person.send()
      },
      told: 'arrived',
      stored: 1,
    },
  },
  {
    fault: 'the survey ended while the acknowledgement was lost',
    provoke: async (person) => {
      await answered(person)
      await person.check()
      peilung.network.set('no way back')
      await person.send()
      await person.told('unclear')
      await peilung.endWave(-1)
    },
    told: 'unclear',
    stored: 1,
    mended: {
      by: async (person) => {
        peilung.network.set('through')
        await person.page.reload()
        await person.told('arrived')
        await peilung.endWave(28)
      },
      told: 'arrived',
      stored: 1,
    },
  },
  {
    fault: 'a new version on the server, and no network before its pages have come',
    provoke: async (person) => {
      await answered(person)
      await peilung.kill()
      await peilung.startNewVersion()
      await offline(person)
      await person.page.reload()
      await person.send()
    },
    told: 'not sent',
    stored: 0,
    mended: {
      by: async (person) => {
        await offline(person, false)
        await person.told('arrived')
        await peilung.kill()
        await peilung.start()
      },
      told: 'arrived',
      stored: 1,
    },
  },
  {
    fault: 'the storage of the device full in the middle',
    provoke: async (person) => {
      await person.begin()
      await person.answer(4)
      await person.saved()
      const session = await person.page.context().newCDPSession(person.page)
      await session.send('Storage.overrideQuotaForOrigin', { origin: peilung.address, quotaSize: 1 })
      // Chromium asks for the room there is twice a minute
      await person.page.waitForTimeout(31_000)
      await person.comment(remark)
    },
    told: 'full',
    stored: 0,
    mended: { by: (person) => person.send(), told: 'arrived', stored: 1 },
  },
  {
    fault: 'everything the browser had stored for the site deleted in the middle',
    provoke: async (person) => {
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
]

for (const { fault, provoke, told, stored, mended } of faults) {
  test(fault, async ({ page }) => {
    const person = new Respondent(page, peilung.address, await peilung.code())
    const before = new Set(peilung.responses().map(({ id }) => id))
    const remarks = peilung.comments().length
    const own = () => peilung.responses().filter(({ id, answers }) => !before.has(id) && isWhole(answers))
    try {
      await provoke(person)
      await person.told(told)
      expect(own(), `in the store while told "${told}"`).toHaveLength(stored)
      await mended?.by(person)
      if (mended) await person.told(mended.told)
      const finally_ = mended?.stored ?? stored
      expect(own(), 'in the store at the end').toHaveLength(finally_)
      expect(peilung.comments().slice(remarks).length, 'remarks in the store at the end').toBe(finally_)
      expect(peilung.comments().filter((text) => text === remark).length).toBeGreaterThanOrEqual(finally_)
    } finally {
      peilung.network.slow(null)
      peilung.network.set('through')
    }
  })
}

/** The answers of a page of statements as `answered` gives them, not those of somebody else. */
function isWhole(answers: Readonly<Record<string, unknown>>): boolean {
  const steps = Object.values(answers)
  return steps.length > 1 && steps.every((step) => step === 4)
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
