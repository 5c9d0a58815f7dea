import { useQuery } from '@tanstack/react-query'
import { type ReactNode, Suspense } from 'react'
import { Navigate, Outlet, useOutletContext, useParams } from 'react-router'
import type { Frame, Session, StudyOverview } from '#core/model/views.ts'
import { staffWords } from '#words/staff.ts'
import { frameQuery, sessionQuery, studyQuery } from '../../api.ts'
import { useWords } from '../locale.tsx'
import { Refused, Waiting } from './loaded.tsx'
import { homeOf, StaffShell } from './staff-shell.tsx'

export interface MunicipalityContext {
  readonly frame: Frame
  readonly session: Session
  /** Evaluators read; coordination and owner also write. */
  readonly mayEdit: boolean
  /** "/studies/demo/wetteraukreis" */
  readonly base: string
}
export const useMunicipality = () => useOutletContext<MunicipalityContext>()

/** What all pages of one municipality need, once it has arrived. */
function useMunicipalityParts() {
  const { study = '', municipality = '' } = useParams()
  const session = useQuery(sessionQuery)
  const frame = useQuery({ ...frameQuery(study, municipality), enabled: session.isSuccess })
  const base = `/studies/${study}/${municipality}`
  const { data: signedIn = null } = session
  const context: MunicipalityContext | null =
    signedIn && frame.data
      ? { frame: frame.data, session: signedIn, mayEdit: signedIn.role !== 'evaluator', base }
      : null
  return { study, signedIn, context, error: session.error ?? frame.error, retry: () => void frame.refetch() }
}

/** For the projector: the page alone, without navigation and without anything of the staff. */
export function ProjectorLayout() {
  const { context, error, retry } = useMunicipalityParts()
  return <Page context={context} error={error} retry={retry} />
}

/** Frame of one municipality's pages; loads what all of them need. */
export function MunicipalityLayout() {
  const words = useWords(staffWords)
  const { study, signedIn, context, error, retry } = useMunicipalityParts()
  const base = context?.base ?? ''
  const tabs = [
    { to: base, label: words.tabs.overview, end: true },
    { to: `${base}/frame`, label: words.tabs.frame, end: false },
    { to: `${base}/collect`, label: words.tabs.collect, end: false },
    { to: `${base}/talk`, label: words.tabs.talk, end: false },
    { to: `${base}/agree`, label: words.tabs.agree, end: false },
    { to: `${base}/reports`, label: words.tabs.reports, end: false },
  ]
  return (
    <StaffShell
      session={signedIn}
      {...(context && {
        title: context.frame.municipality.name,
        subtitle: context.frame.municipality.networkName,
        up: signedIn?.role === 'coordinator' ? null : { to: `/studies/${study}`, label: context.frame.study.title },
        simulated: context.frame.study.simulated,
        tabs,
      })}
    >
      <Page context={context} error={error} retry={retry} />
    </StaffShell>
  )
}

export interface StudyContext {
  readonly overview: StudyOverview
  readonly session: Session
}
export const useStudy = () => useOutletContext<StudyContext>()

/** Frame of a study's own pages, for evaluation and owner; coordination is led to its own municipality. */
export function StudyLayout() {
  const words = useWords(staffWords)
  const { study = '' } = useParams()
  const session = useQuery(sessionQuery)
  const overview = useQuery({ ...studyQuery(study), enabled: session.isSuccess })
  const { data: signedIn = null } = session
  if (signedIn?.role === 'coordinator') return <Navigate to={homeOf(signedIn)} replace />
  const base = `/studies/${study}`
  const tabs = [
    { to: base, label: words.tabs.municipalities, end: true },
    ...(signedIn?.role === 'owner' ? [{ to: `${base}/access`, label: words.tabs.access, end: false }] : []),
  ]
  const context: StudyContext | null = signedIn && overview.data ? { overview: overview.data, session: signedIn } : null
  return (
    <StaffShell
      session={signedIn}
      {...(context && {
        title: context.overview.study.title,
        subtitle: words.studies.municipalities(context.overview.study.municipalities.length),
        simulated: context.overview.study.simulated,
        tabs,
      })}
    >
      <Page context={context} error={session.error ?? overview.error} retry={() => void overview.refetch()} />
    </StaffShell>
  )
}

/** Frame of the pages before a study is chosen. */
export function StartLayout() {
  const session = useQuery(sessionQuery)
  return (
    <StaffShell session={session.data ?? null}>
      <Page context={session.data ?? null} error={session.error} retry={() => void session.refetch()} />
    </StaffShell>
  )
}

/** The page itself, once what its frame needs has arrived. */
function Page({ context, error, retry }: { context: unknown; error: unknown; retry: () => void }): ReactNode {
  if (!context) return error ? <Refused error={error} retry={retry} /> : <Waiting />
  return (
    <Suspense fallback={<Waiting />}>
      <Outlet context={context} />
    </Suspense>
  )
}
