import { type FormEvent, useRef } from 'react'
import { agreeWords } from '#words/staff-agree.ts'
import { useWords } from '../../locale.tsx'
import { useLeaveGuard } from '../leave-guard.tsx'

/**
 * Asks before a page is left on whose forms somebody has typed. A form that has been saved or cancelled is gone from the
 * page, and with it the question.
 *
 * @returns `note` belongs to an element around the forms; `settle` is told of what was saved just before leaving
 */
export function useUnsavedForms() {
  const forms = useRef(new Set<HTMLFormElement>())
  const { dialog } = useLeaveGuard(
    () => [...forms.current].some((form) => form.isConnected),
    useWords(agreeWords).unsaved,
  )
  return {
    dialog,
    note: ({ target }: FormEvent) => {
      const form = target instanceof Element ? target.closest('form') : null
      if (form) forms.current.add(form)
    },
    settle: (place: Element | null) => {
      for (const form of forms.current) if (place?.contains(form)) forms.current.delete(form)
    },
  }
}
