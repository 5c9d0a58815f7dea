/** Mistakes in a report template. In English only, like the keys they speak of: place, value, remedy. */
export const templateMistakes = {
  unknownSection: (place: string, value: string, known: readonly string[]) =>
    `${place} is ${value}, which is no section. Choose one of: ${known.join(', ')}.`,
  otherReport: (place: string, section: string, about: string) =>
    `${place} is "${section}", which does not fit a report about "${about}". Sections beginning with "programme-" belong to "about": "programme", all others to "municipality".`,
  duplicateSection: (place: string, section: string, earlier: string) =>
    `${place} is "${section}", which ${earlier} already is. Each section appears once; remove one of the two.`,
  title: (known: readonly string[]) =>
    `a heading of the catalogue (${known.join(', ')}) or a text of your own as { "de": …, "en": … }`,
  coverFirst: 'sections[0].section: a report begins with its cover. Put { "section": "cover" } first.',
}
