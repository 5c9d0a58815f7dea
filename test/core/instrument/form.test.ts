import { Model } from 'survey-core'
import 'survey-core/i18n/german'
import { describe, expect, test } from 'vitest'
import { submissionCheck } from '#core/instrument/answers.ts'
import { askedItems } from '#core/instrument/asked.ts'
import { surveyForm } from '#core/instrument/form.ts'
import { libraryJson } from '#core/instrument/library-json.ts'
import { submissionFrom } from '#core/instrument/submission.ts'
import { languageOf, registers, said } from '#core/model/register.ts'
import { framework, ownItem, ownItems, waveForm } from './framework.ts'

const instrument = framework()
const all = instrument.dimensions.map(({ id }) => id)
const study = { linkage: 'self-generated code', minimumCell: 5, first: false } as const
const everything = waveForm(all, { ownItems })
const submission = '0b2b6d4e-1f7a-4c3b-9a52-8f3f5f0f8a11'

describe.each(registers)('the form in %s', (register) => {
  const form = surveyForm(instrument, everything, study, register)
  const model = new Model(libraryJson(form))

  test('is taken by the form library without a complaint', () => {
    expect(model.jsonErrors ?? []).toEqual([])
    expect(model.locale || 'en').toBe(languageOf(register))
  })

  test('asks every item of the wave once, in order', () => {
    const asked = askedItems(instrument, everything, false).map(({ id }) => id)
    const names = model.getAllQuestions().map((question) => question.name)
    expect(names.filter((name) => asked.includes(name))).toEqual(asked)
  })

  test('gives every item six steps with number and words, then "cannot judge"', () => {
    for (const { id } of askedItems(instrument, everything, false)) {
      const choices = model.getQuestionByName(id)!.choices as { value: unknown; text: string }[]
      expect(choices.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5, 6, 'cj'])
      expect(choices[3]!.text).toBe(`4 ${said(instrument.scales.agreement!.labels[3]!, register)}`)
    }
  })

  test('requires nothing and holds no HTML, link or script', () => {
    expect(model.getAllQuestions().some((question) => question.isRequired)).toBe(false)
    expect(JSON.stringify(form)).not.toMatch(/[<>]|https?:|"html"|completedHtml|navigateToUrl|choicesByUrl/)
  })

  test('filled in the library passes the server’s validator', () => {
    const filled = new Model(libraryJson(form))
    askedItems(instrument, everything, false).forEach(({ id }, index) => {
      filled.setValue(id, index % 7 === 6 ? 'cj' : (index % 7) + 1)
    })
    filled.setValue('attribute-sector', 'health')
    filled.setValue('attribute-level', 'no-answer')
    filled.setValue('comment-network', ' Danke. ')
    expect(filled.validate(false, false)).toBe(true)
    const sent = submissionFrom(filled.data, submission)
    expect(submissionCheck(instrument, everything, study)(sent)).toEqual(sent)
    expect(sent).toMatchObject({ attributes: { sector: 'health' }, comments: { network: 'Danke.' }, code: null })
    expect(sent.attributes).not.toHaveProperty('level')
    expect(Object.keys(sent.answers)).toHaveLength(84)
  })
})

describe('the pages of the form', () => {
  const form = surveyForm(instrument, waveForm(['network', 'planning'], { ownItems }), study, 'de')

  test('begin with what respondents say about themselves, with reason and minimum cell', () => {
    const [first] = form.pages
    expect(first!.elements.map(({ name }) => name)).toEqual(['attribute-sector', 'attribute-level'])
    expect(first!.elements[0]!.type === 'radiogroup' && first!.elements[0]!.description).toBe(
      'Damit sichtbar wird, ob alle Bereiche vertreten sind. Eine Gruppe wird erst ab 5 Personen gezeigt.',
    )
  })

  test('go on with one theme each, under the name of its dimension', () => {
    expect(form.pages.slice(1).map(({ navigationTitle, title }) => `${navigationTitle}: ${title}`)).toEqual([
      'Netzwerk: Netzwerk und seine Akteure',
      'Netzwerk: Gemeinsames Verständnis',
      'Netzwerk: Ziele des Netzwerks',
      'Netzwerk: Öffentlichkeitsarbeit',
      'Netzwerk: Mitsprache von Eltern',
      'Planung: Verankerung in der Planung',
      'Planung: Bestand und Bedarf',
      'Planung: Qualitätsentwicklung',
      'Aus Ihrer Kommune: Unsere Ziele',
      'Aus Ihrer Kommune: Unsere Herausforderungen',
      'Aus Ihrer Kommune: Unsere Erwartungen',
    ])
  })

  test('end each dimension with its comment', () => {
    const comments = form.pages.map((page) => page.elements.at(-1)!.name).filter((name) => name.startsWith('comment-'))
    expect(comments).toEqual(['comment-network', 'comment-planning'])
    expect(form.pages[5]!.elements.at(-1)).toMatchObject({ type: 'comment', maxLength: 600 })
  })

  test('hold at most five statements', () => {
    const goals = Array.from({ length: 6 }, (_, index) => ownItem(`own-goal-${index + 1}`, 'goal', `Ziel ${index + 1}`))
    const long = surveyForm(instrument, waveForm(all, { ownItems: goals }), study, 'de')
    const counts = long.pages.map((page) => page.elements.filter(({ name }) => /^D\d|^own-goal/.test(name)).length)
    expect(Math.max(...counts)).toBe(5)
    expect(long.pages.slice(-2).map(({ name }) => name)).toEqual(['own-goal', 'own-goal-2'])
    expect(new Set(long.pages.map(({ name }) => name)).size).toBe(long.pages.length)
  })

  test('ask for no own code where the study links no waves', () => {
    const unlinked = surveyForm(instrument, everything, { ...study, linkage: 'none' }, 'de')
    expect(unlinked.ownCode).toBeNull()
  })

  test('go with the elements of the own code, in the language of the form, where it links waves', () => {
    const { ownCode } = surveyForm(instrument, everything, study, 'en')
    expect(ownCode).toMatchObject({ fewestKnown: 4, elements: { length: 5 } })
    expect(ownCode!.elements[1]).toEqual({
      id: 'mother-day',
      title: 'Mother’s birthday',
      question: 'The day of the month on which your mother has or had her birthday',
      example: '9 May: 9',
      form: { kind: 'number', min: 1, max: 31 },
    })
  })
})

describe('an own item typed by people', () => {
  test('cannot make the form library show an answer in a title', () => {
    const typed = ownItem('own-goal-1', 'goal', 'Antwort {D3-01} zeigen')
    const model = new Model(
      libraryJson(surveyForm(instrument, waveForm(['network'], { ownItems: [typed] }), study, 'de')),
    )
    model.setValue('D3-01', 6)
    expect(model.getQuestionByName('own-goal-1')!.locTitle.renderedHtml).toContain('Antwort (D3-01) zeigen')
  })
})

describe('data of the form', () => {
  test('become a submission without blank texts and unknown kinds of values', () => {
    const data = Object.freeze({
      'D3-01': 4,
      'D3-02': 'cj',
      'comment-network': '   ',
      'own-typed-mother-name': 'Renate',
      'D3-03': { a: 1 },
    })
    expect(submissionFrom(data, submission)).toEqual({
      answers: { 'D3-01': 4, 'D3-02': 'cj' },
      attributes: {},
      comments: {},
      code: null,
      submission,
    })
  })

  test('hold an own code element by element, "?" for what is not known', () => {
    const data = { 'D3-01': 4, 'own-code-mother-name': 'RE', 'own-code-mother-day': '?' }
    expect(submissionFrom(data, submission).code).toEqual({ 'mother-name': 'RE', 'mother-day': null })
  })
})
