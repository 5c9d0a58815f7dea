import { useEffect, useState } from 'react'

const keyOf = (name: string) => `peilung.${name}`

/** A choice the reader made in this window; the first of the values where there is none or storage is refused. */
export function remembered<Value extends string>(name: string, values: readonly [Value, ...Value[]]): Value {
  try {
    const stored = sessionStorage.getItem(keyOf(name))
    return values.find((value) => value === stored) ?? values[0]
  } catch {
    return values[0]
  }
}

/** A choice among a few values that lasts as long as the window; until the page is reloaded where storage is refused. */
export function useRemembered<Value extends string>(name: string, values: readonly [Value, ...Value[]]) {
  const [value, setValue] = useState(() => remembered(name, values))
  useEffect(() => {
    try {
      sessionStorage.setItem(keyOf(name), value)
    } catch {
      // refused: nothing else can keep it
    }
  }, [name, value])
  return [value, setValue] as const
}
