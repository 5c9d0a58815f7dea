import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locale } from '#core/model/locale.ts'
import type { MunicipalityId, StudyId } from '#core/model/study.ts'
import type { PackState } from '#core/model/views.ts'
import { Problem, problem } from '#core/problem.ts'
import type { Context } from './context.ts'
import { findMunicipality, findStudy } from './find.ts'
import { type PackEvent, packFileName, writePacks } from './pack.ts'

interface Job {
  readonly stop: AbortController
  readonly of: number
  readonly municipalities: readonly MunicipalityId[]
  done: number
  current: string | null
  running: boolean
  faults: { readonly municipality: string; readonly reason: string }[]
}

export interface PackPlace {
  readonly study: StudyId
  /** Null: all municipalities of the study. */
  readonly municipality: MunicipalityId | null
  readonly locale: Locale
}

/**
 * Packs made while the server answers: at most one job a study. Files lie in the data folder and outlive the job, so
 * that what is finished is not made again.
 */
export function packJobs(context: Context) {
  const jobs = new Map<StudyId, Job>()
  const folderOf = (study: StudyId) => join(context.dataFolder, 'packs', study)

  /** @throws Problem packRunning, notFound */
  async function start(place: PackPlace): Promise<PackState> {
    if (jobs.get(place.study)?.running) throw problem('packRunning')
    const study = await findStudy(context.store, place.study)
    const chosen = place.municipality === null ? study.municipalities : [findMunicipality(study, place.municipality)]
    const stop = new AbortController()
    const request = { study, municipalities: chosen, locale: place.locale, folder: folderOf(study.id) }
    const job: Job = {
      stop,
      of: chosen.length,
      municipalities: chosen.map(({ id }) => id),
      done: 0,
      current: null,
      running: true,
      faults: [],
    }
    jobs.set(place.study, job)
    const tell = (event: PackEvent) => {
      const { name } = event.municipality
      if (event.kind === 'begun') job.current = name
      else if (event.kind === 'failed')
        job.faults.push({ municipality: name, reason: reasonOf(event.error, place.locale) })
      else job.done += 1
    }
    // What goes wrong is told by the state; nobody waits for the promise.
    void writePacks(context, request, tell, stop.signal)
      .catch((error) => job.faults.push({ municipality: study.title, reason: reasonOf(error, place.locale) }))
      .finally(() => {
        job.running = false
        job.current = null
      })
    return state(place)
  }

  async function state(place: PackPlace): Promise<PackState> {
    const job = jobs.get(place.study)
    const study = await findStudy(context.store, place.study)
    const visible = place.municipality === null ? study.municipalities : [findMunicipality(study, place.municipality)]
    const present = new Set(await readdir(folderOf(study.id)).catch(() => []))
    const files = await Promise.all(
      visible
        .filter(({ id }) => present.has(packFileName(id, place.locale)))
        .map(async ({ id, name }) => {
          const { size } = await stat(join(folderOf(study.id), packFileName(id, place.locale)))
          return { municipality: id, name, kilobytes: Math.max(1, Math.round(size / 1024)) }
        }),
    )
    const shown = visible.map(({ name }) => name)
    const mine = job?.municipalities.some((id) => visible.some((each) => each.id === id))
    if (!job || !mine) return { running: false, stopped: false, done: 0, of: 0, current: null, faults: [], files }
    return {
      running: job.running,
      stopped: job.stop.signal.aborted,
      done: job.done,
      of: job.of,
      // One municipality does not read the names of the others here.
      current: job.current !== null && shown.includes(job.current) ? job.current : null,
      faults: job.faults.filter(({ municipality }) => place.municipality === null || shown.includes(municipality)),
      files,
    }
  }

  function stop(study: StudyId): void {
    jobs.get(study)?.stop.abort()
  }

  /** @throws Problem notFound */
  async function file(study: StudyId, municipality: MunicipalityId, locale: Locale) {
    const known = findMunicipality(await findStudy(context.store, study), municipality)
    const fileName = packFileName(known.id, locale)
    const bytes = await readFile(join(folderOf(study), fileName)).catch(() => null)
    if (bytes === null) throw problem('notFound', { what: 'page', id: fileName })
    return { bytes, fileName }
  }

  return { start, state, stop, file }
}

function reasonOf(error: unknown, locale: Locale): string {
  const refusal = error instanceof Problem ? error : problem('fault', { reference: 'pack' })
  const { title, text } = refusal.in(locale)
  return `${title} ${text}`
}
