import { describe, expect, test } from 'vitest'
import { askedItems } from '#core/instrument/asked.ts'
import { surveyForm } from '#core/instrument/form.ts'
import { paperForm } from '#core/instrument/paper-form.ts'
import { registers } from '#core/model/register.ts'
import { framework } from './framework.ts'

const instrument = framework()
const form = {
  study: 's',
  wave: 'T0',
  municipality: 'm',
  dimensions: ['network', 'family'],
  ownItems: [],
  instrument: { id: 'quality-framework', version: '1.0.0', hash: '' },
}
const asked = askedItems(instrument, form, true)

describe.each(registers)('the form on paper in %s', (register) => {
  const screen = surveyForm(instrument, form, { linkage: 'none', minimumCell: 5, first: true }, register)
  const sections = paperForm(
    screen,
    asked.map(({ id }) => id),
  )
  const questions = sections.flatMap(({ groups }) => groups).flatMap((group) => group.questions)

  test('asks what the screen asks, in the same words and order', () => {
    const onScreen = screen.pages.flatMap(({ elements }) => elements)
    expect(questions.map(({ title }) => title)).toEqual(onScreen.map(({ title }) => title))
    for (const [index, question] of questions.entries()) {
      const shown = onScreen[index]!
      if (question.kind !== 'choices' || !('choices' in shown)) continue
      const words = question.choices.map(({ step, text }) => (step === null ? text : `${step} ${text}`))
      expect(words).toEqual(shown.choices.map(({ text }) => text))
    }
  })

  test('numbers the statements through, and nothing else', () => {
    const numbers = questions.map(({ number }) => number)
    expect(numbers.filter((number) => number !== null)).toEqual(asked.map((_, index) => index + 1))
    expect(questions.filter(({ number, kind }) => number === null && kind === 'lines')).toHaveLength(2)
  })

  test('has a heading for each dimension and one group for each theme, however many pages it had', () => {
    const titles = sections.flatMap(({ groups }) => groups.map(({ title }) => title))
    expect(new Set(titles).size).toBe(titles.length)
    expect(sections.length).toBeLessThan(screen.pages.length)
  })

  test('begins with the own code where waves are linked: a box for each character, and one for what is not known', () => {
    const study = { linkage: 'self-generated code', minimumCell: 5, first: true } as const
    const [code, ...rest] = paperForm(
      surveyForm(instrument, form, study, register),
      asked.map(({ id }) => id),
    )
    const boxes = code!.groups[0]!.questions.map((question) => question.kind === 'characters' && question.characters)
    expect(boxes).toEqual(
      instrument.ownCode.elements.map(({ form: { kind, ...rest } }) =>
        kind === 'letters' ? (rest as { count: number }).count : String((rest as { max: number }).max).length,
      ),
    )
    expect(code!.note).not.toBeNull()
    expect(rest).toEqual(sections)
  })
})
