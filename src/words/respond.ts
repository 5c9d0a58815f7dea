import { longDate, quote } from './format.ts'
import { respondSimple } from './respond-simple.ts'
import { surveyTitle } from './survey-title.ts'

const minutes = (count: number) => (count === 1 ? '1 Minute' : `${count} Minuten`)
const statements = (count: number) => (count === 1 ? 'eine Aussage' : `${count} Aussagen`)

/** Words of the respondents' way: code, introduction, statements, check, receipt. */
const de = {
  entry: {
    pageTitle: 'Ihr Code',
    title: 'Ihre Einschätzung zählt.',
    lead: 'Ohne Konto und ohne Namen, mit Pausen, wann Sie wollen.',
    code: 'Ihr Code',
    codeHint: 'Neun Zeichen, steht auf Ihrem Zettel',
    codeHelp: 'Groß und klein ist gleich, Striche und Leerzeichen sind egal.',
    codeMissing: 'Bitte geben Sie den Code ein, der auf Ihrem Zettel steht.',
    shared: 'Dieses Gerät nutzen auch andere',
    next: 'Weiter',
    checking: 'Einen Moment …',
    again: 'Noch einmal prüfen',
    attempts: 'Nach fünf Versuchen machen wir eine Minute Pause. Ihr Code bleibt gültig.',
    offline: {
      title: 'Gerade keine Verbindung',
      text: 'Zum Öffnen brauchen Sie einmal Netz. Danach geht es auch ohne.',
    },
  },
  /** A link or QR code whose code is none: there is no field to compare it with. */
  link: {
    title: 'Dieser Link führt zu keiner Erhebung.',
    tooShort:
      'Am Ende fehlt etwas. Bitte öffnen Sie den Link noch einmal, oder geben Sie den Code von Ihrem Zettel ein.',
    tooLong:
      'Am Ende steht etwas zu viel. Bitte öffnen Sie den Link noch einmal, oder geben Sie den Code von Ihrem Zettel ein.',
    mistyped: (code: string) =>
      `Der Code im Link ist ${code}. Vermutlich ein Tippfehler: Das Prüfzeichen passt nicht. Bitte vergleichen Sie mit Ihrem Zettel und geben Sie den Code ein.`,
    codeUnknown: 'Ihre Netzwerkkoordination gibt Ihnen gern einen neuen.',
    toCode: 'Code eingeben',
  },
  waves: { before: 'Vorher-Erhebung', interim: 'Zwischenstand', after: 'Nachher-Erhebung' },
  introduction: {
    title: surveyTitle.de as string,
    statements: (count: number): string => (count === 1 ? 'Aussage' : 'Aussagen'),
    /** Of somebody who has begun. */
    statementsLeft: (count: number): string => (count === 1 ? 'offene Aussage' : 'offene Aussagen'),
    minutes: (count: number): string => (count === 1 ? 'Minute' : 'Minuten'),
    lastDay: 'letzter Tag',
    purpose: {
      before: 'Ihr Netzwerk lädt Sie ein: Es möchte sehen, was gut läuft und woran es arbeiten will.',
      interim: 'Ihr Netzwerk lädt Sie ein: Es möchte sehen, wo es inzwischen steht.',
      after: 'Ihr Netzwerk lädt Sie ein: Es möchte sehen, wo es heute steht und was anders ist als beim ersten Mal.',
    },
    how: 'Sie schätzen Aussagen ein, so wie Sie es erleben. Richtig oder falsch gibt es nicht.',
    about: (dimensions: string) => `Es geht um ${dimensions}.`,
    own: (count: number) =>
      count === 1
        ? 'Eine Aussage stammt aus dem Steckbrief Ihrer Kommune.'
        : `${count} Aussagen stammen aus dem Steckbrief Ihrer Kommune.`,
    results: (closesOn: string) =>
      `Ergebnisse sieht bis ${longDate(closesOn, 'de')} niemand. Danach bespricht sie das Netzwerk.`,
    resultsHere: (from: string) => `Ab ${longDate(from, 'de')} stehen sie auch hier, unter demselben Code.`,
    voluntary: 'Freiwillig. Sie können jederzeit unterbrechen und auf diesem Gerät später weitermachen.',
    shared: 'Freiwillig. Auf diesem Gerät bleibt nichts zurück. Bitte in einem Zug ausfüllen.',
    refused: 'Freiwillig. Dieses Gerät erlaubt kein Zwischenspeichern. Bitte in einem Zug ausfüllen.',
    begin: 'Beginnen',
    resumed: (date: string, count: number) =>
      count === 0
        ? 'Sie haben schon begonnen.'
        : `Sie haben schon ${statements(count)} beantwortet${date && `, zuletzt am ${longDate(date, 'de')}`}.`,
    resume: 'Weitermachen',
    restart: 'Von vorn beginnen',
  },
  record: {
    title: 'Was wird über mich gespeichert?',
    exactly: 'Genau dieser Datensatz, nicht mehr:',
    survey: 'Erhebung',
    surveyValue: (municipality: string, wave: 'before' | 'interim' | 'after') =>
      `${municipality}, ${{ before: 'vorher', interim: 'Zwischenstand', after: 'nachher' }[wave]}`,
    answers: 'Antworten',
    noAnswers: (count: number) => `noch keine von ${count}`,
    someAnswers: (answered: number, count: number) => `${answered} von ${count}`,
    comments: 'Anmerkungen',
    noComments: 'keine',
    notGiven: 'nicht angegeben',
    omitted: 'ausgelassen',
    everyAnswer: 'Jede Antwort zeigen',
    never: 'Nie gespeichert:',
    neverList: 'Name, E-Mail, IP-Adresse, Gerät, Uhrzeit und welcher Code Ihrer war.',
    ownCode: {
      name: 'Eigenes Kürzel',
      none: 'ohne',
      /** Before there is one: check values, never the code. */
      possible: (count: number) => `freiwillig; davon nur ${count} Prüfwerte`,
      given: (written: string, count: number) =>
        `nicht ${quote(written, 'de')}, nur ${count === 1 ? 'ein Prüfwert' : `${count} Prüfwerte`} daraus`,
    },
  },
  form: {
    progress: (number: number, count: number) => `Aussage ${number} von ${count}`,
    progressRange: (first: number, last: number, count: number) => `Aussagen ${first} bis ${last} von ${count}`,
    progressAbout: (number: number, count: number) => `Angabe ${number} von ${count}`,
    progressAboutAll: (count: number) => (count === 1 ? 'Eine Angabe' : `${count} Angaben`),
    /** Of the page of a remark, after so many statements. */
    progressAfter: (number: number, count: number) => `Nach Aussage ${number} von ${count}`,
    remark: 'Anmerkung',
    commentReaders:
      'Getrennt von den Antworten gespeichert, in keinem Bericht. Lesen kann es, wer Peilung betreibt oder die Daten auswertet.',
    left: (count: number) => `noch etwa ${minutes(count)}`,
    leftUnder: 'gleich fertig',
    saved: 'Gesichert',
    notSaved: 'Nichts wird gesichert',
    back: 'Zurück',
    next: 'Weiter',
    toCheck: 'Weiter zum Prüfen',
    keys: 'Mit der Tab-Taste kommen Sie zu den Antworten. Dort wählen die Ziffern 1 bis 6, 0 heißt „kann ich nicht beurteilen“, Enter geht weiter.',
    keysOff: 'Zifferntasten ausschalten',
    keysOn: 'Zifferntasten einschalten',
    offline: {
      title: 'Gerade keine Verbindung',
      text: 'Machen Sie einfach weiter. Ihre Antworten sind auf diesem Gerät gesichert, gesendet wird erst am Ende.',
    },
    offlineShared: 'Machen Sie einfach weiter und lassen Sie dieses Fenster offen, gesendet wird erst am Ende.',
    twoTabs: {
      title: 'Diese Erhebung ist in einem anderen Fenster offen.',
      text: 'Damit nichts verloren geht, wartet dieses Fenster. Ihre Antworten sind gesichert.',
      here: 'Hier weitermachen',
    },
    closed: {
      still: 'Sie möchten noch teilnehmen?',
      stillText: 'Ihre Netzwerkkoordination kann die Erhebung verlängern.',
      stillBegun: 'Dann geht es hier weiter, wo Sie aufgehört haben.',
    },
  },
  check: {
    title: 'Prüfen und senden',
    lead: 'Noch ist nichts gesendet. Sie können jede Antwort ändern.',
    open: (count: number) =>
      count === 1
        ? 'Eine Aussage ist noch offen. Sie können sie so lassen.'
        : `${count} Aussagen sind noch offen. Sie können sie so lassen.`,
    aboutYou: 'Zu Ihrer Arbeit',
    change: 'ändern',
    which: 'Welche?',
    nothing: { title: 'Es ist noch nichts beantwortet.', text: 'Bitte beantworten Sie mindestens eine Aussage.' },
    send: 'Antworten senden',
    sending: 'Wird gesendet …',
    final: 'Danach lässt sich nichts mehr ändern, auch nicht durch uns.',
    again: 'Noch einmal senden',
  },
  receipt: {
    title: 'Vielen Dank.',
    arrived: (count: number) =>
      count === 1 ? 'Eine Einschätzung ist angekommen' : `${count} Einschätzungen sind angekommen`,
    cannotJudge: (count: number) =>
      count === 0
        ? ''
        : `, ${count === 1 ? 'einmal' : count === 2 ? 'zweimal' : count === 3 ? 'dreimal' : `${count}-mal`} „kann ich nicht beurteilen“`,
    picture: 'Ihr eigenes Bild',
    onlyYou: 'nur für Sie',
    pictureLead: (min: number, low: string, max: number, high: string) =>
      `Ihre Mittelwerte von ${min} (${low}) bis ${max} (${high}). Keine Note.`,
    theme: 'Thema',
    mean: 'Ihr Mittelwert',
    answered: 'eingeschätzt',
    of: (answered: number, count: number) => `${answered} von ${count}`,
    tooFew: '– heißt: weniger als die Hälfte der Aussagen eingeschätzt.',
    alternative: (low: string, high: string) =>
      `Ihre Mittelwerte je Thema, der niedrigste ${low}, der höchste ${high}. Alle Werte stehen in der Tabelle darunter.`,
    alternativeNone: 'Für kein Thema liegen genug Einschätzungen vor.',
    showTable: 'Als Tabelle',
    computed: 'Nur in diesem Browser berechnet. Es bleibt nur, wenn Sie es auf diesem Gerät behalten.',
    computedShared: 'Nur in diesem Browser berechnet, nirgends gespeichert.',
    kept: 'Auf diesem Gerät behalten. Unter derselben Adresse sehen Sie Ihr Bild wieder.',
    notKept: 'Dieses Gerät erlaubt kein Speichern. Ihr Bild bleibt nur in diesem Fenster.',
    finish: 'Fertig, alles hier löschen',
    done: 'Fertig',
    keep: 'Auf diesem Gerät behalten',
    finished: {
      title: 'Alles gelöscht.',
      text: 'Auf diesem Gerät ist nichts mehr gespeichert. Sie können das Fenster schließen.',
    },
    countdown: (seconds: number) => `Diese Seite wird in ${seconds} Sekunden geleert.`,
    stop: 'Anhalten',
    stopped: 'Angehalten. Bitte löschen Sie hier alles, bevor Sie gehen.',
  },
}

const en: typeof de = {
  entry: {
    pageTitle: 'Your code',
    title: 'Your view counts.',
    lead: 'No account, no name, and a break whenever you like.',
    code: 'Your code',
    codeHint: 'Nine characters, printed on your slip',
    codeHelp: 'Upper and lower case are the same, hyphens and blanks do not matter.',
    codeMissing: 'Please enter the code printed on your slip.',
    shared: 'Others use this device too',
    next: 'Continue',
    checking: 'One moment …',
    again: 'Check again',
    attempts: 'After five attempts we pause for a minute. Your code stays valid.',
    offline: {
      title: 'No connection right now',
      text: 'You need the network once to open the survey. After that it works without.',
    },
  },
  link: {
    title: 'This link does not lead to a survey.',
    tooShort: 'Its end is missing. Please open the link again, or enter the code from your slip.',
    tooLong: 'There is something too much at its end. Please open the link again, or enter the code from your slip.',
    mistyped: (code) =>
      `The code in the link is ${code}. Probably a typing error: the check character does not fit. Please compare it with your slip and enter the code.`,
    codeUnknown: 'Your network coordination will gladly give you another one.',
    toCode: 'Enter a code',
  },
  waves: { before: 'Survey before', interim: 'Interim survey', after: 'Survey after' },
  introduction: {
    title: surveyTitle.en,
    statements: (count) => (count === 1 ? 'statement' : 'statements'),
    statementsLeft: (count) => (count === 1 ? 'statement left' : 'statements left'),
    minutes: (count) => (count === 1 ? 'minute' : 'minutes'),
    lastDay: 'last day',
    purpose: {
      before: 'Your network invites you: it would like to see what goes well and what to work on.',
      interim: 'Your network invites you: it would like to see where it stands by now.',
      after:
        'Your network invites you: it would like to see where it stands today and what is different from the first time.',
    },
    how: 'You rate statements the way you experience things. There is no right or wrong.',
    about: (dimensions) => `This is about ${dimensions}.`,
    own: (count) =>
      count === 1
        ? 'One statement comes from your municipality’s own profile.'
        : `${count} statements come from your municipality’s own profile.`,
    results: (closesOn) =>
      `Nobody sees results until ${longDate(closesOn, 'en')}. After that the network discusses them.`,
    resultsHere: (from) => `From ${longDate(from, 'en')} on they are shown here too, under the same code.`,
    voluntary: 'Voluntary. You can stop at any time and go on later on this device.',
    shared: 'Voluntary. Nothing stays on this device. Please complete the form in one go.',
    refused: 'Voluntary. This device does not allow drafts to be kept. Please complete the form in one go.',
    begin: 'Begin',
    resumed: (date, count) =>
      count === 0
        ? 'You have already begun.'
        : `You have already answered ${count === 1 ? 'one statement' : `${count} statements`}${date && `, last on ${longDate(date, 'en')}`}.`,
    resume: 'Continue',
    restart: 'Start over',
  },
  record: {
    title: 'What is stored about me?',
    exactly: 'Exactly this record, nothing more:',
    survey: 'Survey',
    surveyValue: (municipality, wave) => `${municipality}, ${wave}`,
    answers: 'Answers',
    noAnswers: (count) => `none of ${count} yet`,
    someAnswers: (answered, count) => `${answered} of ${count}`,
    comments: 'Remarks',
    noComments: 'none',
    notGiven: 'not given',
    omitted: 'left out',
    everyAnswer: 'Show every answer',
    never: 'Never stored:',
    neverList: 'name, e-mail, IP address, device, time of day and which invitation code was yours.',
    ownCode: {
      name: 'Own code',
      none: 'none',
      possible: (count) => `optional; only ${count} check values of it`,
      given: (written, count) =>
        `not ${quote(written, 'en')}, only ${count === 1 ? 'one check value' : `${count} check values`} made from it`,
    },
  },
  form: {
    progress: (number, count) => `Statement ${number} of ${count}`,
    progressRange: (first, last, count) => `Statements ${first} to ${last} of ${count}`,
    progressAbout: (number, count) => `Detail ${number} of ${count}`,
    progressAboutAll: (count) => (count === 1 ? 'One detail' : `${count} details`),
    progressAfter: (number, count) => `After statement ${number} of ${count}`,
    remark: 'Remark',
    commentReaders:
      'Stored apart from the answers, in no report. Those who run Peilung or evaluate the data can read it.',
    left: (count) => `about ${count === 1 ? '1 minute' : `${count} minutes`} left`,
    leftUnder: 'nearly done',
    saved: 'Saved',
    notSaved: 'Nothing is saved',
    back: 'Back',
    next: 'Continue',
    toCheck: 'Continue to check',
    keys: 'The Tab key takes you to the answers. There the digits 1 to 6 choose, 0 means “I cannot judge”, Enter goes on.',
    keysOff: 'Turn digit keys off',
    keysOn: 'Turn digit keys on',
    offline: {
      title: 'No connection right now',
      text: 'Simply go on. Your answers are saved on this device and are sent only at the end.',
    },
    offlineShared: 'Simply go on and keep this window open; answers are sent only at the end.',
    twoTabs: {
      title: 'This survey is open in another window.',
      text: 'So that nothing is lost, this window waits. Your answers are safe.',
      here: 'Continue here',
    },
    closed: {
      still: 'Would you still like to take part?',
      stillText: 'Your network coordination can extend the survey.',
      stillBegun: 'Then you can go on here where you stopped.',
    },
  },
  check: {
    title: 'Check and send',
    lead: 'Nothing has been sent yet. You can change every answer.',
    open: (count) =>
      count === 1
        ? 'One statement is still open. You may leave it so.'
        : `${count} statements are still open. You may leave them so.`,
    aboutYou: 'About your work',
    change: 'change',
    which: 'Which?',
    nothing: { title: 'Nothing has been answered yet.', text: 'Please answer at least one statement.' },
    send: 'Send answers',
    sending: 'Sending …',
    final: 'After that nothing can be changed, not even by us.',
    again: 'Send again',
  },
  receipt: {
    title: 'Thank you.',
    arrived: (count) => (count === 1 ? 'One rating has arrived' : `${count} ratings have arrived`),
    cannotJudge: (count) =>
      count === 0 ? '' : `, ${count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`} “I cannot judge”`,
    picture: 'Your own picture',
    onlyYou: 'only for you',
    pictureLead: (min, low, max, high) => `Your means from ${min} (${low}) to ${max} (${high}). Not a grade.`,
    theme: 'Theme',
    mean: 'Your mean',
    answered: 'rated',
    of: (answered, count) => `${answered} of ${count}`,
    tooFew: '– means: fewer than half of the statements rated.',
    alternative: (low, high) =>
      `Your means by theme, the lowest ${low}, the highest ${high}. All values are in the table below.`,
    alternativeNone: 'No theme has enough ratings.',
    showTable: 'As a table',
    computed: 'Computed in this browser only. It stays only if you keep it on this device.',
    computedShared: 'Computed in this browser only, stored nowhere.',
    kept: 'Kept on this device. You will find your picture again under the same address.',
    notKept: 'This device does not allow anything to be kept. Your picture stays in this window only.',
    finish: 'Done, delete everything here',
    done: 'Done',
    keep: 'Keep on this device',
    finished: {
      title: 'Everything deleted.',
      text: 'Nothing is stored on this device any more. You can close the window.',
    },
    countdown: (seconds) => `This page will be emptied in ${seconds} seconds.`,
    stop: 'Stop',
    stopped: 'Stopped. Please delete everything here before you go.',
  },
}

const simple: typeof de = respondSimple

export const respondWords = { de, 'de-simple': simple, en }
