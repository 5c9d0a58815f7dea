import { list } from '../format.ts'

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

/** Refusals of the program itself: files, data store, command line, port. */
const de = {
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
  inputNotJson: ({ line }: { line: number }) => ({
    title: `Zeile ${line} der Eingabe ist kein JSON.`,
    text: 'Schreiben Sie in jede Zeile ein JSON-Objekt, zum Beispiel: echo \'{"x": 7, "n": 20}\' | peilung statistic wilson',
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
  pageNotBuilt: ({ reason }: { reason: string }) => ({
    title: 'Die Seiten von Peilung sind noch nicht gebaut.',
    text: `${reason} Führen Sie im Ordner von Peilung aus: npm ci && npm run build`,
  }),
  portTaken: ({ port }: { port: number }) => ({
    title: `Der Port ${port} ist schon belegt.`,
    text: `Wählen Sie einen anderen: npm start -- --port ${port + 1}`,
  }),
  alreadyServed: ({ folder }: { folder: string }) => ({
    title: `Im Ordner „${folder}“ läuft Peilung schon.`,
    text: 'Beenden Sie es zuerst, oder starten Sie mit einem anderen Ordner: npm start -- --data beispiel',
  }),
}

const en: typeof de = {
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
  inputNotJson: ({ line }) => ({
    title: `Line ${line} of the input is no JSON.`,
    text: 'Write one JSON object on each line, for example: echo \'{"x": 7, "n": 20}\' | peilung statistic wilson',
  }),
  optionMissing: ({ option, example }) => ({ title: `${option} is missing.`, text: `Example: ${example}` }),
  commandUnknown: ({ command }) => ({
    title: `There is no command “${command}”.`,
    text: 'peilung --help shows all commands.',
  }),
  storeUnusable: ({ place, reason }) => ({
    title: `The data store “${place}” cannot be opened.`,
    text: faultText(reason, 'en'),
  }),
  storeNewer: ({ place, migration }) => ({
    title: `The data store “${place}” was made by a newer version of Peilung.`,
    text: `It already knows “${migration}”. Use the newer version, or a backup from before it.`,
  }),
  pageNotBuilt: ({ reason }) => ({
    title: 'The pages of Peilung have not been built.',
    text: `${reason} Run in the folder of Peilung: npm ci && npm run build`,
  }),
  portTaken: ({ port }) => ({
    title: `Port ${port} is taken.`,
    text: `Choose another one: npm start -- --port ${port + 1}`,
  }),
  alreadyServed: ({ folder }) => ({
    title: `Peilung is running in the folder “${folder}” already.`,
    text: 'Stop it first, or start with another folder: npm start -- --data example',
  }),
}

export const runningProblems = { de, en }
