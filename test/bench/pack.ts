import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Study } from '#core/model/study.ts'
import { type Context, openContext } from '#service/context.ts'
import { loadDemonstration } from '#service/demonstration.ts'
import { writePacks } from '#service/pack.ts'

const municipalities = 23

/** One municipality's whole pack, and the packs of a programme of 23, in one process, beside each other. */
export async function benchPack(print: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'peilung-bench-'))
  const context = await openContext(join(folder, 'data'))
  await loadDemonstration(context)
  const demo = (await context.store.study('demo'))!
  const programme = await clone(context, demo)

  const single = join(folder, 'one')
  const one = await seconds(() => write(context, demo, single, 1))
  const kilobytes = readdirSync(single).reduce((sum, name) => sum + statSync(join(single, name)).size, 0) / 1024
  print(`one municipality's pack: ${one.toFixed(1)} s, ${Math.round(kilobytes)} kB`)

  const all = join(folder, 'all')
  const many = await seconds(() => write(context, programme, all, municipalities))
  const memory = process.resourceUsage().maxRSS / 1024
  print(
    `${municipalities} municipalities' packs: ${(many / one).toFixed(1)} × one pack (${many.toFixed(1)} s), at most ${Math.round(memory)} MB`,
  )
  const again = await seconds(() => write(context, programme, all, municipalities))
  print(`the same again, nothing changed: ${((100 * again) / many).toFixed(1)} % of the time (${again.toFixed(2)} s)`)
  await context.store.close()
  rmSync(folder, { recursive: true, force: true })
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

async function write(context: Context, study: Study, folder: string, count: number): Promise<void> {
  const chosen = study.municipalities.slice(0, count)
  const request = { study, municipalities: chosen, locale: 'de', folder } as const
  let done = 0
  const tell = ({ kind }: { readonly kind: string }) => {
    if (kind === 'written' || kind === 'kept') done += 1
  }
  await writePacks(context, request, tell, new AbortController().signal)
  if (done !== count) throw new Error(`${done} of ${count} packs`)
}

/** A study of 23 municipalities, made of the demonstration's five under other names. */
async function clone(context: Context, demo: Study): Promise<Study> {
  const copies = Array.from({ length: municipalities }, (_, index) => {
    const source = demo.municipalities[index % demo.municipalities.length]!
    const number = String(index + 1).padStart(2, '0')
    return { source: source.id, municipality: { ...source, id: `place-${number}`, name: `Kommune ${number}` } }
  })
  const study: Study = { ...demo, id: 'programme', municipalities: copies.map(({ municipality }) => municipality) }
  const rosters = await context.store.rosters(demo.id)
  await context.store.transact((writer) => writer.addStudy(study))
  for (const { source, municipality } of copies) {
    const profile = await context.store.profile(demo.id, source)
    const forms = await context.store.waveForms(demo.id, source)
    const responses = await context.store.responses(demo.id, source)
    await context.store.transact(async (writer) => {
      if (profile) await writer.putProfile(study.id, municipality.id, profile)
      for (const { wave, roster } of rosters.filter((row) => row.municipality === source))
        await writer.putRoster({ study: study.id, wave, municipality: municipality.id }, roster)
      for (const form of forms) {
        const key = { study: study.id, wave: form.wave, municipality: municipality.id }
        await writer.freezeWaveForm({ ...form, ...key, first: form.wave === study.waves[0]?.id })
        const own = responses
          .filter(({ wave }) => wave === form.wave)
          .map((response) => ({ ...response, ...key, id: `${municipality.id}-${response.id}` }))
        await writer.addResponses(key, own)
      }
    })
  }
  return study
}
