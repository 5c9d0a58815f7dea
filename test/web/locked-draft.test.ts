import { expect, test } from 'vitest'
import { locked, lockFrom, unlocked, versionOf } from '#web/device/locked-draft.ts'

const secret = '7KMP4XRD29ACDEFGH0'

test('a locked draft opens with the secret it was locked with, and with no other', async () => {
  const lock = await lockFrom(secret)
  const content = { data: { 'D3-01': 4, 'comment-network': 'Ä – 👍' } }
  const sealed = (await locked(lock, content))!
  expect(await unlocked(await lockFrom(secret), sealed)).toEqual(content)
  await expect(unlocked(await lockFrom('7KMP4XRD29ACDEFGH1'), sealed)).rejects.toThrow()
})

test('what was changed on its way does not open', async () => {
  const lock = await lockFrom(secret)
  const bytes = Buffer.from((await locked(lock, { data: {} }))!, 'base64')
  bytes[100]! ^= 1
  await expect(unlocked(lock, bytes.toString('base64'))).rejects.toThrow()
})

test('the length tells neither how many answers there are nor, up to a few lines, how much was written', async () => {
  const lock = await lockFrom(secret)
  const lengthOf = async (content: unknown) => (await locked(lock, content))!.length
  const eighty = Object.fromEntries(Array.from({ length: 80 }, (_, index) => [`D3-${index}`, 4]))
  expect(await lengthOf({ data: eighty, text: 'x'.repeat(1500) })).toBe(await lengthOf({ data: {} }))
  expect(await lengthOf({ text: 'x'.repeat(30_000) })).toBe(await lengthOf({ text: 'x'.repeat(5_000) }))
  expect(await locked(lock, { text: 'x'.repeat(33_000) })).toBeNull()
})

test('the same draft locked twice looks unrelated, and the name tells nothing about the key', async () => {
  const lock = await lockFrom(secret)
  const [one, two] = [(await locked(lock, {}))!, (await locked(lock, {}))!]
  expect(await versionOf(one)).not.toBe(await versionOf(two))
  expect(lock.id).toMatch(/^[0-9a-f]{32}$/)
  expect(lock.key.extractable).toBe(false)
  expect((await lockFrom('7KMP4XRD29ACDEFGH1')).id).not.toBe(lock.id)
})
