import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileFault } from '#core/file-fault.ts'
import { problem } from '#core/problem.ts'

/**
 * Writes a file whole or not at all: beside the target first, then put in its place.
 *
 * @throws Problem fileUnwritable
 */
export async function writeWholeFile(file: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID().slice(0, 8)}`)
  try {
    const handle = await open(beside, 'wx')
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(beside, file)
  } catch (error) {
    // Where the folder itself is no folder there is nothing to clear away.
    await rm(beside, { force: true }).catch(() => {})
    throw problem('fileUnwritable', { file, reason: fileFault(error) })
  }
}
