import { readdirSync, readFileSync } from 'node:fs'
import { disclose } from '#core/disclose/disclose.ts'
import { releasesOf } from '#core/disclose/release.ts'
import { evaluate } from '#core/evaluate/evaluate.ts'
import type { SurveyResponse } from '#core/model/collection.ts'
import type { DisclosedEvaluation, Evaluation } from '#core/model/evaluation.ts'
import type { Release } from '#core/model/release.ts'
import { buildReport } from '#core/report/build.ts'
import { parseReportTemplate } from '#core/report/template.ts'
import { form } from '../../evaluate/small-study.ts'
import { type GeneratedStudy, instrument, study } from './generated-study.ts'

const allTemplates = readdirSync('reports')
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const parsed = parseReportTemplate(JSON.parse(readFileSync(`reports/${name}`, 'utf8')))
    if ('problems' in parsed) throw new Error(parsed.problems.join('\n'))
    return parsed.template
  })
const templates = allTemplates.filter(({ about }) => about === 'municipality')
export const programmeTemplate = allTemplates.find(({ about }) => about === 'programme')!

/** The rule under attack; replaced where the attack itself is tried. */
export type Disclosure = (raw: Evaluation<'raw'>) => DisclosedEvaluation

export const municipalityOf = ({ responses }: Pick<GeneratedStudy, 'responses'>) => responses[0]!.municipality

export function inputOf({ releases, rosters }: GeneratedStudy, index: number, responses: readonly SurveyResponse[]) {
  const waves = releases[index]!
  const roster = rosters[index]!
  return {
    study,
    instrument,
    municipality: { ...study.municipalities[0]!, id: municipalityOf({ responses }) },
    goals: [],
    groupRatings: [],
    forms: waves.map((wave) => ({ ...form(wave), dimensions: study.dimensions })),
    rosters: roster ? Object.fromEntries(waves.map((wave) => [wave, roster])) : {},
    responses: responses.filter(({ wave }) => waves.includes(wave)),
    waves,
    // What the figures of the annex depend on does not hang on how often the bootstrap draws.
    annexReplicates: 40,
  }
}

/** Documents by name; what stands in them is read by `numberReader`. */
export type Documents = Readonly<Record<string, unknown>>
export type Publish = (responses: readonly SurveyResponse[]) => Documents

/** A report's numbers, and what had been released before it. */
interface ReleasedEvaluation {
  readonly evaluation: DisclosedEvaluation
  readonly earlier: readonly Release[]
}

/**
 * All releases of a study one after the other, each knowing the earlier ones: everything its formats are made of. Asked
 * again with other answers, it leaves those as they were whose waves have the same.
 */
export function releasing(generated: GeneratedStudy, rule: Disclosure = disclose) {
  let known: readonly SurveyResponse[] | null = null
  let first: readonly ReleasedEvaluation[] = []
  return (responses: readonly SurveyResponse[]): readonly ReleasedEvaluation[] => {
    const changed = new Set(responses.filter((person, index) => person !== known?.[index]).map(({ wave }) => wave))
    const isKept = (index: number) => known !== null && generated.releases[index]!.every((wave) => !changed.has(wave))
    const ledger: Release[] = []
    const evaluations = generated.releases.map((_, index) => {
      const earlier = generated.forgets === 'everything' ? [] : ledger.slice()
      const evaluation = isKept(index)
        ? first[index]!.evaluation
        : rule(evaluate({ ...inputOf(generated, index, responses), earlier }))
      const nothing = { shown: [], withheld: [], stayers: [] }
      for (const release of releasesOf(evaluation, instrument))
        ledger.push(generated.forgets === 'figures' ? { ...release, figures: nothing } : release)
      return { evaluation, earlier }
    })
    if (known === null) [known, first] = [responses, evaluations]
    return evaluations
  }
}

export function disclosedReleases(generated: GeneratedStudy): readonly DisclosedEvaluation[] {
  return releasing(generated)(generated.responses).map(({ evaluation }) => evaluation)
}

/** At full precision, printed or not: whoever guesses can check his guess by the fingerprint in the report. */
export function disclosedNumbers(generated: GeneratedStudy, rule?: Disclosure): Publish {
  const release = releasing(generated, rule)
  return (responses) => Object.fromEntries(release(responses).map(({ evaluation }, index) => [`${index}`, evaluation]))
}

/** As written into the blocks of every report: what all formats print and what the sheets calculate with. */
export function reportNumbers(generated: GeneratedStudy): Publish {
  const release = releasing(generated)
  return (responses) =>
    Object.fromEntries(
      release(responses).flatMap(({ evaluation }, index) =>
        templates.map((template) => {
          const input = inputOf(generated, index, responses)
          const frame = {
            template,
            profile: null,
            others: null,
            locale: 'de',
            generatedOn: '2026-11-22',
            version: '0',
          } as const
          const { cover, blocks } = buildReport({ ...input, ...frame, evaluation })
          return [`${index} ${template.id}`, { cover, blocks }]
        }),
      ),
    )
}
