import { capitalise, numeral } from './numerals.ts'

/** The short forms of a report: one page for the council, slides, the feedback after one survey. */
const de = {
  subtitle: (months: readonly string[]) => `Wie das Netzwerk seine Arbeit einschätzt: ${months.join(' und ')}`,
  reading: {
    comparison: (D: string, m1: string, year1: string, m2: string, year2: string) =>
      `${D} wurde ${year1} im Mittel mit ${m1} von 100\u00a0Punkten eingeschätzt, ${year2} mit ${m2}.`,
    stocktaking: (D: string, mean: string, year: string) =>
      `${D} wurde ${year} im Mittel mit ${mean} von 100\u00a0Punkten eingeschätzt.`,
    lines: (from: number, to: number) =>
      `Die waagerechten Linien zeigen, wie unsicher die Werte bei ${from === to ? from : `${from} bis ${to}`} Antworten sind.`,
    scale: (low: string, high: string) => `0\u00a0Punkte: ${low}, 100\u00a0Punkte: ${high}.`,
  },
  in: (month: string) => `im ${month}`,
  protected: 'Es liegen zu wenige Antworten vor, um Ergebnisse zu zeigen.',
  goals: {
    caption: 'So viele stimmen zu, dass das eigene Ziel erreicht ist (5 oder 6)',
    goal: 'Ziel im Wortlaut des Steckbriefs oder Konzepts',
    summary: (x: number, of: number, label: string) =>
      `Bei ${x === 0 ? 'keinem' : x === 1 ? 'einem' : numeral(x, 'de')} von ${numeral(of, 'de')} ${of === 1 ? 'Ziel' : 'Zielen'} stimmt ${label} mindestens die Hälfte zu, dass es erreicht ist.`,
    further: (count: number) =>
      count === 1
        ? 'Ein weiteres Ziel steht im vollständigen Bericht.'
        : `${capitalise(numeral(count, 'de'))} weitere Ziele stehen im vollständigen Bericht.`,
    noFinding: 'Zu einzelnen Aussagen trifft der Bericht keine Feststellung über Veränderungen.',
  },
  limits: {
    comparison:
      'Mit anderen Kommunen lassen sich die Werte nicht vergleichen: Netzwerke legen unterschiedliche Maßstäbe an.',
    once: 'Ob sich etwas verändert, zeigt erst die nächste Befragung.',
  },
  base: {
    rate: (x: number, of: number, month: string, percent: string) =>
      `${x} von ${of} eingeladenen Personen im ${month} (${percent})`,
    count: (x: number, month: string) => `${x} ${x === 1 ? 'Person' : 'Personen'} im ${month}`,
    hidden: (month: string) => `${month} geschützt`,
    sentence: (parts: string) => `Grundlage: ${parts}.`,
    full: (date: string) => `Methode, Kennwerte und Schutzregeln stehen im vollständigen Bericht, Stand ${date}.`,
  },
  numbers: {
    rate: (x: number, of: number) => `${x} von ${of}`,
    before: 'haben vorher geantwortet',
    interim: 'haben beim Zwischenstand geantwortet',
    after: 'haben nachher geantwortet',
    only: 'haben geantwortet',
    linked: 'haben beide Male mit passendem Kürzel geantwortet',
    dimensions: 'Dimensionen wurden eingeschätzt',
    protected: 'zu wenige für eine Angabe',
  },
  shortened: 'Lange Ziele sind gekürzt; ihr Wortlaut steht im vollständigen Bericht.',
  furtherStatements: (count: number) =>
    count === 1
      ? 'Eine weitere Aussage steht im vollständigen Bericht.'
      : `${capitalise(numeral(count, 'de'))} weitere Aussagen stehen im vollständigen Bericht.`,
  question: 'Was nehmen wir uns bis zur nächsten Befragung vor, und woran merken wir, dass es gelungen ist?',
}

const en: typeof de = {
  subtitle: (months) => `How the network rates its work: ${months.join(' and ')}`,
  reading: {
    comparison: (D, m1, year1, m2, year2) =>
      `${D} was rated ${m1} of 100\u00a0points on average ${year1}, ${m2} ${year2}.`,
    stocktaking: (D, mean, year) => `${D} was rated ${mean} of 100\u00a0points on average ${year}.`,
    lines: (from, to) =>
      `The horizontal lines show how uncertain the values are with ${from === to ? from : `${from} to ${to}`} answers.`,
    scale: (low, high) => `0\u00a0points: ${low}, 100\u00a0points: ${high}.`,
  },
  in: (month) => `in ${month}`,
  protected: 'There are too few answers to show results.',
  goals: {
    caption: 'How many agree that the municipality’s own goal is reached (5 or 6)',
    goal: 'Goal as worded in the profile or concept',
    summary: (x, of, label) =>
      `For ${x === 0 ? 'none' : numeral(x, 'en')} of ${numeral(of, 'en')} ${of === 1 ? 'goal' : 'goals'} do at least half agree ${label} that it is reached.`,
    further: (count) =>
      count === 1
        ? 'One further goal is in the full report.'
        : `${capitalise(numeral(count, 'en'))} further goals are in the full report.`,
    noFinding: 'The report makes no statement about change for single items.',
  },
  limits: {
    comparison:
      'The values cannot be compared with those of other municipalities: networks rate with different standards.',
    once: 'Only the next survey will show whether anything changes.',
  },
  base: {
    rate: (x, of, month, percent) => `${x} of ${of} invited persons in ${month} (${percent})`,
    count: (x, month) => `${x} ${x === 1 ? 'person' : 'persons'} in ${month}`,
    hidden: (month) => `${month} protected`,
    sentence: (parts) => `Base: ${parts}.`,
    full: (date) => `Method, statistics and rules of protection are in the full report as of ${date}.`,
  },
  numbers: {
    rate: (x, of) => `${x} of ${of}`,
    before: 'answered before',
    interim: 'answered in the interim survey',
    after: 'answered after',
    only: 'answered',
    linked: 'answered both times with matching codes',
    dimensions: 'dimensions were rated',
    protected: 'too few to say',
  },
  shortened: 'Long goals are shortened; their wording is in the full report.',
  furtherStatements: (count) =>
    count === 1
      ? 'One further statement is in the full report.'
      : `${capitalise(numeral(count, 'en'))} further statements are in the full report.`,
  question: 'What do we plan until the next survey, and how will we notice that it has worked?',
}

export const briefWords = { de, en }
