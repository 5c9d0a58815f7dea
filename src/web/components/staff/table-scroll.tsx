import type { ReactNode } from 'react'

/** A data table that may scroll sideways inside its own labelled region, reachable by keyboard. */
export function TableScroll({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable without a mouse
    <section className="table-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
