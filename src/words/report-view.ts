/** The few words the screen adds to a report; all others travel with it. */
const de = { contents: 'Inhalt' }
const en: typeof de = { contents: 'Contents' }

export const reportViewWords = { de, en }
