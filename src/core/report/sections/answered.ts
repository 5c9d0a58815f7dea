import { quote } from '#words/format.ts'
import type { Participation } from '../../model/evaluation.ts'
import { groupTitle, isMerged } from '../groups.ts'
import type { ReportView, WaveView } from '../view.ts'

/** Who answered in a wave, where that may be shown. */
export function shownParticipation(wave: WaveView): Participation | null {
  return wave.participation.shown ? wave.participation.value : null
}

/** The area most missing; null also where those who stated none count with it: they are invited in another one. */
export function mostMissing(view: ReportView, wave: WaveView): Participation['mostMissing'] {
  const most = shownParticipation(wave)?.mostMissing ?? null
  const block = view.evaluation.groups.find(({ attribute, group }) => attribute === 'sector' && group === most?.group)
  return block?.includesUnstated ? null : most
}

/** First and last wave; with one wave only that one. */
export function columnWaves(view: ReportView): readonly WaveView[] {
  return view.waves.filter(({ position }) => position !== 'middle')
}

/** What an area is called in a sentence; merged ones are quoted. */
export function titleOf(view: ReportView, group: string): string {
  const block = view.evaluation.groups.find(
    (candidate) => candidate.attribute === 'sector' && candidate.group === group,
  )
  if (!block) return group
  const title = groupTitle(view, block)
  return isMerged(block) ? quote(title, view.locale) : title
}
