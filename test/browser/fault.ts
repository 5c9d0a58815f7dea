import { expect, test } from '@playwright/test'
import type { FaultyInstallation } from './faulty-installation.ts'
import type { Line } from './faulty-network.ts'
import { Respondent, type Told } from './respondent.ts'

/** What breaks, what the person is told, and what lies in the store at that moment. */
export interface Fault {
  readonly fault: string
  /** From the first page to the moment the person has been told something. */
  readonly provoke: (person: Respondent, peilung: FaultyInstallation) => Promise<void>
  readonly told: Told
  /** Responses of this person in the store at that moment. */
  readonly stored: 0 | 1
  /** What puts an end to the fault, and what the person is told then. */
  readonly mended?: {
    readonly by: (person: Respondent, peilung: FaultyInstallation) => Promise<void>
    readonly told: Told
    readonly stored: 0 | 1
  }
}

export const remark = 'Wort für Wort bis zum letzten Zeichen'

/** Answers the first statements and a remark. */
export async function answered(person: Respondent): Promise<void> {
  await person.begin()
  await person.answer(4)
  await person.comment(remark)
  await person.saved()
}

/** Answered and sent over a network that does so: whether it arrived stays open. */
export async function sentInto(line: Line, person: Respondent, peilung: FaultyInstallation): Promise<void> {
  await answered(person)
  await person.check()
  peilung.network.set(line)
  await person.send()
  await person.told('unclear')
}

/** The network is there again, and the page is loaded anew. */
export async function backAndReloaded(person: Respondent, peilung: FaultyInstallation): Promise<void> {
  peilung.network.set('through')
  await person.page.reload()
}

export async function offline(person: Respondent, peilung: FaultyInstallation, off = true): Promise<void> {
  peilung.network.set(off ? 'gone' : 'through')
  await person.page.context().setOffline(off)
}

export async function reopened(person: Respondent): Promise<void> {
  const context = person.page.context()
  await person.page.close()
  person.page = await context.newPage()
  await person.open()
}

/** One test for each fault: what is told is compared with what is stored, while it lasts and at the end. */
export function testFaults(peilung: () => FaultyInstallation, faults: readonly Fault[]): void {
  for (const { fault, provoke, told, stored, mended } of faults) {
    test(fault, async ({ page }) => {
      const here = peilung()
      const person = new Respondent(page, here.address, await here.code())
      const before = new Set((await here.responses()).map(({ id }) => id))
      const remarks = (await here.comments()).length
      const own = async () => (await here.responses()).filter(({ id, answers }) => !before.has(id) && isWhole(answers))
      try {
        await provoke(person, here)
        await person.told(told)
        expect(await own(), `in the store while told "${told}"`).toHaveLength(stored)
        await mended?.by(person, here)
        if (mended) await person.told(mended.told)
        const finally_ = mended?.stored ?? stored
        expect(await own(), 'in the store at the end').toHaveLength(finally_)
        const comments = await here.comments()
        expect(comments.slice(remarks).length, 'remarks in the store at the end').toBe(finally_)
        expect(comments.filter((text) => text === remark).length).toBeGreaterThanOrEqual(finally_)
      } finally {
        here.network.slow(null)
        here.network.set('through')
        if (person.page.context() !== page.context()) await person.page.context().close()
      }
    })
  }
}

/** The answers of a page of statements as `answered` gives them, not those of somebody else. */
function isWhole(answers: Readonly<Record<string, unknown>>): boolean {
  const steps = Object.values(answers)
  return steps.length > 1 && steps.every((step) => step === 4)
}
