import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeFolder } from '#service/make-folder.ts'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'peilung-folder-'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('a folder', () => {
  test('is made with those above it, and may be there already', async () => {
    const folder = join(root, 'a', 'b', 'c')
    await makeFolder(folder, 0o700)
    await makeFolder(folder)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
  })

  test('is refused where a file has its name, or that of one above', async () => {
    writeFileSync(join(root, 'file'), '')
    await expect(makeFolder(join(root, 'file'))).rejects.toMatchObject({ code: 'EEXIST' })
    await expect(makeFolder(join(root, 'file', 'below'))).rejects.toMatchObject({ code: 'ENOTDIR' })
  })

  test('is refused at once where the file system takes none', async () => {
    await expect(makeFolder('/proc/peilung/packs')).rejects.toMatchObject({ code: expect.stringMatching(/^E/) })
  })
})
