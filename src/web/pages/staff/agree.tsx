import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Link, useParams } from 'react-router'
import { attainmentCounts, isMeasurable, isUnderWay } from '#core/goals/attainment.ts'
import type { AgreedGoals } from '#core/model/views.ts'
import { agreeWords } from '#words/staff-agree.ts'
import { goalsQuery } from '../../api.ts'
import { Button } from '../../components/controls.tsx'
import { useWords } from '../../components/locale.tsx'
import { GoalDetail } from '../../components/staff/agree/goal-detail.tsx'
import { GoalList } from '../../components/staff/agree/goal-list.tsx'
import { MeasurePlan } from '../../components/staff/agree/measure-plan.tsx'
import { NewGoal } from '../../components/staff/agree/new-goal.tsx'
import { useUnsavedForms } from '../../components/staff/agree/use-unsaved-forms.ts'
import { useMunicipality } from '../../components/staff/layouts.tsx'
import { Loaded } from '../../components/staff/loaded.tsx'
import { PageHead } from '../../components/staff/page-head.tsx'
import { today } from '../../today.ts'
import '../../style/report.css'
import '../../style/staff-agree.css'

/** Few goals, clear steps, somebody responsible: all goals, and one of them or the plan of measures. */
export default function AgreePage() {
  const { frame } = useMunicipality()
  const query = useQuery(goalsQuery(frame.study.id, frame.municipality.id))
  return <Loaded query={query}>{(agreed) => <Agreed agreed={agreed} />}</Loaded>
}

function Agreed({ agreed: { goals, proposals } }: { agreed: AgreedGoals }) {
  const words = useWords(agreeWords)
  const { frame, base, mayEdit } = useMunicipality()
  const { goal: id = null } = useParams()
  const [adding, setAdding] = useState(false)
  const newGoal = useRef<HTMLDivElement>(null)
  const unsaved = useUnsavedForms()
  const { measurable, rated, asExpected } = attainmentCounts(goals)
  const underWay = goals.filter(isMeasurable).filter((goal) => isUnderWay(goal, today())).length
  const none = goals.length === 0
  const open = goals.find((goal) => goal.id === id) ?? null
  return (
    // Another goal is another page: its heading takes the focus.
    <div key={id ?? 'all'} onChange={unsaved.note}>
      {unsaved.dialog}
      <PageHead
        crumbs={[open ? { label: words.crumb, to: `${base}/agree` } : { label: words.crumb }]}
        title={
          none
            ? words.title.none
            : rated === 0
              ? words.title.unrated(goals.length)
              : words.title.rated(asExpected, rated, underWay)
        }
        lead={none ? words.lead.none(proposals.length) : words.lead.open(goals.length - measurable, measurable - rated)}
        place={open ? `${open.text} – ${frame.municipality.name}` : frame.municipality.name}
        actions={
          !none && (
            <>
              {open === null && (
                <Button compact onClick={() => print()}>
                  {words.print}
                </Button>
              )}
              {mayEdit && (
                <Button
                  compact
                  aria-expanded={adding}
                  onClick={() => (adding ? unsaved.ask(newGoal.current, () => setAdding(false)) : setAdding(true))}
                >
                  {adding ? words.closeForm : words.add}
                </Button>
              )}
            </>
          )
        }
      />
      {frame.study.simulated && !none && <p className="note agree-made-up">{words.simulated}</p>}
      {mayEdit && (none || adding) && (
        <div ref={newGoal}>
          <NewGoal
            proposals={proposals}
            onDone={() => {
              unsaved.settle(newGoal.current)
              setAdding(false)
            }}
          />
        </div>
      )}
      {!none && (
        <div className={open ? 'agree agree-open' : 'agree agree-plan'}>
          <GoalList goals={goals} base={base} open={open?.id ?? null} />
          <div>
            {id !== null && open === null ? (
              <p className="lead">
                {words.gone} <Link to={`${base}/agree`}>{words.allGoals}</Link>
              </p>
            ) : open ? (
              <GoalDetail key={open.id} goal={open} />
            ) : (
              <MeasurePlan goals={goals} base={base} municipality={frame.municipality.name} />
            )}
          </div>
        </div>
      )}
    </div>
  )
}
