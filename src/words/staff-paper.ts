/** The form on paper: printing it, and entering what came back. */
const de = {
  action: 'Papierbogen',
  crumb: 'Papierbogen',
  title: 'Auf Papier antworten',
  lead: 'Derselbe Fragebogen zum Ankreuzen, für alle, die lieber auf Papier antworten.',
  print: {
    title: 'Bogen drucken',
    register: 'Sprache',
    large: 'Große Schrift (18 Punkt)',
    blank: 'Bogen ohne Code als PDF',
    blankHint: 'Einmal drucken und kopieren.',
    withCodes: 'Papierbögen mit diesen Codes drucken',
    coded: (count: number) => (count === 1 ? '1 Bogen als PDF' : `${count} Bögen als PDF`),
    making: 'Wird gesetzt …',
    done: 'Die Datei liegt bei Ihren Downloads.',
    tooMany: (most: number) => `Mehr als ${most} Bögen auf einmal gehen nicht. Geben Sie die Codes in Teilen aus.`,
    codes: 'Bögen mit Code drucken Sie gleich beim Ausgeben der Codes.',
    toCodes: 'Codes ausgeben',
  },
  enter: {
    title: 'Bogen eingeben',
    lead: 'Sie öffnen denselben Fragebogen und übertragen die Kreuze. Auf diesem Gerät bleibt nichts zurück, und nach dem Senden lässt sich nichts mehr ändern.',
    code: 'Code des Bogens',
    codeHint: 'Steht oben auf jeder Seite',
    open: 'Bogen öffnen',
    without: 'Bogen ohne Code eingeben',
    withoutHint: 'Dafür wird ein gemeinsamer Code angelegt. Diese Antworten zählen zu keinem Bereich im Rücklauf.',
    opening: 'Einen Moment …',
    destroy: 'Vernichten Sie den Bogen nach der Eingabe. Auf ihm stehen Code und Antworten zusammen, im System nicht.',
    mistyped: (confused: string | null) =>
      `Das Prüfzeichen passt nicht. Bitte vergleichen Sie Zeichen für Zeichen.${confused ? ` Oft verwechselt: ${confused}.` : ''}`,
    notOpen: 'Eingeben können Sie, solange die Erhebung läuft.',
  },
}

const en: typeof de = {
  action: 'Paper form',
  crumb: 'Paper form',
  title: 'Answer on paper',
  lead: 'The same form to tick with a pen, for everybody who would rather answer on paper.',
  print: {
    title: 'Print the form',
    register: 'Language',
    large: 'Large type (18 point)',
    blank: 'Form without code as PDF',
    blankHint: 'Print it once and copy it.',
    withCodes: 'Print paper forms with these codes',
    coded: (count) => (count === 1 ? '1 form as PDF' : `${count} forms as PDF`),
    making: 'Typesetting …',
    done: 'The file is among your downloads.',
    tooMany: (most) => `More than ${most} forms at once are not possible. Issue the codes in parts.`,
    codes: 'Forms with a code are printed when the codes are issued.',
    toCodes: 'Issue codes',
  },
  enter: {
    title: 'Enter a form',
    lead: 'You open the same form and copy the crosses. Nothing stays on this device, and after sending nothing can be changed.',
    code: 'Code of the form',
    codeHint: 'At the top of every page',
    open: 'Open the form',
    without: 'Enter a form without code',
    withoutHint: 'A shared code is made for it. These answers are counted to no area in the responses.',
    opening: 'One moment …',
    destroy: 'Destroy the form after entering it. It holds code and answers together; the system does not.',
    mistyped: (confused) =>
      `The check character does not fit. Please compare character by character.${confused ? ` Often mixed up: ${confused}.` : ''}`,
    notOpen: 'You can enter forms while the survey runs.',
  },
}

export const paperEntryWords = { de, en }
