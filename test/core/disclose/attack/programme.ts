import { discloseReliability } from '#core/disclose/over-municipalities.ts'
import { type PooledMunicipality, pooledReliability } from '#core/evaluate/reliability.ts'
import type { SurveyResponse } from '#core/model/collection.ts'
import type { DisclosedEvaluation } from '#core/model/evaluation.ts'
import type { Release } from '#core/model/release.ts'
import type { WaveId } from '#core/model/study.ts'
import { programmeSections } from '#core/report/programme/sections.ts'
import { fewestForBand, programmeSummary } from '#core/report/programme/summary.ts'
import { otherMunicipalities } from '#core/report/sections/other-municipalities.ts'
import { viewOf } from '#core/report/view.ts'
import { reportWords } from '#words/report.ts'
import type { GeneratedProgramme } from './generated-programme.ts'
import { instrument, study } from './generated-study.ts'
import { publicPackage } from './public-package.ts'
import {
  type Disclosure,
  type Documents,
  inputOf,
  municipalityOf,
  type Publish,
  programmeTemplate,
  releasing,
} from './published.ts'

/** What one municipality shows after some waves, and what had been shown of it until then. */
export interface PlaceRelease {
  readonly id: string
  readonly responses: readonly SurveyResponse[]
  readonly evaluation: DisclosedEvaluation
  readonly earlier: readonly Release[]
}

/** What of a programme is published besides the municipalities' own reports; replaced where the attack itself is tried. */
export interface ProgrammeRules {
  /** What the report over all, the bands and the frequencies know of each municipality. */
  readonly toAll?: Disclosure
  readonly toBands?: Disclosure
  readonly toCounts?: Disclosure
  readonly package?: (...about: [places: readonly PlaceRelease[], waves: readonly WaveId[]]) => unknown
}

const frame = {
  profile: null,
  goals: [],
  groupRatings: [],
  locale: 'de',
  generatedOn: '2026-11-22',
  version: '0',
} as const
const bandSection = { section: 'other-municipalities', title: 'otherMunicipalities', newPage: false } as const

/** What a section says of where its numbers come from is the same whatever they are. */
const provenance = { template: '', instrument: '', data: '', peilung: '', generatedOn: '' }

/** The value of a municipality before the band of the others, as its report prints it. */
function bandOf(
  input: ReturnType<typeof inputOf>,
  evaluation: DisclosedEvaluation,
  others: readonly DisclosedEvaluation[],
) {
  const known = { count: others.length, evaluations: others.length < fewestForBand ? [] : others }
  const view = viewOf({
    ...input,
    ...frame,
    template: { ...programmeTemplate, waves: 'all' },
    evaluation,
    others: known,
  })
  return otherMunicipalities(view, bandSection)
}

function overAll(municipalities: readonly PooledMunicipality[]) {
  const evaluations = municipalities.map(({ evaluation }) => evaluation)
  const reliability = discloseReliability(pooledReliability(municipalities))
  const dimensions = programmeSummary(instrument, evaluations).map((row) => ({ ...row, quoted: row.dimension.id }))
  const input = { ...frame, template: programmeTemplate, study, instrument, evaluations, reliability }
  const view = { ...input, words: reportWords.de, dimensions }
  const blocks = programmeTemplate.sections.flatMap((section) => programmeSections(view, section, provenance))
  return { summary: dimensions, reliability, blocks }
}

/**
 * Everything published of several municipalities of one study: after each of the waves all that is disclosed of each,
 * its report's band of the others, the report over all of them and the research package for everybody.
 */
export function programmeNumbers(programme: GeneratedProgramme, rules: ProgrammeRules = {}): Publish {
  const places = programme.map((generated) => {
    const release = releasing(generated)
    const under = (rule: Disclosure | undefined) => (rule ? releasing(generated, rule) : release)
    const known = { all: under(rules.toAll), bands: under(rules.toBands), counts: under(rules.toCounts) }
    return { id: municipalityOf(generated), generated, release, known }
  })
  return (responses) => {
    const published = places.map(({ id, generated, release, known }) => {
      const own = responses.filter(({ municipality }) => municipality === id)
      return {
        id,
        generated,
        own,
        shown: release(own),
        known: { all: known.all(own), bands: known.bands(own), counts: known.counts(own) },
      }
    })
    const stages = programme[0]!.releases.map((waves, stage): Documents => {
      const evaluationsFor = (reader: 'all' | 'bands' | 'counts') =>
        published.map(({ known }) => known[reader][stage]!.evaluation)
      const toBands = evaluationsFor('bands')
      const documents = published.map(({ id, generated, own, shown }, place): [string, unknown] => {
        const { evaluation } = shown[stage]!
        const others = toBands.filter((_, other) => other !== place)
        return [id, { evaluation, band: bandOf(inputOf(generated, stage, own), evaluation, others) }]
      })
      const toCounts = evaluationsFor('counts')
      const releases = published.map(({ id, own, shown }, place): PlaceRelease => {
        const ofWaves = own.filter(({ wave }) => waves.includes(wave))
        return { id, responses: ofWaves, evaluation: toCounts[place]!, earlier: shown[stage]!.earlier }
      })
      return {
        ...Object.fromEntries(documents),
        programme: overAll(
          published.map(({ generated, own, known }) => ({
            input: inputOf(generated, stage, own),
            evaluation: known.all[stage]!.evaluation,
          })),
        ),
        package: (rules.package ?? publicPackage)(releases, waves),
      }
    })
    return Object.fromEntries(
      stages.flatMap((documents, stage) =>
        Object.entries(documents).map(([name, document]) => [`${stage} ${name}`, document]),
      ),
    )
  }
}
