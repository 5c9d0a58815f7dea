import { useEffect, useRef, useState } from 'react'

const kept = 'peilung.presenter-keys'

/** What the keys of the projector do. */
interface Actions {
  readonly next: () => void
  readonly back: () => void
  readonly leave: () => void
  /** 1 to 6, and null for 0. */
  readonly rate: (rating: number | null) => void
  readonly blank: () => void
}

/**
 * Single keys for whoever presents: arrows, digits, B, Escape. They can be switched off, because somebody who speaks to
 * the computer would press them by accident; a field that takes text keeps its keys.
 *
 * @see WCAG 2.1, 2.1.4 Character Key Shortcuts
 */
export function usePresenterKeys(actions: Actions): { readonly on: boolean; readonly toggle: () => void } {
  const [on, setOn] = useState(read)
  const latest = useRef(actions)
  latest.current = actions
  useEffect(() => {
    if (!on) return
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.target instanceof HTMLTextAreaElement) return
      const { next, back, leave, rate, blank } = latest.current
      if (event.key === 'ArrowRight' || event.key === 'PageDown') next()
      else if (event.key === 'ArrowLeft' || event.key === 'PageUp') back()
      else if (event.key === 'Escape') leave()
      else if (/^[1-6]$/.test(event.key)) rate(Number(event.key))
      else if (event.key === '0') rate(null)
      else if (event.key.toLowerCase() === 'b') blank()
      else return
      event.preventDefault()
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [on])
  return {
    on,
    toggle: () => {
      setOn(!on)
      try {
        localStorage.setItem(kept, on ? 'off' : 'on')
      } catch {
        // storage refused: the choice lasts as long as the page
      }
    },
  }
}

function read(): boolean {
  try {
    return localStorage.getItem(kept) !== 'off'
  } catch {
    return true
  }
}
