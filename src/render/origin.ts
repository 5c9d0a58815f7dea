import type { Report } from '#core/model/report.ts'
import { longDate } from '#words/format.ts'
import { officeWords } from '#words/office.ts'

/** Which template, instrument, data and program made a report that has no section on it, in words. */
export function originOf({ locale, provenance }: Report): readonly { readonly name: string; readonly value: string }[] {
  const { origin } = officeWords[locale]
  const { data, generatedOn, instrument, peilung, template } = provenance
  return [
    { name: origin.software, value: `Peilung ${peilung}` },
    { name: origin.template, value: template },
    { name: origin.instrument, value: instrument },
    { name: origin.data, value: data },
    { name: origin.generated, value: longDate(generatedOn, locale) },
  ]
}
