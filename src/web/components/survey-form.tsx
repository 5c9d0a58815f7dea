import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Model, type Question, settings, surveyLocalization } from 'survey-core'
import 'survey-core/i18n/german'
import { Survey } from 'survey-react-ui'
import type { SurveyJson } from '#core/instrument/form.ts'
import { cutAtGerman } from '#core/instrument/german-parts.ts'
import { libraryJson } from '#core/instrument/library-json.ts'
import '../style/survey.css'

settings.titleTags.page = 'h2'
settings.titleTags.question = 'h3'
surveyLocalization.supportedLocales = ['de', 'en']

/** Own leaf: the library must not be rendered again by what changes around it (survey-library#10584). */
const Leaf = memo(({ model }: { model: Model }) => <Survey model={model} />)

/**
 * The one place where the form library is used. The model is made once per form; the page shown and everything
 * around the questions belong to the page above, which passes `page` in and hears of every change.
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
  const place = useRef<HTMLDivElement>(null)
  const heard = useRef({ onChange, onNext })
  heard.current = { onChange, onNext }

  useEffect(() => {
    const changed = () => heard.current.onChange({ ...model.data })
    // the library draws a page some time after it is chosen; only then is its heading there
    const drawn = () => focusHeading(place.current)
    model.onValueChanged.add(changed)
    model.onAfterRenderPage.add(drawn)
    drawn() // the first page has been drawn already
    return () => {
      model.onValueChanged.remove(changed)
      model.onAfterRenderPage.remove(drawn)
    }
  }, [model])

  // before the browser paints: the page and what stands around it change in one picture, with one reckoning of styles
  useLayoutEffect(() => {
    model.currentPageNo = page
  }, [model, page])

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
        if (digits) chooseByDigit(model, event.key, event.target)
      }}
    >
      <Leaf model={model} />
    </div>
  )
}

function createModel(form: SurveyJson, data: Readonly<Record<string, unknown>>): Model {
  const model = new Model(libraryJson(form))
  model.data = { ...data }
  model.showNavigationButtons = false
  model.autoFocusFirstQuestion = false
  model.focusOnFirstError = false
  // the look is ours (style/survey.css); styles written into the page would break the content security policy
  model.generateStylesheet = false
  model.needRenderIcons = false
  if (form.german.length > 0) {
    model.onTextMarkdown.add((_, options) => {
      const parts = cutAtGerman(options.text, form.german)
      if (parts.some(({ german }) => german)) options.html = parts.map(asMarkup).join('')
    })
  }
  model.onUpdateChoiceItemCss.add((_, choice) => {
    if (typeof choice.item.value === 'number') choice.css += ' step'
    // a person who cannot judge, a group without a shared picture
    if (choice.item.value === 'cj' || choice.item.value === 'none') choice.css += ' apart'
  })
  return model
}

/** The library takes a language within a text as markup only; whatever people wrote is escaped. */
function asMarkup({ text, german }: { readonly text: string; readonly german: boolean }): string {
  const escaped = text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
  return german ? `<span lang="de">${escaped}</span>` : escaped
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
function chooseByDigit(model: Model, key: string, target: EventTarget) {
  if (!/^\d$/.test(key)) return
  const groups = model.currentPage.questions.filter((question: Question) => question.getType() === 'radiogroup')
  const focused = groups.find((question: Question) => elementOf(question)?.contains(target as Node))
  const group = focused ?? (groups.length === 1 ? groups[0] : undefined)
  const value = key === '0' ? 'cj' : Number(key)
  const index = group?.choices.findIndex((choice: { value: unknown }) => choice.value === value) ?? -1
  if (index < 0) return
  group.value = value
  elementOf(group)?.querySelectorAll<HTMLElement>('input[type="radio"]')[index]?.focus({ preventScroll: true })
}

const elementOf = (question: Question) => document.getElementById(question.id)
