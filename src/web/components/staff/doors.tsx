import { Link } from 'react-router'
import type { Door } from '#core/model/views.ts'
import { staffWords } from '#words/staff.ts'
import { Button, Notice } from '../controls.tsx'
import { useWords } from '../locale.tsx'
import { PageHeading } from '../page-heading.tsx'

/** The ways into the demonstration, by role: shown once, right after it was loaded. */
export function Doors({ doors }: { doors: readonly Door[] }) {
  const words = useWords(staffWords).doors
  const of = (...roles: readonly Door['role'][]) => doors.filter(({ role }) => roles.includes(role))
  return (
    <div className="stack-wide">
      <div className="stack">
        <PageHeading title={words.title}>{words.title}</PageHeading>
        <p className="lead">{words.lead}</p>
      </div>
      <div className="door-groups">
        <DoorGroup title={words.respondents} hint={words.respondentsHint} doors={of('respondent')} />
        <DoorGroup title={words.coordinators} hint={words.coordinatorsHint} doors={of('coordinator')} />
        <DoorGroup title={words.evaluators} hint={words.evaluatorsHint} doors={of('evaluator', 'owner')} />
      </div>
      <Notice tone="warning">
        <div className="row-apart">
          <p>{words.keep}</p>
          <Button compact onClick={() => print()}>
            {words.print}
          </Button>
        </div>
      </Notice>
    </div>
  )
}

function DoorGroup({ title, hint, doors }: { title: string; hint: string; doors: readonly Door[] }) {
  const words = useWords(staffWords)
  if (doors.length === 0) return null
  return (
    <section className="stack-narrow">
      <h2>{title}</h2>
      <p className="muted">{hint}</p>
      <ul className="door-list">
        {doors.map((door) => (
          <li key={door.path}>
            <Link to={door.path} target="_blank">
              {doorName(door, words)}
              <span className="only-read-out"> ({words.doors.newWindow})</span>
            </Link>
            {door.code && (
              <span className="note">
                {words.doors.code} <span className="code-text">{door.code}</span>
              </span>
            )}
            <span className="print-only note">
              {location.origin}
              {door.path}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function doorName(door: Door, words: (typeof staffWords)['de']): string {
  if (door.municipality) return door.municipality
  if (door.role === 'respondent') return words.doors.open
  return words.roles[door.role]
}
