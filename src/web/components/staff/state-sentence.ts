import type { Locale } from '#core/model/locale.ts'
import type { IsoDate, Wave } from '#core/model/study.ts'
import { homeWords } from '#words/staff-home.ts'
import { daysBetween } from '../../today.ts'
import type { Situation } from './situation.ts'
import { surveyName } from './wave-names.ts'

/** The sentence a municipality's overview opens with, and the line below it. */
export function stateSentence(situation: Situation, today: IsoDate, locale: Locale): { title: string; lead: string } {
  const words = homeWords[locale]
  const waves = situation.waves.map(({ wave }) => wave)
  const named = (wave: Wave) => surveyName(wave, waves, locale)
  const { open, lastClosed, next } = situation
  if (open) {
    const days = daysBetween(today, open.wave.closesOn)
    return {
      title: days <= 0 ? words.sentence.endsToday(named(open.wave)) : words.sentence.endsIn(named(open.wave), days),
      lead: `${answered(open.progress.total, locale)} ${situation.reportable ? words.reportReady : words.resultsClosed(open.wave.closesOn)}`,
    }
  }
  if (lastClosed) {
    const more = next
      ? words.nextBegins(named(next.wave), next.wave.opensOn)
      : situation.reportable
        ? words.reportReady
        : ''
    return {
      title: words.sentence.closed(named(lastClosed.wave)),
      lead: `${answered(lastClosed.progress.total, locale)} ${more}`.trim(),
    }
  }
  if (next) return { title: words.sentence.begins(named(next.wave), next.wave.opensOn), lead: '' }
  return { title: words.sentence.nothingPlanned, lead: '' }
}

/** "44 von 84 Personen haben geantwortet."; without the roster only how many answered. */
export function answered(
  { submitted, expected }: { submitted: number; expected: number | null },
  locale: Locale,
): string {
  const words = homeWords[locale]
  return expected === null || submitted === 0 ? words.answeredOnly(submitted) : words.answered(submitted, expected)
}
