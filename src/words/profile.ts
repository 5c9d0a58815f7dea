import { number, quote, shortDate } from './format.ts'

type Language = 'de' | 'en'

/** As many decimals as the value has, at most three. */
function figure(value: number, language: Language): string {
  const decimals = [0, 1, 2].find((places) => Math.abs(value * 10 ** places - Math.round(value * 10 ** places)) < 1e-6)
  return number(value, decimals ?? 3, language)
}

/** "2018-12-31", "2018-12" or "2018" in the language's writing. */
function partialDate(date: string, language: Language): string {
  const parts = date.split('-')
  return parts.length === 2 ? `${parts[1]}/${parts[0]}` : shortDate(date, language)
}

/** Labels, states and readings of a municipality's profile. */
const de = {
  facts: {
    population: 'Bevölkerung',
    migration: 'Migrationshintergrund',
    populationChange: 'Bevölkerungsentwicklung',
    ageUnder3: 'Kinder von 0 bis 3 Jahren',
    otherAgeGroup: 'Weitere Altersgruppe',
    ageUnder3InPoverty: 'Kinder von 0 bis 3 Jahren in Armutslagen',
    singleParentsUnder3: 'Alleinerziehende mit Kind unter 3',
    budget: 'Budget für Frühe Hilfen',
    contact: 'Ansprechperson',
    contactRole: 'Funktion im Netzwerk',
    networkName: 'Name des Netzwerks',
    founded: 'Gründung des Netzwerks',
    firstDocument: 'Erstes Dokument',
    targetGroups: 'Zielgruppen',
    bodies: 'Gremien',
    cooperations: 'Kooperationen',
    births: 'Geburten',
    coordinationHours: 'Stunden der Netzwerkkoordination',
    responseTime: 'Zeit bis zum ersten Kontakt',
  },
  under3: { ageUnder3: 'Kinder unter 3 Jahren', ageUnder3InPoverty: 'Kinder unter 3 Jahren in Armutslagen' },
  sections: {
    understanding: 'Verständnis Früher Hilfen',
    goals: 'Projektziele',
    challengesInField: 'Herausforderungen im Bereich Frühe Hilfen',
    challengesInProject: 'Herausforderungen im Projekt',
    experience: 'Erfahrungen mit Qualitätsentwicklung',
    needs: 'Bedarfe der Qualitätsentwicklung',
    expectations: 'Erwartungen',
    addedValue: 'Mehrwert',
    materials: 'Materialien',
    wishes: 'Wünsche an die Zusammenarbeit',
  },
  sectors: {
    health: 'Gesundheit',
    'youth-welfare': 'Kinder- und Jugendhilfe',
    'pregnancy-counselling': 'Schwangerschaftsberatung',
    'early-intervention': 'Frühförderung',
    other: 'Sonstige',
    volunteers: 'Freiwilligenarbeit',
  },
  states: {
    understood: 'verstanden',
    check: 'bitte prüfen',
    'not stated': 'keine Angabe',
    unassigned: 'nicht zugeordnet',
    protected: 'geschützt',
  },
  parts: {
    title: (name: string, land: string | null) => (land === null ? name : `${name}, ${land}`),
    cover: 'Titelseite',
    contents: 'Inhaltsverzeichnis',
    cluster: (cluster: number) => `Cluster ${cluster}`,
    dimensions: (count: number) => (count === 1 ? '1 Dimension' : `${count} Dimensionen`),
    heading: 'Überschrift',
    continuation: 'gehört zur Zeile darüber',
    text: 'bleibt als Text erhalten',
    member: (sector: string | null) => `Mitglied des Netzwerks, Bereich ${sector ?? 'unklar'}`,
    members: (count: number | null) => (count === null ? ', ohne Zahl: zählt als 1' : `: ${count}`),
  },
  units: {
    count: (value: string) => value,
    persons: (value: string) => `${value} Personen`,
    children: (value: string) => `${value} Kinder`,
    births: (value: string) => `${value} Geburten im Jahr`,
    hours: (value: string) => `${value} Stunden in der Woche`,
    days: (value: string) => `${value} Werktage`,
    bodies: (value: string) => `${value} Gremien`,
    percent: (value: string) => `${value}\u00a0%`,
    money: (value: string, origin: string | null) => `${value}\u00a0€${origin === null ? '' : ` ${origin}`}`,
    range: (from: string, to: string) => `${from}–${to}`,
  },
  figure: (value: number) => figure(value, 'de'),
  asOf: (date: string) => `Stand ${partialDate(date, 'de')}`,
  date: (date: string) => partialDate(date, 'de'),
  period: (from: number, to: number) => `von ${from} bis ${to}`,
  definition: (definition: string) => `gezählt: ${definition}`,
  notStated: 'keine Angabe',
  nameNotTaken: 'Name wird nicht übernommen',
  or: ' oder ',
  quoted: (section: string, text: string) => `${section}: ${quote(text, 'de')}`,
  openQuestion: 'noch zu entscheiden',
  staysOpen: (entries: readonly string[]) => `offen bleibt: ${entries.join(', ')}`,
  hints: {
    computedCount: (children: number, line: number) =>
      `entspricht ${figure(children, 'de')} Kindern, berechnet mit Zeile ${line}`,
    computedShare: (percent: number, of: 'population' | 'age group') =>
      `${number(percent, 1, 'de')}\u00a0% ${of === 'population' ? 'der Bevölkerung' : 'dieser Altersgruppe'}, berechnet`,
    computedRemainder: (euros: number) => `Rest ${figure(euros, 'de')}\u00a0€, berechnet`,
    yearMissing: 'Das Jahr fehlt.',
    definedDifferently: 'Anders definiert als anderswo, wird nicht verglichen.',
    above100Percent: 'über 100 nicht möglich',
    contradictsLabel: 'Die Zeile heißt „Anteil“, der Wert sieht nach einer Anzahl aus. Was stimmt?',
  },
  table: { line: 'Zeile', document: 'Im Dokument', understood: 'Verstanden als', state: 'Stand' },
  summary: (name: string, open: number, of: number) =>
    `${name === '' ? 'Ohne Namen' : name}: ${open === 1 ? '1 Zeile braucht' : `${open} Zeilen brauchen`} eine Entscheidung, ${of} Zeilen gelesen.`,
}

const en: typeof de = {
  facts: {
    population: 'Population',
    migration: 'Migration background',
    populationChange: 'Population change',
    ageUnder3: 'Children aged 0 to 3',
    otherAgeGroup: 'Other age group',
    ageUnder3InPoverty: 'Children aged 0 to 3 in poverty',
    singleParentsUnder3: 'Single parents with a child under 3',
    budget: 'Budget for Frühe Hilfen',
    contact: 'Contact',
    contactRole: 'Role in the network',
    networkName: 'Name of the network',
    founded: 'Network founded',
    firstDocument: 'First document',
    targetGroups: 'Target groups',
    bodies: 'Bodies',
    cooperations: 'Cooperations',
    births: 'Births',
    coordinationHours: 'Hours of network coordination',
    responseTime: 'Time to first contact',
  },
  under3: { ageUnder3: 'Children under 3', ageUnder3InPoverty: 'Children under 3 in poverty' },
  sections: {
    understanding: 'Understanding of Frühe Hilfen',
    goals: 'Project goals',
    challengesInField: 'Challenges in the field of Frühe Hilfen',
    challengesInProject: 'Challenges in the project',
    experience: 'Experience with quality development',
    needs: 'Needs of quality development',
    expectations: 'Expectations',
    addedValue: 'Added value',
    materials: 'Materials',
    wishes: 'Wishes for working together',
  },
  sectors: {
    health: 'Health',
    'youth-welfare': 'Child and youth welfare',
    'pregnancy-counselling': 'Pregnancy counselling',
    'early-intervention': 'Early intervention',
    other: 'Other',
    volunteers: 'Volunteers',
  },
  states: {
    understood: 'understood',
    check: 'please check',
    'not stated': 'not stated',
    unassigned: 'not assigned',
    protected: 'protected',
  },
  parts: {
    title: (name, land) => (land === null ? name : `${name}, ${land}`),
    cover: 'Cover',
    contents: 'Table of contents',
    cluster: (cluster) => `Cluster ${cluster}`,
    dimensions: (count) => (count === 1 ? '1 dimension' : `${count} dimensions`),
    heading: 'Heading',
    continuation: 'belongs to the line above',
    text: 'is kept as text',
    member: (sector) => `Member of the network, area ${sector ?? 'unclear'}`,
    members: (count) => (count === null ? ', no number: counts as 1' : `: ${count}`),
  },
  units: {
    count: (value) => value,
    persons: (value) => `${value} persons`,
    children: (value) => `${value} children`,
    births: (value) => `${value} births a year`,
    hours: (value) => `${value} hours a week`,
    days: (value) => `${value} working days`,
    bodies: (value) => `${value} bodies`,
    percent: (value) => `${value}%`,
    money: (value, origin) => `€${value}${origin === null ? '' : ` ${origin}`}`,
    range: (from, to) => `${from}–${to}`,
  },
  figure: (value) => figure(value, 'en'),
  asOf: (date) => `as of ${partialDate(date, 'en')}`,
  date: (date) => partialDate(date, 'en'),
  period: (from, to) => `from ${from} to ${to}`,
  definition: (definition) => `counted: ${definition}`,
  notStated: 'not stated',
  nameNotTaken: 'The name is not taken over',
  or: ' or ',
  quoted: (section, text) => `${section}: ${quote(text, 'en')}`,
  openQuestion: 'to be decided',
  staysOpen: (entries) => `stays open: ${entries.join(', ')}`,
  hints: {
    computedCount: (children, line) => `equals ${figure(children, 'en')} children, computed with line ${line}`,
    computedShare: (percent, of) =>
      `${number(percent, 1, 'en')}% of ${of === 'population' ? 'the population' : 'this age group'}, computed`,
    computedRemainder: (euros) => `remainder €${figure(euros, 'en')}, computed`,
    yearMissing: 'The year is missing.',
    definedDifferently: 'Defined differently from elsewhere, not compared.',
    above100Percent: 'above 100 is not possible',
    contradictsLabel: 'The row says “share”, the value looks like a number. Which is right?',
  },
  table: { line: 'Line', document: 'In the document', understood: 'Understood as', state: 'State' },
  summary: (name, open, of) =>
    `${name === '' ? 'No name' : name}: ${open === 1 ? '1 line needs' : `${open} lines need`} a decision, ${of} lines read.`,
}

export const profileWords = { de, en }
