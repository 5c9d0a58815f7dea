import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Block, Report } from '#core/model/report.ts'
import { ReportView } from '../../src/web/components/report-view.tsx'
import { exampleReport } from '../render/example-report.ts'

const goal = 'Eltern & Kinder (0 bis 3) erreichen'
const name = 'Kita Mitte'
const marked = '<span lang="de">Eltern &amp; Kinder (0 bis 3) erreichen</span>'

const cell = { kind: 'text', text: goal } as const
const quoting: readonly Block[] = [
  { kind: 'heading', level: 1, id: 'goals', text: goal, newPage: true },
  { kind: 'lead', text: goal },
  { kind: 'paragraph', text: goal },
  { kind: 'finding', verdict: 'unclear', word: 'open', first: goal, rest: goal },
  { kind: 'reading', label: 'Example', text: goal },
  { kind: 'facts', title: '', facts: [{ name: goal, value: goal, note: goal }] },
  { kind: 'box', tone: 'plain', title: 'Box', items: [{ lead: null, text: goal, target: null }] },
  { kind: 'list', items: [goal] },
  { kind: 'note', tone: 'method', text: goal },
  {
    kind: 'table',
    id: 'table',
    label: null,
    caption: goal,
    columns: ['One', 'Two'].map((title) => ({ key: title, title, align: 'start' }) as const),
    rows: [{ cells: [cell, { ...cell, strong: true }] }],
    notes: [goal],
  },
]

function shown(report: Report): string {
  return renderToStaticMarkup(createElement(ReportView, { report, files: () => '#' }))
}

test.each(quoting.map((block) => [block.kind, block] as const))(
  'German in a %s of an English page is marked',
  (_, block) => {
    const page = shown({ ...exampleReport, locale: 'en', german: [goal], blocks: [block] })
    // A name of a region is an attribute, which has no language of its own.
    const text = page.replaceAll(/<[^>]*aria-label="[^"]*"[^>]*>/g, '')
    expect(text).toContain(marked)
    expect(text.replaceAll(marked, '')).not.toContain('Eltern &amp; Kinder')
  },
)

test('the cover marks names, and a German report marks nothing', () => {
  const cover = { ...exampleReport.cover, title: name, subtitle: `Before and after in ${name}` }
  const english = shown({ ...exampleReport, locale: 'en', german: [name], cover, blocks: [] })
  expect(english.match(/<span lang="de">Kita Mitte<\/span>/g)).toHaveLength(2)
  expect(shown({ ...exampleReport, locale: 'de', german: [], cover, blocks: quoting })).not.toContain('<span lang=')
})
