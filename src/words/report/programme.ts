import { capitalise, numeral } from './numerals.ts'

/** The report over all municipalities of a study: mean changes and bands, never names, never an order. */
const de = {
  subtitle: (municipalities: number) =>
    municipalities === 1
      ? 'Eine Kommune'
      : `${capitalise(numeral(municipalities, 'de'))} Kommunen, ohne Namen und ohne Reihenfolge`,
  facts: {
    title: 'Grundlage',
    municipalities: 'Kommunen in der Studie',
    reported: 'davon mit Ergebnissen',
    compared: 'davon vorher und nachher',
    answers: (label: string) => `Antworten ${label}`,
  },
  answered:
    'Gezählt werden Antworten aus abgeschlossenen Erhebungen. Kommunen mit zu wenigen Antworten zählen hier nicht mit.',
  change: {
    lead: 'Jede Kommune zählt gleich, ob groß oder klein. Gezeigt wird der Mittelwert ihrer Veränderungen.',
    up: (D: string, count: number, change: string, range: string) => ({
      first: `${D} wird über ${count} Kommunen hinweg höher eingeschätzt als zuvor: im Mittel ${change}\u00a0Punkte.`,
      rest: `Die Werte passen zu ${range}\u00a0Punkten.`,
    }),
    down: (D: string, count: number, change: string, range: string) => ({
      first: `${D} wird über ${count} Kommunen hinweg niedriger eingeschätzt als zuvor: im Mittel ${change}\u00a0Punkte.`,
      rest: `Die Werte passen zu ${range}\u00a0Punkten. Eine niedrigere Einschätzung kann auch bedeuten, dass genauer hingeschaut wird.`,
    }),
    hint: (D: string, count: number, change: string, range: string) => ({
      first: `Für ${D} gibt es über ${count} Kommunen hinweg einen Hinweis auf eine Veränderung: im Mittel ${change}\u00a0Punkte (${range}).`,
      rest: 'Weil viele Dimensionen gleichzeitig verglichen wurden, kann das auch Zufall sein.',
    }),
    unclear: (names: string) => ({
      first: 'Ob sich die Einschätzung über die Kommunen hinweg verändert hat, lässt sich hier nicht sagen:',
      rest: `${names}.`,
    }),
    caption: (count: number) =>
      count === 1
        ? 'Mittel der Kommunen: eine Dimension vorher und nachher'
        : `Mittel der Kommunen: ${numeral(count, 'de')} Dimensionen vorher und nachher`,
    municipalities: 'Kommunen',
    reading: (D: string, count: number, m1: string, m2: string, change: string, range: string) =>
      `${D}: Das Mittel von ${count} Kommunen lag vorher bei ${m1}\u00a0Punkten, nachher bei ${m2}. Die mittlere Veränderung ist ${change}\u00a0Punkte; der Unsicherheitsbereich reicht von ${range}.`,
    alternative: 'Punktdiagramm, Mittel der Kommunen je Dimension, Skala 0 bis 100.',
  },
  bands: {
    lead: (wave: string) =>
      `Die mittlere Hälfte der Kommunen ${wave}: Ein Viertel liegt darunter, ein Viertel darüber. Kleinster und größter Wert werden nicht gezeigt.`,
    caption: 'In diesem Bereich liegt die mittlere Hälfte der Kommunen, Punkte (0 bis 100)',
    columns: { dimension: 'Dimension', municipalities: 'Kommunen', mean: 'Mittel', band: 'mittlere Hälfte' },
    range: (from: string, to: string) => `${from} bis ${to}`,
  },
  withheld: {
    tooFew: (names: string, minimum: number) =>
      `Nicht gezeigt: ${names}. Unter ${numeral(minimum, 'de')} Kommunen ließe sich auf einzelne schließen.`,
    tooFewForBand: (names: string, minimum: number) =>
      `Kein Bereich für ${names}: Er wird erst ab ${numeral(minimum, 'de')} Kommunen gezeigt.`,
    dominated: (names: string) =>
      `Nicht gezeigt: ${names}. Mehr als 60\u00a0Prozent der Antworten kommen aus einer einzigen Kommune.`,
    nothing: 'Für keine Dimension liegen genügend Kommunen vor.',
  },
  few: 'zu wenige',
  reliability: {
    caption: 'Interne Konsistenz der Dimensionen: Cronbachs Alpha und McDonalds Omega',
    dimension: 'Dimension',
    alpha: (label: string) => `α ${label} (95\u00a0%)`,
    omega: (label: string) => `ω ${label}`,
    n: (label: string) => `n ${label}`,
    note: 'Zeigt, wie einheitlich dieselben Personen die Aussagen einer Dimension beantworten, über alle Kommunen zusammen: Eine allein hat dafür zu wenige Antworten. Alpha unterstellt, dass jede Aussage gleich viel vom Gemeinsamen zeigt; Omega (ein Faktor, Maximum Likelihood) setzt das nicht voraus. Intervall von Alpha nach Feldt (1965); n: harmonisches Mittel der Personen, die je zwei Aussagen beurteilt haben. Die Befunde beruhen nicht darauf.',
  },
  limits: {
    title: 'Was diese Zahlen nicht zeigen',
    items: [
      'Netzwerke legen unterschiedliche Maßstäbe an. Ein höherer Wert heißt nicht, dass eine Kommune weiter ist als eine andere.',
      'Die Befragung zeigt, wie sich Einschätzungen verändert haben. Warum sie sich verändert haben, kann sie nicht zeigen.',
      'Die Kommunen haben sich zur Teilnahme entschieden; für andere Kommunen lässt sich daraus nichts ableiten.',
    ],
  },
  method: (confidence: string) =>
    `Einheit ist die Kommune: Mittelwert der Veränderungen mit t-Intervall (${confidence}\u00a0%), Freiheitsgrade Zahl der Kommunen minus 1. Das Wort „höher“ oder „niedriger“ steht nur, wenn der Unterschied auch nach Holm über alle Dimensionen besteht. Eingerechnet werden nur Werte, die auch der Bericht der Kommune zeigt.`,
}

const en: typeof de = {
  subtitle: (municipalities) =>
    municipalities === 1
      ? 'One municipality'
      : `${capitalise(numeral(municipalities, 'en'))} municipalities, without names and without an order`,
  facts: {
    title: 'Base',
    municipalities: 'Municipalities in the study',
    reported: 'of which with results',
    compared: 'of which before and after',
    answers: (label) => `Answers ${label}`,
  },
  answered: 'Counted are answers of completed surveys. Municipalities with too few answers do not count here.',
  change: {
    lead: 'Every municipality counts the same, large or small. Shown is the mean of their changes.',
    up: (D, count, change, range) => ({
      first: `${D} is rated higher than before over ${count} municipalities: ${change}\u00a0points on average.`,
      rest: `The values are compatible with ${range}\u00a0points.`,
    }),
    down: (D, count, change, range) => ({
      first: `${D} is rated lower than before over ${count} municipalities: ${change}\u00a0points on average.`,
      rest: `The values are compatible with ${range}\u00a0points. A lower rating can also mean that people look more closely.`,
    }),
    hint: (D, count, change, range) => ({
      first: `For ${D} there is a hint of a change over ${count} municipalities: ${change}\u00a0points on average (${range}).`,
      rest: 'As many dimensions were compared at once, this may be chance.',
    }),
    unclear: (names) => ({
      first: 'Whether the rating has changed over the municipalities cannot be told here:',
      rest: `${names}.`,
    }),
    caption: (count) =>
      count === 1
        ? 'Mean of the municipalities: one dimension before and after'
        : `Mean of the municipalities: ${numeral(count, 'en')} dimensions before and after`,
    municipalities: 'Municipalities',
    reading: (D, count, m1, m2, change, range) =>
      `${D}: the mean of ${count} municipalities was ${m1}\u00a0points before and ${m2} after. The mean change is ${change}\u00a0points; the range of uncertainty runs from ${range}.`,
    alternative: 'Dot chart, mean of the municipalities by dimension, scale 0 to 100.',
  },
  bands: {
    lead: (wave) =>
      `The middle half of the municipalities ${wave}: a quarter lies below, a quarter above. The smallest and the largest value are not shown.`,
    caption: 'The middle half of the municipalities lies in this range, points (0 to 100)',
    columns: { dimension: 'Dimension', municipalities: 'Municipalities', mean: 'Mean', band: 'middle half' },
    range: (from, to) => `${from} to ${to}`,
  },
  withheld: {
    tooFew: (names, minimum) =>
      `Not shown: ${names}. With fewer than ${numeral(minimum, 'en')} municipalities single ones could be worked out.`,
    tooFewForBand: (names, minimum) =>
      `No range for ${names}: it is shown from ${numeral(minimum, 'en')} municipalities on.`,
    dominated: (names) =>
      `Not shown: ${names}. More than 60\u00a0percent of the answers come from one municipality alone.`,
    nothing: 'For no dimension are there enough municipalities.',
  },
  few: 'too few',
  reliability: {
    caption: 'Internal consistency of the dimensions: Cronbach’s alpha and McDonald’s omega',
    dimension: 'Dimension',
    alpha: (label) => `α ${label} (95%)`,
    omega: (label) => `ω ${label}`,
    n: (label) => `n ${label}`,
    note: 'Shows how alike the same persons answer the statements of a dimension, over all municipalities together: one alone has too few answers for it. Alpha supposes that every statement shows as much of what they share; omega (one factor, maximum likelihood) does not. Interval of alpha by Feldt (1965); n: harmonic mean of the persons who judged each two statements. The findings do not rest on it.',
  },
  limits: {
    title: 'What these numbers do not show',
    items: [
      'Networks rate with different standards. A higher value does not mean that one municipality is further than another.',
      'The survey shows how ratings have changed. It cannot show why.',
      'The municipalities chose to take part; nothing follows from this for others.',
    ],
  },
  method: (confidence) =>
    `The unit is the municipality: mean of the changes with t interval (${confidence}%), degrees of freedom number of municipalities minus 1. The word “higher” or “lower” is used only where the difference also holds after Holm over all dimensions. Only values that the municipality’s own report shows are included.`,
}

export const programmeReportWords = { de, en }
