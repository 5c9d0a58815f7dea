import { expect, test } from 'vitest'
import { covers } from '#render/font/fira-sans.ts'
import { printable } from '#render/printable.ts'

test('the font covers the languages of our municipalities and the signs of our reports', () => {
  const text = 'ÄÖÜäöüß éçñ Łódź Çağrı Ştefan Ждан Ωδ „“ –…→−±≥≤₁₂¹²€·'
  expect([...text].filter((character) => !covers(character.codePointAt(0)!))).toEqual([])
  expect(printable(text, covers)).toBe(text)
})

test('a space the font leaves out becomes a no-break space, a letter it leaves out a question mark', () => {
  expect(printable('4\u202f% 中', covers)).toBe('4\u00a0% ?')
})

test('an emoji becomes a question mark, its selector nothing', () => {
  expect(printable('\u2764\ufe0f da 😀', covers)).toBe('? da ?')
})

test('an accent typed as its own character is composed with its letter', () => {
  expect(printable('u\u0308ber', covers)).toBe('\u00fcber')
})
