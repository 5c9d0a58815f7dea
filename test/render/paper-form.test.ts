import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type PaperForm, paperFormPdf } from '#render/paper-form.ts'
import { pdfStructure } from './structure.ts'

const layout = readFileSync(new URL('../../reports/paper-form.typ', import.meta.url), 'utf8')
const steps = ['stimme gar nicht zu', 'stimme nicht zu', 'stimme eher nicht zu', 'stimme eher zu', 'stimme zu']
const statement = (number: number) => ({
  number,
  title: `Die Aussage mit der Nummer ${number} ist so lang, dass sie eine zweite Zeile braucht.`,
  description: null,
  kind: 'choices' as const,
  choices: [
    ...steps.map((text, index) => ({ step: index + 1, text })),
    { step: null, text: 'kann ich nicht beurteilen' },
  ],
})
const form: PaperForm = {
  municipality: 'Seedorf',
  networkName: null,
  wave: 'before',
  closesOn: '2026-12-12',
  register: 'de',
  large: false,
  effort: { all: 10, one: null },
  statements: 24,
  sections: [
    {
      heading: 'Netzwerk',
      note: null,
      groups: [
        {
          title: 'Netzwerk und seine Akteure',
          questions: Array.from({ length: 24 }, (_, index) => statement(index + 1)),
        },
      ],
    },
  ],
  codes: null,
  simulated: true,
  printedOn: '2026-11-22',
}

describe('the form on paper as PDF', () => {
  test.each([false, true])(
    'is tagged, has title and language, and is typeset without a warning (large: %s)',
    (large) => {
      const { bytes, warnings } = paperFormPdf({ ...form, large }, layout)
      const structure = pdfStructure(bytes)
      expect(warnings).toEqual([])
      expect(structure).toMatchObject({ language: 'de', claimsUa: true, showsTitle: true })
      expect(structure.title).toContain('Seedorf')
    },
  )

  test.each([
    ['an even', 6, 0],
    ['an odd', 16, 1],
  ])('begins a sheet of its own for each code, printed on both sides, with %s count of pages', (_, count, odd) => {
    const [section] = form.sections
    const [group] = section!.groups
    const questions = group!.questions.slice(0, count)
    const shorter = { ...form, sections: [{ ...section!, groups: [{ ...group!, questions }] }] }
    const { pages } = paperFormPdf(shorter, layout)
    const codes = ['7KMP-4XRD-2', '7KMP-4XRD-3', '7KMP-4XRD-4']
    expect(pages % 2).toBe(odd)
    expect(paperFormPdf({ ...shorter, codes }, layout).pages).toBe(2 * (pages + odd) + pages)
  })

  test('is longer in large type', () => {
    expect(paperFormPdf({ ...form, large: true }, layout).pages).toBeGreaterThan(paperFormPdf(form, layout).pages)
  })

  test('gives the same bytes for the same form', () => {
    const [one, other] = [paperFormPdf(form, layout), paperFormPdf(form, layout)]
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0)
  })
})
