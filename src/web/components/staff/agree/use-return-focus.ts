import { useEffect, useRef } from 'react'

/**
 * Where the focus goes once a form has gone: the button that opened it is there again only when the page has been
 * drawn anew, however long saving took.
 *
 * @returns takes the id of that button, before the form is closed
 */
export function useReturnFocus(isOpen: boolean): (id: string) => void {
  const target = useRef<string | null>(null)
  useEffect(() => {
    if (isOpen || target.current === null) return
    document.getElementById(target.current)?.focus()
    target.current = null
  }, [isOpen])
  return (id) => {
    target.current = id
  }
}
