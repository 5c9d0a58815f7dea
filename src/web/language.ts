import { type Register, registers } from '#core/model/register.ts'
import { remembered, useRemembered } from './remembered.ts'

const name = 'locale'

/** German unless chosen otherwise; the choice lasts as long as the window. */
export const chosenRegister = () => remembered(name, registers)
export const useChosenRegister = () => useRemembered(name, registers)

/** How the page is read aloud and hyphenated, and what requests ask to be answered in: one attribute says both. */
export function speak(register: Register): void {
  document.documentElement.lang = register
}
export const spoken = () => document.documentElement.lang
