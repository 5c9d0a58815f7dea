import { useEffect, useRef, useState } from 'react'
import type { Profile } from '#core/model/profile.ts'
import { type Decision, type LineState, type ReviewLine, reviewLines } from '#core/profile/review.ts'
import { profileWords } from '#words/profile.ts'
import { frameWords } from '#words/staff-frame.ts'
import { Button } from '../controls.tsx'
import { useWords } from '../locale.tsx'
import { useMunicipality } from './layouts.tsx'
import { useLeaveGuard } from './leave-guard.tsx'
import { ErrorNotice } from './loaded.tsx'
import { PageHead } from './page-head.tsx'
import { ReviewRow } from './review-row.tsx'

/** "found": lines of a paper from which something was taken. */
type Filter = LineState | 'all' | 'found'
const states: readonly LineState[] = ['check', 'understood', 'not stated', 'unassigned', 'protected']

/** Every line beside what was understood; open readings are decided in place, or left open. */
export function ProfileReview({
  profile,
  crumbs,
  replaces,
  taking,
  error,
  onTake,
  onOther,
}: {
  profile: Profile
  crumbs: readonly { readonly label: string; readonly to?: string }[]
  /** Whether an earlier profile is replaced. */
  replaces: boolean
  taking: boolean
  error: unknown
  onTake: (decisions: Readonly<Record<string, Decision>>) => void
  onOther: () => void
}) {
  const words = useWords(frameWords).import
  const stateWords = useWords(profileWords).states
  const { frame } = useMunicipality()
  const [lines] = useState(() => reviewLines(profile))
  const [decisions, setDecisions] = useState<Readonly<Record<string, Decision>>>({})
  /** Taken over, or on its way. */
  const given = useRef(false)
  useEffect(() => {
    if (error) given.current = false
  }, [error])
  const { ask, dialog } = useLeaveGuard(() => Object.keys(decisions).length > 0 && !given.current, words.leave)
  const paper = profile.form === 'concept'
  const [filter, setFilter] = useState<Filter>(paper ? 'found' : 'all')
  // Lines decided since the filter was chosen stay in sight, so that a decision can be changed where it was made.
  const [decidedBefore, setDecidedBefore] = useState<Readonly<Record<string, Decision>>>({})

  const found = lines.filter(({ facts, statements }) => facts.length > 0 || statements.length > 0)
  const open = lines.filter(({ line, state }) => state === 'check' && decisions[line] === undefined)
  const unassigned = lines.filter((line) => stateWith(decisions, line) === 'unassigned')
  const matches = (line: ReviewLine, key: Filter, decided: Readonly<Record<string, Decision>>): boolean => {
    if (key === 'all') return true
    return key === 'found' ? found.includes(line) : stateWith(decided, line) === key
  }
  const filters = [
    ...(paper ? [{ key: 'found' as const, label: words.found }] : []),
    { key: 'all' as const, label: words.all },
    ...states.map((key) => ({ key, label: capitalised(stateWords[key]) })),
  ]
  const shown = lines.filter((line) => matches(line, filter, decidedBefore))
  const choose = (key: Filter) => {
    setFilter(key)
    setDecidedBefore(decisions)
  }

  return (
    <>
      <PageHead
        crumbs={crumbs}
        title={
          paper
            ? words.titleConcept(found.length, open.length)
            : words.title(open.length, unassigned.length, lines.length)
        }
        lead={paper ? words.leadConcept : replaces ? words.replaces : undefined}
        place={frame.municipality.name}
      />
      {dialog}
      <div className="review-lead no-print">
        <p>
          {words.footer} <span className="muted">{open.length > 0 && words.footerOpen}</span>{' '}
          {unassigned.length > 0 && !paper && words.footerUnassigned(unassigned.length)}
        </p>
        <Button compact onClick={() => ask(onOther)}>
          {words.otherText}
        </Button>
      </div>
      <fieldset className="filters note no-print" aria-label={words.filter}>
        {filters
          .map((each) => ({ ...each, count: lines.filter((line) => matches(line, each.key, decisions)).length }))
          .filter(({ key, count }) => count > 0 || key === filter)
          .map(({ key, label, count }) => (
            <button key={key} type="button" aria-pressed={filter === key} onClick={() => choose(key)}>
              {label} {count}
            </button>
          ))}
      </fieldset>
      <table className="table review">
        <caption className="only-read-out">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="line-number">
              {words.columns.line}
            </th>
            <th scope="col" colSpan={2}>
              {words.columns.document}
            </th>
            <th scope="col">{words.columns.understood}</th>
            <th scope="col">{words.columns.state}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <ReviewRow
              key={line.line}
              profile={profile}
              line={line}
              decision={decisions[line.line]}
              onDecide={(decision) => setDecisions((former) => without(former, line.line, decision))}
            />
          ))}
        </tbody>
      </table>
      <div className="action-bar no-print">
        {Boolean(error) && <ErrorNotice error={error} />}
        <Button
          compact
          look="primary"
          aria-busy={taking}
          onClick={() => {
            given.current = true
            onTake(decisions)
          }}
        >
          {taking ? words.accepting : words.accept}
        </Button>
      </div>
    </>
  )
}

/** The state a line is in with what has been decided so far. */
function stateWith(decisions: Readonly<Record<string, Decision>>, { line, state }: ReviewLine): LineState {
  const decision = decisions[line]
  if (decision === undefined || decision === 'open') return state
  return decision === 'text' ? 'unassigned' : 'understood'
}

/** Sets a line's decision, or takes it back. */
function without(decisions: Readonly<Record<string, Decision>>, line: number, decision: Decision | null) {
  const { [line]: _former, ...others } = decisions
  return decision === null ? others : { ...others, [line]: decision }
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
