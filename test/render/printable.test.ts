import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { characterCoverage } from '#render/font-coverage.ts'
import { printable } from '#render/printable.ts'

const file = createRequire(import.meta.url).resolve('@expo-google-fonts/fira-sans/400Regular/FiraSans_400Regular.ttf')
const covers = characterCoverage(readFileSync(file))

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
