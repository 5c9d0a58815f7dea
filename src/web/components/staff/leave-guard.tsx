import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useBlocker } from 'react-router'
import { staffWords } from '#words/staff.ts'
import { Button } from '../controls.tsx'
import { useWords } from '../locale.tsx'

/**
 * Asks before something is left that would be lost: within the page by a dialogue, else by the browser's own question.
 * One on a page: the router knows one at a time.
 *
 * @param isUnsaved asked at the moment of leaving
 * @returns `ask` puts the same question before something else is done; `dialog` is drawn somewhere on the page
 */
export function useLeaveGuard(
  isUnsaved: () => boolean,
  { title, text }: { readonly title: string; readonly text: string },
): { readonly ask: (then: () => void) => void; readonly dialog: ReactNode } {
  const words = useWords(staffWords).leave
  const id = useId()
  const box = useRef<HTMLDialogElement>(null)
  const unsaved = useRef(isUnsaved)
  unsaved.current = isUnsaved
  const [then, setThen] = useState<(() => void) | null>(null)
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && isUnsaved(),
  )
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (unsaved.current()) event.preventDefault()
    }
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [])
  const open = then !== null || blocker.state === 'blocked'
  useEffect(() => {
    if (open) box.current?.showModal()
    else box.current?.close()
  }, [open])
  const stay = () => {
    setThen(null)
    if (blocker.state === 'blocked') blocker.reset()
  }
  const leave = () => {
    setThen(null)
    if (blocker.state === 'blocked') blocker.proceed()
    else then?.()
  }
  return {
    ask: (next) => (isUnsaved() ? setThen(() => next) : next()),
    dialog: (
      <dialog className="leave-dialog" ref={box} aria-labelledby={id} onClose={stay}>
        <div className="stack">
          <h2 id={id}>{title}</h2>
          <p>{text}</p>
          <div className="row">
            <Button look="primary" compact onClick={stay}>
              {words.stay}
            </Button>
            <Button compact onClick={leave}>
              {words.leave}
            </Button>
          </div>
        </div>
      </dialog>
    ),
  }
}
