import { list, longDate, number } from './format.ts'
import { goalProblemWords } from './goal-problems.ts'
import { simpleProblems } from './problems-simple.ts'

/** One entry of a submission that does not fit, as sent, and what was expected in its place. */
interface InvalidAnswer {
  readonly item: string
  /** null: it is missing. */
  readonly value: string | null
  readonly expected: { readonly de: string; readonly en: string }
}

/** One entry of a request that does not fit, in both languages. */
interface InvalidField {
  readonly field: string
  readonly message: { readonly de: string; readonly en: string }
}

/** A mistake in a file, in both languages. */
interface Mistake {
  readonly de: string
  readonly en: string
}

const things = {
  de: {
    study: 'Die Studie',
    municipality: 'Die Kommune',
    wave: 'Die Erhebung',
    access: 'Den Zugang',
    instrument: 'Das Instrument',
    page: 'Die Seite',
    goal: 'Das Ziel',
    statement: 'Die Aussage zum Ziel',
    measure: 'Die Maßnahme',
  },
  en: {
    study: 'study',
    municipality: 'municipality',
    wave: 'survey',
    access: 'access',
    instrument: 'instrument',
    page: 'page',
    goal: 'goal',
    statement: 'statement of the goal',
    measure: 'measure',
  },
}
type Thing = keyof typeof things.de

const roles = {
  de: { owner: 'Betrieb', coordinator: 'Netzwerkkoordination', evaluator: 'Evaluation' },
  en: { owner: 'operator', coordinator: 'network coordination', evaluator: 'evaluation' },
}
type Role = keyof typeof roles.de

const dateMistakes = {
  de: {
    'closes before it opens': 'Der letzte Tag liegt vor dem ersten. Bitte tauschen Sie die beiden Tage.',
    'opens before the one before closes':
      'Sie beginnt, bevor die vorige endet. Erhebungen folgen aufeinander, ohne sich zu überschneiden.',
    'id taken twice': 'Diese Bezeichnung kommt zweimal vor.',
    'in use': 'Sie ist schon in Gebrauch (Antworten, Codes oder Netzwerkzahlen) und kann nicht entfallen.',
    'has begun': 'Sie hat schon begonnen: Art, erster Tag und Reihenfolge bleiben. Der letzte Tag lässt sich ändern.',
    'before one that has begun':
      'Davor liegt keine neue Erhebung mehr, weil eine spätere schon begonnen hat. Legen Sie sie danach an.',
    reported:
      'Über sie wurde schon berichtet, sie bleibt geschlossen: Aus dem Unterschied zweier Berichte ließen sich einzelne Antworten herausrechnen. Legen Sie eine weitere Erhebung an.',
  },
  en: {
    'closes before it opens': 'The last day lies before the first. Please swap the two days.',
    'opens before the one before closes':
      'It starts before the previous one ends. Surveys follow each other without overlapping.',
    'id taken twice': 'This name occurs twice.',
    'in use': 'It is in use already (answers, codes or network numbers) and cannot be removed.',
    'has begun': 'It has begun: its kind, first day and place stay. The last day can be changed.',
    'before one that has begun':
      'No new survey goes before it, because a later one has begun. Please add it afterwards.',
    reported:
      'It has been reported and stays closed: the difference between two reports would reveal single answers. Please add another survey.',
  },
}
type DateMistake = keyof typeof dateMistakes.de

/** The system's codes for what is wrong with a file or folder. */
export const fileFaults = {
  de: {
    ENOENT: 'Die Datei oder der Ordner ist nicht vorhanden.',
    ENOTDIR: 'Ein Teil des Pfads ist kein Ordner.',
    EACCES: 'Dafür fehlt die Berechtigung.',
    EPERM: 'Dafür fehlt die Berechtigung.',
    ENOSPC: 'Der Datenträger ist voll.',
    EISDIR: 'Das ist ein Ordner, keine Datei.',
    EROFS: 'Der Datenträger ist schreibgeschützt.',
    EEXIST: 'Dort liegt schon etwas anderes.',
    SQLITE_CANTOPEN: 'Die Datenbank lässt sich nicht öffnen oder anlegen.',
    SQLITE_NOTADB: 'Die Datei ist keine Datenbank.',
    SQLITE_READONLY: 'Die Datei ist schreibgeschützt.',
  },
  en: {
    ENOENT: 'The file or folder does not exist.',
    ENOTDIR: 'A part of the path is no folder.',
    EACCES: 'Permission is missing.',
    EPERM: 'Permission is missing.',
    ENOSPC: 'The disk is full.',
    EISDIR: 'It is a folder, not a file.',
    EROFS: 'The disk is read-only.',
    EEXIST: 'Something else lies there already.',
    SQLITE_CANTOPEN: 'The database cannot be opened or made.',
    SQLITE_NOTADB: 'The file is no database.',
    SQLITE_READONLY: 'The file is read-only.',
  },
}

/** @param reason one of these codes, or a sentence */
function faultText(reason: string, locale: 'de' | 'en'): string {
  return Object.hasOwn(fileFaults[locale], reason) ? fileFaults[locale][reason as keyof typeof fileFaults.de] : reason
}

/** Refusals, German first. Each names the thing, the value and the remedy. Titles end with a full stop. */
const de = {
  codeMistyped: ({ confused }: { confused: string | null }) => ({
    title: 'Diesen Code kennen wir nicht.',
    text: `Vermutlich ein Tippfehler: Das Prüfzeichen passt nicht. Bitte vergleichen Sie Zeichen für Zeichen.${confused ? ` Oft verwechselt: ${confused}.` : ''}`,
  }),
  codeUnknown: () => ({
    title: 'Diesen Code kennen wir nicht.',
    text: 'Bitte fragen Sie Ihre Netzwerkkoordination nach einem neuen Zettel.',
  }),
  codeUsed: () => ({
    title: 'Dieser Code wurde schon verwendet.',
    text: 'Jede Person antwortet einmal. Wenn das nicht Sie waren, hilft Ihre Netzwerkkoordination.',
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
  draftElsewhere: () => ({
    title: 'Ein anderes Gerät hat inzwischen weitergeschrieben.',
    text: 'Bitte laden Sie die Seite neu und entscheiden Sie, womit Sie weitermachen.',
  }),
  draftUnknown: () => ({
    title: 'Unter diesem Kürzel liegt nichts mehr.',
    text: 'Die Antworten sind schon abgegeben oder gelöscht. Sonst vergleichen Sie bitte das Kürzel.',
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
  bodyTooLarge: ({ limitKilobytes }: { limitKilobytes: number }) => ({
    title: 'Die Anfrage ist zu groß.',
    text: `Erlaubt sind ${number(limitKilobytes, 0, 'de')} Kilobyte. Bitte kürzen Sie den Inhalt.`,
  }),
  bodyNotJson: () => ({
    title: 'Die Anfrage ist nicht lesbar.',
    text: 'Erwartet wird JSON. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.',
  }),
  requestInvalid: ({ problems }: { problems: readonly InvalidField[] }) => ({
    title: problems.length === 1 ? 'Eine Angabe passt nicht.' : `${problems.length} Angaben passen nicht.`,
    text: `${problems.map(({ field, message }) => `${field}: ${message.de}`).join('; ')}.`,
  }),
  notFound: ({ what, id }: { what: Thing; id: string }) => ({
    title: `${things.de[what]} „${id}“ gibt es hier nicht.`,
    text: 'Bitte prüfen Sie die Schreibweise oder gehen Sie zur Übersicht zurück.',
  }),
  instrumentMissing: ({ id, version, known }: { id: string; version: string; known: readonly string[] }) => ({
    title: `Das Instrument „${id}“ fehlt hier in der Fassung ${version}.`,
    text: `Mit ihr wurde gefragt. Bitte legen Sie die Datei surveys/${id}-${version}.json wieder an ihren Platz. ${
      known.length === 0 ? 'Andere Fassungen gibt es hier nicht.' : `Vorhanden: ${known.join(', ')}.`
    }`,
  }),
  versionUnfit: ({ version, lost }: { version: string; lost: string }) => ({
    title: `Die Fassung ${version} passt nicht zu dieser Studie: In ihr fehlt „${lost}“.`,
    text: 'Codes, Netzwerkzahlen und Berichte zählen danach. Wählen Sie eine Fassung, die alle bisherigen Bereiche und Ebenen enthält, oder legen Sie eine neue Studie an.',
  }),
  signInNeeded: () => ({
    title: 'Bitte melden Sie sich an.',
    text: 'Öffnen Sie dazu Ihren persönlichen Anmeldelink.',
  }),
  signInLinkInvalid: () => ({
    title: 'Dieser Anmeldelink gilt nicht oder nicht mehr.',
    text: 'Bitte lassen Sie sich von der Person, die Peilung bei Ihnen betreibt, einen neuen Link geben.',
  }),
  notAllowed: ({ who }: { who: readonly Role[] }) => ({
    title: 'Diese Seite ist für Ihre Rolle nicht vorgesehen.',
    text: `Zugang hat: ${list(
      who.map((role) => roles.de[role]),
      'de',
    )}.`,
  }),
  waveStillOpen: ({ closesOn }: { closesOn: string }) => ({
    title: `Ergebnisse sind bis ${longDate(closesOn, 'de')} geschlossen, auch für Sie.`,
    text: 'So lässt sich keine Antwort herausrechnen.',
  }),
  noClosedWave: () => ({
    title: 'Noch ist keine Erhebung abgeschlossen.',
    text: 'Ein Bericht ist nach dem letzten Tag der ersten Erhebung möglich.',
  }),
  tooFewForReport: ({ minimum }: { minimum: number }) => ({
    title: 'Zum Schutz der Befragten werden hier keine Werte gezeigt.',
    text: `Es liegen in keiner abgeschlossenen Erhebung mindestens ${minimum} Antworten vor.`,
  }),
  releaseTooClose: ({ wave, before, now }: { wave: string; before: number; now: number }) => ({
    title: `Über die Erhebung ${wave} wurde schon berichtet, mit ${before} statt ${now} Antworten.`,
    text: 'Aus dem Unterschied zweier Berichte ließen sich einzelne Antworten herausrechnen. Verwenden Sie den früheren Bericht weiter.',
  }),
  packIncomplete: ({ done, of, reasons }: { done: number; of: number; reasons: readonly string[] }) => ({
    title: `${done} von ${of} Paketen liegen bereit.`,
    text: `Ohne Paket:\n${reasons.join('\n')}`,
  }),
  packStopped: ({ done, of }: { done: number; of: number }) => ({
    title: `Angehalten: ${done} von ${of} Paketen liegen bereit.`,
    text: 'Derselbe Aufruf macht dort weiter.',
  }),
  packRunning: () => ({
    title: 'Für diese Studie werden gerade Pakete erstellt.',
    text: 'Warten Sie, bis sie fertig sind, oder halten Sie den Vorgang an.',
  }),
  noResearchData: ({ profile, minimum }: { profile: string; minimum: number }) => ({
    title: 'Es gibt noch keine Daten zum Weitergeben.',
    text:
      profile === 'public'
        ? `Öffentlich sind nur abgeschlossene Erhebungen einer Kommune mit mindestens ${minimum} Antworten. Für die Auswertung gibt es --profile evaluator.`
        : 'Enthalten sind nur abgeschlossene Erhebungen mit Antworten. Versuchen Sie es nach dem letzten Tag der ersten Erhebung noch einmal.',
  }),
  profileEmpty: () => ({
    title: 'Der Text ist leer.',
    text: 'Fügen Sie den Text des Steckbriefs ein oder wählen Sie eine Textdatei.',
  }),
  profileNotText: ({ name }: { name: string }) => ({
    title: `„${name}“ ist keine Textdatei.`,
    text: 'Es sieht nach einem Bild oder einer anderen Binärdatei aus. Speichern Sie den Steckbrief als Text (UTF-8) und wählen Sie diese Datei.',
  }),
  profileTooLarge: ({ limitKilobytes }: { limitKilobytes: number }) => ({
    title: 'Der Text ist zu lang.',
    text: `Erlaubt sind ${number(limitKilobytes, 0, 'de')} Kilobyte.`,
  }),
  contentInvalid: ({ file, problems }: { file: string; problems: readonly Mistake[] }) => ({
    title: `${file}: ${problems.length === 1 ? 'ein Fehler' : `${problems.length} Fehler`}.`,
    text: problems.map(({ de }) => de).join('\n'),
  }),
  ownItemFrozen: ({ text }: { text: string }) => ({
    title: 'Diese Aussage wurde schon gefragt.',
    text: `„${text}“ lässt sich nicht mehr ändern, damit die Erhebungen vergleichbar bleiben. Legen Sie eine neue Aussage an.`,
  }),
  ...goalProblemWords.de,
  datesInvalid: ({ wave, reason }: { wave: string; reason: DateMistake }) => ({
    title: `Die Daten der Erhebung ${wave} passen nicht.`,
    text: dateMistakes.de[reason],
  }),
  alreadyExists: ({ what, id }: { what: Thing; id: string }) => ({
    title: `${things.de[what]} „${id}“ gibt es schon.`,
    text: 'Wählen Sie einen anderen Namen.',
  }),
  installationNotEmpty: () => ({
    title: 'Diese Installation enthält schon eine Studie.',
    text: 'Die Beispieldaten lassen sich nur in eine leere Installation laden. Starten Sie Peilung mit einem anderen Ordner: npm start -- --data beispiel',
  }),
  fileUnwritable: ({ file, reason }: { file: string; reason: string }) => ({
    title: `„${file}“ lässt sich nicht schreiben.`,
    text: `${faultText(reason, 'de')} Wählen Sie mit --out einen anderen Ort.`,
  }),
  fileUnreadable: ({ file, reason }: { file: string; reason: string }) => ({
    title: `„${file}“ lässt sich nicht lesen.`,
    text: `${faultText(reason, 'de')} Prüfen Sie den Pfad.`,
  }),
  optionInvalid: ({ option, value, allowed }: { option: string; value: string; allowed: readonly string[] }) => ({
    title: `${option} kennt „${value}“ nicht.`,
    text: `Möglich: ${list(allowed, 'de')}.`,
  }),
  optionMissing: ({ option, example }: { option: string; example: string }) => ({
    title: `${option} fehlt.`,
    text: `Beispiel: ${example}`,
  }),
  commandUnknown: ({ command }: { command: string }) => ({
    title: `Den Befehl „${command}“ gibt es nicht.`,
    text: 'peilung --help zeigt alle Befehle.',
  }),
  storeUnusable: ({ place, reason }: { place: string; reason: string }) => ({
    title: `Der Datenspeicher „${place}“ lässt sich nicht öffnen.`,
    text: faultText(reason, 'de'),
  }),
  storeNewer: ({ place, migration }: { place: string; migration: string }) => ({
    title: `Der Datenspeicher „${place}“ stammt von einer neueren Version von Peilung.`,
    text: `Er kennt schon „${migration}“. Verwenden Sie die neuere Version oder eine Sicherung aus der Zeit davor.`,
  }),
  otherSite: () => ({
    title: 'Diese Anfrage kam von einer anderen Website.',
    text: 'Bitte öffnen Sie Peilung selbst und versuchen Sie es dort noch einmal.',
  }),
  fault: ({ reference }: { reference: string }) => ({
    title: 'Das hat nicht geklappt.',
    text: `Der Fehler liegt bei Peilung, nicht bei Ihnen. Bitte versuchen Sie es in einigen Minuten noch einmal. Bleibt es dabei, nennen Sie der Person, die Peilung betreibt, die Nummer ${reference}.`,
  }),
  pageNotBuilt: ({ reason }: { reason: string }) => ({
    title: 'Die Seiten von Peilung sind noch nicht gebaut.',
    text: `${reason} Führen Sie im Ordner von Peilung aus: npm ci && npm run build`,
  }),
  portTaken: ({ port }: { port: number }) => ({
    title: `Der Port ${port} ist schon belegt.`,
    text: `Wählen Sie einen anderen: npm start -- --port ${port + 1}`,
  }),
  figureUnknown: ({ figure, format, known }: { figure: string; format: string; known: readonly string[] }) => ({
    title: `Eine Abbildung „${figure}“ gibt es in diesem Bericht nicht als ${format.toUpperCase()}.`,
    text:
      known.length > 0
        ? `Es gibt: ${known.join(', ')}.`
        : 'Dieser Bericht hat keine. Wählen Sie einen anderen Bericht.',
  }),
  alreadyServed: ({ folder }: { folder: string }) => ({
    title: `Im Ordner „${folder}“ läuft Peilung schon.`,
    text: 'Beenden Sie es zuerst, oder starten Sie mit einem anderen Ordner: npm start -- --data beispiel',
  }),
  formatUnavailable: ({ format, platform }: { format: string; platform: string }) => ({
    title: `${format}-Dateien lassen sich auf diesem Rechner nicht erzeugen.`,
    text: `Für ${platform} fehlt das Satzprogramm. Führen Sie npm ci noch einmal aus, oder öffnen Sie den Bericht im Browser und drucken Sie ihn dort.`,
  }),
}

type Catalogue = typeof de

const en: Catalogue = {
  codeMistyped: ({ confused }) => ({
    title: 'We do not know this code.',
    text: `Probably a typing error: the check character does not fit. Please compare character by character.${confused ? ` Often confused: ${confused}.` : ''}`,
  }),
  codeUnknown: () => ({
    title: 'We do not know this code.',
    text: 'Please ask your network coordination for a new slip.',
  }),
  codeUsed: () => ({
    title: 'This code has been used already.',
    text: 'Each person answers once. If it was not you, your network coordination will help.',
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
  draftElsewhere: () => ({
    title: 'Another device has gone on writing meanwhile.',
    text: 'Please reload the page and decide what you would like to go on with.',
  }),
  draftUnknown: () => ({
    title: 'Nothing lies under this resume code any more.',
    text: 'The answers have been handed in or deleted. Otherwise please compare the resume code.',
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
  bodyTooLarge: ({ limitKilobytes }) => ({
    title: 'The request is too large.',
    text: `Up to ${number(limitKilobytes, 0, 'en')} kilobytes are allowed. Please shorten the content.`,
  }),
  bodyNotJson: () => ({
    title: 'The request cannot be read.',
    text: 'JSON is expected. Please reload the page and try again.',
  }),
  requestInvalid: ({ problems }) => ({
    title: problems.length === 1 ? 'One entry does not fit.' : `${problems.length} entries do not fit.`,
    text: `${problems.map(({ field, message }) => `${field}: ${message.en}`).join('; ')}.`,
  }),
  notFound: ({ what, id }) => ({
    title: `There is no ${things.en[what]} “${id}” here.`,
    text: 'Please check the spelling or go back to the overview.',
  }),
  instrumentMissing: ({ id, version, known }) => ({
    title: `The instrument “${id}” is missing here in version ${version}.`,
    text: `Questions were asked with it. Please put the file surveys/${id}-${version}.json back into its place. ${
      known.length === 0 ? 'There are no other versions here.' : `Present: ${known.join(', ')}.`
    }`,
  }),
  versionUnfit: ({ version, lost }) => ({
    title: `Version ${version} does not fit this study: it lacks “${lost}”.`,
    text: 'Codes, network numbers and reports count by it. Choose a version that holds all areas and levels so far, or set up a new study.',
  }),
  signInNeeded: () => ({ title: 'Please sign in.', text: 'Open your personal sign-in link.' }),
  signInLinkInvalid: () => ({
    title: 'This sign-in link is not valid, or no longer.',
    text: 'Please ask the person who runs Peilung for you for a new link.',
  }),
  notAllowed: ({ who }) => ({
    title: 'This page is not meant for your role.',
    text: `Access: ${list(
      who.map((role) => roles.en[role]),
      'en',
    )}.`,
  }),
  waveStillOpen: ({ closesOn }) => ({
    title: `Results are closed until ${longDate(closesOn, 'en')}, for you too.`,
    text: 'That way no single answer can be worked out.',
  }),
  noClosedWave: () => ({
    title: 'No survey has been completed yet.',
    text: 'A report is possible after the last day of the first survey.',
  }),
  tooFewForReport: ({ minimum }) => ({
    title: 'To protect the respondents no values are shown here.',
    text: `No completed survey has at least ${minimum} answers.`,
  }),
  releaseTooClose: ({ wave, before, now }) => ({
    title: `Survey ${wave} has been reported already, with ${before} instead of ${now} answers.`,
    text: 'The difference between two reports would reveal single answers. Please go on using the earlier report.',
  }),
  packIncomplete: ({ done, of, reasons }) => ({
    title: `${done} of ${of} packs are ready.`,
    text: `Without a pack:\n${reasons.join('\n')}`,
  }),
  packStopped: ({ done, of }) => ({
    title: `Stopped: ${done} of ${of} packs are ready.`,
    text: 'The same call goes on from there.',
  }),
  packRunning: () => ({
    title: 'Packs are being made for this study.',
    text: 'Wait until they are done, or stop them.',
  }),
  noResearchData: ({ profile, minimum }) => ({
    title: 'There are no data to pass on yet.',
    text:
      profile === 'public'
        ? `Public are only completed surveys of a municipality with at least ${minimum} answers. For the evaluation there is --profile evaluator.`
        : 'Only completed surveys with answers are included. Try again after the last day of the first survey.',
  }),
  profileEmpty: () => ({ title: 'The text is empty.', text: 'Paste the text of the profile or choose a text file.' }),
  profileNotText: ({ name }) => ({
    title: `“${name}” is not a text file.`,
    text: 'It looks like a picture or another binary file. Save the profile as text (UTF-8) and choose that file.',
  }),
  profileTooLarge: ({ limitKilobytes }) => ({
    title: 'The text is too long.',
    text: `Up to ${number(limitKilobytes, 0, 'en')} kilobytes are allowed.`,
  }),
  contentInvalid: ({ file, problems }) => ({
    title: `${file}: ${problems.length === 1 ? 'one mistake' : `${problems.length} mistakes`}.`,
    text: problems.map(({ en }) => en).join('\n'),
  }),
  ownItemFrozen: ({ text }) => ({
    title: 'This statement has been asked already.',
    text: `“${text}” can no longer be changed, so that the surveys stay comparable. Add a new statement instead.`,
  }),
  ...goalProblemWords.en,
  datesInvalid: ({ wave, reason }) => ({
    title: `The dates of survey ${wave} do not fit.`,
    text: dateMistakes.en[reason],
  }),
  alreadyExists: ({ what, id }) => ({
    title: `The ${things.en[what]} “${id}” exists already.`,
    text: 'Choose another name.',
  }),
  installationNotEmpty: () => ({
    title: 'This installation already holds a study.',
    text: 'The demonstration loads only into an empty installation. Start Peilung with another folder: npm start -- --data example',
  }),
  fileUnwritable: ({ file, reason }) => ({
    title: `“${file}” cannot be written.`,
    text: `${faultText(reason, 'en')} Choose another place with --out.`,
  }),
  fileUnreadable: ({ file, reason }) => ({
    title: `“${file}” cannot be read.`,
    text: `${faultText(reason, 'en')} Check the path.`,
  }),
  optionInvalid: ({ option, value, allowed }) => ({
    title: `${option} does not know “${value}”.`,
    text: `Possible: ${list(allowed, 'en')}.`,
  }),
  optionMissing: ({ option, example }) => ({ title: `${option} is missing.`, text: `Example: ${example}` }),
  commandUnknown: ({ command }) => ({
    title: `There is no command “${command}”.`,
    text: 'peilung --help shows all commands.',
  }),
  storeUnusable: ({ place, reason }) => ({ title: `The data store “${place}” cannot be opened.`, text: reason }),
  storeNewer: ({ place, migration }) => ({
    title: `The data store “${place}” was made by a newer version of Peilung.`,
    text: `It already knows “${migration}”. Use the newer version, or a backup from before it.`,
  }),
  otherSite: () => ({
    title: 'This request came from another website.',
    text: 'Please open Peilung itself and try again there.',
  }),
  fault: ({ reference }) => ({
    title: 'That did not work.',
    text: `The fault lies with Peilung, not with you. Please try again in a few minutes. If it persists, give the person who runs Peilung the number ${reference}.`,
  }),
  pageNotBuilt: ({ reason }) => ({
    title: 'The pages of Peilung have not been built.',
    text: `${reason} Run in the folder of Peilung: npm ci && npm run build`,
  }),
  portTaken: ({ port }) => ({
    title: `Port ${port} is taken.`,
    text: `Choose another one: npm start -- --port ${port + 1}`,
  }),
  figureUnknown: ({ figure, format, known }) => ({
    title: `There is no figure “${figure}” in this report as ${format.toUpperCase()}.`,
    text: known.length > 0 ? `There are: ${known.join(', ')}.` : 'This report has none. Choose another report.',
  }),
  alreadyServed: ({ folder }) => ({
    title: `Peilung is running in the folder “${folder}” already.`,
    text: 'Stop it first, or start with another folder: npm start -- --data example',
  }),
  formatUnavailable: ({ format, platform }) => ({
    title: `${format} files cannot be made on this computer.`,
    text: `The typesetter for ${platform} is missing. Run npm ci again, or open the report in the browser and print it there.`,
  }),
}

export const problemWords = { de, 'de-simple': simpleProblems satisfies Partial<Catalogue>, en }
