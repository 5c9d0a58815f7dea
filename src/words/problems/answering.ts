import { type CodeMistake, codeMistakeWords, saidMistake } from '../code-mistake.ts'
import { longDate, number } from '../format.ts'

/** One entry of a submission that does not fit, as sent, and what was expected in its place. */
interface InvalidAnswer {
  readonly item: string
  /** null: it is missing. */
  readonly value: string | null
  readonly expected: { readonly de: string; readonly en: string }
}

/** Refusals of entry, drafts and submissions: what respondents can meet. */
const de = {
  codeMistyped: (mistake: CodeMistake) => saidMistake(mistake, codeMistakeWords.de),
  codeUnknown: () => ({
    title: 'Diesen Code kennen wir nicht.',
    text: 'Bitte fragen Sie Ihre Netzwerkkoordination nach einem neuen Zettel.',
  }),
  codeUsed: () => ({
    title: 'Dieser Code wurde schon verwendet.',
    text: 'Damit sind Antworten angekommen. Jede Person antwortet einmal. Wenn das nicht Sie waren, hilft Ihre Netzwerkkoordination.',
  }),
  codeRevoked: () => ({
    title: 'Dieser Code gilt nicht mehr.',
    text: 'Ihre Netzwerkkoordination hat ihn zurückgezogen und kann Ihnen einen neuen geben.',
  }),
  waveNotOpen: ({ opensOn }: { opensOn: string }) => ({
    title: `Diese Erhebung beginnt am ${longDate(opensOn, 'de')}.`,
    text: 'Ihr Code bleibt gültig.',
  }),
  waveClosed: ({ closedOn }: { closedOn: string }) => ({
    title: `Diese Erhebung war bis ${longDate(closedOn, 'de')} geöffnet und ist jetzt geschlossen.`,
    text: 'Ihre Netzwerkkoordination kann die Erhebung verlängern.',
  }),
  tooManyAttempts: ({ seconds }: { seconds: number }) => ({
    title: 'Kurze Pause.',
    text: `Nach fünf falschen Versuchen warten wir ${number(seconds, 0, 'de')} Sekunden. Ein richtiger Code gilt sofort.`,
  }),
  draftNotPermitted: () => ({
    title: 'Beim Server lässt sich hier kein Entwurf ablegen.',
    text: 'Ihre Antworten bleiben auf diesem Gerät gesichert.',
  }),
  draftsFull: () => ({
    title: 'Beim Server ist kein Platz für weitere Entwürfe.',
    text: 'Ihre Antworten bleiben auf diesem Gerät gesichert und lassen sich von hier senden.',
  }),
  draftElsewhere: () => ({
    title: 'Ein anderes Gerät hat inzwischen weitergeschrieben.',
    text: 'Bitte laden Sie die Seite neu und entscheiden Sie, womit Sie weitermachen.',
  }),
  tooManyRequests: ({ seconds }: { seconds: number }) => ({
    title: 'Gerade sichern zu viele auf einmal.',
    text: `Ihre Antworten bleiben auf diesem Gerät gesichert. In ${number(seconds, 0, 'de')} Sekunden geht es weiter.`,
  }),
  answersInvalid: ({ problems }: { problems: readonly InvalidAnswer[] }) => ({
    title: 'Die Antworten passen nicht zum Fragebogen.',
    text: problems
      .map(({ item, value, expected }) =>
        value === null
          ? `${item} fehlt, erwartet wird ${expected.de}.`
          : `${item}: „${value}“ ist nicht möglich, erwartet wird ${expected.de}.`,
      )
      .join(' '),
  }),
  nothingAnswered: () => ({
    title: 'Es ist noch nichts beantwortet.',
    text: 'Bitte beantworten Sie mindestens eine Aussage, bevor Sie senden.',
  }),
}

const en: typeof de = {
  codeMistyped: (mistake) => saidMistake(mistake, codeMistakeWords.en),
  codeUnknown: () => ({
    title: 'We do not know this code.',
    text: 'Please ask your network coordination for a new slip.',
  }),
  codeUsed: () => ({
    title: 'This code has been used already.',
    text: 'Answers have arrived with it. Each person answers once. If it was not you, your network coordination will help.',
  }),
  codeRevoked: () => ({
    title: 'This code is no longer valid.',
    text: 'Your network coordination has withdrawn it and can give you a new one.',
  }),
  waveNotOpen: ({ opensOn }) => ({
    title: `This survey starts on ${longDate(opensOn, 'en')}.`,
    text: 'Your code stays valid.',
  }),
  waveClosed: ({ closedOn }) => ({
    title: `This survey was open until ${longDate(closedOn, 'en')} and is closed now.`,
    text: 'Your network coordination can extend it.',
  }),
  tooManyAttempts: ({ seconds }) => ({
    title: 'A short break.',
    text: `After five wrong attempts we wait ${number(seconds, 0, 'en')} seconds. A correct code works at once.`,
  }),
  draftNotPermitted: () => ({
    title: 'No draft can be left at the server here.',
    text: 'Your answers stay saved on this device.',
  }),
  draftsFull: () => ({
    title: 'There is no room for more drafts at the server.',
    text: 'Your answers stay saved on this device and can be sent from here.',
  }),
  draftElsewhere: () => ({
    title: 'Another device has gone on writing meanwhile.',
    text: 'Please reload the page and decide what you would like to go on with.',
  }),
  tooManyRequests: ({ seconds }) => ({
    title: 'Too many are saving at once.',
    text: `Your answers stay saved on this device. It goes on in ${number(seconds, 0, 'en')} seconds.`,
  }),
  answersInvalid: ({ problems }) => ({
    title: 'The answers do not fit the questionnaire.',
    text: problems
      .map(({ item, value, expected }) =>
        value === null
          ? `${item} is missing, expected is ${expected.en}.`
          : `${item}: “${value}” is not possible, expected is ${expected.en}.`,
      )
      .join(' '),
  }),
  nothingAnswered: () => ({
    title: 'Nothing has been answered yet.',
    text: 'Please answer at least one statement before sending.',
  }),
}

export const answeringProblems = { de, en }
