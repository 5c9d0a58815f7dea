import type { Progress } from '#core/model/collection.ts'
import type { IsoDate, Study, Wave } from '#core/model/study.ts'

/** A wave with what is known about its responses. */
export interface WaveProgress {
  readonly wave: Wave
  readonly progress: Progress
}

/** Where a municipality stands: the wave that runs, the one that closed last, the one that comes next. */
export interface Situation {
  readonly waves: readonly WaveProgress[]
  readonly open: WaveProgress | null
  readonly lastClosed: WaveProgress | null
  readonly next: WaveProgress | null
  /** A report rests on at least one closed wave with enough answers. */
  readonly reportable: boolean
}

export function situation(study: Study, progress: readonly Progress[], today: IsoDate): Situation {
  const waves = study.waves.map((wave) => ({
    wave,
    progress: progress.find((each) => each.wave === wave.id) ?? unanswered(wave, today),
  }))
  const closed = waves.filter(({ progress: { state } }) => state === 'closed')
  return {
    waves,
    open: waves.find(({ progress: { state } }) => state === 'open') ?? null,
    lastClosed: closed.at(-1) ?? null,
    next: waves.find(({ progress: { state } }) => state === 'planned') ?? null,
    reportable: closed.some(({ progress: { total } }) => total.submitted >= study.minimumCell),
  }
}

/** A wave the server has said nothing about yet, placed by its dates. */
function unanswered(wave: Wave, today: IsoDate): Progress {
  const state = today < wave.opensOn ? 'planned' : today > wave.closesOn ? 'closed' : 'open'
  return {
    municipality: '',
    wave: wave.id,
    state,
    total: { submitted: 0, expected: null },
    sectors: [],
    viaSharedLink: 0,
  }
}
