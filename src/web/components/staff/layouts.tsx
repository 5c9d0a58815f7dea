import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { Outlet, useOutletContext, useParams } from 'react-router'
import type { Frame, Session, StudyOverview } from '#core/model/views.ts'
import { staffWords } from '#words/staff.ts'
import { frameQuery, sessionQuery, studyQuery } from '../../api.ts'
import { useWords } from '../locale.tsx'
import { Refused, Waiting } from './loaded.tsx'
import { StaffShell } from './staff-shell.tsx'

export interface MunicipalityContext {
  readonly frame: Frame
  readonly session: Session
  /** Evaluators read; coordination and owner also write. */
  readonly mayEdit: boolean
  /** "/studies/demo/wetteraukreis" */
  readonly base: string
}
export const useMunicipality = () => useOutletContext<MunicipalityContext>()

/** Frame of one municipality's pages; loads what all of them need. */
export function MunicipalityLayout() {
  const words = useWords(staffWords)
  const { study = '', municipality = '' } = useParams()
  const session = useQuery(sessionQuery)
  const frame = useQuery({ ...frameQuery(study, municipality), enabled: session.isSuccess })
  const base = `/studies/${study}/${municipality}`
  if (!session.data || !frame.data)
    return (
      <Before session={session.data ?? null} error={session.error ?? frame.error} retry={() => void frame.refetch()} />
    )

  const { study: owning, municipality: own } = frame.data
  const tabs = [
    { to: base, label: words.tabs.overview, end: true },
    { to: `${base}/frame`, label: words.tabs.frame, end: false },
    { to: `${base}/collect`, label: words.tabs.collect, end: false },
    { to: `${base}/reports`, label: words.tabs.reports, end: false },
  ]
  const context: MunicipalityContext = {
    frame: frame.data,
    session: session.data,
    mayEdit: session.data.role !== 'evaluator',
    base,
  }
  return (
    <StaffShell
      session={session.data}
      title={own.name}
      subtitle={own.networkName}
      up={session.data.role === 'coordinator' ? null : { to: `/studies/${study}`, label: owning.title }}
      tabs={tabs}
      simulated={owning.simulated}
    >
      <Suspense fallback={<Waiting />}>
        <Outlet context={context} />
      </Suspense>
    </StaffShell>
  )
}

export interface StudyContext {
  readonly overview: StudyOverview
  readonly session: Session
}
export const useStudy = () => useOutletContext<StudyContext>()

/** Frame of a study's own pages, for evaluation and owner. */
export function StudyLayout() {
  const words = useWords(staffWords)
  const { study = '' } = useParams()
  const session = useQuery(sessionQuery)
  const overview = useQuery({ ...studyQuery(study), enabled: session.isSuccess })
  if (!session.data || !overview.data)
    return (
      <Before
        session={session.data ?? null}
        error={session.error ?? overview.error}
        retry={() => void overview.refetch()}
      />
    )

  const base = `/studies/${study}`
  const tabs =
    session.data.role === 'owner'
      ? [
          { to: base, label: words.tabs.municipalities, end: true },
          { to: `${base}/access`, label: words.tabs.access, end: false },
        ]
      : [{ to: base, label: words.tabs.municipalities, end: true }]
  const context: StudyContext = { overview: overview.data, session: session.data }
  return (
    <StaffShell
      session={session.data}
      title={overview.data.study.title}
      subtitle={words.studies.municipalities(overview.data.study.municipalities.length)}
      tabs={tabs}
      simulated={overview.data.study.simulated}
    >
      <Suspense fallback={<Waiting />}>
        <Outlet context={context} />
      </Suspense>
    </StaffShell>
  )
}

/** Frame of the pages before a study is chosen. */
export function StartLayout() {
  const session = useQuery(sessionQuery)
  if (!session.data) return <Before session={null} error={session.error} retry={() => void session.refetch()} />
  return (
    <StaffShell session={session.data}>
      <Suspense fallback={<Waiting />}>
        <Outlet context={session.data} />
      </Suspense>
    </StaffShell>
  )
}

function Before({ session, error, retry }: { session: Session | null; error: unknown; retry: () => void }) {
  return <StaffShell session={session}>{error ? <Refused error={error} retry={retry} /> : <Waiting />}</StaffShell>
}
