import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Report } from '#core/model/report.ts'
import { html } from '#render/html/html.ts'
import { docx } from '#render/office/docx/docx.ts'
import { pptx } from '#render/office/pptx/pptx.ts'
import { typesetPdf } from '#render/pdf.ts'
import { exampleReport } from './example-report.ts'

const goal = 'Eltern & Kinder (0 bis 3) erreichen'
const columns = ['Goal', 'Again'].map((title) => ({ key: title, title, align: 'start' }) as const)
const cell = { kind: 'text', text: goal, strong: true } as const
const report: Report = {
  ...exampleReport,
  locale: 'en',
  german: [goal],
  blocks: [
    { kind: 'heading', level: 1, id: 'goals', text: 'Goals', newPage: true },
    { kind: 'lead', text: `The goal “${goal}” comes first.` },
    { kind: 'table', id: 'goals', label: null, caption: 'Goals', columns, rows: [{ cells: [cell, cell] }], notes: [] },
  ],
}
const layout = readFileSync(new URL('../../reports/report.typ', import.meta.url), 'utf8')
const part = (bytes: Uint8Array, path: string) => strFromU8(unzipSync(bytes)[path]!)

describe('German words in an English report', () => {
  test('are German to a browser, and only they', () => {
    const page = Buffer.from(html(report)).toString('utf8')
    expect(page).toContain('<html lang="en">')
    const marked = '<span lang="de">Eltern &amp; Kinder (0 bis 3) erreichen</span>'
    expect(page).toContain(`The goal “${marked}” comes first.`)
    expect(page.match(/<span lang="de">[^<]*<\/span>/g)).toEqual([marked, marked, marked])
  })

  test('are German to Word, with the look of the words around them', async () => {
    const runs = part(await docx(report), 'word/document.xml').match(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/g) ?? []
    const german = runs.filter((run) => run.includes('<w:lang w:val="de-DE"/>'))
    expect(german).toHaveLength(3)
    for (const run of german) expect(run).toContain('Eltern &amp; Kinder (0 bis 3) erreichen</w:t>')
    expect(german[1]).toContain('<w:b/>')
    expect(runs.map((run) => run.replace(/<[^>]+>/g, '')).join('')).toContain('The goal “Eltern &amp; Kinder')
  })

  test('are German to the slides', async () => {
    const slide = part(await pptx({ ...report, layout: 'slides' }), 'ppt/slides/slide2.xml')
    const [run] = slide.match(/<a:r><a:rPr lang="de-DE"(?:(?!<\/a:r>).)*<\/a:r>/g) ?? []
    expect(run).toContain('<a:t>Eltern &amp; Kinder (0 bis 3) erreichen</a:t>')
    expect(slide).toContain('lang="en-GB"')
  })

  test('are German in the PDF', () => {
    const source = (one: Report) => Buffer.from(typesetPdf(one, layout).bytes).toString('latin1')
    expect(source(report)).toContain('/Lang (de)')
    expect(source({ ...report, german: [] })).not.toContain('/Lang (de)')
  })
})
