import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { profileCommand } from '#cli/profile.ts'
import { parseProfile } from '#core/profile/parse.ts'

const steckbrief = [
  'Stadt Seedorf, Hessen',
  'KOMMUNALSTRUKTUR',
  'Bevölkerungszahl insgesamt\t5.000',
  'Anteil der 0-3 Jährigen in der Kommune\t140',
  'WIR ÜBER UNS',
  'Ansprechperson\tAda Muster',
].join('\n')

async function run(content: string | Uint8Array, ...options: string[]): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'peilung-')), 'seedorf.txt')
  writeFileSync(file, content)
  const printed: string[] = []
  await profileCommand([file, ...options], (text) => printed.push(text))
  return printed.join('\n')
}

test('every line stands beside what was understood', async () => {
  const lines = (await run(steckbrief)).split('\n')
  expect(lines[0]).toBe('Seedorf: 1 Zeile braucht eine Entscheidung, 6 Zeilen gelesen.')
  expect(lines.find((line) => line.includes('5.000'))).toMatch(/^ +3 .*Bevölkerung: 5\.000 Personen +verstanden$/)
  expect(lines.find((line) => line.includes('140 Kinder'))).toMatch(/bitte prüfen$/)
})

test('the profile can be had as JSON, and neither form names a person', async () => {
  const json = await run(steckbrief, '--json')
  expect(JSON.parse(json)).toEqual(parseProfile(steckbrief))
  expect(json + (await run(steckbrief))).not.toMatch(/Ada|Muster/)
})

test('what cannot be read is refused by name', async () => {
  const refusal = (kind: string) => expect.objectContaining({ kind })
  await expect(profileCommand(['keine-solche-datei.txt'], () => {})).rejects.toEqual(refusal('fileUnreadable'))
  await expect(profileCommand([], () => {})).rejects.toEqual(refusal('optionMissing'))
  await expect(run(steckbrief, '--yaml')).rejects.toEqual(refusal('optionInvalid'))
  await expect(run(Uint8Array.from([0xff, 0xd8, 0xff, 0x00]))).rejects.toEqual(refusal('profileNotText'))
})
