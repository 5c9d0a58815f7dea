import type { DimensionId, Instrument } from '../model/instrument.ts'
import type { Entry, Profile } from '../model/profile.ts'
import type { OwnItem, OwnItemKind } from '../model/study.ts'
import { withoutLabel } from './own-wording.ts'

/**
 * What German profiles write where they speak of a dimension. Suggestions only: people confirm or change them.
 * "pol." and "Pol." are the profiles' own abbreviation.
 */
const dimensionWords: Readonly<Record<DimensionId, RegExp>> = {
  'basic-idea':
    /für alle|wohnortnah|\bin jede[mnr]? |an jedem ort|versorgung|nied(?:rig|er)schwellig|übergäng|überleitung|schnittstelle|lücken/i,
  'goal-setting': /zielsetzung|zielbestimmung|zielfindung|gemeinsame[nrs]? ziel|neuen zielen|leitbild/i,
  network:
    /netzwerk(?! kooperierend)|vernetz|kooperation|zusammenarbeit|akteur|einbindung|eingebunden|öffentlichkeitsarbeit|gemeinsame[ns]? verständnis/i,
  planning:
    /(?<!ressourcen)planung|bedarfe\b|bedarfsermittlung|bestandsaufnahme|sozialr[aä]um|datenerhebung|infrastruktur/i,
  'political-anchoring':
    /\bpol\.|politi|gremi|gesamtkonzept|veranker|finanzi|ressourcenplanung|finanzielle[nr]? ressourcen|haushalt/i,
  qualification: /qualifizierung|fortbildung|weiterbildung|schulung|interprofessionell|fachlicher input|supervision/i,
  family:
    /beteiligung (?:der|von) (?:famili|elter|zielgruppe)|partizipation|stigmatisierungsfrei|stärkung der eltern|datenschutz|vertrauen|wertschätz/i,
  offers:
    /angebot|qualitätsverfahren|qualitätsentwicklung|passgenau|vermittlung|elterntreff|stelle wenden|anlaufstelle/i,
  evaluation: /evaluation|evaluier|dokumentation|ergebnis|überprüfung|wirkung/i,
}

/**
 * Statements of a municipality's own profile as items for its waves: every goal, every challenge (in the field,
 * then in the project) and every expectation, unconfirmed, each with the dimensions its words point to. Which of them
 * are asked is for people to choose. The head of a list ("Ziel 3:") is left out. Ids count within a kind, so the same profile always gives the same ids.
 */
export function proposeOwnItems(profile: Profile, instrument: Instrument): OwnItem[] {
  const { goals = [], challengesInField = [], challengesInProject = [], expectations = [] } = profile.sections
  return [
    ...proposals('goal', goals, profile, instrument),
    ...proposals('challenge', [...challengesInField, ...challengesInProject], profile, instrument),
    ...proposals('expectation', expectations, profile, instrument),
  ]
}

function proposals(
  kind: OwnItemKind,
  entries: readonly Entry[],
  profile: Profile,
  instrument: Instrument,
): readonly OwnItem[] {
  return entries.map((entry, index) => {
    const text = withoutLabel(statement(entry))
    return {
      id: `own-${kind}-${index + 1}`,
      kind,
      text,
      source: profile.lines[entry.line] ?? null,
      dimensions: instrument.dimensions.map(({ id }) => id).filter((id) => dimensionWords[id]?.test(text)),
      confirmed: false,
    }
  })
}

/** Nested points go on after their heading: "Bestandsaufnahme: Was läuft gut? Wo sind Ressourcen?" */
function statement(entry: Entry): string {
  const nested = entry.children.map(statement)
  const text = entry.text.trim()
  if (nested.length === 0) return text.replace(/[:;.,]$/, '')
  const separator = nested.every((point) => point.endsWith('?')) ? ' ' : '; '
  return `${text.replace(/[:;.,]?$/, ':')} ${nested.join(separator)}`
}
