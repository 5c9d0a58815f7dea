import type { Locale } from '#core/model/locale.ts'
import type { Wave } from '#core/model/study.ts'
import { monthAndYear } from '#words/format.ts'
import { staffWords } from '#words/staff.ts'

/** What tells a wave from another of the same kind: its month, and its id where even that is shared. */
function distinction(wave: Wave, waves: readonly Wave[], locale: Locale): string | null {
  const alike = waves.filter(({ kind }) => kind === wave.kind)
  if (alike.length < 2) return null
  const month = monthAndYear(wave.opensOn, locale)
  const sameMonth = alike.filter(({ opensOn }) => monthAndYear(opensOn, locale) === month)
  return sameMonth.length < 2 ? month : `${month}, ${wave.id}`
}

/** "Vorher", "Nachher · November 2026". */
export function waveName(wave: Wave, waves: readonly Wave[], locale: Locale): string {
  const name = staffWords[locale].waveKinds[wave.kind]
  const apart = distinction(wave, waves, locale)
  return apart ? `${name} · ${apart}` : name
}

/** "Nachher-Erhebung", with its month in brackets where there are several. */
export function surveyName(wave: Wave, waves: readonly Wave[], locale: Locale): string {
  const name = staffWords[locale].waveSurveys[wave.kind]
  const apart = distinction(wave, waves, locale)
  return apart ? `${name} (${apart})` : name
}
