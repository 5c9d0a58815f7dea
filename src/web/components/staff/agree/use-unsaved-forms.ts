import { type FormEvent, useRef } from 'react'
import { agreeWords } from '#words/staff-agree.ts'
import { useWords } from '../../locale.tsx'
import { useLeaveGuard } from '../leave-guard.tsx'

/**
 * Asks before a page is left on whose forms somebody has typed. A form that has been saved or cancelled is gone from the
 * page, and with it the question.
 *
 * @returns `note` belongs to an element around the forms; `settle` is told of what was saved just before leaving; `ask`
 *   puts the same question before the forms of one place are closed
 */
export function useUnsavedForms() {
  const forms = useRef(new Set<HTMLFormElement>())
  const { ask, dialog } = useLeaveGuard(
    () => [...forms.current].some((form) => form.isConnected),
    useWords(agreeWords).unsaved,
  )
  const holds = (place: Element | null) =>
    [...forms.current].some((form) => form.isConnected && place?.contains(form) === true)
  return {
    dialog,
    ask: (place: Element | null, then: () => void) => (holds(place) ? ask(then) : then()),
    note: ({ target }: FormEvent) => {
      const form = target instanceof Element ? target.closest('form') : null
      if (form) forms.current.add(form)
    },
    settle: (place: Element | null) => {
      for (const form of forms.current) if (place?.contains(form)) forms.current.delete(form)
    },
  }
}
