import { number } from '../format.ts'

/** A mistake in a file, in both languages. */
interface Mistake {
  readonly de: string
  readonly en: string
}

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
    'ends in the past':
      'Sie läuft gerade und kann frühestens mit dem heutigen Tag enden: Wer heute antwortet, soll es noch können.',
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
    'ends in the past':
      'It is running and can end today at the earliest: whoever answers today should still be able to.',
    reported:
      'It has been reported and stays closed: the difference between two reports would reveal single answers. Please add another survey.',
  },
}
type DateMistake = keyof typeof dateMistakes.de

/** Refusals while a study is set up: instrument, profile, dates. */
const de = {
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
  contentInvalid: ({ file, problems }: { file: string; problems: readonly Mistake[] }) => ({
    title: `${file}: ${problems.length === 1 ? 'ein Fehler' : `${problems.length} Fehler`}.`,
    text: problems.map(({ de }) => de).join('\n'),
  }),
  ownItemFrozen: ({ text }: { text: string }) => ({
    title: 'Diese Aussage wurde schon gefragt.',
    text: `„${text}“ lässt sich nicht mehr ändern, damit die Erhebungen vergleichbar bleiben. Legen Sie eine neue Aussage an.`,
  }),
  profileEmpty: () => ({
    title: 'Der Text ist leer.',
    text: 'Fügen Sie den Text des Steckbriefs ein oder wählen Sie eine Textdatei.',
  }),
  profileNotText: ({ name }: { name: string }) => ({
    title: `„${name}“ ist keine Textdatei.`,
    text: 'Es sieht nach einem Bild oder einer anderen Binärdatei aus. Speichern Sie den Steckbrief als Text (UTF-8) und wählen Sie diese Datei.',
  }),
  profileBroken: ({ name, line }: { name: string; line: number }) => ({
    title: `„${name}“ enthält in Zeile ${line} Zeichen, die nicht zu UTF-8 gehören.`,
    text: 'Umlaute wären falsch gelesen. Speichern Sie den Text neu als UTF-8 und prüfen Sie diese Zeile.',
  }),
  profileTooLarge: ({ limitKilobytes }: { limitKilobytes: number }) => ({
    title: 'Der Text ist zu lang.',
    text: `Erlaubt sind ${number(limitKilobytes, 0, 'de')} Kilobyte.`,
  }),
  datesInvalid: ({ wave, reason }: { wave: string; reason: DateMistake }) => ({
    title: `Die Daten der Erhebung ${wave} passen nicht.`,
    text: dateMistakes.de[reason],
  }),
  installationNotEmpty: () => ({
    title: 'Diese Installation enthält schon eine Studie.',
    text: 'Die Beispieldaten lassen sich nur in eine leere Installation laden. Starten Sie Peilung mit einem anderen Ordner: npm start -- --data beispiel',
  }),
}

const en: typeof de = {
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
  contentInvalid: ({ file, problems }) => ({
    title: `${file}: ${problems.length === 1 ? 'one mistake' : `${problems.length} mistakes`}.`,
    text: problems.map(({ en }) => en).join('\n'),
  }),
  ownItemFrozen: ({ text }) => ({
    title: 'This statement has been asked already.',
    text: `“${text}” can no longer be changed, so that the surveys stay comparable. Add a new statement instead.`,
  }),
  profileEmpty: () => ({ title: 'The text is empty.', text: 'Paste the text of the profile or choose a text file.' }),
  profileNotText: ({ name }) => ({
    title: `“${name}” is not a text file.`,
    text: 'It looks like a picture or another binary file. Save the profile as text (UTF-8) and choose that file.',
  }),
  profileBroken: ({ name, line }) => ({
    title: `“${name}” holds characters in line ${line} that are not UTF-8.`,
    text: 'Umlauts would be misread. Save the text as UTF-8 once more and check that line.',
  }),
  profileTooLarge: ({ limitKilobytes }) => ({
    title: 'The text is too long.',
    text: `Up to ${number(limitKilobytes, 0, 'en')} kilobytes are allowed.`,
  }),
  datesInvalid: ({ wave, reason }) => ({
    title: `The dates of survey ${wave} do not fit.`,
    text: dateMistakes.en[reason],
  }),
  installationNotEmpty: () => ({
    title: 'This installation already holds a study.',
    text: 'The demonstration loads only into an empty installation. Start Peilung with another folder: npm start -- --data example',
  }),
}

export const settingUpProblems = { de, en }
