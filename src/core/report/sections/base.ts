import { longDate } from '#words/format.ts'
import type { Block } from '../../model/report.ts'
import { percent } from '../format.ts'
import type { ReportView } from '../view.ts'

/** On how many answers the page rests, where the whole of it stands, and who does not publish it. */
export function base(view: ReportView): readonly Block[] {
  const { brief, frame } = view.words
  const parts = view.waves.map(({ wave, participation }) => {
    const month = frame.months(wave.opensOn, wave.closesOn)
    if (!participation.shown) return brief.base.hidden(month)
    const { responses, invited, responseRate } = participation.value
    return invited === null || responseRate === null
      ? brief.base.count(responses, month)
      : brief.base.rate(responses, invited, month, percent(responseRate, view.locale))
  })
  const sentences = [
    brief.base.sentence(parts.join(', ')),
    brief.base.full(longDate(view.generatedOn, view.locale)),
    ...(view.study.simulated ? [frame.simulatedSentence] : []),
    frame.cover.notNzfh,
  ]
  return [{ kind: 'note', tone: 'method', text: sentences.join(' ') }]
}
