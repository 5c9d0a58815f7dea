/** A phone that has answered in a room, opened again: one answer a person, and a way for somebody else. */
const de = {
  title: 'Von diesem Gerät wurde hier schon geantwortet.',
  text: 'Jede Person antwortet einmal. Ihre Antworten sind angekommen; hier ist nichts mehr zu tun.',
  other: 'Eine andere Person antwortet auf diesem Gerät',
  finished: {
    title: 'Alles gelöscht.',
    text: 'Auf diesem Gerät steht nur noch, dass in diesem Raum schon geantwortet wurde. Sie können das Fenster schließen.',
  },
}

const en: typeof de = {
  title: 'This device has answered here already.',
  text: 'Each person answers once. Your answers have arrived; there is nothing left to do here.',
  other: 'Another person answers on this device',
  finished: {
    title: 'Everything deleted.',
    text: 'This device only remembers that it has answered in this room. You can close the window.',
  },
}

/** Einfache Sprache. */
const simple: typeof de = {
  title: 'Mit diesem Gerät hat schon jemand geantwortet.',
  text: 'Jede Person antwortet einmal. Ihre Antworten sind da. Sie müssen nichts mehr tun.',
  other: 'Eine andere Person antwortet auf diesem Gerät',
  finished: {
    title: 'Alles ist gelöscht.',
    text: 'Das Gerät merkt sich nur: Jemand hat hier schon geantwortet. Sie können das Fenster schließen.',
  },
}

export const answeredHereWords = { de, 'de-simple': simple, en }
