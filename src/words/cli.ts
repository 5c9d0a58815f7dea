const addressSetting = 'PEILUNG_ADDRESS'

/** What the command line says besides results and refusals, German first. */
const de = {
  usage: 'Aufruf: peilung BEFEHL [OPTIONEN]\n„peilung“ steht im Ordner des Projekts für: npm run -s peilung --',
  commands: 'Befehle',
  everywhere: 'Überall',
  options: 'Optionen',
  help: {
    serve: {
      summary:
        'startet Peilung auf diesem Rechner; das Impressum füllen Sie angemeldet unter „Angaben zum Betrieb“ aus',
      options: [
        ['--port N', 'Port, sonst 4400; 0 nimmt einen freien'],
        [addressSetting, 'wo Peilung von außen zu erreichen ist, etwa hinter einem Reverse Proxy (Umgebungsvariable)'],
      ],
    },
    demo: {
      summary: 'lädt die Beispieldaten und zeigt die Zugänge dazu',
      options: [[addressSetting, 'womit die Links beginnen, sonst http://localhost:4400 (Umgebungsvariable)']],
    },
    study: {
      summary: 'zeigt, welche Studien es gibt: study [STUDIE]',
      options: [
        ['--list', 'eine Zeile je Studie, Kennung zuerst'],
        ['--instrument-version VERSION', 'welche Fassung der Aussagen ihre kommenden Erhebungen fragen'],
      ],
    },
    report: {
      summary: 'schreibt einen Bericht einer Kommune: report STUDIE --municipality ID',
      options: [
        ['--municipality ID', 'welche Kommune'],
        ['--template NAME', 'welcher Bericht, eine Datei aus reports/; sonst before-after'],
        ['--format pdf|docx|pptx|xlsx|html|csv|svg|png|json', 'sonst pdf'],
        ['--figure ID', 'bei csv, svg, png: nur diese Abbildung oder Tabelle; sonst alle als ZIP'],
        ['--palette colour|print', 'print: grau und schraffiert, für Kopien in Schwarz-Weiß'],
        ['--language de|en', 'Sprache des Berichts und der Meldungen; sonst de, Meldungen in der des Systems'],
        ['--out DATEI', 'wohin; sonst in den aktuellen Ordner, nur nicht in den von Peilung'],
      ],
    },
    pack: {
      summary: 'schreibt je Kommune eine ZIP-Datei mit allen Berichten in allen Formaten: pack STUDIE --out ORDNER',
      options: [
        ['--municipality ID', 'nur diese Kommune'],
        ['--language de|en', 'Sprache der Berichte und der Meldungen; sonst de, Meldungen in der des Systems'],
        ['--out ORDNER', 'wohin; was dort schon aus denselben Daten liegt, bleibt'],
      ],
    },
    research: {
      summary: 'schreibt die Daten einer Studie für Statistikprogramme: research STUDIE --profile PROFIL',
      options: [
        ['--profile internal|evaluator|public', 'wie viel enthalten ist'],
        ['--language de|en', 'Sprache der Beschriftungen und der Meldungen; sonst de, Meldungen in der des Systems'],
        ['--out DATEI', 'wohin; sonst in den aktuellen Ordner, nur nicht in den von Peilung'],
      ],
    },
    'sign-in-link': {
      summary: 'macht einen neuen Anmeldelink',
      options: [
        ['--role owner|evaluator|coordinator', 'sonst owner'],
        ['--study ID', 'für Evaluation und Netzwerkkoordination'],
        ['--municipality ID', 'für Netzwerkkoordination'],
        [addressSetting, 'womit der Link beginnt, sonst http://localhost:4400 (Umgebungsvariable)'],
      ],
    },
    profile: {
      summary: 'zeigt einen Steckbrief neben dem, was davon verstanden wurde: profile DATEI',
      options: [['--json', 'als JSON']],
    },
    check: {
      summary: 'prüft Fragebögen und Berichtsvorlagen',
      options: [
        ['--folder ORDNER', 'mit surveys/ und reports/, sonst die von Peilung'],
        ['--print-form ID', 'das Formular als JSON'],
        ['--print-codebook ID', 'das Codebuch als JSON'],
      ],
    },
    simulate: {
      summary: 'schreibt ausgedachte Antworten, eine JSON-Zeile je Person und Erhebung',
      options: [
        ['--respondents N', 'Personen im Netzwerk, sonst 30'],
        ['--seed TEXT', 'gleicher Text, gleiche Antworten; sonst peilung'],
      ],
    },
    statistic: {
      summary: 'rechnet eine Statistik: statistic METHODE, Eingabe als JSON',
      options: [['--list', 'alle Methoden mit Eingaben, Ausgaben und Quelle']],
    },
    evaluate: {
      summary: 'wertet eine Datei mit Antworten aus, ohne Studie: eine JSON-Zeile je Kommune und Dimension',
      options: [
        ['--framework DATEI', 'Dimensionen und ihre Aussagen als JSON'],
        ['--responses DATEI', 'Antworten, .jsonl oder .csv'],
        ['--out DATEI', 'wohin; sonst auf den Bildschirm'],
      ],
    },
  },
  globalOptions: [
    ['--data ORDNER', 'wo die Daten liegen, sonst data'],
    ['--language de|en', 'Sprache der Meldungen, sonst die des Systems'],
    ['--help', 'diese Hilfe'],
  ],
  running: (address: string) => `Peilung läuft: ${address}`,
  firstSignIn: (address: string) =>
    `Anmeldelink für den Betrieb (nur jetzt zu sehen, einen neuen macht „peilung sign-in-link“):\n${address}`,
  notFound: 'peilung study --list zeigt alle Studien und ihre Kommunen.',
  dataIn: (folder: string) => `Daten: ${folder}`,
  listening: (address: string) => `Auf diesem Rechner: ${address}`,
  addressAssumed: (address: string) =>
    `Ohne PEILUNG_ADDRESS beginnen Links mit ${address}. Läuft Peilung woanders, setzen Sie PEILUNG_ADDRESS.`,
  researchRows: (rows: number) => `${rows} Fragebögen`,
  building: 'Die Seiten werden gebaut, das dauert einen Moment …',
  stopped: 'Peilung ist beendet.',
  viteMissing: 'Der Ordner dist fehlt, und das Bauprogramm (vite) ist nicht installiert.',
  buildFailed: (message: string) => `Das Bauen ist fehlgeschlagen: ${message}.`,
  fault: 'Das ist ein Fehler in Peilung:',
  roles: { owner: 'Betrieb', evaluator: 'Evaluation', coordinator: 'Netzwerkkoordination', respondent: 'Befragung' },
}

const en: typeof de = {
  usage: 'Usage: peilung COMMAND [OPTIONS]\nIn the folder of the project “peilung” stands for: npm run -s peilung --',
  commands: 'Commands',
  everywhere: 'Everywhere',
  options: 'Options',
  help: {
    serve: {
      summary: 'starts Peilung on this computer; the imprint is filled in when signed in, under “Who runs this”',
      options: [
        ['--port N', 'port, otherwise 4400; 0 takes a free one'],
        [addressSetting, 'where Peilung is reached from outside, e.g. behind a reverse proxy (environment variable)'],
      ],
    },
    demo: {
      summary: 'loads the demonstration and shows the ways into it',
      options: [[addressSetting, 'what the links begin with, otherwise http://localhost:4400 (environment variable)']],
    },
    study: {
      summary: 'shows which studies there are: study [STUDY]',
      options: [
        ['--list', 'one line per study, id first'],
        ['--instrument-version VERSION', 'which version of the statements its coming surveys ask'],
      ],
    },
    report: {
      summary: 'writes a report of a municipality: report STUDY --municipality ID',
      options: [
        ['--municipality ID', 'which municipality'],
        ['--template NAME', 'which report, a file of reports/; otherwise before-after'],
        ['--format pdf|docx|pptx|xlsx|html|csv|svg|png|json', 'otherwise pdf'],
        ['--figure ID', 'with csv, svg, png: this figure or table only; otherwise all as a ZIP'],
        ['--palette colour|print', 'print: grey and hatched, for copies in black and white'],
        ['--language de|en', 'language of the report and of messages; otherwise de, messages in that of the system'],
        ['--out FILE', "where to; otherwise the current folder, unless it is Peilung's own"],
      ],
    },
    pack: {
      summary: 'writes a ZIP file per municipality with all reports in all formats: pack STUDY --out FOLDER',
      options: [
        ['--municipality ID', 'only this municipality'],
        ['--language de|en', 'language of the reports and of messages; otherwise de, messages in that of the system'],
        ['--out FOLDER', 'where to; what lies there from the same data stays'],
      ],
    },
    research: {
      summary: 'writes the data of a study for statistics programs: research STUDY --profile PROFILE',
      options: [
        ['--profile internal|evaluator|public', 'how much is included'],
        ['--language de|en', 'language of the labels and of messages; otherwise de, messages in that of the system'],
        ['--out FILE', "where to; otherwise the current folder, unless it is Peilung's own"],
      ],
    },
    'sign-in-link': {
      summary: 'makes a new sign-in link',
      options: [
        ['--role owner|evaluator|coordinator', 'otherwise owner'],
        ['--study ID', 'for evaluation and network coordination'],
        ['--municipality ID', 'for network coordination'],
        [addressSetting, 'what the link begins with, otherwise http://localhost:4400 (environment variable)'],
      ],
    },
    profile: {
      summary: 'shows a profile beside what was understood of it: profile FILE',
      options: [['--json', 'as JSON']],
    },
    check: {
      summary: 'checks surveys and report templates',
      options: [
        ['--folder FOLDER', "with surveys/ and reports/, otherwise Peilung's own"],
        ['--print-form ID', 'the form as JSON'],
        ['--print-codebook ID', 'the codebook as JSON'],
      ],
    },
    simulate: {
      summary: 'writes made-up answers, one line of JSON per person and survey',
      options: [
        ['--respondents N', 'persons in the network, otherwise 30'],
        ['--seed TEXT', 'same text, same answers; otherwise peilung'],
      ],
    },
    statistic: {
      summary: 'computes a statistic: statistic METHOD, input as JSON',
      options: [['--list', 'all methods with input, output and source']],
    },
    evaluate: {
      summary: 'evaluates a file of responses without a study: one JSON line per municipality and dimension',
      options: [
        ['--framework FILE', 'dimensions and their items as JSON'],
        ['--responses FILE', 'responses, .jsonl or .csv'],
        ['--out FILE', 'where to; otherwise to the screen'],
      ],
    },
  },
  globalOptions: [
    ['--data FOLDER', 'where the data lie, otherwise data'],
    ['--language de|en', "language of messages, otherwise the system's"],
    ['--help', 'this help'],
  ],
  running: (address) => `Peilung is running: ${address}`,
  firstSignIn: (address) =>
    `Sign-in link for the operator (shown only now; "peilung sign-in-link" makes a new one):\n${address}`,
  notFound: 'peilung study --list shows all studies and their municipalities.',
  dataIn: (folder) => `Data: ${folder}`,
  listening: (address) => `On this computer: ${address}`,
  addressAssumed: (address) =>
    `Without PEILUNG_ADDRESS links begin with ${address}. If Peilung runs elsewhere, set PEILUNG_ADDRESS.`,
  researchRows: (rows) => `${rows} questionnaires`,
  building: 'Building the pages, this takes a moment …',
  stopped: 'Peilung has stopped.',
  viteMissing: 'The folder dist is missing, and the build tool (vite) is not installed.',
  buildFailed: (message) => `The build failed: ${message}.`,
  fault: 'This is a fault in Peilung:',
  roles: { owner: 'operator', evaluator: 'evaluation', coordinator: 'network coordination', respondent: 'respondent' },
}

export const cliWords = { de, en }
export type CommandName = keyof typeof de.help
