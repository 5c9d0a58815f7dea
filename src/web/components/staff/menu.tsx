import { type ReactNode, useRef } from 'react'
import { ChevronIcon } from '../icons.tsx'

/** A small menu that unfolds below its name; Escape, or leaving it, closes it. */
export function Menu({
  label,
  className,
  keepOpen = false,
  children,
}: {
  label: ReactNode
  className: string
  /** For menus of boxes, where several may be ticked. */
  keepOpen?: boolean
  children: ReactNode
}) {
  const details = useRef<HTMLDetailsElement>(null)
  const close = () => details.current?.removeAttribute('open')
  return (
    <details
      className={`menu ${className}`}
      ref={details}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        close()
        details.current?.querySelector('summary')?.focus()
      }}
      onBlur={(event) => {
        if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) close()
      }}
    >
      <summary>
        {label}
        <ChevronIcon />
      </summary>
      <div
        className="menu-body"
        onClickCapture={(event) => {
          if (!keepOpen && event.target instanceof Element && event.target.closest('a, button')) close()
        }}
      >
        {children}
      </div>
    </details>
  )
}
