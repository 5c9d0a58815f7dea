import type { ReactNode } from 'react'

/**
 * A data table of staff pages: on narrow screens each row becomes a block, whose cells name their columns by
 * `data-label`; where it is still too wide it scrolls sideways inside its own labelled region, reachable by keyboard.
 *
 * @param titles of the columns
 * @param children the rows
 */
export function RowTable({
  caption,
  titles,
  className = '',
  children,
}: {
  caption: string
  titles: readonly ReactNode[]
  className?: string
  children: ReactNode
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable without a mouse
    <section className="table-scroll" aria-label={caption} tabIndex={0}>
      <table className={`table row-blocks ${className}`}>
        <caption className="only-read-out">{caption}</caption>
        <thead>
          <tr>
            {titles.map((title, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <th scope="col" key={column}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}
