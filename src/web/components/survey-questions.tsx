import type { Page, Question } from '#core/instrument/form.ts'
import { FormText } from '../respond/german.tsx'

type Group = Extract<Question, { type: 'radiogroup' }>
type Comment = Extract<Question, { type: 'comment' }>

/** Where the answers are. */
export interface Answers {
  readonly getValue: (question: string) => unknown
  readonly setValue: (question: string, value: string | number) => void
}

/**
 * A page of the form as plain elements under the form library's class names: the theme as h2, each question as h3 that
 * names its group of answers. The library's own components need several times as long for the same on a phone, and bring
 * 50 kB with them. Drawn again by whoever hears of a change.
 */
export function SurveyPage({ page, answers }: { page: Page; answers: Answers }) {
  return (
    <div className="sd-page">
      <h2 className="sd-page__title">
        <FormText>{page.title}</FormText>
      </h2>
      {page.elements.map((question) => (
        <div className="sd-question" key={question.name}>
          <h3 className="sd-question__title" id={titleId(question)}>
            <FormText>{question.title}</FormText>
          </h3>
          {question.description && (
            <div className="sd-question__description" id={descriptionId(question)}>
              <FormText>{question.description}</FormText>
            </div>
          )}
          <div className="sd-question__content">
            {question.type === 'comment' ? (
              <Remark question={question} answers={answers} />
            ) : (
              <Choices question={question} answers={answers} />
            )}
          </div>
        </div>
      ))}
    </div>
  )
}

function Choices({ question, answers }: { question: Group; answers: Answers }) {
  const given = answers.getValue(question.name)
  return (
    <div className="sd-selectbase" role="radiogroup" id={groupId(question)} {...namedBy(question)}>
      {question.choices.map(({ value, text }) => (
        <div className={classesOf(value, value === given)} key={value}>
          <label className="sd-selectbase__label">
            <input
              className="sd-radio__control"
              type="radio"
              name={question.name}
              value={value}
              checked={value === given}
              onChange={() => answers.setValue(question.name, value)}
            />
            <span className="sd-item__text">
              <FormText>{text}</FormText>
            </span>
          </label>
        </div>
      ))}
    </div>
  )
}

function classesOf(value: number | string, checked: boolean): string {
  const step = typeof value === 'number' && 'step'
  // a person who cannot judge, a group without a shared picture
  const apart = (value === 'cj' || value === 'none') && 'apart'
  return ['sd-item', step, apart, checked && 'sd-radio--checked'].filter(Boolean).join(' ')
}

function Remark({ question, answers }: { question: Comment; answers: Answers }) {
  const { name, rows, maxLength } = question
  const text = String(answers.getValue(name) ?? '')
  return (
    <>
      <textarea
        className="sd-formbox__input"
        rows={rows}
        maxLength={maxLength}
        value={text}
        {...namedBy(question)}
        onChange={({ target }) => answers.setValue(name, target.value)}
      />
      <div className="sd-formbox__character-counter">
        {text.length}/{maxLength}
      </div>
    </>
  )
}

/** Of the element around the answers of a group. */
export const groupId = ({ name }: Question) => `${name}-answers`
const titleId = ({ name }: Question) => `${name}-title`
const descriptionId = ({ name }: Question) => `${name}-description`
const namedBy = (question: Question) => ({
  'aria-labelledby': titleId(question),
  ...(question.description && { 'aria-describedby': descriptionId(question) }),
})
