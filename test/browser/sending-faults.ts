import { respondWords } from '#words/respond.ts'
import { answered, backAndReloaded, type Fault, remark, reopened, sentInto } from './fault.ts'

const { de } = respondWords

/** Whatever breaks between sending and the acknowledgement: here the store decides what is true. */
export const sendingFaults: readonly Fault[] = [
  {
    fault: 'the server killed between two answers',
    provoke: async (person, peilung) => {
      await person.begin()
      await person.answer(4)
      await peilung.kill()
      await person.comment(remark)
      // what the page calls saved; what comes later is "the tab closed in the middle of a word"
      await person.saved()
      await person.page.reload()
      await person.send()
    },
    told: 'unclear',
    stored: 0,
    mended: {
      by: async (person, peilung) => {
        await peilung.start()
        await person.page.getByRole('button', { name: de.check.again }).click()
      },
      told: 'arrived',
      stored: 1,
    },
  },
  {
    fault: 'the answer of the server lost on its way back',
    provoke: (person, peilung) => sentInto('no way back', person, peilung),
    told: 'unclear',
    stored: 1,
    mended: {
      by: backAndReloaded,
      told: 'arrived',
      stored: 1,
    },
  },
  {
    fault: 'the server killed between storing and answering, and the tab closed',
    provoke: async (person, peilung) => {
      await sentInto('no way back', person, peilung)
      await peilung.kill()
      await reopened(person)
    },
    told: 'unclear',
    stored: 1,
    mended: {
      by: async (person, peilung) => {
        await peilung.start()
        await backAndReloaded(person, peilung)
      },
      told: 'arrived',
      stored: 1,
    },
  },
  {
    fault: 'an answer changed after one version had arrived unnoticed',
    provoke: async (person, peilung) => {
      await sentInto('no way back', person, peilung)
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
    fault: 'the code used by somebody else meanwhile',
    provoke: async (person, peilung) => {
      await answered(person)
      await peilung.spend(person.code)
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
    provoke: async (person, peilung) => {
      await answered(person)
      await peilung.endWave(-1)
      await person.send()
    },
    told: 'begun',
    stored: 0,
    mended: {
      by: async (person, peilung) => {
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
    provoke: async (person, peilung) => {
      await sentInto('no way back', person, peilung)
      await peilung.endWave(-1)
    },
    told: 'unclear',
    stored: 1,
    mended: {
      by: async (person, peilung) => {
        await backAndReloaded(person, peilung)
        await person.told('arrived')
        await peilung.endWave(28)
      },
      told: 'arrived',
      stored: 1,
    },
  },
]
