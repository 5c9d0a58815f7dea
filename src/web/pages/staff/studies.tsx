import { useQuery } from '@tanstack/react-query'
import { Link, Navigate, useOutletContext } from 'react-router'
import type { Session } from '#core/model/views.ts'
import { staffWords } from '#words/staff.ts'
import { studiesQuery } from '../../api.ts'
import { LinkButton } from '../../components/controls.tsx'
import { useWords } from '../../components/locale.tsx'
import { Loaded } from '../../components/staff/loaded.tsx'
import { PageHead } from '../../components/staff/page-head.tsx'
import { homeOf, maySetUp } from '../../components/staff/staff-shell.tsx'

/** All studies of this installation; whoever has only one place goes straight there. */
export default function StudiesPage() {
  const session = useOutletContext<Session>()
  if (!maySetUp(session)) return <Navigate to={homeOf(session)} replace />
  return <OwnersStudies />
}

function OwnersStudies() {
  const words = useWords(staffWords)
  const studies = useQuery(studiesQuery)
  const create = (
    <LinkButton compact look="primary" to="/studies/new">
      {words.noStudy.action}
    </LinkButton>
  )
  return (
    <Loaded query={studies}>
      {(all) =>
        all.length === 0 ? (
          <PageHead title={words.noStudy.title} lead={words.noStudy.text} actions={create} />
        ) : (
          <>
            <PageHead title={words.studies.title(all.length)} lead={words.studies.lead} actions={create} />
            <ul className="plain-list">
              {all.map(({ study }) => (
                <li key={study.id}>
                  <Link to={`/studies/${study.id}`}>{study.title}</Link>
                  <span className="muted">
                    {words.studies.municipalities(study.municipalities.length)}
                    {study.simulated && ` · ${words.simulated}`}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )
      }
    </Loaded>
  )
}
