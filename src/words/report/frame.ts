import { list, longDate, monthAndYear } from '../format.ts'
import { capitalise, numeral } from './numerals.ts'

/** "im Wetteraukreis", "in Bremerhaven", "in der Städteregion Aachen". */
function inPlace(name: string): string {
  if (/kreis$/i.test(name) || /^(Landkreis|Kreis|Bezirk)\b/.test(name)) return `im ${name}`
  if (/^(Städteregion|Region|Stadt)\b/.test(name)) return `in der ${name}`
  return `in ${name}`
}

/** "in the Wetteraukreis", "in Bremerhaven". */
function inPlaceEnglish(name: string): string {
  const isDistrict = /kreis$/i.test(name) || /^(Landkreis|Kreis|Bezirk|Städteregion|Region)\b/.test(name)
  return isDistrict ? `in the ${name}` : `in ${name}`
}

/** "4. bis 29. März 2024", "28. Februar bis 15. März 2024". */
function dateSpan(from: string, to: string, language: 'de' | 'en'): string {
  const until = language === 'de' ? 'bis' : 'to'
  const start = longDate(from, language)
  const end = longDate(to, language)
  if (from.slice(0, 7) === to.slice(0, 7)) return `${start.split('\u00a0')[0]} ${until} ${end}`
  const sameYear = from.slice(0, 4) === to.slice(0, 4)
  return `${sameYear ? start.replace(/ \d{4}$/, '') : start} ${until} ${end}`
}

/** "November 2024", "Oktober/November 2026", "Dezember 2025/Januar 2026": how a report calls a survey's time. */
function monthSpan(from: string, to: string, language: 'de' | 'en'): string {
  const [start, end] = [monthAndYear(from, language), monthAndYear(to, language)]
  if (start === end) return start
  const sameYear = from.slice(0, 4) === to.slice(0, 4)
  return `${sameYear ? start.replace(/ \d{4}$/, '') : start}/${end}`
}

const de = {
  /** Name of the whole report. */
  kind: {
    comparison: (years: string) => `Vorher-Nachher-Bericht ${years}`,
    stocktaking: (years: string) => `Bestandsaufnahme ${years}`,
  },
  title: (start: string, municipality: string) => `${start} ${inPlace(municipality)}`,
  subtitle: {
    comparison: 'Wie das Netzwerk seine Arbeit einschätzt: vorher und nachher',
    stocktaking: 'Wie das Netzwerk seine Arbeit einschätzt',
  },
  simulated: 'Simulierte Daten',
  simulatedSentence: 'Alle Befragungsdaten in diesem Bericht sind simuliert.',
  foot: (study: string, date: string) => `Peilung · ${study} · Stand ${longDate(date, 'de')}`,
  page: 'Seite',
  of: 'von',
  to: 'bis',
  wave: { first: 'vorher', middle: 'Zwischenstand', last: 'nachher', only: 'Erhebung' },
  /** The wave inside a sentence. */
  when: { first: 'vorher', middle: 'beim Zwischenstand', last: 'nachher', only: 'derzeit' },
  coverWave: {
    first: (from: string, to: string) => `Vorher: ${dateSpan(from, to, 'de')}`,
    middle: (from: string, to: string) => `Zwischenstand: ${dateSpan(from, to, 'de')}`,
    last: (from: string, to: string) => `Nachher: ${dateSpan(from, to, 'de')}`,
    only: (from: string, to: string) => `Erhebung: ${dateSpan(from, to, 'de')}`,
  },
  dateSpan: (from: string, to: string) => dateSpan(from, to, 'de'),
  months: (from: string, to: string) => monthSpan(from, to, 'de'),
  signs: {
    protected: 'zum Schutz der Befragten nicht gezeigt',
    notAsked: 'nicht gefragt',
    uncertain: 'Wert nicht sicher genug',
    interval: 'Unsicherheitsbereich',
    noInterval: 'ohne Unsicherheitsbereich',
  },
  legend: {
    before: 'vorher',
    interim: 'Zwischenstand',
    after: 'nachher',
    change: 'Veränderung mit Unsicherheitsbereich',
    band: 'mittlere Hälfte der anderen Kommunen',
    protected: 'zum Schutz nicht gezeigt',
    'not asked': 'nicht gefragt',
    uncertain: 'Wert nicht sicher genug (5 bis 7 Antworten)',
    polarised: 'Hier gehen die Einschätzungen auseinander',
  },
  figure: (number: number) => `Abbildung ${number}`,
  table: (number: number) => `Tabelle ${number}`,
  reading: 'Lesebeispiel',
  notStated: 'keine Angabe',
  notEstimable: 'entfällt',
  listed: (parts: readonly string[]) => list(parts, 'de'),
  cover: {
    municipality: 'Die Kommune',
    network: 'Das Netzwerk',
    facts: {
      population: 'Bevölkerung',
      populationChange: 'Bevölkerungsentwicklung',
      migration: 'Bevölkerung mit Migrationshintergrund',
      ageUnder3: 'Kinder von 0 bis 3 Jahren',
      ageUnder3InPoverty: 'Kinder von 0 bis 3 Jahren in Armutslagen',
      singleParentsUnder3: 'Alleinerziehende mit Kind unter 3',
      births: 'Geburten',
      budget: 'Budget für Frühe Hilfen',
      founded: 'Gegründet',
      bodies: 'Gremien',
      coordinationHours: 'Stunden der Koordination',
      cooperations: 'Kooperationen',
    },
    land: 'Land',
    unreviewed: (source: string) => `wie im ${source}, noch nicht geprüft`,
    definitionElsewhere: (source: string) => `Abgrenzung siehe ${source}`,
    source: { steckbrief: 'Steckbrief', concept: 'Konzept' },
    share: (sector: string) => `davon ${sector}`,
    asOf: (date: string) => `Stand ${date}`,
    /** What concepts say around a figure, by their German words in small letters; German needs no others. */
    qualifiers: {} as Readonly<Record<string, string>>,
    period: (from: number, to: number) => `${from}–${to}`,
    range: (from: string, to: string) => `${from} bis ${to}`,
    cooperationsNote: 'zählt jede Kommune anders; kein Vergleichsmaß',
    scope: (dimensions: number, of: number, ownItems: number) => {
      const part =
        dimensions === of
          ? `Eingeschätzt wurden alle ${numeral(of, 'de')} Dimensionen des Qualitätsrahmens Frühe Hilfen`
          : dimensions === 1
            ? `Eingeschätzt wurde eine der ${numeral(of, 'de')} Dimensionen des Qualitätsrahmens Frühe Hilfen`
            : `Eingeschätzt wurden ${numeral(dimensions, 'de')} der ${numeral(of, 'de')} Dimensionen des Qualitätsrahmens Frühe Hilfen`
      if (ownItems === 0) return `${part}.`
      return `${part} und ${numeral(ownItems, 'de')} eigene ${ownItems === 1 ? 'Aussage' : 'Aussagen'} der Kommune.`
    },
    perWeek: (hours: string) => `${hours} pro Woche`,
    example: 'Beispielbericht aus simulierten Daten; keine Aussage über die genannte Kommune.',
    publisher: (network: string | null) =>
      network === null
        ? 'Herausgegeben von der Netzwerkkoordination.'
        : `Herausgegeben von der Netzwerkkoordination („${network}“).`,
    fromProfile: (source: string) => `Angaben zu Kommune und Netzwerk: ${source} der Kommune, Stand wie angegeben.`,
    notNzfh: 'Peilung ist kein Angebot des Nationalen Zentrums Frühe Hilfen (NZFH).',
  },
}

const en: typeof de = {
  kind: {
    comparison: (years) => `Before-and-after report ${years}`,
    stocktaking: (years) => `Stocktaking ${years}`,
  },
  title: (start, municipality) => `${start} ${inPlaceEnglish(municipality)}`,
  subtitle: {
    comparison: 'How the network rates its work: before and after',
    stocktaking: 'How the network rates its work',
  },
  simulated: 'Simulated data',
  simulatedSentence: 'All survey data in this report are simulated.',
  foot: (study, date) => `Peilung · ${study} · as of ${longDate(date, 'en')}`,
  page: 'Page',
  of: 'of',
  to: 'to',
  wave: { first: 'before', middle: 'interim', last: 'after', only: 'survey' },
  when: {
    first: 'in the first survey',
    middle: 'in the interim survey',
    last: 'in the last survey',
    only: 'at present',
  },
  coverWave: {
    first: (from, to) => `Before: ${dateSpan(from, to, 'en')}`,
    middle: (from, to) => `Interim: ${dateSpan(from, to, 'en')}`,
    last: (from, to) => `After: ${dateSpan(from, to, 'en')}`,
    only: (from, to) => `Survey: ${dateSpan(from, to, 'en')}`,
  },
  dateSpan: (from, to) => dateSpan(from, to, 'en'),
  months: (from, to) => monthSpan(from, to, 'en'),
  signs: {
    protected: 'not shown, to protect the respondents',
    notAsked: 'not asked',
    uncertain: 'value not certain enough',
    interval: 'interval of uncertainty',
    noInterval: 'no interval of uncertainty',
  },
  legend: {
    before: 'before',
    interim: 'interim',
    after: 'after',
    change: 'change with range of uncertainty',
    band: 'middle half of the other municipalities',
    protected: 'not shown, for protection',
    'not asked': 'not asked',
    uncertain: 'value not certain enough (5 to 7 answers)',
    polarised: 'ratings diverge here',
  },
  figure: (number) => `Figure ${number}`,
  table: (number) => `Table ${number}`,
  reading: 'How to read this',
  notStated: 'not stated',
  notEstimable: 'n/a',
  listed: (parts) => list(parts, 'en'),
  cover: {
    municipality: 'The municipality',
    network: 'The network',
    facts: {
      population: 'Population',
      populationChange: 'Population change',
      migration: 'Population with a history of migration',
      ageUnder3: 'Children aged 0 to 3',
      ageUnder3InPoverty: 'Children aged 0 to 3 in poverty',
      singleParentsUnder3: 'Single parents with a child under 3',
      births: 'Births',
      budget: 'Budget for Frühe Hilfen',
      founded: 'Founded',
      bodies: 'Bodies',
      coordinationHours: 'Hours of coordination',
      cooperations: 'Cooperations',
    },
    land: 'Federal state',
    unreviewed: (source) => `as in the ${source}, not yet reviewed`,
    definitionElsewhere: (source) => `delimited in the ${source}`,
    source: { steckbrief: 'profile', concept: 'concept' },
    share: (sector) => `of which ${sector}`,
    asOf: (date) => `as of ${date}`,
    qualifiers: {
      'mehr als': 'more than',
      'weniger als': 'fewer than',
      rund: 'about',
      etwa: 'about',
      circa: 'about',
      'ca.': 'about',
      knapp: 'just under',
      über: 'over',
      mindestens: 'at least',
      'im durchschnitt': 'on average',
      durchschnittlich: 'on average',
      prognose: 'forecast',
      prognosen: 'forecasts',
      voraussichtlich: 'expected',
      'neu ausgerichtet': 'realigned',
      neuausrichtung: 'realigned',
      gegründet: 'founded',
      gründung: 'founded',
      'ins leben gerufen': 'brought into being',
      auftakt: 'kick-off',
      auftaktveranstaltung: 'kick-off',
      'besteht seit': 'in existence since',
      'bestehen seit': 'in existence since',
    },
    period: (from, to) => `${from}–${to}`,
    range: (from, to) => `${from} to ${to}`,
    cooperationsNote: 'every municipality counts differently; no measure for comparison',
    scope: (dimensions, of, ownItems) => {
      const part =
        dimensions === of
          ? `All ${numeral(of, 'en')} dimensions of the quality framework for Frühe Hilfen (early prevention) were rated`
          : `${capitalise(numeral(dimensions, 'en'))} of the ${numeral(of, 'en')} dimensions of the quality framework for Frühe Hilfen (early prevention) ${dimensions === 1 ? 'was' : 'were'} rated`
      if (ownItems === 0) return `${part}.`
      return `${part}, with ${numeral(ownItems, 'en')} ${ownItems === 1 ? 'statement' : 'statements'} of the municipality’s own.`
    },
    perWeek: (hours) => `${hours} per week`,
    example: 'Example report made from simulated data; no statement about the municipality named.',
    publisher: (network) =>
      network === null
        ? 'Published by the network coordination.'
        : `Published by the network coordination (“${network}”).`,
    fromProfile: (source) => `Facts on municipality and network: the municipality’s ${source}, dates as given.`,
    notNzfh: 'Peilung is not a service of the Nationales Zentrum Frühe Hilfen (NZFH).',
  },
}

export const frameWords = { de, en }
