import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { PageHeading } from '../page-heading.tsx'

/** Opening of every staff page: where it is, the sentence of what is the case, what can be done. */
export function PageHead({
  crumbs,
  title,
  lead,
  actions,
  place,
}: {
  /** The way to this page; the last one without address is the page itself. */
  crumbs?: readonly { readonly label: string; readonly to?: string }[]
  title: string
  lead?: ReactNode
  actions?: ReactNode
  /** Added to the window's title: the municipality. */
  place?: string
}) {
  return (
    <div className="page-head">
      <div>
        {crumbs && (
          <p className="crumbs note">
            {crumbs.map(({ label, to }, index) => (
              <span key={label}>
                {index > 0 && <span aria-hidden="true"> › </span>}
                {to ? <Link to={to}>{label}</Link> : label}
              </span>
            ))}
          </p>
        )}
        <PageHeading title={place ? `${title} – ${place}` : title}>{title}</PageHeading>
        {lead && <p className="lead page-lead">{lead}</p>}
      </div>
      {actions && <div className="page-actions no-print">{actions}</div>}
    </div>
  )
}
