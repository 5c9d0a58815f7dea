import { useState } from 'react'
import { Link } from 'react-router'
import type { AgendaPoint, AgreedRating, Talk, TalkPoint } from '#core/model/talk.ts'
import { talkWords } from '#words/staff-talk.ts'
import { Button, SelectField, TextField } from '../controls.tsx'
import { ChevronIcon, UpIcon } from '../icons.tsx'
import { useLocale, useWords } from '../locale.tsx'
import type { GroupRatings } from './group-ratings.ts'
import { useMunicipality } from './layouts.tsx'

const comfortable = 5

/** The points of the meeting in their order, each with the question asked about it and what the group agreed on. */
export function AgendaList({
  talk,
  agenda,
  ratings,
  onChange,
}: {
  talk: Talk
  agenda: readonly AgendaPoint[]
  ratings: GroupRatings
  onChange: (points: readonly AgendaPoint[]) => void
}) {
  const words = useWords(talkWords).agenda
  const { mayEdit } = useMunicipality()
  if (agenda.length === 0) return <p className="muted">{words.empty}</p>
  const move = (index: number, by: -1 | 1) => {
    const points = [...agenda]
    const [moved] = points.splice(index, 1)
    points.splice(index + by, 0, moved!)
    onChange(points)
  }
  return (
    <>
      <ol className="agenda">
        {agenda.map((entry, index) => {
          const point = talk.points.find(({ item }) => item === entry.item)
          if (!point) return null
          return (
            <AgendaRow
              key={entry.item}
              point={point}
              entry={entry}
              ratings={ratings}
              mayEdit={mayEdit}
              onQuestion={(question) =>
                onChange(agenda.map((each) => (each.item === entry.item ? { ...each, question } : each)))
              }
              onDrop={() => onChange(agenda.filter(({ item }) => item !== entry.item))}
              {...(index > 0 && { onUp: () => move(index, -1) })}
              {...(index < agenda.length - 1 && { onDown: () => move(index, 1) })}
            />
          )
        })}
      </ol>
      {agenda.length > comfortable && <p className="note">{words.full}</p>}
    </>
  )
}

function AgendaRow({
  point,
  entry,
  ratings,
  mayEdit,
  onQuestion,
  onDrop,
  onUp,
  onDown,
}: {
  point: TalkPoint
  entry: AgendaPoint
  ratings: GroupRatings
  mayEdit: boolean
  onQuestion: (question: string | null) => void
  onDrop: () => void
  onUp?: () => void
  onDown?: () => void
}) {
  const words = useWords(talkWords)
  const { locale } = useLocale()
  const { base } = useMunicipality()
  const text = point.text[locale]
  return (
    <li>
      <h3>
        <Link to={`${base}/talk/${point.item}/present`}>{text}</Link>
      </h3>
      {!point.last.shown && <p className="note">{words.agenda.protected}</p>}
      {mayEdit ? (
        <QuestionField point={point} question={entry.question} onQuestion={onQuestion} />
      ) : (
        <p>{entry.question ?? point.questions[0]?.[locale]}</p>
      )}
      <RatingField point={point} ratings={ratings} mayEdit={mayEdit} />
      {mayEdit && (
        <p className="agenda-order">
          {onUp && (
            <Button compact aria-label={words.agenda.up(text)} onClick={onUp}>
              <UpIcon />
            </Button>
          )}
          {onDown && (
            <Button compact aria-label={words.agenda.down(text)} onClick={onDown}>
              <ChevronIcon />
            </Button>
          )}
          <Button compact look="plain" aria-label={words.agenda.drop(text)} onClick={onDrop}>
            {words.agenda.dropShort}
          </Button>
        </p>
      )}
    </li>
  )
}

const ownQuestion = 'own'

/** The proposed questions to choose from, or one typed by hand; saved when the field is left. */
function QuestionField({
  point,
  question,
  onQuestion,
}: {
  point: TalkPoint
  question: string | null
  onQuestion: (question: string | null) => void
}) {
  const words = useWords(talkWords).agenda
  const { locale } = useLocale()
  const proposed = point.questions.map((each) => each[locale])
  const chosen = question === null ? 0 : point.questions.findIndex(({ de, en }) => de === question || en === question)
  const [writes, setWrites] = useState(chosen < 0)
  const [typed, setTyped] = useState(chosen < 0 ? (question ?? '') : '')
  return (
    <>
      <SelectField
        label={words.question}
        aria-label={words.questionOf(point.text[locale])}
        value={writes ? ownQuestion : String(Math.max(0, chosen))}
        onChange={({ target }) => {
          setWrites(target.value === ownQuestion)
          // The first one proposed stays a proposal: it follows the language and the data.
          if (target.value !== ownQuestion) onQuestion(target.value === '0' ? null : proposed[Number(target.value)]!)
        }}
      >
        {proposed.map((text, index) => (
          <option key={text} value={index}>
            {text}
          </option>
        ))}
        <option value={ownQuestion}>{words.ownQuestion}</option>
      </SelectField>
      {writes && (
        <TextField
          label={words.ownQuestionField}
          aria-label={words.ownQuestionLabel(point.text[locale])}
          maxLength={300}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={() => {
            const text = typed.trim()
            if (text !== (question ?? '')) onQuestion(text === '' ? null : text)
          }}
        />
      )}
    </>
  )
}

function RatingField({ point, ratings, mayEdit }: { point: TalkPoint; ratings: GroupRatings; mayEdit: boolean }) {
  const words = useWords(talkWords).rating
  const { locale } = useLocale()
  const rating = ratings.of(point.item)
  const name = (value: AgreedRating) =>
    value === 'none' ? words.none : words.value(value, point.steps[value - point.min]?.[locale] ?? '')
  if (!mayEdit) {
    return (
      <p>
        {words.label}: {rating === null ? words.open : name(rating)}
      </p>
    )
  }
  return (
    <SelectField
      label={words.label}
      aria-label={`${words.label}: ${point.text[locale]}`}
      value={rating ?? ''}
      onChange={({ target: { value } }) =>
        ratings.set({ [point.item]: value === '' ? null : value === 'none' ? 'none' : Number(value) })
      }
    >
      <option value="">{words.open}</option>
      {point.steps
        .map((_, index) => point.min + index)
        .map((step) => (
          <option key={step} value={step}>
            {name(step)}
          </option>
        ))}
      <option value="none">{words.none}</option>
    </SelectField>
  )
}
