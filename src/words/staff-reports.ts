import { longDate } from './format.ts'

/** The reports of one municipality: what can be opened, downloaded, and why not. */
const de = {
  ready: (count: number) => `${count} Berichte liegen bereit`,
  lead: (waves: string, open: string | null) =>
    `Sie beruhen auf abgeschlossenen Erhebungen: ${waves}.${open === null ? '' : ` Die ${open} ist noch nicht enthalten.`}`,
  noWave: 'Noch ist kein Bericht möglich',
  noWaveText: (date: string) => `Die erste Erhebung endet am ${longDate(date, 'de')}. Danach liegt der Bericht hier.`,
  closedDoor: (date: string) => `Ergebnisse sind bis ${longDate(date, 'de')} geschlossen, auch für Sie`,
  closedDoorText: 'So lässt sich keine Antwort herausrechnen. Am Tag danach liegt der Bericht hier.',
  nothingPlanned: 'Es ist noch keine Erhebung geplant.',
  tooFew: 'Zum Schutz der Befragten gibt es keinen Bericht',
  tooFewText: (minimum: number) =>
    `Es liegen in keiner abgeschlossenen Erhebung mindestens ${minimum} Antworten vor. Sobald es genug sind, liegt der Bericht hier.`,
  choose: 'Welcher Bericht?',
  language: 'Sprache des Berichts',
  open: 'Auf dem Bildschirm öffnen',
  close: 'Bericht schließen',
  formats: {
    pdf: 'PDF, barrierefrei',
    docx: 'Word',
    pptx: 'PowerPoint',
    xlsx: 'Excel',
    html: 'HTML, eine Datei',
    csv: 'CSV je Tabelle',
    svg: 'Abbildungen als SVG',
    png: 'Abbildungen als PNG',
    json: 'JSON',
  } as Readonly<Record<string, string>>,
  notInside:
    'Nicht im Bericht: einzelne Antworten, Kommentare, Codes und alles, was auf weniger als 5 Antworten beruht.',
  onScreen: 'Bericht auf dem Bildschirm',
  computing: 'Der Bericht wird berechnet …',
}

const en: typeof de = {
  ready: (count) => `${count} reports are ready`,
  lead: (waves, open) =>
    `They rest on completed surveys: ${waves}.${open === null ? '' : ` The ${open} is not part of it yet.`}`,
  noWave: 'No report is possible yet',
  noWaveText: (date) => `The first survey ends on ${longDate(date, 'en')}. After that the report is here.`,
  closedDoor: (date) => `Results are closed until ${longDate(date, 'en')}, for you too`,
  closedDoorText: 'That way no single answer can be worked out. On the day after, the report is here.',
  nothingPlanned: 'No survey has been planned yet.',
  tooFew: 'There is no report, to protect the respondents',
  tooFewText: (minimum) =>
    `No completed survey has at least ${minimum} answers. As soon as there are enough, the report is here.`,
  choose: 'Which report?',
  language: 'Language of the report',
  open: 'Open on screen',
  close: 'Close the report',
  formats: {
    pdf: 'PDF, accessible',
    docx: 'Word',
    pptx: 'PowerPoint',
    xlsx: 'Excel',
    html: 'HTML, one file',
    csv: 'CSV per table',
    svg: 'Figures as SVG',
    png: 'Figures as PNG',
    json: 'JSON',
  },
  notInside: 'Not in the report: single answers, comments, codes, and whatever rests on fewer than 5 answers.',
  onScreen: 'Report on screen',
  computing: 'The report is being computed …',
}

export const reportsWords = { de, en }
