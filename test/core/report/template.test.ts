import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseReportTemplate } from '#core/report/template.ts'

const shipped: unknown = JSON.parse(readFileSync('reports/before-after.json', 'utf8'))

function problemsOf(json: unknown): readonly string[] {
  const result = parseReportTemplate(json)
  return 'problems' in result ? result.problems.map(({ en }) => en) : []
}

function withSections(sections: readonly unknown[]) {
  const text = { de: 'Meiner', en: 'Mine' }
  return {
    id: 'mine',
    version: '1.0.0',
    name: text,
    purpose: text,
    layout: 'report',
    about: 'municipality',
    waves: 'all',
    sections,
  }
}

const cover = { section: 'cover', title: 'frueheHilfen' }

describe('a report template', () => {
  it('is read with its sections in order', () => {
    const result = parseReportTemplate(shipped)
    if ('problems' in result) throw new Error(result.problems.map(({ en }) => en).join('\n'))
    expect(result.template.sections.map(({ section }) => section)).toEqual([
      'cover',
      'at-a-glance',
      'participation',
      'dimensions',
      'trend',
      'disagreement',
      'item-differences',
      'own-items',
      'attainment',
      'measures',
      'perspectives',
      'method',
      'annex',
      'provenance',
    ])
  })

  it('names an unknown section with its place, its value and the sections there are', () => {
    const [first] = problemsOf(withSections([cover, { section: 'radar' }]))
    expect(first).toContain('sections[1].section is "radar", which is no section.')
    expect(first).toContain('at-a-glance')
  })

  it('names an unknown option and what to do with it', () => {
    expect(
      problemsOf(withSections([cover, { section: 'method', title: 'method', newPage: true, color: 'red' }])),
    ).toEqual(['sections[1] has the unknown key "color". Remove it or correct its spelling.'])
  })

  it('names a section listed twice and where it stood first', () => {
    const [only] = problemsOf(withSections([cover, cover]))
    expect(only).toContain('sections[1].section is "cover", which sections[0].section already is')
  })

  it('may have headings of its own, in every language', () => {
    const own = { section: 'method', title: { de: 'So wurde gerechnet', en: 'How it was computed' }, newPage: true }
    expect(problemsOf(withSections([cover, own]))).toEqual([])
    const [half] = problemsOf(withSections([cover, { ...own, title: { de: 'So wurde gerechnet' } }]))
    expect(half).toContain('sections[1].title')
    expect(half).toContain('a text of your own')
  })

  it('names a section that belongs to another report', () => {
    const [only] = problemsOf(withSections([cover, { section: 'programme-bands', title: 'programmeBands' }]))
    expect(only).toContain('sections[1].section is "programme-bands", which does not fit a report about "municipality"')
  })

  it('names all mistakes at once', () => {
    const problems = problemsOf({
      id: 'Mine',
      version: '1',
      name: { de: 'Meiner', en: 'Mine' },
      purpose: { de: 'Probe', en: 'Trial' },
      layout: 'report',
      about: 'municipality',
      waves: 'all',
      sections: [{ section: 'method', title: 'nonsense', newPage: 'yes' }, null],
    })
    expect(problems).toHaveLength(6)
    expect(problems.join('\n')).toContain('sections[0].title is "nonsense".')
    expect(problems.join('\n')).toContain('sections[0].newPage is "yes".')
    expect(problems.join('\n')).toContain('a report begins with its cover')
  })

  it.each([[null], ['text'], [{}], [{ sections: 3 }], [[]]])('refuses %j without throwing', (json) => {
    expect(problemsOf(json).length).toBeGreaterThan(0)
  })
})
