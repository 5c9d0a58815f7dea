import { useEffect, useRef, useState } from 'react'

export interface FieldError {
  /** The id of the field the sentence speaks of. */
  readonly field: string
  readonly text: string
}

/** Mistakes of a form: `report` shows them above it and moves the focus there; an empty list clears them. */
export function useErrors() {
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors.length === 0) return
    summary.current?.focus({ preventScroll: true })
    // its first line in sight, also where it is higher than the screen and what sticks to its edges leave room
    summary.current?.scrollIntoView({ block: 'start' })
  }, [errors])
  const of = (field: string) => errors.find((error) => error.field === field)?.text ?? null
  return { errors, summary, of, report: setErrors }
}
