import { useSyncExternalStore } from 'react'

type Name = 'locale' | 'appearance' | 'digits'
const names: readonly Name[] = ['locale', 'appearance', 'digits']
const keyOf = (name: Name) => `peilung.${name}`

/** What applies in this window, also where the device keeps nothing; null: there is no choice. */
const choices = new Map<Name, string | null>()
const readers = new Set<() => void>()
/** Whether the device keeps what is chosen; once it has been emptied, no more in this window. */
let keeping = true

/** A choice the reader made on this device; null where there is none. Nothing is stored before somebody chooses. */
export function remembered<Value extends string>(name: Name, values: readonly Value[]): Value | null {
  if (!choices.has(name)) choices.set(name, stored(name))
  return values.find((value) => value === choices.get(name)) ?? null
}

/** The same, and the way to choose: for all parts of the page that ask for it. */
export function useRemembered<Value extends string>(name: Name, values: readonly Value[]) {
  const value = useSyncExternalStore(subscribe, () => remembered(name, values))
  return [value, (next: Value) => choose(name, next)] as const
}

/** Takes the choices off the device. They go on in this window, where from now on nothing more is kept. */
export function keepNoChoices(): void {
  keeping = false
  try {
    for (const name of names) localStorage.removeItem(keyOf(name))
  } catch {
    // storage refused: then nothing was stored either
  }
}

/** For the next person: nothing has been chosen, here or on the device. */
export function forgetChoices(): void {
  keepNoChoices()
  choices.clear()
  for (const read of readers) read()
}

function choose(name: Name, value: string): void {
  choices.set(name, value)
  try {
    if (keeping) localStorage.setItem(keyOf(name), value)
  } catch {
    // storage refused: it lasts as long as the page
  }
  for (const read of readers) read()
}

function stored(name: Name): string | null {
  try {
    return localStorage.getItem(keyOf(name))
  } catch {
    return null
  }
}

function subscribe(read: () => void) {
  readers.add(read)
  return () => void readers.delete(read)
}
