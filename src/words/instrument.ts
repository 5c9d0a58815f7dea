import { list, number, quote } from './format.ts'

/** What the generated form says beside the instrument's own texts. */
const de = {
  aboutYou: 'Zu Ihrer Arbeit',
  optional: 'Freiwillige Angaben',
  noAnswer: 'keine Angabe',
  shownFrom: (minimumCell: number) => `Eine Gruppe wird erst ab ${number(minimumCell, 0, 'de')} Personen gezeigt.`,
  ownItemKind: { goal: 'Unsere Ziele', challenge: 'Unsere Herausforderungen', expectation: 'Unsere Erwartungen' },
  quote: (text: string) => quote(text, 'de'),
}

const en: typeof de = {
  aboutYou: 'About your work',
  optional: 'Optional details',
  noAnswer: 'prefer not to say',
  shownFrom: (minimumCell) => `A group is shown only from ${number(minimumCell, 0, 'en')} persons on.`,
  ownItemKind: { goal: 'Our goals', challenge: 'Our challenges', expectation: 'Our expectations' },
  quote: (text) => quote(text, 'en'),
}

/** Einfache Sprache. */
const simple: typeof de = {
  aboutYou: 'Zu Ihrer Arbeit',
  optional: 'Diese Angaben sind freiwillig',
  noAnswer: 'Das möchte ich nicht sagen',
  shownFrom: (minimumCell) => `Wir zeigen eine Gruppe erst ab ${number(minimumCell, 0, 'de')} Personen.`,
  ownItemKind: { goal: 'Unsere Ziele', challenge: 'Was für uns schwierig ist', expectation: 'Was wir erwarten' },
  quote: (text) => quote(text, 'de'),
}

export const instrumentWords = { de, 'de-simple': simple, en }

type CodeElementForm =
  | { readonly kind: 'letters'; readonly count: number }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }

/** What was expected where an answer does not fit; the sentence around it is `answersInvalid`. */
export const expectedWords = {
  step: (min: number, max: number) => ({
    de: `eine ganze Zahl von ${min} bis ${max} oder cj (kann ich nicht beurteilen)`,
    en: `a whole number from ${min} to ${max} or cj (cannot judge)`,
  }),
  option: (options: readonly string[]) => ({
    de: `eine dieser Angaben: ${list(options, 'de')}`,
    en: `one of: ${list(options, 'en')}`,
  }),
  text: (maximumLength: number) => ({
    de: `ein Text mit höchstens ${number(maximumLength, 0, 'de')} Zeichen, ohne Steuerzeichen`,
    en: `a text of at most ${number(maximumLength, 0, 'en')} characters, without control characters`,
  }),
  codeElement: (form: CodeElementForm) =>
    form.kind === 'letters'
      ? {
          de: `${form.count} Großbuchstaben ohne Akzente oder null (weiß nicht)`,
          en: `${form.count} capital letters without accents or null (not known)`,
        }
      : {
          de: `eine Zahl von ${form.min} bis ${form.max} als Text mit führenden Nullen oder null (weiß nicht)`,
          en: `a number from ${form.min} to ${form.max} as text with leading noughts or null (not known)`,
        },
  codeElements: (fewest: number, count: number) => ({
    de: `mindestens ${fewest} der ${count} Bestandteile, oder null für kein Kürzel`,
    en: `at least ${fewest} of the ${count} elements, or null for no code`,
  }),
  noCode: { de: 'null, weil diese Studie Erhebungen nicht verknüpft', en: 'null, because this study links no waves' },
  uuid: { de: 'eine UUID', en: 'a UUID' },
  record: { de: 'ein Objekt', en: 'an object' },
  notAsked: {
    de: 'keine Angabe, denn danach wird in dieser Erhebung nicht gefragt',
    en: 'no entry, because this wave does not ask for it',
  },
}

type Expected = { readonly de: string; readonly en: string }

const kinds: Readonly<Record<string, string>> = {
  item: 'Aussage',
  dimension: 'Dimension',
  theme: 'Thema',
  attribute: 'Angabe zur Person',
  option: 'Auswahl',
  element: 'Bestandteil des Kürzels',
}

/** Mistakes in an instrument file: place, value, remedy. `place` is a path such as items[3].text.en, '' the file. */
export const instrumentMistakes = {
  shape: (place: string, value: string, expected: Expected) => ({
    de: `${place || 'Die Datei'} ist ${value}. Erwartet wird: ${expected.de}.`,
    en: `${place || 'The file'} is ${value}. Expected: ${expected.en}.`,
  }),
  missing: (place: string, expected: Expected) => ({
    de: `${place || 'Die Datei'} fehlt. Ergänzen Sie: ${expected.de}.`,
    en: `${place || 'The file'} is missing. Add ${expected.en}.`,
  }),
  missingLanguage: (place: string, language: string) => ({
    de: `${place} hat keinen Text „${language}“. Ergänzen Sie "${language}"; jeden Text gibt es auf Deutsch und Englisch.`,
    en: `${place} has no ${language} text. Add "${language}"; every text exists in German and English.`,
  }),
  unknownKey: (place: string, key: string) => ({
    de: `${place || 'Die Datei'} hat den unbekannten Schlüssel „${key}“. Entfernen Sie ihn oder berichtigen Sie die Schreibweise.`,
    en: `${place || 'The file'} has the unknown key "${key}". Remove it or correct its spelling.`,
  }),
  duplicate: (what: string, id: string, places: readonly string[]) => ({
    de: `Die Kennung „${id}“ (${kinds[what] ?? what}) kommt ${places.length}-mal vor (${places.join(', ')}). Geben Sie jedem Eintrag eine eigene.`,
    en: `The ${what} id "${id}" is used ${places.length} times (${places.join(', ')}). Give each its own.`,
  }),
  unknownItem: (place: string, id: string) => ({
    de: `${place} nennt die Aussage „${id}“, die nicht in items steht. Ergänzen Sie die Aussage oder berichtigen Sie die Kennung.`,
    en: `${place} names the item "${id}", which is not in items. Add the item or correct the id.`,
  }),
  itemInTwoThemes: (id: string, themes: readonly string[]) => ({
    de: `Die Aussage „${id}“ steht in ${list(themes, 'de')}. Lassen Sie sie in genau einem Thema.`,
    en: `Item "${id}" stands in ${list(themes, 'en')}. Leave it in exactly one theme.`,
  }),
  itemInNoTheme: (id: string) => ({
    de: `Die Aussage „${id}“ steht in keinem Thema. Nennen Sie sie in genau einem, oder entfernen Sie sie.`,
    en: `Item "${id}" stands in no theme. Name it in exactly one theme or remove it.`,
  }),
  themeWithoutQuestion: (id: string) => ({
    de: `Zum Thema „${id}“ fehlt in facilitation.themes die Frage für das Treffen. Ergänzen Sie eine.`,
    en: `facilitation.themes has no question for theme "${id}". Add one.`,
  }),
  questionWithoutTheme: (id: string) => ({
    de: `facilitation.themes nennt das Thema „${id}“, das es nicht gibt. Berichtigen oder entfernen Sie es.`,
    en: `facilitation.themes names theme "${id}", which does not exist. Correct or remove it.`,
  }),
  unknownScale: (place: string, id: string, known: readonly string[]) => ({
    de: `${place} ist „${id}“, es gibt aber nur diese Skalen: ${list(known, 'de')}. Verwenden Sie eine davon.`,
    en: `${place} is "${id}", but the scales are ${list(known, 'en')}. Use one of them.`,
  }),
  reservedId: (place: string, id: string) => ({
    de: `${place} ist „${id}“. Kennungen mit "own-", "comment-" oder "attribute-" am Anfang sind für erzeugte Fragen vorgesehen. Wählen Sie eine andere.`,
    en: `${place} is "${id}", but ids beginning with "own-", "comment-" or "attribute-" are kept for generated questions. Choose another.`,
  }),
  emptyScale: (place: string, min: number, max: number) => ({
    de: `${place} reicht von ${min} bis ${max}. Das Maximum muss größer sein als das Minimum.`,
    en: `${place} runs from ${min} to ${max}. The maximum must be greater than the minimum.`,
  }),
  labelCount: (place: string, labels: number, steps: number) => ({
    de: `${place} hat ${labels} Beschriftungen für ${steps} Stufen. Geben Sie jeder Stufe eine.`,
    en: `${place} has ${labels} labels for ${steps} steps. Give each step one label.`,
  }),
  boxOutsideScale: (place: string, step: number, min: number, max: number) => ({
    de: `${place} nennt die Stufe ${step}, die Skala reicht aber von ${min} bis ${max}. Verwenden Sie Stufen der Skala.`,
    en: `${place} names step ${step}, but the scale runs from ${min} to ${max}. Use steps of the scale.`,
  }),
  boxesOverlap: (place: string, step: number) => ({
    de: `${place}: Die Stufe ${step} steht in topBox und in bottomBox. Lassen Sie sie in einer davon.`,
    en: `${place}: step ${step} is in both topBox and bottomBox. Leave it in one of them.`,
  }),
  minimumTooLarge: (numerator: number, denominator: number) => ({
    de: `minimumAnswered ist ${numerator}/${denominator}, mehr als alle Aussagen. Wählen Sie einen Bruch von höchstens 1.`,
    en: `minimumAnswered is ${numerator}/${denominator}, more than all items. Choose a fraction of at most 1.`,
  }),
  tooManyKnown: (fewest: number, elements: number) => ({
    de: `ownCode.fewestKnown ist ${fewest}, das Kürzel hat ${elements} Bestandteile. Ein Bestandteil muss fehlen dürfen: Wählen Sie eine kleinere Zahl.`,
    en: `ownCode.fewestKnown is ${fewest}, but the code has ${elements} elements. One element must be allowed to be missing: choose a smaller number.`,
  }),
  markup: (place: string, found: string) => ({
    de: `${place} enthält ${found}. Texte sind schlicht: Entfernen Sie Auszeichnungen, Links und Platzhalter in Klammern.`,
    en: `${place} contains ${found}. Texts are plain: remove markup, links and placeholders in braces.`,
  }),
  stemWithoutText: (place: string) => ({
    de: `${place} hat kein {text}. Schreiben Sie {text} genau einmal dorthin, wo die Aussage der Kommune stehen soll.`,
    en: `${place} has no {text}. Write {text} exactly once, where the municipality's own statement goes.`,
  }),
  text: { de: 'ein Text, der nicht leer ist', en: 'a text that is not empty' },
  list: (minimum: number) => ({
    de: `eine Liste mit mindestens ${minimum} ${minimum === 1 ? 'Eintrag' : 'Einträgen'}`,
    en: `a list of at least ${minimum}`,
  }),
  below: (limit: number) => ({ de: `eine Zahl unter ${limit}`, en: `a number below ${limit}` }),
  noStep: (min: number, max: number) => ({
    de: `ein Zeichen, das keine Stufe von ${min} bis ${max} ist, etwa "cj"`,
    en: `a mark that is no step from ${min} to ${max}, such as "cj"`,
  }),
  asReverse: (value: boolean) => ({
    de: `${value}, wie reverse sagt; beide Namen bedeuten dasselbe, einer genügt`,
    en: `${value}, as reverse says; both names mean the same, one is enough`,
  }),
  oneOf: (values: readonly string[]) => ({ de: values.join(' oder '), en: values.join(' or ') }),
}

/** Mistakes in the files of surveys/ and reports/ as files. */
export const contentMistakes = {
  notJson: (reason: string) => ({
    de: `Die Datei ist kein JSON: ${reason}. Berichtigen Sie die genannte Stelle.`,
    en: `The file is not JSON: ${reason}. Correct the marked place.`,
  }),
  nameAndId: (id: string, fileName: string) => ({
    de: `id ist „${id}“, die Datei heißt aber ${fileName}. Geben Sie beiden denselben Namen.`,
    en: `id is "${id}", but the file is called ${fileName}. Give both the same name.`,
  }),
  versionTwice: (id: string, version: string, file: string) => ({
    de: `${file} enthält „${id}“ schon in der Fassung ${version}. Erhöhen Sie version oder entfernen Sie eine der Dateien.`,
    en: `${file} already holds "${id}" in version ${version}. Raise version or remove one of the files.`,
  }),
  formLibrary: (language: string, complaint: string) => ({
    de: `Die Formularbibliothek weist das erzeugte Formular zurück (${language}): ${complaint}. Das ist ein Fehler im Formularbau.`,
    en: `The form library rejects the generated form (${language}): ${complaint}. This is a fault in the form generator.`,
  }),
}

/** What `peilung check` prints. */
export const checkWords = {
  de: {
    instrument: (file: string, counts: { dimensions: number; themes: number; items: number; attributes: number }) =>
      `${file}: ok (${counts.dimensions} Dimensionen, ${counts.themes} Themen, ${counts.items} Aussagen, ${counts.attributes} Angaben zur Person)`,
    lacksSimple: (file: string, places: readonly string[]) =>
      `${file}: In Einfacher Sprache fehlen ${places.length} Texte, dort steht der deutsche. Ergänzen Sie "de-simple": ${places.join(', ')}`,
    template: (file: string, sections: number) =>
      `${file}: ok (${sections} ${sections === 1 ? 'Abschnitt' : 'Abschnitte'})`,
  },
  en: {
    instrument: (file: string, counts: { dimensions: number; themes: number; items: number; attributes: number }) =>
      `${file}: ok (${counts.dimensions} dimensions, ${counts.themes} themes, ${counts.items} items, ${counts.attributes} attributes)`,
    lacksSimple: (file: string, places: readonly string[]) =>
      `${file}: ${places.length} texts have no plain German (Einfache Sprache); the German one stands in. Add "de-simple": ${places.join(', ')}`,
    template: (file: string, sections: number) =>
      `${file}: ok (${sections} ${sections === 1 ? 'section' : 'sections'})`,
  },
}
