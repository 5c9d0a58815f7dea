import { capitalise } from '#words/report/numerals.ts'
import type { Disclosed, ItemDistribution } from '../model/evaluation.ts'
import type { GoalVoice, GoalVoices } from '../model/views.ts'
import { percent, shareStyle } from './format.ts'
import { extentOf, scaleWords } from './statements.ts'
import { type ReportInput, viewOf, type WaveView } from './view.ts'

type Side = Disclosed<ItemDistribution> | null

/**
 * What respondents say to the statement that matches a goal, first and last closed wave: what may be shown, on the
 * scale of the report.
 *
 * @param ownItem id of the statement; voices are empty where it has not been asked in a closed wave
 */
export function goalVoices(input: ReportInput, ownItem: string): GoalVoices {
  const view = viewOf(input)
  const { items } = view.words.statements
  const found = view.ownItems.find(({ source }) => source.item === ownItem && !source.met)
  const sides: readonly (readonly [WaveView, Side])[] =
    found === undefined
      ? []
      : view.waves.length > 1
        ? [
            [view.waves[0]!, found.first],
            [view.last, found.last],
          ]
        : [[view.last, found.last]]
  const style = shareStyle(sides.flatMap(([, side]) => (side?.shown ? [side.value.topBox] : [])))
  const voice = ([{ label, wave }, side]: readonly [WaveView, Side]): GoalVoice => {
    const named = { label: capitalise(label), months: view.words.frame.months(wave.opensOn, wave.closesOn) }
    if (side === null) return { ...named, kind: 'not asked' }
    if (!side.shown) return { ...named, kind: 'protected' }
    const { counts, topBox } = side.value
    const agreement =
      style === 'percent' && topBox.share !== null
        ? items.percentOf(percent(topBox.share, view.locale), topBox.of)
        : items.countOf(topBox.count, topBox.of)
    return { ...named, kind: 'shown', counts, answers: topBox.of, agreement }
  }
  const voices = sides.map(voice)
  return {
    voices: voices.some(({ kind }) => kind !== 'not asked') ? voices : [],
    extent: extentOf(view),
    scaleWords: scaleWords(view),
  }
}
