/** The few words the screen adds to a report; all others travel with it. */
const de = {
  contents: 'Inhalt',
  figure: {
    save: 'Abbildung speichern',
    png: 'Bild (PNG)',
    svg: 'Zeichnung (SVG)',
    csv: 'Werte (CSV)',
    copy: 'Bild kopieren',
    copied: 'Das Bild liegt in der Zwischenablage.',
    copyRefused: 'Der Browser hat das Kopieren nicht erlaubt. Speichern Sie das Bild als PNG.',
  },
}
const en: typeof de = {
  contents: 'Contents',
  figure: {
    save: 'Save figure',
    png: 'Picture (PNG)',
    svg: 'Drawing (SVG)',
    csv: 'Values (CSV)',
    copy: 'Copy picture',
    copied: 'The picture is on the clipboard.',
    copyRefused: 'The browser did not allow copying. Save the picture as PNG.',
  },
}

export const reportViewWords = { de, en }
