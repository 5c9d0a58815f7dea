import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link, NavLink, useLocation, useNavigate } from 'react-router'
import type { Session } from '#core/model/views.ts'
import { publicWords } from '#words/public.ts'
import { staffWords } from '#words/staff.ts'
import { operatorSettingsWords } from '#words/staff-operator.ts'
import { signOut } from '../../api.ts'
import { AppearanceMenu } from '../appearance-menu.tsx'
import { SimulatedPill } from '../controls.tsx'
import { LanguageMenu } from '../language-menu.tsx'
import { useWords } from '../locale.tsx'
import { Mark } from '../mark.tsx'
import { SkipLink } from '../shell.tsx'
import { Menu } from './menu.tsx'
import { OtherSession } from './other-session.tsx'
import '../../style/staff.css'

export interface Tab {
  readonly to: string
  readonly label: string
  /** Only this very address counts as the current page. */
  readonly end: boolean
}

/** Frame of all staff pages: context line, tabs, page, footer. */
export function StaffShell({
  session = null,
  title,
  subtitle,
  up,
  tabs = [],
  simulated = false,
  children,
}: {
  session?: Session | null
  /** Whose pages these are: the municipality or the study. */
  title?: string
  subtitle?: string | null
  /** The way back to the programme, for those who see several municipalities. */
  up?: { readonly to: string; readonly label: string } | null
  tabs?: readonly Tab[]
  simulated?: boolean
  children: ReactNode
}) {
  const words = useWords(staffWords)
  const common = useWords(publicWords)
  return (
    <div className="staff">
      <SkipLink />
      <header className="staff-head">
        <div className="staff-inner staff-context">
          <Link className="brand" to={session ? homeOf(session) : '/'}>
            <Mark />
            {common.product}
          </Link>
          {title && (
            <p className="staff-place">
              {up && (
                <>
                  <Link to={up.to}>{up.label}</Link>
                  <span aria-hidden="true"> › </span>
                </>
              )}
              <strong>{title}</strong>
              {subtitle && <span className="muted">{subtitle}</span>}
            </p>
          )}
          <div className="staff-tools">
            {simulated && <SimulatedPill />}
            <LanguageMenu />
            {session && <RoleMenu session={session} />}
          </div>
        </div>
        {tabs.length > 0 && <Tabs tabs={tabs} />}
      </header>
      <main className="staff-main staff-inner" id="content" tabIndex={-1}>
        {session && <OtherSession key={session.label} shown={session} />}
        {children}
      </main>
      <footer className="staff-foot note no-print">
        <div className="staff-inner">
          <nav aria-label={common.footer}>
            <Link to="/datenschutz">{common.privacyLink}</Link>
            <Link to="/barrierefreiheit">{common.accessibilityLink}</Link>
            <Link to="/impressum">{common.imprintLink}</Link>
          </nav>
          <AppearanceMenu />
          <p>{words.notNzfh}</p>
        </div>
      </footer>
    </div>
  )
}

/** Where each role starts. */
export function homeOf(session: Session): string {
  if (session.role === 'coordinator' && session.study && session.municipality)
    return `/studies/${session.study}/${session.municipality}`
  return session.study ? `/studies/${session.study}` : '/studies'
}

/** Whoever owns the installation, not one study of it. */
export function maySetUp(session: Session): boolean {
  return session.role === 'owner' && session.study === null
}

function Tabs({ tabs }: { tabs: readonly Tab[] }) {
  const words = useWords(staffWords)
  const { pathname } = useLocation()
  const current = tabs.find(({ to, end }) => (end ? pathname === to : pathname.startsWith(to))) ?? tabs[0]
  const links = tabs.map(({ to, label, end }) => (
    <li key={to}>
      <NavLink to={to} end={end}>
        {label}
      </NavLink>
    </li>
  ))
  return (
    <nav className="staff-tabs no-print" aria-label={words.stages}>
      <ul className="staff-inner tabs-row">{links}</ul>
      <div className="staff-inner tabs-menu">
        <Menu label={current?.label} className="menu-tabs">
          <ul>{links}</ul>
        </Menu>
      </div>
    </nav>
  )
}

function RoleMenu({ session }: { session: Session }) {
  const words = useWords(staffWords)
  const operator = useWords(operatorSettingsWords)
  const navigate = useNavigate()
  const queries = useQueryClient()
  return (
    <Menu label={words.roles[session.role]} className="menu-role no-print">
      <p className="note">{session.label}</p>
      <ul>
        {session.role !== 'coordinator' && (
          <li>
            <Link to={homeOf(session)}>{words.programme}</Link>
          </li>
        )}
        {maySetUp(session) && (
          <li>
            <Link to="/operator">{operator.menu}</Link>
          </li>
        )}
        <li>
          <button
            type="button"
            className="menu-action"
            onClick={async () => {
              await signOut()
              queries.clear()
              navigate('/sign-in')
            }}
          >
            {words.signOut}
          </button>
        </li>
      </ul>
    </Menu>
  )
}
