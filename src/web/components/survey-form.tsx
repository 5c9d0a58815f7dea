import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react'
import { Model } from 'survey-core'
import type { Question, SurveyJson } from '#core/instrument/form.ts'
import { libraryJson } from '#core/instrument/library-json.ts'
import { GermanParts } from '../respond/german.tsx'
import { type Answers, groupId, SurveyPage } from './survey-questions.tsx'
import '../style/survey.css'

/**
 * Where the form library is used: its model holds form and answers. It is made once per form; the page shown and
 * everything around the questions belong to the page above, which passes `page` in and hears of every change. The same
 * form in another language changes its words alone: answers, page and focus stay.
 *
 * @param onChange all data of the form after each change
 * @param onNext Enter was pressed in a group of answers
 */
export function SurveyForm({
  form,
  data,
  page,
  digits,
  onChange,
  onNext,
}: {
  form: SurveyJson
  data: Readonly<Record<string, unknown>>
  page: number
  /** Whether digits choose an answer; single keys must be possible to turn off (WCAG 2.1.4). */
  digits: boolean
  onChange: (data: Readonly<Record<string, unknown>>) => void
  onNext: () => void
}) {
  const [model] = useState(() => createModel(form, data))
  const [, redraw] = useReducer((changes: number) => changes + 1, 0)
  const place = useRef<HTMLDivElement>(null)
  const heard = useRef({ onChange, onNext })
  heard.current = { onChange, onNext }

  useEffect(() => {
    const changed = () => {
      redraw()
      heard.current.onChange({ ...model.data })
    }
    model.onValueChanged.add(changed)
    return () => model.onValueChanged.remove(changed)
  }, [model])

  const shown = form.pages[page]!
  // biome-ignore lint/correctness/useExhaustiveDependencies: on every page anew, and before the browser paints it
  useLayoutEffect(() => focusHeading(place.current), [shown.name])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the answers inside
    <div
      className="survey"
      ref={place}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.altKey || event.metaKey || isText(event.target)) return
        if (event.key === 'Enter' && isRadio(event.target)) {
          event.preventDefault()
          heard.current.onNext()
        }
        if (digits) chooseByDigit(shown.elements, model, event.key, event.target)
      }}
    >
      <GermanParts value={form.german}>
        <SurveyPage key={shown.name} page={shown} answers={model} />
      </GermanParts>
    </div>
  )
}

function createModel(form: SurveyJson, data: Readonly<Record<string, unknown>>): Model {
  const model = new Model(libraryJson(form))
  model.data = { ...data }
  return model
}

const isText = (target: EventTarget) =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')
const isRadio = (target: EventTarget) => target instanceof HTMLInputElement && target.type === 'radio'

/** A narrow page has one question: its heading; a page with several: the theme. */
function focusHeading(place: HTMLElement | null) {
  const questions = place?.querySelectorAll<HTMLElement>('h3') ?? []
  const heading = questions.length === 1 ? questions[0] : place?.querySelector<HTMLElement>('h2')
  if (!heading) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  scrollTo(0, 0)
}

/**
 * 1 to 6 choose a step, 0 "cannot judge": in the group that has the focus, or in the only one of the page. The
 * chosen row takes the focus, so that Enter goes on from there.
 */
function chooseByDigit(questions: readonly Question[], answers: Answers, key: string, target: EventTarget) {
  if (!/^\d$/.test(key)) return
  const groups = questions.filter((question) => question.type === 'radiogroup')
  const focused = groups.find((question) => elementOf(question)?.contains(target as Node))
  const group = focused ?? (groups.length === 1 ? groups[0] : undefined)
  const value = key === '0' ? 'cj' : Number(key)
  const index = group?.choices.findIndex((choice) => choice.value === value) ?? -1
  if (!group || index < 0) return
  answers.setValue(group.name, value)
  elementOf(group)?.querySelectorAll<HTMLElement>('input[type="radio"]')[index]?.focus({ preventScroll: true })
}

const elementOf = (question: Question) => document.getElementById(groupId(question))
