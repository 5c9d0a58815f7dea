import { researchWords } from '#words/research.ts'
import type { Locale } from '../model/locale.ts'
import type { Study } from '../model/study.ts'
import { escapeXml, labelledValues } from './codebook.ts'
import type { ResearchProfile, ResearchRow, ResearchVariable } from './variables.ts'

/** The study and its variables for archives. @see DDI-Codebook 2.5, https://ddialliance.org/ddi-codebook_v2.5 */
export function ddiCodebook(
  study: Study,
  profile: ResearchProfile,
  variables: readonly ResearchVariable[],
  rows: readonly ResearchRow[],
  generatedOn: string,
  version: string,
  locale: Locale,
): string {
  const words = researchWords[locale]
  const text = escapeXml
  const abstract = [
    words.description(words.profile[profile]),
    words.readme.closed,
    ...(study.simulated ? [words.readme.simulated] : []),
    words.readme.notNzfh,
  ].join(' ')
  const waves = study.waves.filter(({ id }) => rows.some((row) => row.wave === id))
  const dates = waves.flatMap(({ id, opensOn, closesOn }) => [
    `<collDate date="${opensOn}" event="start" cycle="${text(id)}">${opensOn}</collDate>`,
    `<collDate date="${closesOn}" event="end" cycle="${text(id)}">${closesOn}</collDate>`,
  ])
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<codeBook xmlns="ddi:codebook:2_5" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="ddi:codebook:2_5 https://ddialliance.org/Specification/DDI-Codebook/2.5/XMLSchema/codebook.xsd" version="2.5" xml:lang="${locale}">`,
    '<stdyDscr>',
    `<citation><titlStmt><titl>${text(study.title)}</titl><IDNo>${text(study.id)}</IDNo></titlStmt>`,
    `<prodStmt><prodDate date="${generatedOn}">${generatedOn}</prodDate><software version="${text(version)}">Peilung</software></prodStmt></citation>`,
    `<stdyInfo><abstract>${text(abstract)}</abstract><sumDscr>${dates.join('')}</sumDscr></stdyInfo>`,
    '</stdyDscr>',
    '<fileDscr ID="F1"><fileTxt>',
    '<fileName>responses-codes.csv</fileName>',
    `<dimensns><caseQnty>${rows.length}</caseQnty><varQnty>${variables.length}</varQnty></dimensns>`,
    '<fileType charset="UTF-8">text/csv</fileType>',
    '</fileTxt></fileDscr>',
    '<dataDscr>',
    ...variables.map((variable) => describe(variable, rows, locale)),
    '</dataDscr>',
    '</codeBook>',
    '',
  ].join('\n')
}

function describe(variable: ResearchVariable, rows: readonly ResearchRow[], locale: Locale): string {
  const { name, label, kind, values, scale, dimension, versions } = variable
  const categories = labelledValues(variable, locale).map(({ value, label: meaning }) => {
    const missing = value < 0 ? ' missing="Y"' : ''
    const count = rows.filter((row) => row[name] === value).length
    return `<catgry${missing}><catValu>${value}</catValu><labl>${escapeXml(meaning)}</labl><catStat type="freq">${count}</catStat></catgry>`
  })
  const range = scale ? `<valrng><range min="${scale.min}" max="${scale.max}"/></valrng>` : ''
  const version = versions.length === 0 ? '' : `<verStmt><version>${escapeXml(versions.join(', '))}</version></verStmt>`
  const concept = dimension === null ? '' : `<concept>${escapeXml(dimension)}</concept>`
  const measured = values.length > 0 && kind === 'number'
  return [
    `<var ID="${name}" name="${name}" files="F1" intrvl="discrete"${scale ? ' nature="ordinal"' : measured ? ' nature="nominal"' : ''}>`,
    `<labl>${escapeXml(label[locale])}</labl>`,
    range,
    ...categories,
    version,
    concept,
    `<varFormat type="${kind === 'text' ? 'character' : 'numeric'}"/>`,
    '</var>',
  ].join('')
}
