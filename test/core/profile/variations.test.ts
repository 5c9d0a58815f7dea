import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Fact, Profile } from '#core/model/profile.ts'
import { parseProfile } from '#core/profile/parse.ts'
import { reviewLines } from '#core/profile/review.ts'
import { writeProfile } from '#core/profile/write.ts'
import { demonstrationText, steckbriefe, texts } from './demonstration.ts'

/** Ways in which the same document reaches us; each takes a text and a seed. */
const variations: Record<string, (text: string, seed: number) => string> = {
  'Windows line ends': (text) => text.replaceAll(/\r?\n/g, '\r\n'),
  'byte-order mark': (text) => `\uFEFF${text.replace('\uFEFF', '')}`,
  'hyphens for dashes': (text) => text.replaceAll('–', '-'),
  'dashes for hyphens in bullets': (text) => text.replaceAll(/^( *)- /gm, '$1– '),
  'several spaces for tabs': (text, seed) => text.replaceAll('\t', ' '.repeat(2 + (seed % 6))),
  'one blank for tabs': (text) => text.replaceAll(/(?<=\S)\t(?=[^\d\n]|\d.*\S)/g, ' '),
  'no-break spaces': (text) => text.replaceAll(/(?<=\d) (?=[€%])/g, '\u00a0'),
  'sections in another order': swapSections,
  'a section missing': dropSection,
  'an unknown row': (text, seed) => insertLine(text, seed, 'Fläche in km²\t93,8'),
  'an unknown line': (text, seed) => insertLine(text, seed, 'Gedruckt auf Umweltpapier'),
  'not stated': (text) => text.replaceAll(/(?<=\t)[\d.,]+$/gm, 'k. A.'),
}
const variation = fc.tuple(fc.constantFrom(...Object.keys(variations)), fc.nat(500))
const varied = fc
  .tuple(fc.constantFrom(...texts), fc.array(variation, { maxLength: 4 }))
  .map(([id, chosen]) => chosen.reduce((text, [name, seed]) => variations[name]!(text, seed), demonstrationText(id)))

describe('whatever way the document arrives', () => {
  test('it is written again as it was read, line ends normalised', () => {
    fc.assert(
      fc.property(varied, (text) => {
        expect(writeProfile(parseProfile(text))).toBe(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'))
      }),
    )
  })

  test('reading what was written gives the same profile', () => {
    fc.assert(
      fc.property(varied, (text) => {
        const profile = parseProfile(text)
        expect(parseProfile(writeProfile(profile))).toEqual(profile)
      }),
    )
  })

  test('every line that is not blank has exactly one fate', () => {
    fc.assert(
      fc.property(varied, (text) => {
        const profile = parseProfile(text)
        const expected = profile.lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]))
        expect(reviewLines(profile).map(({ line }) => line)).toEqual(expected)
      }),
    )
  })

  test('lines without a fact, a statement or a known part are exactly the unknown ones', () => {
    fc.assert(
      fc.property(varied, (text) => {
        const profile = parseProfile(text)
        const unassigned = reviewLines(profile).filter(({ state }) => state === 'unassigned')
        expect(unassigned.map(({ line }) => line)).toEqual(profile.unknown.map(({ line }) => line))
      }),
    )
  })
})

test('any text at all is kept line by line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const profile = parseProfile(text)
      const seen = reviewLines(profile).length
      expect(seen).toBe(profile.lines.filter((line) => line.trim() !== '').length)
    }),
  )
})

describe.each(steckbriefe)('%s', (id) => {
  const original = parseProfile(demonstrationText(id))

  test.each([
    'Windows line ends',
    'byte-order mark',
    'dashes for hyphens in bullets',
    'several spaces for tabs',
    'one blank for tabs',
    'no-break spaces',
    'sections in another order',
  ])('%s change no fact and no statement', (name) => {
    const profile = parseProfile(variations[name]!(demonstrationText(id), 3))
    expect(content(profile)).toEqual(content(original))
  })

  test('hyphens for dashes change the wording only', () => {
    const profile = parseProfile(demonstrationText(id).replaceAll('–', '-'))
    const figures = (facts: readonly Fact[]) =>
      facts.map(({ key, quantities, readings, asOf }) => ({ key, quantities, readings, asOf }))
    expect(figures(profile.facts)).toEqual(figures(original.facts))
    expect(profile.unknown).toEqual([])
  })

  test('a missing section is missing, the others are as before', () => {
    const profile = parseProfile(dropSection(demonstrationText(id)))
    expect(Object.keys(profile.sections)).toEqual(Object.keys(original.sections).filter((key) => key !== 'goals'))
    expect(profile.facts).toEqual(original.facts)
  })

  test('an unknown row is kept as unknown', () => {
    const profile = parseProfile(
      demonstrationText(id).replace('KOMMUNALSTRUKTUR\n', 'KOMMUNALSTRUKTUR\n\nFläche in km²\t93,8\n'),
    )
    expect(profile.unknown.map(({ text }) => text)).toEqual(['Fläche in km²\t93,8'])
    expect(profile.facts.length).toBe(original.facts.length)
  })
})

/** Facts and statements without their places. */
function content({ lines: _, ...profile }: Profile): unknown {
  return JSON.parse(JSON.stringify(profile, (key, value) => (key === 'line' ? undefined : value)))
}

const sectionStart = /^(?=Unser Verständnis|Unsere Projektziele|Herausforderungen$|Mehrwert|Wünsche an)/m

function swapSections(text: string, seed: number): string {
  const [head, ...sections] = text.split(sectionStart)
  const turn = seed % Math.max(1, sections.length)
  const turned = [...sections.slice(turn), ...sections.slice(0, turn)].map((section) => `${section.trimEnd()}\n\n`)
  return `${head}${turned.join('')}`
}

function dropSection(text: string): string {
  return text.replace(/^Unsere Projektziele\n[\s\S]*?(?=^Herausforderungen)/m, '')
}

function insertLine(text: string, seed: number, line: string): string {
  const lines = text.split('\n')
  return lines.toSpliced(seed % lines.length, 0, line).join('\n')
}
