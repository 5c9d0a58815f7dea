import { list, number } from './format.ts'

/** Mistakes in a file of responses, with what is expected; its name and line stand before them. */
export const dataFileMistakes = {
  columnsMissing: (columns: readonly string[]) => ({
    de: `${columns.length === 1 ? 'Es fehlt die Spalte' : 'Es fehlen die Spalten'} ${list(columns, 'de')}. Die erste Zeile nennt municipality, wave und jede Aussage.`,
    en: `${columns.length === 1 ? 'The column' : 'The columns'} ${list(columns, 'en')} ${columns.length === 1 ? 'is' : 'are'} missing. The first line names municipality, wave and every item.`,
  }),
  columnsTwice: (columns: readonly string[]) => ({
    de: `Mehr als einmal in der ersten Zeile: ${list(columns, 'de')}. Geben Sie jeder Spalte einen eigenen Namen.`,
    en: `More than once in the first line: ${list(columns, 'en')}. Give every column a name of its own.`,
  }),
  openQuote: {
    de: 'Ein Feld in Anführungszeichen endet nicht in seiner Zeile. Entfernen Sie den Zeilenumbruch im Feld, oder schließen Sie das Anführungszeichen.',
    en: 'A quoted field does not end on its line. Remove the line break inside the field, or close the quotation mark.',
  },
  tooLong: (columns: number) => ({
    de: `Die Zeile hat mehr Felder als die erste Zeile Spalten (${columns}). Setzen Sie Felder mit einem Komma in Anführungszeichen, oder entfernen Sie die überzähligen.`,
    en: `The line has more fields than the first line has columns (${columns}). Put fields that hold a comma in quotation marks, or remove the surplus ones.`,
  }),
  noMunicipality: {
    de: 'municipality ist leer. Nennen Sie in jeder Zeile die Kommune.',
    en: 'municipality is empty. Name the municipality on every line.',
  },
  wave: (value: string) => ({
    de: `wave ist ${value}. Erwartet wird eine ganze Zahl, etwa 1.`,
    en: `wave is ${value}. Expected: a whole number such as 1.`,
  }),
  notJson: {
    de: 'Die Zeile ist kein JSON-Objekt. Schreiben Sie jeden Fragebogen als ein Objekt in eine Zeile, oder nennen Sie die Datei .csv, wenn sie eine ist.',
    en: 'The line is no JSON object. Write every questionnaire as one object on one line, or name the file .csv if it is one.',
  },
  noAnswers: {
    de: 'answers fehlt. Erwartet wird ein Objekt mit der Antwort zu jeder Aussage, oder eine Liste in ihrer Reihenfolge.',
    en: 'answers is missing. Expected: an object with the answer to every item, or a list in their order.',
  },
  empty: {
    de: 'Die Datei enthält keine Fragebögen.',
    en: 'The file holds no questionnaires.',
  },
}

const items = (counts: readonly (readonly [item: string, count: number])[], language: 'de' | 'en') =>
  list(
    counts.map(([item, count]) => `${item} (${number(count, 0, language)})`),
    language,
  )

/** Said beside the result: what was read as missing because it is no step of the scale. */
export const dataFileNotes = {
  de: {
    invalid: (counts: readonly (readonly [item: string, count: number])[]) =>
      `Keine Stufe der Skala und deshalb wie nicht beantwortet gezählt: ${items(counts, 'de')}.`,
  },
  en: {
    invalid: (counts: readonly (readonly [item: string, count: number])[]) =>
      `No step of the scale, therefore counted as not answered: ${items(counts, 'en')}.`,
  },
}
