import { longDate } from '#words/format.ts'
import { fingerprint } from '../../fingerprint.ts'
import type { DisclosedEvaluation } from '../../model/evaluation.ts'
import type { InstrumentReference } from '../../model/instrument.ts'
import type { Block, Provenance } from '../../model/report.ts'
import type { Study } from '../../model/study.ts'
import type { SectionOptions } from '../template.ts'
import type { ReportView } from '../view.ts'
import { sectionHeading } from './heading.ts'

/** Which template, instrument, data and program made this report; written into every file. */
export function provenanceOf(view: ReportView): Provenance {
  const { template, study, evaluation, goals, groupRatings, version, generatedOn } = view
  return {
    template: `${template.id} ${template.version}`,
    instrument: askedVersions([evaluation], study)
      .map(({ id, version: asked, hash }) => `${id} ${asked} ${hash}`)
      .join(', '),
    data: fingerprint({
      evaluation,
      goals,
      groupRatings: groupRatings.filter(({ wave }) => wave === evaluation.waves.at(-1)),
    }),
    peilung: version,
    generatedOn,
  }
}

/** The versions the evaluated waves asked, in their order; without waves the study's. */
export function askedVersions(
  evaluations: readonly Pick<DisclosedEvaluation, 'instruments'>[],
  study: Study,
): readonly InstrumentReference[] {
  const asked = evaluations.flatMap(({ instruments }) => instruments)
  const distinct = asked.filter(({ hash }, index) => asked.findIndex((one) => one.hash === hash) === index)
  return distinct.length > 0 ? distinct : [study.instrument]
}

/** The same for readers, with the short form of each fingerprint. */
export function provenance(view: ReportView, options: SectionOptions<'provenance'>): readonly Block[] {
  const { provenance: words } = view.words.annex
  const { frame } = view.words
  const { study, template, instrument, evaluation, locale } = view
  const surveys = evaluation.waves.map((id) => study.waves.find((wave) => wave.id === id)!)
  const answers = evaluation.participation.map((wave) => (wave.shown ? String(wave.value.responses) : '.'))
  const items = view.dimensions.flatMap((dimension) => dimension.evaluation.items).length
  const met = view.ownItems.filter(({ source }) => source.met).length
  const pairs = [
    { name: words.software, value: `Peilung ${view.version}` },
    { name: words.template, value: `${template.id} ${template.version}` },
    {
      name: words.instrument,
      value: askedVersions([evaluation], study)
        .map(({ version, hash }) => words.instrumentValue(instrument.title[locale], version, short(hash)))
        .join('; '),
    },
    { name: words.source, value: words.sourceValue },
    { name: words.asked, value: frame.listed(view.dimensions.map(({ title }) => title)) },
    { name: words.evaluated, value: words.evaluatedValue(items, view.ownItems.length - met, met) },
    { name: words.survey, value: surveys.map(({ opensOn, closesOn }) => frame.dateSpan(opensOn, closesOn)).join('; ') },
    { name: words.answers, value: answers.join('; ') },
    { name: words.fingerprint, value: short(provenanceOf(view).data) },
    { name: words.generated, value: longDate(view.generatedOn, locale) },
    ...(study.simulated ? [{ name: words.data, value: frame.simulatedSentence }] : []),
  ]
  return [
    { ...sectionHeading(view, options) },
    { kind: 'provenance', pairs },
    { kind: 'note', tone: 'method', text: frame.cover.notNzfh },
  ]
}

/** "b41e 09c7 5d2a f318": enough to compare by eye. */
function short(hash: string): string {
  return hash.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ')
}
