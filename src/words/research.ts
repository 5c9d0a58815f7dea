/** The research package: labels of its variables and what its files are. */
const de = {
  variables: {
    id: 'Kennung des Fragebogens',
    municipality: 'Kommune',
    wave: 'Erhebung',
    person:
      'Nummer je Person mit eigenem Kürzel; gleich in zwei Erhebungen = gleiches Kürzel bis auf höchstens einen Bestandteil',
    double: 'Doppelte Einsendung (im Bericht nicht gezählt)',
  },
  ownItem: {
    goal: (number: string) => `Eigenes Ziel ${number} der Kommune (Wortlaut: own-items.csv)`,
    challenge: (number: string) => `Eigene Herausforderung ${number} der Kommune (Wortlaut: own-items.csv)`,
    expectation: (number: string) => `Eigene Erwartung ${number} der Kommune (Wortlaut: own-items.csv)`,
    met: (number: string) => `Wurde die eigene Erwartung ${number} erfüllt? (Wortlaut: own-items.csv)`,
  },
  missing: {
    withheld: 'zum Schutz nicht enthalten',
    'not asked': 'nicht gefragt',
    'cannot judge': 'kann ich nicht beurteilen',
    omitted: 'ausgelassen',
  },
  merged: { sector: 'Weitere Akteure (zusammengefasste Bereiche)', level: 'Übrige (zusammengefasste Ebenen)' },
  double: { no: 'nein', yes: 'ja' },
  profile: {
    internal: 'intern: alles Gespeicherte, eigene Kürzel durch Nummern ersetzt',
    evaluator: 'Evaluation: ohne Kommentare, Bereich und Ebene nur in veröffentlichten Gruppen',
    public: 'öffentlich: nur Kommunen und Erhebungen mit genügend Antworten, ohne Namen und Verknüpfung',
  },
  codebook: {
    title: (study: string, wave: string) => `Codebuch ${wave}: ${study}`,
    lead: (rows: number) =>
      `${rows} Fragebögen. Negative Werte sind keine Messwerte. Ausgelassen ist eine einzelne Aussage oder mit allen ihren Aussagen eine Dimension, die jemand nicht gewählt hat. Wer antwortete, konnte Deutsch, Einfache Sprache oder Englisch wählen; was gewählt wurde, ist nicht gespeichert. Der Wortlaut in Einfacher Sprache steht in variables.csv.`,
    columns: {
      variable: 'Variable',
      label: 'Bedeutung',
      value: 'Wert',
      meaning: 'Bedeutung des Werts',
      count: 'Anzahl',
    },
  },
  description: (profile: string) =>
    `Daten einer Selbsteinschätzung von Netzwerken der Frühen Hilfen. Umfang: ${profile}.`,
  resources: {
    codes: 'Antworten als Zahlen',
    labels: 'Antworten in Worten',
    variables: 'Alle Variablen mit Dimension, Richtung und Skala',
    asked: 'Was jede Erhebung jeder Kommune fragte',
    table: 'Haupttabelle des Berichts, wie veröffentlicht',
    counts: 'Häufigkeiten jeder Aussage, wie veröffentlicht',
    ownItems: 'Eigene Aussagen der Kommunen im Wortlaut',
    comments: 'Kommentare, ohne Bezug zu Fragebögen',
  },
  readme: {
    title: 'Forschungsdaten',
    simulated: 'Alle Befragungsdaten in diesem Paket sind simuliert.',
    closed: 'Enthalten sind nur abgeschlossene Erhebungen.',
    files: {
      'responses-codes.csv': 'eine Zeile je Fragebogen, Zahlen; Trennzeichen Komma, UTF-8',
      'responses-labels.csv': 'dieselben Zeilen in Worten',
      'responses.sav': 'dasselbe für SPSS und PSPP, mit Wertelabels und benutzerdefiniert fehlenden Werten',
      'variables.csv':
        'jede Variable mit Dimension, Richtung, Skala, Fassungen des Fragebogens und Wortlaut in Einfacher Sprache; ein anderer Wortlaut in einer anderen Fassung ist eine eigene Variable',
      'asked.csv':
        'je Kommune und Erhebung die gefragten Variablen, die Fassung des Fragebogens und die nötige Zahl der Antworten je Dimension',
      'codebook-….csv, codebook-….html':
        'je Erhebung alle Werte des Gefragten mit Häufigkeiten, als CSV und zum Lesen als HTML',
      'main-table.csv': 'die Haupttabelle des Berichts; leere Felder sind dort geschützt oder nicht vergleichbar',
      'main-table.R': 'rechnet die Haupttabelle aus responses-codes.csv nach: Rscript main-table.R',
      'item-counts.csv':
        'je Kommune, Erhebung und Aussage, wie oft jede Stufe gewählt wurde (umgepolt: höher ist besser; cj: kann ich nicht beurteilen)',
      'own-items.csv': 'eigene Aussagen der Kommunen im Wortlaut',
      'comments.csv': 'Kommentare je Kommune, Erhebung und Dimension, ohne Bezug zu Fragebögen',
      'datapackage.json': 'Beschreibung der CSV-Dateien nach Frictionless Data Package',
      'ddi-codebook.xml': 'Beschreibung nach DDI-Codebook 2.5',
    },
    noQuestionnaires:
      'Deshalb ist hier kein einzelner Fragebogen: responses-codes.csv, responses-labels.csv und responses.sav haben nur die Namen der Variablen, ein Codebuch gibt es nicht, und main-table.R hat nichts nachzurechnen. Was gezeigt werden darf, steht in main-table.csv und item-counts.csv; eine Tabelle, die nur ihre Kopfzeile hat, enthält nichts davon. Wer die veröffentlichten Berichte der Kommunen hat, kann die Kommunen an den Anzahlen erkennen.',
    missing: 'Fehlende Werte',
    protection: {
      internal:
        'Nicht weitergeben: enthält einzelne Antworten mit Bereich und Ebene. Wer jemanden kennt, kann ihn erkennen.',
      evaluator: 'Nicht weitergeben: enthält einzelne Antworten.',
      public: (minimum: number) =>
        `Erhebungen einer Kommune mit weniger als ${minimum} Antworten fehlen, ebenso einzelne Aussagen mit weniger als ${minimum} Antworten. Kommunen tragen zufällige Nummern, Zeilen sind gemischt. Einzelne Fragebögen enthält das Paket nur von Kommunen, von denen kein Bericht etwas über kleinere Gruppen sagt und in denen niemand ein eigenes Kürzel angegeben hat: Jede Verbindung von Bereich, Ebene und ausgelassenen Aussagen umfasst mindestens ${minimum} Fragebögen; Aussagen, bei denen das nicht so wäre, sind in dieser Erhebung nicht enthalten. Sonst ließe sich ausrechnen, welcher Fragebogen zu welcher Gruppe gehört. Für alle anderen stehen die Häufigkeiten in item-counts.csv. Kürzel, Kommentare und eigene Aussagen fehlen.`,
    },
    notNzfh: 'Peilung ist kein Angebot des Nationalen Zentrums Frühe Hilfen (NZFH).',
  },
}

const en: typeof de = {
  variables: {
    id: 'Id of the questionnaire',
    municipality: 'Municipality',
    wave: 'Survey',
    person:
      'Number per person with a self-generated code; the same in two surveys = the same code but for one element at most',
    double: 'Double submission (not counted in the report)',
  },
  ownItem: {
    goal: (number) => `Goal ${number} of the municipality’s own (wording: own-items.csv)`,
    challenge: (number) => `Challenge ${number} of the municipality’s own (wording: own-items.csv)`,
    expectation: (number) => `Expectation ${number} of the municipality’s own (wording: own-items.csv)`,
    met: (number) => `Was the municipality’s own expectation ${number} met? (wording: own-items.csv)`,
  },
  missing: {
    withheld: 'withheld for protection',
    'not asked': 'not asked',
    'cannot judge': 'cannot judge',
    omitted: 'omitted',
  },
  merged: { sector: 'Further actors (areas taken together)', level: 'others (levels taken together)' },
  double: { no: 'no', yes: 'yes' },
  profile: {
    internal: 'internal: everything stored, own codes replaced by numbers',
    evaluator: 'evaluation: no comments, area and level in published groups only',
    public: 'public: only municipalities and surveys with enough answers, no names, no linkage',
  },
  codebook: {
    title: (study, wave) => `Codebook ${wave}: ${study}`,
    lead: (rows) =>
      `${rows} questionnaires. Negative values are no measurements. Omitted is a single statement, or with all its statements a dimension somebody did not choose. Respondents could choose German, plain German (Einfache Sprache) or English; which they chose is not stored. The wording in plain German is in variables.csv.`,
    columns: {
      variable: 'Variable',
      label: 'Meaning',
      value: 'Value',
      meaning: 'Meaning of the value',
      count: 'Count',
    },
  },
  description: (profile) =>
    `Data of a self-assessment of networks of Frühe Hilfen (early prevention). Extent: ${profile}.`,
  resources: {
    codes: 'Responses as numbers',
    labels: 'Responses in words',
    variables: 'All variables with dimension, direction and scale',
    asked: 'What each survey of each municipality asked',
    table: 'Main table of the report, as published',
    counts: 'How often each step was chosen, as published',
    ownItems: 'The municipalities’ own statements as worded',
    comments: 'Comments, without reference to questionnaires',
  },
  readme: {
    title: 'Research data',
    simulated: 'All survey data in this package are simulated.',
    closed: 'Only completed surveys are included.',
    files: {
      'responses-codes.csv': 'one row per questionnaire, numbers; separated by commas, UTF-8',
      'responses-labels.csv': 'the same rows in words',
      'responses.sav': 'the same for SPSS and PSPP, with value labels and user-missing values',
      'variables.csv':
        'every variable with dimension, direction, scale, versions of the questionnaire and the wording in plain German; another wording in another version is a variable of its own',
      'asked.csv':
        'per municipality and survey the variables asked, the version of the questionnaire and the number of answers a dimension needs',
      'codebook-….csv, codebook-….html':
        'for each survey all values of what it asked with counts, as CSV and as HTML to read',
      'main-table.csv': 'the main table of the report; empty fields are protected or not comparable there',
      'main-table.R': 'recomputes the main table from responses-codes.csv: Rscript main-table.R',
      'item-counts.csv':
        'per municipality, survey and statement how often each step was chosen (reversed where needed: higher is better; cj: cannot judge)',
      'own-items.csv': 'the municipalities’ own statements as worded',
      'comments.csv': 'comments by municipality, survey and dimension, without reference to questionnaires',
      'datapackage.json': 'description of the CSV files as a Frictionless Data Package',
      'ddi-codebook.xml': 'description in DDI-Codebook 2.5',
    },
    noQuestionnaires:
      'For that reason no single questionnaire is in here: responses-codes.csv, responses-labels.csv and responses.sav have the names of the variables only, there is no codebook, and main-table.R has nothing to recompute. What may be shown is in main-table.csv and item-counts.csv; a table that has its head only holds none of it. Whoever has the published reports of the municipalities can recognise the municipalities by their counts.',
    missing: 'Missing values',
    protection: {
      internal:
        'Do not pass on: holds single responses with area and level. Whoever knows somebody may recognise them.',
      evaluator: 'Do not pass on: holds single responses.',
      public: (minimum) =>
        `Surveys of a municipality with fewer than ${minimum} answers are missing, and so are single statements with fewer than ${minimum} answers. Municipalities carry random numbers, rows are shuffled. Single questionnaires are included only of municipalities of which no report says anything about smaller groups and where nobody gave an own code: every combination of area, level and omitted statements holds at least ${minimum} questionnaires; statements for which it would not are left out of that survey. Otherwise one could work out which questionnaire belongs to which group. For all others the frequencies are in item-counts.csv. Codes, comments and own statements are missing.`,
    },
    notNzfh: 'Peilung is not a service of the Nationales Zentrum Frühe Hilfen (NZFH).',
  },
}

export const researchWords = { de, en }
