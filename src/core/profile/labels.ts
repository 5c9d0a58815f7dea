import type { DimensionId } from '../model/instrument.ts'
import type { FactKey, SectionKey } from '../model/profile.ts'
import { normalise } from './lines.ts'

/** Wordings of the Steckbrief's rows, compared with `normalise`d labels; the narrower wording stands first. */
const factLabels: readonly (readonly [RegExp, FactKey])[] = [
  [/armutslage|in armut/u, 'ageUnder3InPoverty'],
  [/^alleinerziehend/u, 'singleParentsUnder3'],
  [/migrationshintergrund|nichtdeutsche bevölkerung|ausländeranteil/u, 'migration'],
  [/^bevölkerungsentwicklung/u, 'populationChange'],
  [
    /^(?:bevölkerung(?:szahl)?|einwohner(?:zahl|innen)?|einwohnerinnen und einwohner)(?: insgesamt)?(?= ?(?:$|[(,:]|stand|am |zum ))/u,
    'population',
  ],
  [
    /^(?!.*(?:betreu|platz|plätze)).*(?:(?<!\d)0 ?(?:-|bis) ?3[- ]?jährig|kindern? (?:von )?0 ?(?:-|bis) ?3|kindern? unter (?:3|drei)(?!\d)|unter[- ](?:3|drei)[- ]?jährig)/u,
    'ageUnder3',
  ],
  [/\bunter[- ]\d+[- ]?jährig|(?<!\d)\d+ ?- ?\d+[- ]?jährig/u, 'otherAgeGroup'],
  [/^(?:kommunales )?budget|\bbudget für frühe hilfen/u, 'budget'],
  [/^ansprech(?:person|partner)|^kontakt(?:person|daten|$)/u, 'contact'],
  [/^funktion(?:en)?(?:$| im)/u, 'contactRole'],
  [/^netzwerk ?-? ?name|^name(?:n|\(n\))? des netzwerke?s/u, 'networkName'],
  [/^netzwerkgründung|^gründung(?:$| des netzwerke?s)/u, 'founded'],
  [/^(?:unser )?erstes dokument/u, 'firstDocument'],
  [/^zielgruppen?(?:$|[^\p{L}])/u, 'targetGroups'],
  [/^(?:fh ?-? ?)?gremien/u, 'bodies'],
  [/^(?:anzahl )?(?:der )?kooperation(?:en|spartner)?(?:$|[^\p{L}])/u, 'cooperations'],
  [/^geburten/u, 'births'],
  [/wochenstunden|^stunden.*koordination/u, 'coordinationHours'],
]

/** The fact a row's label names; null for rows the Steckbrief does not know. */
export function factOfLabel(label: string): FactKey | null {
  const words = normalise(label)
  return factLabels.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

/** Headings that stand above rows, statements, two lists of them (challenges), or those who take part (members). */
export type Heading = SectionKey | 'structure' | 'about' | 'challenges' | 'members'

const headings: readonly (readonly [RegExp, Heading])[] = [
  [/^kommunalstruktur$/u, 'structure'],
  [/^wir über uns$/u, 'about'],
  [
    /^(?:unser )?(?:gemeinsames )?verständnis(?: (?:von |für |der )?(?:die )?früher?n? hilfen)?$|^unser verständnis$/u,
    'understanding',
  ],
  // Whatever the goals are of or for; a sentence ("Ziel des Netzwerks ist …") has a verb and is no heading.
  [
    /^(?!.*\b(?:ist|sind|soll|sollen|war|wird|werden)\b)(?:(?:unsere?|die|das|gemeinsame|vereinbarte) ){0,2}(?:(?:projekt|netzwerk|entwicklungs|qualitäts|handlungs|jahres)-?)?ziele?(?: (?:und (?:vorhaben|wünsche|maßnahmen)|(?:für|im|in|der|des|mit|bis|zur|zum|unseres|unserer|bei|von|am|an|aus) .{2,60}))?$/u,
    'goals',
  ],
  [/^(?:das|was) (?:wollen wir|wir) (?:gemeinsam )?(?:erreichen|bewegen)(?: wollen| möchten)?$/u, 'goals'],
  [
    /^(?:unsere |die )?(?:netzwerk)?(?:-?mitglieder|-?partner(?:innen(?: und -?partner)?)?|kooperationspartner(?:innen(?: und (?:kooperations)?-?partner)?)?|akteurinnen und akteure|akteure)(?: (?:des|der|im|in|unseres|unserer) .{2,40})?$|^wer (?:ist )?(?:dabei|mitmacht|mitarbeitet)(?: ist)?$/u,
    'members',
  ],
  [/^(?:(?:unsere |die )?herausforderungen )?im bereich(?: (?:der )?frühen? hilfen)?$/u, 'challengesInField'],
  [/^(?:(?:unsere |die )?herausforderungen )?im projekt$/u, 'challengesInProject'],
  [
    /^(?:unsere |die )?(?:größten |aktuellen |besonderen )?herausforderungen(?: (?:für|in|im|vor|bei|des|unseres) .{2,40})?$/u,
    'challenges',
  ],
  [/^(?:unsere )?(?:bisherigen )?erfahrungen (?:mit|in) (?:der )?(?:qualitätsentwicklung|qe)$/u, 'experience'],
  [/^(?:unsere )?(?:qualitätsentwicklungsbedarfe?|qe ?-? ?bedarfe?)(?: ?-? ?darum sind wir dabei)?$/u, 'needs'],
  [/^(?:unsere |die )?erwartungen(?: (?:an|für) .{2,60})?$/u, 'expectations'],
  [/^(?:unser |der )?mehrwert(?: (?:des|der|für|durch|aus) .{2,40})?$/u, 'addedValue'],
  [/^(?:unsere )?(?:wichtigen? )?materialien(?: (?:des|unseres|aus dem) netzwerke?s?)?$/u, 'materials'],
  [/^(?:unsere )?wünsche(?: (?:an|für) .{2,60})?$/u, 'wishes'],
]

/** The known heading a line is, with or without colon, dash or capitals; null otherwise. */
export function headingOfLine(line: string): Heading | null {
  const words = normalise(line).replace(/ ?[:.]$/u, '')
  return headings.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

export function clusterOfLine(line: string): number | null {
  const match = /^cluster ?(?:nr\.? ?)?(\d+)$/u.exec(normalise(line))
  return match === null ? null : Number(match[1])
}

const dimensionWords: readonly (readonly [RegExp, DimensionId])[] = [
  [/grundidee/u, 'basic-idea'],
  [/zielbestimmung/u, 'goal-setting'],
  [/netzwerk/u, 'network'],
  [/planung/u, 'planning'],
  [/politisch|verankerung/u, 'political-anchoring'],
  [/qualifizierung|interprofessionell/u, 'qualification'],
  [/familie/u, 'family'],
  [/angebot/u, 'offers'],
  [/dokumentation|evaluation/u, 'evaluation'],
]

/** "Qualitätsdimension Netzwerk + Politisch-strukturelle Verankerung" → the dimensions, in the framework's order. */
export function dimensionsOfLine(line: string): readonly DimensionId[] | null {
  const match = /^qualitätsdimension(?:en)?:? (.+)$/u.exec(normalise(line))
  if (match === null) return null
  const named = dimensionWords.filter(([words]) => words.test(match[1]!)).map(([, id]) => id)
  return named.length === 0 ? null : named
}
