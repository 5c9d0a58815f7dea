import type { SectorId } from '../model/instrument.ts'

/** The six areas of the Steckbrief's cooperation counts, in its order. */
export const sectorIds = [
  'health',
  'youth-welfare',
  'pregnancy-counselling',
  'early-intervention',
  'other',
  'volunteers',
] as const satisfies readonly SectorId[]
export type KnownSector = (typeof sectorIds)[number]

const categories: readonly (readonly [RegExp, KnownSector])[] = [
  [/^gesundheit/iu, 'health'],
  [/^kinder-? ?und ?-?jugend|^jugendhilfe/iu, 'youth-welfare'],
  [/^schwanger/iu, 'pregnancy-counselling'],
  [/^frühförder/iu, 'early-intervention'],
  [/^sonstige|^weitere|^andere/iu, 'other'],
  [/^freiwillig|^ehrenamt/iu, 'volunteers'],
]

/** The area a category of the Steckbrief means ("Schwangerschafts(konflikt)beratung"); null where unknown. */
export function sectorOfCategory(category: string): KnownSector | null {
  return categories.find(([words]) => words.test(category.trim()))?.[1] ?? null
}

/** The more specific area first: "Frühförderung" of a clinic is early intervention. */
const institutions: readonly (readonly [RegExp, KnownSector])[] = [
  [/schwanger/iu, 'pregnancy-counselling'],
  [/frühförder/iu, 'early-intervention'],
  [/ehrenamt|freiwillig|(?<!\p{L})familienpat/iu, 'volunteers'],
  [
    /hebamme|kinderkrankenpfleg|kinderkrankenschwester|gesundheitsamt|gesundheitsdienst|ärzt|arztprax|gynäkolog|pädiat|klinik|krankenhaus|geburtshilf|entbindung|therapeutische prax|ergotherap|logopäd|krankenkasse/iu,
    'health',
  ],
  [
    /jugendamt|jugendhilfe|jugendschutz|familienzentr|familienbüro|familientreff|familienbildung|kindertages|tagespflege|tagesbetreuung|\bkitas?\b|erziehungsberatung|\basd\b|sozialdienst|sozialpädagogische familienhilfe/iu,
    'youth-welfare',
  ],
  [
    /polizei|jobcenter|agentur für arbeit|schul|integration|bildungsnetzwerk|bildungsbüro|kirch|sportverein|frauenhaus|schuldnerberatung|wohnungs/iu,
    'other',
  ],
]

/** The area an institution belongs to, by the words of its name; null where they do not make it clear. */
export function sectorOfInstitution(name: string): KnownSector | null {
  return institutions.find(([words]) => words.test(name))?.[1] ?? null
}
