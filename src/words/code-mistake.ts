/** What is wrong with a code as it was typed; `confused`: pairs whose mix-up would explain it, "6/G". */
export type CodeMistake =
  | { readonly kind: 'length'; readonly typed: number; readonly expected: number }
  | { readonly kind: 'check'; readonly confused: string | null }

/** Of invitations and resume codes alike. */
const de = {
  unknown: 'Diesen Code kennen wir nicht.',
  tooShort: 'Im Code fehlt etwas.',
  tooLong: 'Im Code ist etwas zu viel.',
  length: (typed: number, expected: number) =>
    `${typed === 1 ? 'Hier steht 1 Zeichen' : `Hier stehen ${typed} Zeichen`}, es müssen ${expected} sein. Bitte vergleichen Sie Zeichen für Zeichen.`,
  check: 'Vermutlich ein Tippfehler: Das Prüfzeichen passt nicht. Bitte vergleichen Sie Zeichen für Zeichen.',
  confused: (pairs: string) => `Oft verwechselt: ${pairs}.`,
}

const en: typeof de = {
  unknown: 'We do not know this code.',
  tooShort: 'Something is missing in the code.',
  tooLong: 'There is something too much in the code.',
  length: (typed, expected) =>
    `${typed === 1 ? 'There is 1 character' : `There are ${typed} characters`} here; there must be ${expected}. Please compare character by character.`,
  check: 'Probably a typing error: the check character does not fit. Please compare character by character.',
  confused: (pairs) => `Often confused: ${pairs}.`,
}

/** Einfache Sprache. */
const simple: typeof de = {
  unknown: 'Diesen Code kennen wir nicht.',
  tooShort: 'Der Code ist zu kurz.',
  tooLong: 'Der Code ist zu lang.',
  length: (typed, expected) =>
    `Es müssen ${expected} Zeichen sein. Sie haben ${typed} Zeichen geschrieben. Bitte vergleichen Sie jedes Zeichen.`,
  check: 'Wahrscheinlich haben Sie sich vertippt. Bitte vergleichen Sie jedes Zeichen.',
  confused: (pairs) => `Diese Zeichen sehen ähnlich aus: ${pairs}.`,
}

export const codeMistakeWords = { de, 'de-simple': simple, en }

/** What is the matter and what to do, as every refusal says it. */
export function saidMistake(mistake: CodeMistake, words: typeof de): { readonly title: string; readonly text: string } {
  if (mistake.kind === 'length') {
    const { typed, expected } = mistake
    return { title: typed < expected ? words.tooShort : words.tooLong, text: words.length(typed, expected) }
  }
  const { confused } = mistake
  return { title: words.unknown, text: confused ? `${words.check} ${words.confused(confused)}` : words.check }
}
