import type { Effort } from './effort.ts'
import { longDate } from './format.ts'
import { surveyTitle } from './survey-title.ts'

const minutesDe = (count: number) => `etwa ${count === 1 ? '1\u00a0Minute' : `${count}\u00a0Minuten`}`
const minutesEn = (count: number) => `about ${count === 1 ? '1\u00a0minute' : `${count}\u00a0minutes`}`

/** The form on paper, in every register. */
const de = {
  title: surveyTitle.de as string,
  waves: { before: 'Vorher-Erhebung', interim: 'Zwischenstand', after: 'Nachher-Erhebung' },
  lead: (statements: number, { all, one }: Effort) =>
    `${statements} Aussagen, ${minutesDe(all)}. ${one === null ? '' : `Auch eine Dimension allein hilft, ${minutesDe(one)}. `}Sie schätzen ein, so wie Sie es erleben. Richtig oder falsch gibt es nicht.`,
  how: [
    'Die Teilnahme ist freiwillig. Bitte machen Sie in jeder Zeile höchstens ein Kreuz. Sie können Aussagen auslassen.',
    'Verbessern: das falsche Kästchen ganz ausfüllen und das richtige ankreuzen.',
    'Bitte schreiben Sie keinen Namen auf den Bogen, weder Ihren noch andere.',
  ],
  back: (date: string, hasCode: boolean) =>
    `Bitte geben Sie den Bogen bis ${longDate(date, 'de')} in einem verschlossenen Umschlag zurück${hasCode ? ', oder tippen Sie den Code selbst ein' : ''}.`,
  after: (hasCode: boolean): string =>
    hasCode
      ? 'Wer den Bogen eingibt, liest Ihre Antworten und den Code, aber nicht Ihren Namen. Gespeichert werden nur die Antworten, ohne den Code. Danach wird der Bogen vernichtet.'
      : 'Wer den Bogen eingibt, liest Ihre Antworten, aber nicht Ihren Namen. Gespeichert werden nur die Antworten. Danach wird der Bogen vernichtet.',
  code: 'Code',
  noCode: 'ohne Code',
  page: (page: string, of: string) => `Seite ${page} von ${of}`,
  box: 'Kästchen',
  thanks: 'Vielen Dank. Das war die letzte Frage.',
  simulated: 'Simulierte Daten',
}

const en: typeof de = {
  title: surveyTitle.en,
  waves: { before: 'Survey before', interim: 'Interim survey', after: 'Survey after' },
  lead: (statements, { all, one }) =>
    `${statements} statements, ${minutesEn(all)}. ${one === null ? '' : `One dimension alone helps too, ${minutesEn(one)}. `}Rate them as you experience it. There is no right or wrong.`,
  how: [
    'Taking part is voluntary. Please make at most one cross in every row. You may leave statements out.',
    'To correct: fill the wrong box completely and cross the right one.',
    'Please write no name on the form, neither yours nor others.',
  ],
  back: (date, hasCode) =>
    `Please return the form by ${longDate(date, 'en')} in a closed envelope${hasCode ? ', or type in the code yourself' : ''}.`,
  after: (hasCode) =>
    hasCode
      ? 'Whoever enters the form reads your answers and the code, but not your name. Only the answers are stored, without the code. Then the form is destroyed.'
      : 'Whoever enters the form reads your answers, but not your name. Only the answers are stored. Then the form is destroyed.',
  code: 'Code',
  noCode: 'without code',
  page: (page, of) => `Page ${page} of ${of}`,
  box: 'box',
  thanks: 'Thank you. This was the last question.',
  simulated: 'Simulated data',
}

/** Einfache Sprache. */
const simple: typeof de = {
  title: surveyTitle['de-simple'],
  waves: { before: 'Befragung vorher', interim: 'Befragung zwischendurch', after: 'Befragung nachher' },
  lead: (count, { all, one }) =>
    `${count} Aussagen, ${minutesDe(all)}. ${one === null ? '' : `Sie müssen nicht alles beantworten. Ein Teil dauert ${minutesDe(one)}. `}Bitte sagen Sie, wie Sie es sehen. Es gibt kein Richtig und kein Falsch.`,
  how: [
    'Sie machen freiwillig mit. Bitte machen Sie in jeder Zeile ein Kreuz. Sie können Zeilen auslassen.',
    'War ein Kreuz falsch? Dann malen Sie das Kästchen ganz aus. Kreuzen Sie das richtige an.',
    'Bitte schreiben Sie keine Namen auf den Bogen.',
  ],
  back: (date) =>
    `Bitte geben Sie den Bogen bis ${longDate(date, 'de')} zurück. Legen Sie ihn dafür in einen Umschlag. Kleben Sie den Umschlag zu.`,
  after: (hasCode) =>
    `Jemand liest den Bogen und gibt Ihre Antworten ein. Diese Person kennt Ihren Namen nicht. Wir speichern nur die Antworten${hasCode ? ', nicht den Code' : ''}. Danach vernichten wir den Bogen.`,
  code: 'Code',
  noCode: 'ohne Code',
  page: (page, of) => `Seite ${page} von ${of}`,
  box: 'Kästchen',
  thanks: 'Vielen Dank. Das war die letzte Frage.',
  simulated: 'Erfundene Daten',
}

export const paperWords = { de, 'de-simple': simple, en }
