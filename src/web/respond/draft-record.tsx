import type { Question } from '#core/instrument/form.ts'
import { codeTexts, type OwnCode, writtenCode } from '#core/instrument/own-code.ts'
import { noAnswer, ownCodeFrom } from '#core/instrument/submission.ts'
import { said } from '#core/model/register.ts'
import type { Introduction } from '#core/model/views.ts'
import { respondWords } from '#words/respond.ts'
import { useLocale, useWords } from '../components/locale.tsx'
import type { Draft } from './draft.ts'
import { answerText, type Outline } from './outline.ts'
import { RecordPanel } from './record-panel.tsx'

/** What is stored of a code: how many check values, and of which code. */
function storedOf(
  guide: NonNullable<Outline['ownCode']>,
  code: OwnCode,
  said: (written: string, count: number) => string,
): string {
  return said(writtenCode(guide, code), 1 + codeTexts(guide, code).withoutOne.length)
}

/** The record as it would be written from a draft now. */
export function DraftRecord({
  outline,
  introduction,
  data,
}: {
  outline: Outline
  introduction: Introduction
  data: Draft['data']
}) {
  const { register } = useLocale()
  const words = useWords(respondWords).record
  const text = (question: Question) => answerText(question, data[question.name])
  const answered = outline.statements.filter((statement) => text(statement) !== null)
  const comments = outline.dimensions.flatMap(({ title, comment }) => {
    const written = comment && text(comment)
    return written ? [`${title}: ${written}`] : []
  })
  const attributes = outline.aboutYou.filter((question) => question.type === 'radiogroup')
  const rows = attributes.map((question, index) => ({
    name: said(introduction.attributes[index]!.title, register),
    value: data[question.name] === noAnswer ? words.notGiven : (text(question) ?? words.notGiven),
  }))
  const code = ownCodeFrom(data)
  const codeRows = outline.ownCode
    ? [
        {
          name: words.ownCode.name,
          value: code === null ? words.ownCode.none : storedOf(outline.ownCode, code, words.ownCode.given),
        },
      ]
    : []
  return (
    <RecordPanel
      municipality={introduction.municipality}
      wave={introduction.wave}
      rows={[...rows, ...codeRows, { name: words.comments, value: comments.join(' · ') || words.noComments }]}
      answers={words.someAnswers(answered.length, outline.statements.length)}
      drafts={introduction.drafts}
      details={answered.map((statement) => ({ name: statement.title, value: text(statement) ?? '' }))}
    />
  )
}
