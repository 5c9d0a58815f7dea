/** Headings a report template may choose from, by key. */
const de = {
  frueheHilfen: 'Frühe Hilfen',
  atAGlance: 'Auf einen Blick',
  participation: 'Wer hat geantwortet?',
  dimensions: 'Die Dimensionen im Einzelnen',
  trend: 'Der Weg über alle Erhebungen',
  disagreement: 'Hier gehen die Einschätzungen auseinander',
  itemDifferences: 'Aussagen mit den größten Unterschieden',
  ownItems: 'Eigene Ziele der Kommune',
  perspectives: 'Perspektiven',
  method: 'Methode und Grenzen',
  annex: 'Anhang für Fachleute',
  provenance: 'Herkunft',
  goals: 'Eigene Ziele',
  limits: 'Was diese Zahlen nicht zeigen',
  findings: 'Was die Befragung zeigt',
  profile: 'So schätzt sich das Netzwerk ein',
  numbers: 'Wer geantwortet hat',
  question: 'Und als Nächstes?',
  programmeChange: 'Veränderung über alle Kommunen',
  programmeBands: 'Wo die mittlere Hälfte liegt',
}

const en: typeof de = {
  frueheHilfen: 'Frühe Hilfen',
  atAGlance: 'At a glance',
  participation: 'Who answered?',
  dimensions: 'The dimensions in detail',
  trend: 'The path over all surveys',
  disagreement: 'Where ratings diverge',
  itemDifferences: 'Statements with the largest differences',
  ownItems: 'The municipality’s own goals',
  perspectives: 'Perspectives',
  method: 'Method and limits',
  annex: 'Annex for experts',
  provenance: 'Provenance',
  goals: 'Own goals',
  limits: 'What these numbers do not show',
  findings: 'What the survey shows',
  profile: 'How the network rates itself',
  numbers: 'Who answered',
  question: 'And what next?',
  programmeChange: 'Change over all municipalities',
  programmeBands: 'Where the middle half lies',
}

export const reportTitles = { de, en }
export type TitleKey = keyof typeof de
