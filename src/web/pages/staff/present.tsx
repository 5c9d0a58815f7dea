import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import type { Talk } from '#core/model/talk.ts'
import { talkWords } from '#words/staff-talk.ts'
import { talkQuery } from '../../api.ts'
import { Button, LinkButton, SimulatedPill } from '../../components/controls.tsx'
import { useLocale, useWords } from '../../components/locale.tsx'
import { Mark } from '../../components/mark.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useProblemText } from '../../components/problem-view.tsx'
import { AgreedRatingButtons } from '../../components/staff/agreed-rating-buttons.tsx'
import { isOffline, useGroupRatings } from '../../components/staff/group-ratings.ts'
import { useMunicipality } from '../../components/staff/layouts.tsx'
import { Loaded } from '../../components/staff/loaded.tsx'
import { PointPicture } from '../../components/staff/point-picture.tsx'
import { usePresenterKeys } from '../../components/staff/presenter-keys.ts'
import { useOnline } from '../../respond/online.ts'
import '../../style/projector.css'

/** One point of the meeting for thirty people in front of one projector: statement, answers, question, agreed rating. */
export default function PresentPage() {
  const { frame } = useMunicipality()
  // Everything for the meeting is loaded at its start; nothing here asks again.
  const talk = useQuery({
    ...talkQuery(frame.study.id, frame.municipality.id),
    refetchOnReconnect: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <div className="projector report">
      <Loaded query={talk}>{(loaded) => <Points talk={loaded} />}</Loaded>
    </div>
  )
}

function Points({ talk }: { talk: Talk }) {
  const words = useWords(talkWords).present
  const { locale } = useLocale()
  const { frame, base, mayEdit } = useMunicipality()
  const { point: id = '' } = useParams()
  const navigate = useNavigate()
  const [dark, setDark] = useState(false)
  const ratings = useGroupRatings(talk.wave, talk.ratings)
  const online = useOnline()
  // A statement opened by its address without being on the agenda stands alone.
  const onAgenda = talk.agenda.some(({ item }) => item === id)
  const agenda = onAgenda ? talk.agenda : [{ item: id, question: null }]
  const index = agenda.findIndex(({ item }) => item === id)
  const point = talk.points.find(({ item }) => item === id)
  const nextItem = agenda[index + 1]?.item
  const next = talk.points.find(({ item }) => item === nextItem)
  const to = (item: string | undefined) => navigate(item ? `${base}/talk/${item}/present` : `${base}/talk`)
  const rate = (rating: number | 'none' | null) => {
    if (point && mayEdit) ratings.set({ [point.item]: rating })
  }
  const keys = usePresenterKeys({
    next: () => nextItem && to(nextItem),
    back: () => index > 0 && to(agenda[index - 1]!.item),
    leave: () => to(undefined),
    rate,
    blank: () => setDark((former) => !former),
  })
  if (!point) {
    return (
      <main className="projector-page" id="content" tabIndex={-1}>
        <PageHeading title={words.empty.title}>{words.empty.title}</PageHeading>
        <p className="projector-question">{words.empty.text}</p>
        <p>
          <LinkButton to={`${base}/talk`}>{words.toTalk}</LinkButton>
        </p>
      </main>
    )
  }
  const statement = point.text[locale]
  const question = agenda[index]?.question ?? point.questions[0]?.[locale]
  const { before, strong, after } = words.point(index + 1, agenda.length)
  return (
    <>
      <header className="projector-head">
        <p className="projector-place">
          <Mark size={32} /> {words.heading(frame.municipality.name)}
        </p>
        <p>
          {frame.study.simulated && <SimulatedPill />}
          <span>
            {before}
            <strong>{strong}</strong>
            {after}
          </span>
        </p>
      </header>
      <main className="projector-page" id="content" tabIndex={-1}>
        <div className={`projector-statement projector-statement-${lengthOf(statement)}`} key={point.item}>
          <PageHeading title={words.documentTitle(index + 1, agenda.length, statement)}>{statement}</PageHeading>
        </div>
        <PointPicture talk={talk} point={point} />
        <div className="projector-talk">
          <section aria-labelledby="question">
            <h2 className="projector-label" id="question">
              {words.question}
            </h2>
            <p className="projector-question">{question}</p>
          </section>
          <AgreedRatingButtons point={point} rating={ratings.of(point.item)} {...(mayEdit && { onRate: rate })} />
        </div>
      </main>
      <footer className="projector-foot">
        {(!online || ratings.waiting) && ratings.error !== null && <Unsent error={ratings.error} />}
        <div className="projector-bar">
          {index > 0 ? <Button onClick={() => to(agenda[index - 1]!.item)}>{words.back}</Button> : null}
          <Button onClick={() => to(undefined)}>{words.leave}</Button>
          <p className="projector-keys">
            <label>
              <input type="checkbox" className="check-box" checked={keys.on} onChange={keys.toggle} /> {words.keysOn}
            </label>
          </p>
          <p className="projector-next">{next ? words.nextPoint(next.text[locale]) : words.lastPoint}</p>
          {nextItem && (
            <Button look="primary" onClick={() => to(nextItem)}>
              {words.next}
            </Button>
          )}
        </div>
      </footer>
      {dark && (
        <button type="button" className="projector-dark" onClick={() => setDark(false)}>
          <span>{words.unblank}</span>
          <span className="only-read-out" role="status">
            {words.blank}
          </span>
        </button>
      )}
    </>
  )
}

/** One quiet line: nothing is lost, nobody has to do anything. */
function Unsent({ error }: { error: unknown }) {
  const words = useWords(talkWords).present
  const { title, text } = useProblemText(error)
  return (
    <p className="projector-quiet" role="status">
      {isOffline(error) ? words.offline : `${words.lost}${title} ${text}`}
    </p>
  )
}

/** Long statements are set smaller, so that everything stays in view. */
function lengthOf(statement: string): 'short' | 'long' | 'very-long' {
  return statement.length > 170 ? 'very-long' : statement.length > 95 ? 'long' : 'short'
}
