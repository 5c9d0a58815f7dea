import { describe, expect, it } from 'vitest'
import type { Report } from '#core/model/report.ts'
import { cases, reportOf } from './cases.ts'
import { instrument, ownItems } from './fixtures.ts'
import { forbiddenWords, wholeWord } from './forbidden.ts'
import { allBlocks, strings } from './texts.ts'

/** What people typed is quoted and exempt: own statements, the framework's items, facts of the profile. */
function generatedText(report: Report): string {
  const typed = [...ownItems.map(({ text }) => text), ...instrument.items.flatMap(({ text }) => [text.de, text.en])]
  const all = strings({ ...report, cover: { ...report.cover, facts: [] } }).join('\n')
  return typed.reduce((text, quoted) => text.replaceAll(quoted, ''), all)
}

describe.each(['de', 'en'] as const)('the words of a report (%s)', (locale) => {
  it.each(Object.keys(cases))('claim nothing the data cannot carry: %s', (name) => {
    const text = generatedText(reportOf(name, locale))
    expect(forbiddenWords(text, locale)).toEqual([])
  })

  it.each(Object.keys(cases))('have no gap left from a missing value: %s', (name) => {
    const report = reportOf(name, locale)
    for (const text of strings(report)) {
      expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object|\{text\}|\s{2,}|\s$|\(\)|(?<!\w)-\d/)
    }
  })

  it.each(Object.keys(cases))('keep captions within 90 characters: %s', (name) => {
    const report = reportOf(name, locale)
    for (const block of allBlocks(report))
      if ('caption' in block) expect(block.caption.length, block.caption).toBeLessThanOrEqual(90)
  })

  it('keep sentences of findings short', () => {
    for (const name of Object.keys(cases)) {
      const report = reportOf(name, locale)
      for (const block of allBlocks(report)) {
        if (block.kind !== 'finding') continue
        const sentences = `${block.first} ${block.rest}`.replace(/[„“].*?[“”]/g, 'D').split(/(?<=[.:])\s/)
        for (const sentence of sentences)
          expect(sentence.split(/\s/).length, `${name}: ${sentence}`).toBeLessThanOrEqual(27)
      }
    }
  })
})

it('the scan finds a forbidden word and lets longer words pass', () => {
  expect(wholeWord('dank').test('Dank der Maßnahmen')).toBe(true)
  expect(wholeWord('dank').test('Gedanken')).toBe(false)
  expect(wholeWord('Wirkung').test('Mitwirkung')).toBe(false)
})
