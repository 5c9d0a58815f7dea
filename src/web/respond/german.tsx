import { createContext, createElement, Fragment, useContext } from 'react'
import { cutAtGerman } from '#core/instrument/german-parts.ts'

/** What is German in the form at hand, whatever the register. */
export const GermanParts = createContext<readonly string[]>([])

/** A text of the form; German parts of another register are marked, so that they are read aloud as German. */
export function FormText({ children }: { children: string }) {
  const parts = cutAtGerman(children, useContext(GermanParts))
  const marked = parts.map(({ text, german }) => (german ? createElement('span', { lang: 'de' }, text) : text))
  return createElement(Fragment, null, ...marked)
}
