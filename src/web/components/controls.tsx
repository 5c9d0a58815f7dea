import { type ComponentProps, type MouseEvent, type ReactNode, type Ref, useId } from 'react'
import { Link } from 'react-router'
import { publicWords } from '#words/public.ts'
import { ChevronIcon, WarningIcon } from './icons.tsx'
import { useWords } from './locale.tsx'

interface Look {
  /** Filled for the one main action of a page, outlined for others, underlined for the least. */
  readonly look?: 'primary' | 'secondary' | 'plain' | undefined
  /** 40 px high, for staff pages only. */
  readonly compact?: boolean | undefined
  readonly block?: boolean | undefined
}

function classes({ look = 'secondary', compact = false, block = false }: Look): string {
  return ['button', `button-${look}`, compact && 'button-compact', block && 'button-block'].filter(Boolean).join(' ')
}

/** A button is never greyed out: pressed too early, the page says what is missing. */
export function Button({ look, compact, block, type = 'button', ...rest }: Look & ComponentProps<'button'>) {
  return <button className={classes({ look, compact, block })} type={type} {...rest} />
}

/** An address that looks like a button. */
export function LinkButton({ look, compact, block, ...rest }: Look & ComponentProps<typeof Link>) {
  return <Link className={classes({ look, compact, block })} {...rest} />
}

/** A file of the server (report, codes) that looks like a button. */
export function DownloadButton({ look, compact, block, children, ...rest }: Look & ComponentProps<'a'>) {
  return (
    <a className={classes({ look, compact, block })} download {...rest}>
      {children}
    </a>
  )
}

interface FieldProps {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | null | undefined
}

/** Label, hint, the control and its error, joined for assistive technology. */
function Field({
  label,
  hint,
  error,
  id,
  children,
}: FieldProps & {
  id: string
  children: (described: { 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode
}) {
  const described = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children({
        ...(described && { 'aria-describedby': described }),
        ...(error && { 'aria-invalid': true as const }),
      })}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          <WarningIcon />
          <span>{error}</span>
        </p>
      )}
    </div>
  )
}

export function TextField({ label, hint, error, id, className, ...rest }: FieldProps & ComponentProps<'input'>) {
  const own = useId()
  return (
    <Field label={label} hint={hint} error={error ?? null} id={id ?? own}>
      {(described) => (
        <input
          className={['field-input', className].filter(Boolean).join(' ')}
          id={id ?? own}
          type="text"
          {...described}
          {...rest}
        />
      )}
    </Field>
  )
}

export function TextArea({ label, hint, error, id, ...rest }: FieldProps & ComponentProps<'textarea'>) {
  const own = useId()
  return (
    <Field label={label} hint={hint} error={error ?? null} id={id ?? own}>
      {(described) => <textarea className="field-input" id={id ?? own} {...described} {...rest} />}
    </Field>
  )
}

export function SelectField({ label, hint, error, id, children, ...rest }: FieldProps & ComponentProps<'select'>) {
  const own = useId()
  return (
    <Field label={label} hint={hint} error={error ?? null} id={id ?? own}>
      {(described) => (
        <span className="select-wrap select-field">
          <select className="select select-boxed" id={id ?? own} {...described} {...rest}>
            {children}
          </select>
          <ChevronIcon />
        </span>
      )}
    </Field>
  )
}

/** A box to tick, or with type="radio" one of several to choose; the whole row can be pressed. */
export function Checkbox({
  label,
  type = 'checkbox',
  ...rest
}: { label: ReactNode; type?: 'checkbox' | 'radio' } & Omit<ComponentProps<'input'>, 'type'>) {
  return (
    <label className="check">
      <input className="check-box" type={type} {...rest} />
      <span>{label}</span>
    </label>
  )
}

/** A message that stands where the eye is and stays. `live` reads it out when it appears. */
export function Notice({
  tone = 'plain',
  title,
  live,
  children,
}: {
  tone?: 'plain' | 'success' | 'warning' | 'error'
  title?: string
  live?: boolean
  children?: ReactNode
}) {
  return (
    <div className={`notice notice-${tone}`} {...(live && { role: tone === 'error' ? 'alert' : 'status' })}>
      {title && <p className="notice-title">{title}</p>}
      {children}
    </div>
  )
}

/** All mistakes of a form above it, each a link to its field. Give it the focus when it appears. */
export function ErrorSummary({
  errors,
  ref,
}: {
  errors: readonly { readonly field: string; readonly text: string }[]
  ref?: Ref<HTMLDivElement>
}) {
  const words = useWords(publicWords)
  return (
    <div className="notice notice-error" role="alert" ref={ref} tabIndex={-1}>
      <p className="notice-title">{words.errorSummary(errors.length)}</p>
      <ul>
        {errors.map(({ field, text }) => (
          <li key={field}>
            <a href={`#${field}`} onClick={(event) => goToField(event, field)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** To the field itself: following the address would be a step in the history, where some pages keep where one is. */
function goToField(event: MouseEvent, id: string) {
  const field = document.getElementById(id)
  if (!field) return
  event.preventDefault()
  field.focus()
}

/** Stands on every page of a demonstration and cannot be closed. */
export function SimulatedPill() {
  return <span className="pill">{useWords(publicWords).simulated}</span>
}
