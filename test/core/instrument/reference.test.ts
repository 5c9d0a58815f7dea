import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, fingerprint } from '#core/fingerprint.ts'
import { instrumentReference } from '#core/instrument/reference.ts'
import { framework, frameworkJson } from './framework.ts'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

describe('the fingerprint', () => {
  test.each([
    '',
    'a',
    'Frühe Hilfen',
    '€ – „“',
    '😀',
    '\u0000',
    'x'.repeat(53),
    'x'.repeat(54),
    'x'.repeat(62),
    'x'.repeat(1000),
  ])('of a text is what node:crypto computes (%#)', (text) => {
    expect(fingerprint(text)).toBe(sha256(JSON.stringify(text)))
  })

  test('of any JSON is what node:crypto computes', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => fingerprint(value) === sha256(canonicalJson(value))))
  })

  test('does not depend on the order of keys', () => {
    expect(fingerprint({ a: 1, b: [{ c: 2, d: null }] })).toBe(fingerprint({ b: [{ d: null, c: 2 }], a: 1 }))
  })

  test('depends on the order of lists', () => {
    expect(fingerprint([1, 2])).not.toBe(fingerprint([2, 1]))
  })

  test('reads canonical JSON back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})

describe('the reference of an instrument', () => {
  test('is the same for the same content and names id and version', () => {
    const reference = instrumentReference(framework())
    expect(reference).toEqual(instrumentReference(framework()))
    expect(reference).toMatchObject({ id: 'quality-framework', version: '1.1.0' })
    const { facilitation: _, ...asked } = frameworkJson() as Record<string, unknown>
    expect(reference.hash).toBe(sha256(canonicalJson(asked)))
  })

  test('changes with one word of one item, although the version stays', () => {
    const changed = framework()
    changed.items[0]!.text.de = 'Familien erreichen überall in unserer Kommune Angebote der Frühen Hilfen.'
    expect(instrumentReference(changed).hash).not.toBe(instrumentReference(framework()).hash)
  })

  test('stays when only a question for the meeting is worded anew, for nobody was asked it', () => {
    const changed = framework()
    changed.facilitation.divided.de = 'Was sehen Sie, was andere nicht sehen?'
    expect(instrumentReference(changed)).toEqual(instrumentReference(framework()))
  })
})
