import { list, number, quote } from './format.ts'

/** What the generated form says beside the instrument's own texts. */
const de = {
  aboutYou: 'Zu Ihrer Arbeit',
  noAnswer: 'keine Angabe',
  shownFrom: (minimumCell: number) => `Eine Gruppe wird erst ab ${number(minimumCell, 0, 'de')} Personen gezeigt.`,
  ownCode: 'Eigenes Kürzel (freiwillig)',
  ownCodeHow:
    'Damit lässt sich vergleichen, was dieselbe Person zu verschiedenen Zeiten antwortet. Bilden Sie es jedes Mal gleich: die ersten zwei Buchstaben des Vornamens Ihrer Mutter, Ihr Geburtstag als zwei Ziffern (nur der Tag) und die ersten zwei Buchstaben Ihres Geburtsorts, zum Beispiel MA07BE. Gespeichert wird nicht das Kürzel selbst, sondern nur ein Prüfwert daraus.',
  ownItemKind: { goal: 'Unsere Ziele', challenge: 'Unsere Herausforderungen', expectation: 'Unsere Erwartungen' },
  quote: (text: string) => quote(text, 'de'),
}

const en: typeof de = {
  aboutYou: 'About your work',
  noAnswer: 'prefer not to say',
  shownFrom: (minimumCell) => `A group is shown only from ${number(minimumCell, 0, 'en')} persons on.`,
  ownCode: 'Your own code (optional)',
  ownCodeHow:
    'It lets us compare what the same person answers at different times. Build it the same way each time: the first two letters of your mother’s first name, your birthday as two digits (the day only), and the first two letters of your place of birth, for example MA07BE. The code itself is not stored, only a check value made from it.',
  ownItemKind: { goal: 'Our goals', challenge: 'Our challenges', expectation: 'Our expectations' },
  quote: (text) => quote(text, 'en'),
}

export const instrumentWords = { de, en }

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
  textOrNothing: (maximumLength: number) => ({
    de: `ein Text mit höchstens ${number(maximumLength, 0, 'de')} Zeichen, ohne Steuerzeichen, oder null`,
    en: `a text of at most ${number(maximumLength, 0, 'en')} characters, without control characters, or null`,
  }),
  noCode: { de: 'null, weil diese Studie Erhebungen nicht verknüpft', en: 'null, because this study links no waves' },
  uuid: { de: 'eine UUID', en: 'a UUID' },
  record: { de: 'ein Objekt', en: 'an object' },
  notAsked: {
    de: 'keine Angabe, denn danach wird in dieser Erhebung nicht gefragt',
    en: 'no entry, because this wave does not ask for it',
  },
}

/**
 * Mistakes in an instrument file. In English only, like the keys they speak of: place, value, remedy.
 * `place` is a path such as items[3].text.en.
 */
export const instrumentMistakes = {
  shape: (place: string, value: string, expected: string) => `${place} is ${value}. Expected: ${expected}.`,
  missing: (place: string, expected: string) => `${place} is missing. Add ${expected}.`,
  missingLanguage: (place: string, language: string) =>
    `${place} has no ${language} text. Add "${language}"; every text exists in German and English.`,
  unknownKey: (place: string, key: string) =>
    `${place} has the unknown key "${key}". Remove it or correct its spelling.`,
  duplicate: (what: string, id: string, places: readonly string[]) =>
    `The ${what} id "${id}" is used ${places.length} times (${places.join(', ')}). Give each its own.`,
  unknownItem: (place: string, id: string) =>
    `${place} names the item "${id}", which is not in items. Add the item or correct the id.`,
  itemInTwoThemes: (id: string, themes: readonly string[]) =>
    `Item "${id}" stands in ${list(themes, 'en')}. Leave it in exactly one theme.`,
  itemInNoTheme: (id: string) => `Item "${id}" stands in no theme. Name it in exactly one theme or remove it.`,
  unknownScale: (place: string, id: string, known: readonly string[]) =>
    `${place} is "${id}", but the scales are ${list(known, 'en')}. Use one of them.`,
  reservedId: (place: string, id: string) =>
    `${place} is "${id}", but ids beginning with "own-", "comment-" or "attribute-" are kept for generated questions. Choose another.`,
  emptyScale: (place: string, min: number, max: number) =>
    `${place} runs from ${min} to ${max}. The maximum must be greater than the minimum.`,
  labelCount: (place: string, labels: number, steps: number) =>
    `${place} has ${labels} labels for ${steps} steps. Give each step one label.`,
  boxOutsideScale: (place: string, step: number, min: number, max: number) =>
    `${place} names step ${step}, but the scale runs from ${min} to ${max}. Use steps of the scale.`,
  boxesOverlap: (place: string, step: number) =>
    `${place}: step ${step} is in both topBox and bottomBox. Leave it in one of them.`,
  minimumTooLarge: (numerator: number, denominator: number) =>
    `minimumAnswered is ${numerator}/${denominator}, more than all items. Choose a fraction of at most 1.`,
  markup: (place: string, found: string) =>
    `${place} contains ${found}. Texts are plain: remove markup, links and placeholders in braces.`,
  stemWithoutText: (place: string) =>
    `${place} has no {text}. Write {text} exactly once, where the municipality's own statement goes.`,
}

/** Mistakes in the files of surveys/ and reports/ as files. In English only, like their contents. */
export const contentMistakes = {
  notJson: (reason: string) => `The file is not JSON: ${reason}. Correct the marked place.`,
  nameAndId: (id: string, fileName: string) =>
    `id is "${id}", but the file is called ${fileName}. Give both the same name.`,
  formLibrary: (language: string, complaint: string) =>
    `The form library rejects the generated form (${language}): ${complaint}. This is a fault in the form generator.`,
}

/** What `peilung check` prints. */
export const checkWords = {
  de: {
    instrument: (file: string, counts: { dimensions: number; themes: number; items: number; attributes: number }) =>
      `${file}: ok (${counts.dimensions} Dimensionen, ${counts.themes} Themen, ${counts.items} Aussagen, ${counts.attributes} Angaben zur Person)`,
    template: (file: string, sections: number) =>
      `${file}: ok (${sections} ${sections === 1 ? 'Abschnitt' : 'Abschnitte'})`,
  },
  en: {
    instrument: (file: string, counts: { dimensions: number; themes: number; items: number; attributes: number }) =>
      `${file}: ok (${counts.dimensions} dimensions, ${counts.themes} themes, ${counts.items} items, ${counts.attributes} attributes)`,
    template: (file: string, sections: number) =>
      `${file}: ok (${sections} ${sections === 1 ? 'section' : 'sections'})`,
  },
}
