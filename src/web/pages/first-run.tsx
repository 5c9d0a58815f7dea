import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Door } from '#core/model/views.ts'
import { staffWords } from '#words/staff.ts'
import { installationQuery, loadDemonstration, sessionQuery } from '../api.ts'
import { Button, Notice } from '../components/controls.tsx'
import { CheckIcon } from '../components/icons.tsx'
import { useWords } from '../components/locale.tsx'
import { BearingScale } from '../components/mark.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { PublicShell } from '../components/shell.tsx'
import { Doors } from '../components/staff/doors.tsx'
import { ErrorNotice } from '../components/staff/loaded.tsx'
import { maySetUp } from '../components/staff/staff-shell.tsx'
import '../style/staff.css'

/** An empty installation: set it up, or try it with example data. */
export default function FirstRunPage() {
  const [doors, setDoors] = useState<readonly Door[] | null>(null)
  const demonstration = useMutation({
    mutationFn: loadDemonstration,
    onSuccess: ({ doors: opened }) => setDoors(opened),
  })
  if (doors)
    return (
      <PublicShell simulated wide>
        <Doors doors={doors} />
      </PublicShell>
    )
  return (
    <PublicShell wide>
      <Choice
        loading={demonstration.isPending}
        error={demonstration.error}
        onTry={() => !demonstration.isPending && demonstration.mutate()}
      />
    </PublicShell>
  )
}

function Choice({ loading, error, onTry }: { loading: boolean; error: unknown; onTry: () => void }) {
  const words = useWords(staffWords).firstRun
  const navigate = useNavigate()
  const installation = useQuery(installationQuery)
  const session = useQuery(sessionQuery)
  const [signInFirst, setSignInFirst] = useState(false)
  const { setUp, demonstration } = words
  const folder = installation.data?.dataFolder
  return (
    <div className="first-run">
      <BearingScale />
      <div className="stack">
        <PageHeading title={words.title}>{words.title}</PageHeading>
        <p className="lead">{words.lead}</p>
      </div>
      <div className="first-run-doors">
        <section className="panel first-run-door" aria-labelledby="set-up">
          <h2 id="set-up">{setUp.title}</h2>
          <p className="lead">{setUp.text}</p>
          <ol>
            {setUp.steps.map(({ text, minutes }, index) => (
              <li key={text}>
                <span className="muted" aria-hidden="true">
                  {index + 1}
                </span>
                <span>{text}</span>
                <span className="note">{minutes}</span>
              </li>
            ))}
          </ol>
          <div className="stack-narrow">
            <Button
              look="primary"
              onClick={() => {
                if (session.data && maySetUp(session.data)) navigate('/studies/new')
                else setSignInFirst(true)
              }}
            >
              {setUp.action}
            </Button>
            <div role="status">{signInFirst && <Notice>{setUp.signInFirst}</Notice>}</div>
          </div>
        </section>
        <section className="panel first-run-door" aria-labelledby="try-it">
          <h2 id="try-it">{demonstration.title}</h2>
          <p className="lead">{demonstration.text}</p>
          <ul>
            {demonstration.points.map((point) => (
              <li key={point}>
                <span className="done-check">
                  <CheckIcon />
                </span>
                <span>{point}</span>
              </li>
            ))}
          </ul>
          <div className="stack-narrow">
            <Button onClick={onTry} aria-busy={loading}>
              {loading ? demonstration.loading : demonstration.action}
            </Button>
            {Boolean(error) && <ErrorNotice error={error} />}
          </div>
        </section>
      </div>
      <p className="note">
        {folder ? (
          <>
            {words.dataIn} <span className="path">{folder}</span>.{' '}
          </>
        ) : (
          `${words.dataHere} `
        )}
        {words.nothingSent}
      </p>
    </div>
  )
}
