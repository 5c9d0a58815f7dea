import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkCommand } from '#cli/check.ts'

async function printed(...args: string[]): Promise<string[]> {
  const lines: string[] = []
  await checkCommand(args, (text) => lines.push(text))
  return lines
}

test('check prints a line with counts for each file', async () => {
  expect(await printed()).toContain(
    'surveys/quality-framework.json: ok (9 Dimensionen, 35 Themen, 80 Aussagen, 2 Angaben zur Person)',
  )
  expect((await printed('--language', 'en'))[0]).toContain('80 items')
})

test('check prints the generated form for those who want to preview it', async () => {
  const [text] = await printed('--print-form', 'quality-framework')
  expect(JSON.parse(text!)).toMatchObject({ locale: 'de', showCompletePage: false })
})

test('check prints the codebook', async () => {
  const [text] = await printed('--print-codebook', 'quality-framework')
  expect(JSON.parse(text!)).toHaveLength(82)
})

test('check prints what is sound and then refuses what is not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'peilung-check-'))
  cpSync('surveys', join(folder, 'surveys'), { recursive: true })
  cpSync('reports', join(folder, 'reports'), { recursive: true })
  const file = join(folder, 'surveys/quality-framework.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace('"D1-02"', '"D1-01"'))
  const lines: string[] = []
  const check = checkCommand(['--folder', folder], (text) => lines.push(text))
  await expect(check).rejects.toMatchObject({
    kind: 'contentInvalid',
    details: { file: 'surveys/quality-framework.json' },
  })
  expect(lines).toContain('reports/before-after.json: ok (14 Abschnitte)')
  expect(lines).toHaveLength(readdirSync('reports').filter((name) => name.endsWith('.json')).length)
  rmSync(folder, { recursive: true })
})

test.each([
  [['--form'], 'optionInvalid'],
  [['surveys'], 'optionInvalid'],
  [['--language', 'fr'], 'optionInvalid'],
  [['--print-form', 'unknown'], 'optionInvalid'],
  [['--print-form'], 'optionMissing'],
  [['--print-form', '--language'], 'optionMissing'],
])('check %j is refused with a remedy', async (args, kind) => {
  await expect(printed(...args)).rejects.toMatchObject({ kind })
})
