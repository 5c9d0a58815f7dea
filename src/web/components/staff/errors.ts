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
    if (errors.length > 0) summary.current?.focus()
  }, [errors])
  const of = (field: string) => errors.find((error) => error.field === field)?.text ?? null
  return { errors, summary, of, report: setErrors }
}
