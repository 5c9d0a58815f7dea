import { number } from './format.ts'
import { numeral } from './report/numerals.ts'

/** Words of the screen on which a respondent makes an own code, and of what is stored of it. */
const de = {
  title: 'Eigenes Kürzel',
  lead: 'Freiwillig. Mit einem Kürzel lässt sich vergleichen, was dieselbe Person in zwei Erhebungen antwortet, ohne zu wissen, wer sie ist. Ohne Kürzel zählen Ihre Antworten genauso.',
  how: 'Schreiben Sie zu jeder Zeile ein oder zwei Zeichen. Bilden Sie das Kürzel in jeder Erhebung gleich; aufschreiben müssen Sie es nicht.',
  /** On the form of paper, where it is written into boxes. */
  howOnPaper: 'Schreiben Sie in jedes Kästchen ein Zeichen. Bilden Sie das Kürzel in jeder Erhebung gleich.',
  example: (example: string) => `Beispiel: ${example}`,
  notKnown: 'Weiß ich nicht',
  notKnownOf: (question: string) => `Weiß ich nicht: ${question}`,
  preview: 'Ihr Kürzel',
  complete: (written: string) => `Ihr Kürzel ist vollständig: ${written}`,
  with: 'Mit Kürzel weiter',
  without: 'Ohne Kürzel weiter',
  small: {
    title: 'Ihr Netzwerk ist klein.',
    text: (invited: number) =>
      `Eingeladen sind weniger als ${number(invited, 0, 'de')} Personen. Ein Kürzel hilft dann wenig: Verknüpfte Antworten werden erst ab einer Mindestzahl ausgewertet. Und wer die gespeicherten Daten hätte und Sie gut kennt, könnte leichter erraten, welche Antworten Ihre sind. Im Zweifel machen Sie ohne Kürzel weiter.`,
  },
  unknown: {
    title: 'Wie viele eingeladen sind, ist hier nicht bekannt.',
    text: (invited: number) =>
      `In einem Netzwerk mit weniger als ${number(invited, 0, 'de')} Personen hilft ein Kürzel wenig, und Antworten ließen sich leichter erraten. Im Zweifel machen Sie ohne Kürzel weiter.`,
  },
  safe: {
    title: 'Warum ist das sicher?',
    points: (elements: number) => [
      `Das Kürzel selbst wird nicht gespeichert, auch keine der Angaben. Gespeichert werden ${numeral(elements + 1, 'de')} Prüfwerte: einer aus dem ganzen Kürzel und je einer ohne einen der ${numeral(elements, 'de')} Bestandteile. So finden zwei Erhebungen auch dann zusammen, wenn Sie eine Angabe einmal anders machen.`,
      'Ein Prüfwert ist eine lange Zeichenfolge, mit einem geheimen Schlüssel dieser Anlage berechnet. Zurückrechnen lässt er sich nicht. Wer Datenbank und Schlüssel zugleich hätte, könnte Kürzel durchprobieren; deshalb fragen wir nur nach Angaben, die auf keiner Liste stehen und bei der Arbeit kaum jemand kennt.',
      'Verknüpft wird nur innerhalb Ihrer Kommune und nur zwischen den Erhebungen dieser Studie. Kein Bericht zeigt einzelne Antworten.',
    ],
  },
  problems: {
    letters: (element: string, count: number) =>
      `${element}: bitte ${count === 1 ? 'einen Buchstaben' : `${numeral(count, 'de')} Buchstaben`} eingeben oder „Weiß ich nicht“ ankreuzen.`,
    number: (element: string, min: number, max: number) =>
      `${element}: bitte eine Zahl von ${min} bis ${max} eingeben oder „Weiß ich nicht“ ankreuzen.`,
    tooFew: (fewest: number) =>
      `Mindestens ${numeral(fewest, 'de')} Angaben braucht ein Kürzel, sonst gäbe es zu viele gleiche. Bitte machen Sie ohne Kürzel weiter.`,
  },
}

const en: typeof de = {
  title: 'Your own code',
  lead: 'Optional. With a code it can be compared what the same person answers in two surveys, without knowing who that person is. Without a code your answers count just the same.',
  how: 'Give one or two characters for each line. Make the code the same way in every survey; you need not write it down.',
  howOnPaper: 'Write one character in each box. Make the code the same way in every survey.',
  example: (example) => `Example: ${example}`,
  notKnown: 'I do not know',
  notKnownOf: (question) => `I do not know: ${question}`,
  preview: 'Your code',
  complete: (written) => `Your code is complete: ${written}`,
  with: 'Continue with code',
  without: 'Continue without code',
  small: {
    title: 'Your network is small.',
    text: (invited) =>
      `Fewer than ${number(invited, 0, 'en')} persons are invited. A code then helps little: linked answers are evaluated only from a minimum number on. And somebody who had the stored data and knows you well could more easily guess which answers are yours. If in doubt, continue without a code.`,
  },
  unknown: {
    title: 'How many are invited is not known here.',
    text: (invited) =>
      `In a network of fewer than ${number(invited, 0, 'en')} persons a code helps little, and answers could be guessed more easily. If in doubt, continue without a code.`,
  },
  safe: {
    title: 'Why is this safe?',
    points: (elements) => [
      `The code itself is not stored, nor is any of its elements. What is stored are ${numeral(elements + 1, 'en')} check values: one made from the whole code and one each without one of the ${numeral(elements, 'en')} elements. So two surveys find together even if you give one element differently.`,
      'A check value is a long string of characters, computed with a secret key of this installation. It cannot be computed backwards. Somebody who had both the database and the key could try out codes; that is why we ask only for facts that stand on no list and that hardly anybody knows at work.',
      'Answers are linked only within your municipality and only between the surveys of this study. No report shows single answers.',
    ],
  },
  problems: {
    letters: (element, count) =>
      `${element}: please enter ${count === 1 ? 'one letter' : `${numeral(count, 'en')} letters`} or tick “I do not know”.`,
    number: (element, min, max) => `${element}: please enter a number from ${min} to ${max} or tick “I do not know”.`,
    tooFew: (fewest) =>
      `A code needs at least ${numeral(fewest, 'en')} of the elements, otherwise too many would be the same. Please continue without a code.`,
  },
}

/** Einfache Sprache. */
const simple: typeof de = {
  title: 'Ihr eigenes Kürzel',
  lead: 'Ein Kürzel ist freiwillig. Mit dem Kürzel können wir vergleichen: Was antwortet dieselbe Person heute? Was antwortet sie später? Wir wissen dabei nicht, wer die Person ist. Ihre Antworten zählen auch ohne Kürzel.',
  how: 'Schreiben Sie in jedes Feld 1 oder 2 Zeichen. Bilden Sie das Kürzel jedes Mal gleich. Sie müssen es nicht aufschreiben.',
  howOnPaper: 'Schreiben Sie in jedes Kästchen 1 Zeichen. Bilden Sie das Kürzel jedes Mal gleich.',
  example: (example) => `Ein Beispiel: ${example}`,
  notKnown: 'Das weiß ich nicht',
  notKnownOf: (question) => `Das weiß ich nicht: ${question}`,
  preview: 'Ihr Kürzel',
  complete: (written) => `Ihr Kürzel ist fertig: ${written}`,
  with: 'Weiter mit Kürzel',
  without: 'Weiter ohne Kürzel',
  small: {
    title: 'Ihr Netzwerk ist klein.',
    text: (invited) =>
      `Es sind weniger als ${number(invited, 0, 'de')} Personen eingeladen. Dann hilft ein Kürzel wenig. Und jemand könnte leichter erraten, welche Antworten von Ihnen sind. Dafür müsste die Person die gespeicherten Daten haben und Sie gut kennen. Sind Sie unsicher? Dann machen Sie ohne Kürzel weiter.`,
  },
  unknown: {
    title: 'Wir wissen nicht, wie viele Personen eingeladen sind.',
    text: (invited) =>
      `In einem Netzwerk mit weniger als ${number(invited, 0, 'de')} Personen hilft ein Kürzel wenig. Und jemand könnte Antworten leichter erraten. Sind Sie unsicher? Dann machen Sie ohne Kürzel weiter.`,
  },
  safe: {
    title: 'Warum ist das sicher?',
    points: (elements) => [
      `Wir speichern Ihr Kürzel nicht. Wir speichern auch keine Angabe daraus. Wir speichern nur ${numeral(elements + 1, 'de')} Prüf-Werte. Ein Prüf-Wert kommt aus dem ganzen Kürzel. Bei den anderen fehlt jeweils eine Angabe. So passt es auch dann, wenn Sie eine Angabe einmal anders machen.`,
      'Ein Prüf-Wert ist eine lange Reihe von Zeichen. Ein Programm berechnet ihn mit einem geheimen Schlüssel. Man kann daraus Ihr Kürzel nicht lesen. Nur wer die Daten und den Schlüssel hat, könnte Kürzel ausprobieren. Darum fragen wir nach Angaben, die bei der Arbeit kaum jemand kennt.',
      'Wir vergleichen nur Antworten aus Ihrer Kommune und aus dieser Studie. Kein Bericht zeigt die Antworten von einer einzelnen Person.',
    ],
  },
  problems: {
    letters: (element, count) =>
      `${element}: bitte schreiben Sie ${count === 1 ? '1 Buchstaben' : `${count} Buchstaben`}. Oder wählen Sie „Das weiß ich nicht“.`,
    number: (element, min, max) =>
      `${element}: bitte schreiben Sie eine Zahl von ${min} bis ${max}. Oder wählen Sie „Das weiß ich nicht“.`,
    tooFew: (fewest) => `Ein Kürzel braucht mindestens ${fewest} Angaben. Bitte machen Sie ohne Kürzel weiter.`,
  },
}

export const ownCodeWords = { de, en, 'de-simple': simple }
