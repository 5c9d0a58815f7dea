import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeWholeFile } from '#service/write-file.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'peilung-write-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A process that may write files of 32 KB at most: the system refuses the rest as it does on a full disk. */
function writeWhereNoRoomIs(file: string, bytes: number): string {
  const script = `
    import { writeWholeFile } from '${new URL('../../src/service/write-file.ts', import.meta.url)}'
    await writeWholeFile(process.argv[1], new Uint8Array(${bytes})).then(
      () => console.log('written'),
      (problem) => console.log(problem.kind, problem.in('en').title, problem.in('en').text),
    )`
  const call = 'ulimit -f 64; exec "$0" --input-type=module -e "$1" "$2"'
  return execFileSync('/bin/sh', ['-c', call, process.execPath, script, file], { encoding: 'utf8' })
}

describe('a file', () => {
  test('that is written replaces the one before', async () => {
    const file = join(folder, 'whole.zip')
    writeFileSync(file, 'before')
    await writeWholeFile(file, new TextEncoder().encode('after'))
    expect(readFileSync(file, 'utf8')).toBe('after')
    expect(readdirSync(folder)).toEqual(['whole.zip'])
  })

  test('for which there is no room is refused by name; the one before stays, and nothing half-written', () => {
    const file = join(folder, 'whole.zip')
    writeFileSync(file, 'before')
    expect(writeWhereNoRoomIs(file, 16_000)).toContain('written')
    writeFileSync(file, 'before')
    const refusal = writeWhereNoRoomIs(file, 5_000_000)
    expect(refusal).toContain('fileUnwritable')
    expect(refusal).toContain('whole.zip')
    expect(readFileSync(file, 'utf8')).toBe('before')
    expect(readdirSync(folder)).toEqual(['whole.zip'])
  })
})
