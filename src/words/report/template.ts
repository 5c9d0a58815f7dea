/** Mistakes in a report template: place, value, remedy. */
export const templateMistakes = {
  unknownSection: (place: string, value: string, known: readonly string[]) => ({
    de: `${place} ist ${value}, das ist kein Abschnitt. Möglich: ${known.join(', ')}.`,
    en: `${place} is ${value}, which is no section. Choose one of: ${known.join(', ')}.`,
  }),
  otherReport: (place: string, section: string, about: string) => ({
    de: `${place} ist „${section}“; das passt nicht zu einem Bericht über „${about}“. Abschnitte mit „programme-“ am Anfang gehören zu "about": "programme", alle anderen zu "municipality".`,
    en: `${place} is "${section}", which does not fit a report about "${about}". Sections beginning with "programme-" belong to "about": "programme", all others to "municipality".`,
  }),
  duplicateSection: (place: string, section: string, earlier: string) => ({
    de: `${place} ist „${section}“, das steht schon bei ${earlier}. Jeder Abschnitt kommt einmal vor; entfernen Sie einen der beiden.`,
    en: `${place} is "${section}", which ${earlier} already is. Each section appears once; remove one of the two.`,
  }),
  title: (known: readonly string[]) =>
    `a heading of the catalogue (${known.join(', ')}) or a text of your own as { "de": …, "en": … }`,
  coverFirst: {
    de: 'sections[0].section: Ein Bericht beginnt mit dem Deckblatt. Stellen Sie { "section": "cover" } an den Anfang.',
    en: 'sections[0].section: a report begins with its cover. Put { "section": "cover" } first.',
  },
}
