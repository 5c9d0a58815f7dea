import { type CodeMistake, codeMistakeWords, saidMistake } from '../code-mistake.ts'
import { longDate, number } from '../format.ts'

/** Refusals in Einfache Sprache: those that respondents can meet. */
export const simpleProblems = {
  codeMistyped: (mistake: CodeMistake) => saidMistake(mistake, codeMistakeWords['de-simple']),
  codeUnknown: () => ({
    title: 'Diesen Code kennen wir nicht.',
    text: 'Bitte fragen Sie Ihre Netzwerk-Koordination. Sie gibt Ihnen einen neuen Zettel.',
  }),
  codeUsed: () => ({
    title: 'Mit diesem Code hat schon jemand geantwortet.',
    text: 'Die Antworten sind angekommen. Jede Person kann einmal antworten. Waren Sie das nicht? Dann fragen Sie bitte Ihre Netzwerk-Koordination.',
  }),
  codeRevoked: () => ({
    title: 'Dieser Code gilt nicht mehr.',
    text: 'Bitte fragen Sie Ihre Netzwerk-Koordination. Sie kann Ihnen einen neuen Code geben.',
  }),
  waveNotOpen: ({ opensOn }: { opensOn: string }) => ({
    title: `Sie können ab dem ${longDate(opensOn, 'de')} antworten.`,
    text: 'Ihr Code gilt dann noch.',
  }),
  waveClosed: ({ closedOn }: { closedOn: string }) => ({
    title: `Die Befragung ist zu Ende. Der letzte Tag war der ${longDate(closedOn, 'de')}.`,
    text: 'Möchten Sie noch antworten? Dann fragen Sie bitte Ihre Netzwerk-Koordination.',
  }),
  tooManyAttempts: ({ seconds }: { seconds: number }) => ({
    title: 'Kurze Pause.',
    text: `Der Code war fünfmal falsch. Bitte warten Sie ${number(seconds, 0, 'de')} Sekunden. Danach geht es weiter. Ihr Code gilt noch.`,
  }),
  draftNotPermitted: () => ({
    title: 'Der Server kann Ihre Antworten noch nicht nehmen.',
    text: 'Ihre Antworten sind auf diesem Gerät gespeichert.',
  }),
  draftsFull: () => ({
    title: 'Beim Server ist kein Platz mehr.',
    text: 'Ihre Antworten sind auf diesem Gerät gespeichert. Sie können sie von hier senden.',
  }),
  draftElsewhere: () => ({
    title: 'Sie haben auf einem anderen Gerät weitergemacht.',
    text: 'Bitte laden Sie die Seite neu. Dann können Sie wählen.',
  }),
  tooManyRequests: ({ seconds }: { seconds: number }) => ({
    title: 'Gerade speichern zu viele Personen.',
    text: `Ihre Antworten sind auf diesem Gerät gespeichert. In ${number(seconds, 0, 'de')} Sekunden geht es weiter.`,
  }),
  answersInvalid: () => ({
    title: 'Ihre Antworten passen nicht zum Fragebogen.',
    text: 'Bitte laden Sie die Seite neu. Dann prüfen Sie bitte Ihre Antworten und senden noch einmal.',
  }),
  nothingAnswered: () => ({
    title: 'Sie haben noch nichts beantwortet.',
    text: 'Bitte beantworten Sie mindestens eine Aussage. Dann können Sie senden.',
  }),
  bodyTooLarge: ({ limitKilobytes }: { limitKilobytes: number }) => ({
    title: 'Das ist zu viel Text.',
    text: `Mehr als ${number(limitKilobytes, 0, 'de')} Kilobyte gehen nicht. Bitte kürzen Sie Ihre Texte.`,
  }),
  bodyNotJson: () => ({
    title: 'Wir konnten die Antworten nicht lesen.',
    text: 'Bitte laden Sie die Seite neu. Dann versuchen Sie es noch einmal.',
  }),
  otherSite: () => ({
    title: 'Diese Anfrage kam von einer anderen Internet-Seite.',
    text: 'Bitte öffnen Sie Peilung selbst. Dann versuchen Sie es noch einmal.',
  }),
  fault: ({ reference }: { reference: string }) => ({
    title: 'Das hat nicht geklappt.',
    text: `Der Fehler liegt bei uns. Bitte versuchen Sie es in ein paar Minuten noch einmal. Klappt es wieder nicht? Dann nennen Sie bitte diese Nummer: ${reference}.`,
  }),
}
