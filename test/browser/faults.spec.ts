import { test } from '@playwright/test'
import { respondWords } from '#words/respond.ts'
import { answered, type Fault, offline, remark, reopened, sentInto, testFaults } from './fault.ts'
import { type FaultyInstallation, faultyInstallation } from './faulty-installation.ts'
import { sendingFaults } from './sending-faults.ts'

const { de } = respondWords

test.use({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })

let peilung: FaultyInstallation
test.beforeAll(async () => {
  peilung = await faultyInstallation(4480)
})
test.afterAll(() => peilung.remove())

const networkFaults: readonly Fault[] = [
  {
    fault: 'no network when sending',
    provoke: async (person, peilung) => {
      await answered(person)
      await offline(person, peilung)
      await person.send()
    },
    told: 'not sent',
    stored: 0,
    mended: { by: (person, peilung) => offline(person, peilung, false), told: 'arrived', stored: 1 },
  },
  {
    fault: 'no network when sending, and the tab closed until it is back',
    provoke: async (person, peilung) => {
      await answered(person)
      await offline(person, peilung)
      await person.send()
      await person.told('not sent')
      await reopened(person)
    },
    told: 'not sent',
    stored: 0,
    mended: { by: (person, peilung) => offline(person, peilung, false), told: 'arrived', stored: 1 },
  },
  {
    fault: 'flight mode in the middle, with a reload and a closed tab in it',
    provoke: async (person, peilung) => {
      await person.begin()
      await person.answer(4)
      await person.saved()
      await offline(person, peilung)
      await person.page.reload()
      await person.comment(remark)
      await person.saved()
      await reopened(person)
      await person.resume()
      await person.send()
    },
    told: 'not sent',
    stored: 0,
    mended: { by: (person, peilung) => offline(person, peilung, false), told: 'arrived', stored: 1 },
  },
  {
    fault: 'a network as slow as in a cellar',
    provoke: async (person, peilung) => {
      await answered(person)
      peilung.network.slow(400)
      await person.send()
    },
    told: 'arrived',
    stored: 1,
    mended: { by: async (_, peilung) => peilung.network.slow(null), told: 'arrived', stored: 1 },
  },
  {
    fault: 'a network that takes the request and never answers',
    provoke: (person, peilung) => sentInto('hanging', person, peilung),
    told: 'unclear',
    stored: 0,
    mended: {
      by: async (person, peilung) => {
        peilung.network.set('through')
        await person.page.getByRole('button', { name: de.check.again }).click()
      },
      told: 'arrived',
      stored: 1,
    },
  },
  {
    fault: 'a new version on the server, and no network before its pages have come',
    provoke: async (person, peilung) => {
      await answered(person)
      await peilung.kill()
      await peilung.startNewVersion()
      await offline(person, peilung)
      await person.page.reload()
      await person.send()
    },
    told: 'not sent',
    stored: 0,
    mended: {
      by: async (person, peilung) => {
        await offline(person, peilung, false)
        await person.told('arrived')
        await peilung.kill()
        await peilung.start()
      },
      told: 'arrived',
      stored: 1,
    },
  },
]

testFaults(() => peilung, [...networkFaults, ...sendingFaults])
