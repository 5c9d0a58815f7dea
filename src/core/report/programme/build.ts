import { quote } from '#words/format.ts'
import { reportWords } from '#words/report.ts'
import { fingerprint } from '../../fingerprint.ts'
import type { Block, Report } from '../../model/report.ts'
import { germanNames } from '../german.ts'
import { numberBlocks } from '../number-blocks.ts'
import { askedVersions } from '../sections/provenance.ts'
import { programmeSections } from './sections.ts'
import { programmeSummary } from './summary.ts'
import type { ProgrammeInput, ProgrammeView } from './view.ts'

/** The report over all municipalities: mean changes and bands, without names and without an order. */
export function buildProgrammeReport(input: ProgrammeInput): Report {
  const { template, study, instrument, evaluations, locale, generatedOn, version } = input
  const words = reportWords[locale]
  const { frame, programme } = words
  const dimensions = programmeSummary(instrument, evaluations).map((row) => ({
    ...row,
    quoted: quote(row.dimension.title[locale], locale),
  }))
  const view: ProgrammeView = { ...input, words, dimensions }
  const kind = template.name[locale]
  const simulated = study.simulated ? frame.simulated : null
  const provenance = {
    template: `${template.id} ${template.version}`,
    instrument: askedVersions(evaluations, study)
      .map(({ id, version: asked, hash }) => `${id} ${asked} ${hash}`)
      .join(', '),
    data: fingerprint(evaluations),
    peilung: version,
    generatedOn,
  }
  const blocks = template.sections.flatMap((section): readonly Block[] =>
    section.section === 'cover' ? [] : programmeSections(view, section, provenance),
  )
  const waves = study.waves.filter(({ id }) => evaluations.some((evaluation) => evaluation.waves.includes(id)))
  const report: Omit<Report, 'german'> = {
    template: template.id,
    layout: template.layout,
    palette: template.palette,
    title: [`${study.title}. ${kind}`, ...(simulated === null ? [] : [`(${simulated})`])].join(' '),
    head: { name: study.title, kind },
    foot: frame.foot(study.title, generatedOn),
    locale,
    simulated,
    words: { page: frame.page, of: frame.of, to: frame.to, ...frame.signs },
    cover: {
      kind,
      title: study.title,
      subtitle: programme.subtitle(evaluations.length),
      waves: waves.map((wave, index) => {
        const place = index === 0 ? 'first' : index === waves.length - 1 ? 'last' : 'middle'
        return {
          sign: place === 'first' ? 'before' : place === 'last' ? 'after' : 'interim',
          text: frame.coverWave[waves.length === 1 ? 'only' : place](wave.opensOn, wave.closesOn),
        }
      }),
      facts: [],
      scope: programme.change.lead,
      publisher: [...(study.simulated ? [frame.simulatedSentence] : []), frame.cover.notNzfh].join(' '),
    },
    blocks: numberBlocks(words, blocks),
    provenance,
  }
  return { ...report, german: germanNames(report) }
}
