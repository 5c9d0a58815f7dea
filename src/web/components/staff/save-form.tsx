import type { ReactNode } from 'react'
import { Button, ErrorSummary } from '../controls.tsx'
import type { useErrors } from './errors.ts'
import { ErrorNotice } from './loaded.tsx'

/**
 * Frame of a form that is saved as a whole: its mistakes above it, the server's refusal and the buttons below.
 *
 * @param onCancel null: there is nothing to go back to
 * @param save null: it is only read
 * @param aside stands beside the buttons: what was saved, where to go on
 */
export function SaveForm({
  mistakes: { errors, summary },
  refusal,
  save,
  cancel,
  onSubmit,
  onCancel,
  aside,
  children,
}: {
  mistakes: Pick<ReturnType<typeof useErrors>, 'errors' | 'summary'>
  refusal: unknown
  save: string | null
  cancel?: string
  onSubmit: () => void
  onCancel?: () => void
  aside?: ReactNode
  children: ReactNode
}) {
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {errors.length > 0 && <ErrorSummary errors={errors} ref={summary} />}
      {children}
      {refusal !== null && <ErrorNotice error={refusal} />}
      {save !== null && (
        <div className="row">
          <Button type="submit" look="primary" compact>
            {save}
          </Button>
          {onCancel && (
            <Button compact onClick={onCancel}>
              {cancel}
            </Button>
          )}
          {aside}
        </div>
      )}
    </form>
  )
}
