import { longDate, quote } from './format.ts'
import { surveyTitle } from './survey-title.ts'

const minutes = (count: number) => (count === 1 ? '1 Minute' : `${count} Minuten`)
const statements = (count: number) => (count === 1 ? 'eine Aussage' : `${count} Aussagen`)

/** The respondents' way in Einfache Sprache: a text of its own, short sentences with one thought each, "Sie". */
export const respondSimple = {
  entry: {
    pageTitle: 'Ihr Code',
    title: 'Ihre Meinung ist wichtig.',
    lead: 'Sie brauchen kein Konto. Wir fragen nicht nach Ihrem Namen. Sie können Pausen machen.',
    code: 'Ihr Code',
    codeHint: 'Der Code hat neun Zeichen. Er steht auf Ihrem Zettel.',
    codeHelp: 'Große und kleine Buchstaben sind gleich. Striche und Leerzeichen brauchen Sie nicht.',
    codeMissing: 'Bitte geben Sie den Code von Ihrem Zettel ein.',
    shared: 'Auch andere Personen nutzen dieses Gerät',
    next: 'Weiter',
    checking: 'Bitte warten …',
    again: 'Noch einmal prüfen',
    attempts: 'Nach fünf falschen Codes machen wir eine Minute Pause. Ihr Code gilt danach noch.',
    offline: {
      title: 'Sie haben gerade kein Internet',
      text: 'Zum Öffnen brauchen Sie einmal Internet. Danach geht es auch ohne.',
    },
  },
  link: {
    title: 'Dieser Link passt zu keiner Befragung.',
    tooShort:
      'Ein Teil von dem Link fehlt. Bitte öffnen Sie den Link noch einmal. Sie können auch den Code von Ihrem Zettel eingeben.',
    tooLong:
      'Der Link ist zu lang. Bitte öffnen Sie den Link noch einmal. Sie können auch den Code von Ihrem Zettel eingeben.',
    mistyped: (code: string) =>
      `Im Link steht der Code ${code}. Wahrscheinlich ist ein Zeichen falsch. Bitte vergleichen Sie den Code mit Ihrem Zettel. Geben Sie dann den Code ein.`,
    codeUnknown: 'Ihre Netzwerk-Koordination kann Ihnen einen neuen Link geben.',
    toCode: 'Code eingeben',
  },
  waves: { before: 'Befragung vorher', interim: 'Befragung zwischendurch', after: 'Befragung nachher' },
  introduction: {
    title: surveyTitle['de-simple'] as string,
    statements: (count: number): string => (count === 1 ? 'Aussage' : 'Aussagen'),
    statementsLeft: (count: number): string => (count === 1 ? 'offene Aussage' : 'offene Aussagen'),
    minutes: (count: number): string => (count === 1 ? 'Minute' : 'Minuten'),
    lastDay: 'letzter Tag',
    purpose: {
      before: 'Ihr Netzwerk lädt Sie ein. Es möchte wissen: Was ist gut? Was soll besser werden?',
      interim: 'Ihr Netzwerk lädt Sie ein. Es möchte wissen: Was ist heute gut? Was soll noch besser werden?',
      after: 'Ihr Netzwerk lädt Sie ein. Es möchte wissen: Was ist heute gut? Was ist anders als beim ersten Mal?',
    },
    how: 'Sie lesen Aussagen. Sie sagen, ob die Aussagen für Sie stimmen. Es gibt kein Richtig und kein Falsch.',
    about: (dimensions: string) => `Die Themen sind: ${dimensions}.`,
    own: (count: number) =>
      count === 1
        ? 'Eine Aussage hat Ihre Kommune selbst geschrieben.'
        : `${count} Aussagen hat Ihre Kommune selbst geschrieben.`,
    results: (closesOn: string) =>
      `Bis ${longDate(closesOn, 'de')} sieht niemand die Ergebnisse. Danach spricht das Netzwerk darüber.`,
    resultsHere: (from: string) =>
      `Ab ${longDate(from, 'de')} sehen Sie die Ergebnisse auch hier. Nehmen Sie dafür denselben Code.`,
    voluntary: 'Sie müssen nicht mitmachen. Sie können Pausen machen und auf diesem Gerät später weitermachen.',
    shared: 'Das ist freiwillig. Auf diesem Gerät bleibt nichts zurück. Bitte machen Sie keine lange Pause.',
    refused:
      'Das ist freiwillig. Dieses Gerät kann nichts zwischendurch speichern. Bitte machen Sie keine lange Pause.',
    begin: 'Anfangen',
    resumed: (date: string, count: number) =>
      count === 0
        ? 'Sie haben schon angefangen.'
        : `Sie haben schon ${statements(count)} beantwortet.${date && ` Das war zuletzt am ${longDate(date, 'de')}.`}`,
    resume: 'Weitermachen',
    restart: 'Neu anfangen',
  },
  record: {
    title: 'Was speichern wir über Sie?',
    exactly: 'Wir speichern nur das hier:',
    survey: 'Befragung',
    surveyValue: (municipality: string, wave: 'before' | 'interim' | 'after') =>
      `${municipality}, ${{ before: 'vorher', interim: 'zwischendurch', after: 'nachher' }[wave]}`,
    answers: 'Antworten',
    noAnswers: (count: number) => `noch keine von ${count}`,
    someAnswers: (answered: number, count: number) => `${answered} von ${count}`,
    comments: 'Anmerkungen',
    noComments: 'keine',
    notGiven: 'nicht gesagt',
    omitted: 'nicht beantwortet',
    everyAnswer: 'Alle Antworten zeigen',
    never: 'Das speichern wir nie:',
    neverList: 'Ihren Namen, Ihre E-Mail, Ihr Gerät, seine Adresse im Internet, die Uhrzeit und Ihren Code.',
    ownCode: {
      name: 'Eigenes Kürzel',
      none: 'kein Kürzel',
      possible: (count: number) => `freiwillig, nur ${count} Prüf-Werte davon`,
      given: (written: string, count: number) =>
        `nicht ${quote(written, 'de')}, nur ${count === 1 ? '1 Prüf-Wert' : `${count} Prüf-Werte`} davon`,
    },
  },
  form: {
    progress: (number: number, count: number) => `Aussage ${number} von ${count}`,
    progressRange: (first: number, last: number, count: number) => `Aussagen ${first} bis ${last} von ${count}`,
    progressAbout: (number: number, count: number) => `Angabe ${number} von ${count}`,
    progressAboutAll: (count: number) => (count === 1 ? 'Eine Angabe' : `${count} Angaben`),
    progressAfter: (number: number, count: number) => `Nach Aussage ${number} von ${count}`,
    remark: 'Anmerkung',
    commentReaders:
      'Wir speichern Ihren Text getrennt von den Antworten. Er steht in keinem Bericht. Lesen können ihn nur die Personen, die Peilung betreiben oder die Daten auswerten.',
    left: (count: number) => `noch etwa ${minutes(count)}`,
    leftUnder: 'gleich fertig',
    saved: 'Gespeichert',
    notSaved: 'Wir speichern nichts',
    back: 'Zurück',
    next: 'Weiter',
    toCheck: 'Weiter zum Prüfen',
    keys: 'Sie können Tasten benutzen. Mit der Tab-Taste kommen Sie zu den Antworten. Dort wählen die Ziffern 1 bis 6 eine Antwort. Die 0 heißt: Das kann ich nicht sagen. Mit Enter geht es weiter.',
    keysOff: 'Tasten ausschalten',
    keysOn: 'Tasten einschalten',
    offline: {
      title: 'Sie haben gerade kein Internet',
      text: 'Machen Sie einfach weiter. Ihre Antworten sind auf diesem Gerät gespeichert. Wir senden erst am Ende.',
    },
    offlineShared: 'Machen Sie einfach weiter. Lassen Sie dieses Fenster offen. Wir senden erst am Ende.',
    twoTabs: {
      title: 'Der Fragebogen ist in einem anderen Fenster offen.',
      text: 'Dieses Fenster wartet. So geht nichts verloren. Ihre Antworten sind gespeichert.',
      here: 'Hier weitermachen',
    },
    closed: {
      still: 'Möchten Sie noch antworten?',
      stillText: 'Fragen Sie Ihre Netzwerk-Koordination. Sie kann die Befragung verlängern.',
      stillBegun: 'Dann können Sie hier weitermachen.',
    },
  },
  check: {
    title: 'Prüfen und senden',
    lead: 'Sie haben noch nichts gesendet. Sie können jede Antwort ändern.',
    open: (count: number) =>
      count === 1
        ? 'Eine Aussage ist noch offen. Das ist in Ordnung.'
        : `${count} Aussagen sind noch offen. Das ist in Ordnung.`,
    aboutYou: 'Zu Ihrer Arbeit',
    change: 'ändern',
    which: 'Welche?',
    nothing: { title: 'Sie haben noch nichts beantwortet.', text: 'Bitte beantworten Sie mindestens eine Aussage.' },
    send: 'Antworten senden',
    sending: 'Wir senden …',
    final: 'Danach können Sie nichts mehr ändern. Auch wir können das nicht.',
    again: 'Noch einmal senden',
  },
  receipt: {
    title: 'Vielen Dank.',
    arrived: (count: number) =>
      count === 1 ? 'Wir haben eine Antwort bekommen' : `Wir haben ${count} Antworten bekommen`,
    cannotJudge: (count: number) =>
      count === 0 ? '' : `, dazu ${count === 1 ? 'einmal' : `${count}-mal`} „Das kann ich nicht sagen“`,
    picture: 'Ihr eigenes Bild',
    onlyYou: 'nur für Sie',
    pictureLead: (min: number, low: string, max: number, high: string) =>
      `So haben Sie im Durchschnitt geantwortet. ${min} heißt: ${low}. ${max} heißt: ${high}. Das ist keine Note.`,
    theme: 'Thema',
    mean: 'Ihr Durchschnitt',
    answered: 'beantwortet',
    of: (answered: number, count: number) => `${answered} von ${count}`,
    tooFew: 'Ein – heißt: Sie haben weniger als die Hälfte beantwortet.',
    alternative: (low: string, high: string) =>
      `Ihr Durchschnitt für jedes Thema. Der kleinste Wert ist ${low}. Der größte Wert ist ${high}. Alle Werte stehen unten in der Tabelle.`,
    alternativeNone: 'Für kein Thema gibt es genug Antworten.',
    showTable: 'Als Tabelle',
    computed: 'Nur dieses Gerät hat das berechnet. Wir kennen Ihr Bild nicht. Sie können es hier behalten.',
    computedShared: 'Nur dieses Gerät hat das berechnet. Niemand speichert es.',
    kept: 'Ihr Bild bleibt auf diesem Gerät. Sie finden es wieder, wenn Sie Ihren Code noch einmal öffnen.',
    notKept: 'Dieses Gerät erlaubt kein Speichern. Ihr Bild bleibt nur in diesem Fenster.',
    finish: 'Fertig, alles hier löschen',
    done: 'Fertig',
    keep: 'Auf diesem Gerät behalten',
    finished: {
      title: 'Alles ist gelöscht.',
      text: 'Auf diesem Gerät ist nichts mehr gespeichert. Sie können das Fenster schließen.',
    },
    countdown: (seconds: number) => `Diese Seite wird in ${seconds} Sekunden leer.`,
    stop: 'Anhalten',
    stopped: 'Angehalten. Bitte löschen Sie hier alles. Gehen Sie erst danach.',
  },
}
