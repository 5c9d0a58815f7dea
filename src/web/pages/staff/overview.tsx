import { useQuery } from '@tanstack/react-query'
import { staffWords } from '#words/staff.ts'
import { homeWords } from '#words/staff-home.ts'
import { goalsQuery, progressQuery } from '../../api.ts'
import { LinkButton } from '../../components/controls.tsx'
import { useLocale, useWords } from '../../components/locale.tsx'
import { frameParts, partsDone } from '../../components/staff/frame-parts.ts'
import { GoalPanel } from '../../components/staff/goal-panel.tsx'
import { useMunicipality } from '../../components/staff/layouts.tsx'
import { Loaded, Waiting } from '../../components/staff/loaded.tsx'
import { nextTasks } from '../../components/staff/next-tasks.ts'
import { PageHead } from '../../components/staff/page-head.tsx'
import { ProcessLine } from '../../components/staff/process-line.tsx'
import { ResponsePanel } from '../../components/staff/response-panel.tsx'
import { type Situation, situation } from '../../components/staff/situation.ts'
import { stateSentence } from '../../components/staff/state-sentence.ts'
import type { Task } from '../../components/staff/task.ts'
import { sectorTitle } from '../../instrument.ts'
import { today, weekday } from '../../today.ts'

/** Five minutes on Monday morning: what is the case, where we are, what is next. */
export default function OverviewPage() {
  const { frame } = useMunicipality()
  const progress = useQuery(progressQuery(frame.study.id, frame.municipality.id))
  return <Loaded query={progress}>{(all) => <Overview situation={situation(frame.study, all, today())} />}</Loaded>
}

function Overview({ situation: now }: { situation: Situation }) {
  const shared = useWords(staffWords)
  const { locale } = useLocale()
  const { frame, base, mayEdit } = useMunicipality()
  const agreed = useQuery(goalsQuery(frame.study.id, frame.municipality.id))
  const day = today()
  const { title, lead } = stateSentence(now, day, locale)
  const done = partsDone(frame)
  const tasks = nextTasks({
    frame,
    situation: now,
    goals: agreed.data?.goals ?? [],
    today: day,
    base,
    locale,
    sectorTitle: (sector) => sectorTitle(sector, locale),
  }).filter(({ key }) => mayEdit || key === 'report')
  return (
    <>
      <PageHead
        crumbs={[{ label: shared.today(shared.weekdays[weekday(day)] ?? '', day) }]}
        title={title}
        lead={lead}
        place={frame.municipality.name}
      />
      <ProcessLine frame={frame} situation={now} base={base} frameDone={frameParts.every((part) => done[part])} />
      <div className="columns">
        <Tasks tasks={agreed.isPending ? null : tasks} restUntil={now.next?.wave.opensOn ?? null} />
        <div className="side-panels">
          <ResponsePanel situation={now} base={base} />
          <GoalPanel agreed={agreed} base={base} />
        </div>
      </div>
    </>
  )
}

/** Null: not known yet. */
function Tasks({ tasks, restUntil }: { tasks: readonly Task[] | null; restUntil: string | null }) {
  const words = useWords(homeWords)
  const { minutes } = useWords(staffWords)
  return (
    <section aria-labelledby="next">
      <h2 className="ruled" id="next">
        {words.next}
      </h2>
      {tasks === null ? (
        <Waiting />
      ) : tasks.length === 0 ? (
        <p className="lead">{words.restful(restUntil)}</p>
      ) : (
        <ul className="tasks">
          {tasks.map((task, index) => (
            <li key={task.key}>
              <div>
                <h3>{task.title}</h3>
                <p className="muted">{task.reason}</p>
                <p className="note task-meta">
                  {task.until && <span className="task-until">{words.until(task.until)}</span>}
                  <span>{minutes(task.minutes)}</span>
                </p>
              </div>
              <LinkButton compact look={index === 0 ? 'primary' : 'secondary'} to={task.to}>
                {task.button}
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
