import { capitalise, numeral } from './numerals.ts'

interface Step {
  readonly D: string
  /** Months of the two surveys. */
  readonly from: string
  readonly to: string
  /** Means in points, as written. */
  readonly m1: string
  readonly m2: string
}

const de = {
  lead: (count: number) =>
    `${capitalise(numeral(count, 'de'))} Erhebungen: Was lässt sich über die Schritte dazwischen sagen?`,
  /** One step of the path of one dimension, by the code of its verdict. */
  step: {
    clear_up: ({ D, from, to, m1, m2 }: Step) =>
      `Zwischen ${from} und ${to} wird ${D} deutlich höher eingeschätzt (${m1} → ${m2}\u00a0Punkte).`,
    clear_down: ({ D, from, to, m1, m2 }: Step) =>
      `Zwischen ${from} und ${to} wird ${D} deutlich niedriger eingeschätzt (${m1} → ${m2}\u00a0Punkte).`,
    up: ({ D, from, to, m1, m2 }: Step) =>
      `Zwischen ${from} und ${to} wird ${D} höher eingeschätzt (${m1} → ${m2}\u00a0Punkte).`,
    down: ({ D, from, to, m1, m2 }: Step) =>
      `Zwischen ${from} und ${to} wird ${D} niedriger eingeschätzt (${m1} → ${m2}\u00a0Punkte).`,
    small_up: ({ D, from, to }: Step) => `Zwischen ${from} und ${to} wird ${D} etwas höher eingeschätzt.`,
    small_down: ({ D, from, to }: Step) => `Zwischen ${from} und ${to} wird ${D} etwas niedriger eingeschätzt.`,
    hint_up: ({ D, from, to, m1, m2 }: Step) =>
      `Zwischen ${from} und ${to} gibt es einen Hinweis, dass ${D} höher eingeschätzt wird (${m1} → ${m2}\u00a0Punkte).`,
    hint_down: ({ D, from, to, m1, m2 }: Step) =>
      `Zwischen ${from} und ${to} gibt es einen Hinweis, dass ${D} niedriger eingeschätzt wird (${m1} → ${m2}\u00a0Punkte).`,
    equivalent: ({ D, from, to }: Step) => `Zwischen ${from} und ${to} wird ${D} praktisch gleich eingeschätzt.`,
    mixed_composition: ({ D, from, to }: Step) =>
      `Zwischen ${from} und ${to} unterscheiden sich die Werte für ${D}; das kann auch daran liegen, dass andere Personen geantwortet haben.`,
    open: ({ D, from, to }: Step) =>
      `Ob sich die Einschätzung von ${D} zwischen ${from} und ${to} verändert hat, lässt sich nicht sagen.`,
  },
  chance: 'Weil viele Schritte gleichzeitig verglichen wurden, kann ein Hinweis auch Zufall sein.',
  noPath: (names: string) =>
    `Bei ${names} lässt sich für keinen Schritt von einer Erhebung zur nächsten sagen, dass sich die Einschätzung verändert hat.`,
  caption: (dimensions: number, waves: number) =>
    `${dimensions === 1 ? 'Eine Dimension' : `${capitalise(numeral(dimensions, 'de'))} Dimensionen`} in ${numeral(waves, 'de')} Erhebungen`,
  columns: {
    label: 'Dimension',
    plot: 'Einschätzung',
    change: 'je Jahr',
    range: '95-%-Bereich',
    verdict: 'Befund gesamt',
  },
  axis: 'Punkte je Jahr',
  reading: (D: string, path: string, perYear: string, range: string) =>
    `${D}: ${path}. Im Mittel sind das ${perYear}\u00a0Punkte je Jahr; zu den Antworten passen ${range}.`,
  point: (points: string, month: string) => `${points}\u00a0Punkte im ${month}`,
  noForecast:
    '„Je Jahr“ ist die Steigung einer Geraden durch alle Mittelwerte (kleinste Quadrate). Sie beschreibt die Zeit zwischen den Erhebungen und ist keine Vorhersage.',
  notFirstToLast: 'Der Befund gesamt vergleicht die erste mit der letzten Erhebung.',
  steps: {
    caption: 'Von Erhebung zu Erhebung',
    dimension: 'Dimension',
    cell: (change: string, range: string, word: string) => `${change}${range === '' ? '' : ` (${range})`}: ${word}`,
    note: 'Veränderung in Punkten, in Klammern ihr 95-%-Bereich, dahinter der Befund.',
    interval90: '¹ 90-%-Bereich: Darauf stützt sich dieser Befund.',
    between: (from: string, to: string) => `${from} → ${to}`,
  },
  annex: {
    slope: 'Veränderung je Jahr über alle Erhebungen',
    slopeNote:
      'b: Steigung der Mittelwerte je Jahr (kleinste Quadrate, Tage der Eröffnung). SE berücksichtigt verknüpfte Personen, df: kleinstes n − 1.',
    steps: 'Schritte von Erhebung zu Erhebung',
    stepsNote:
      'p (Holm): über alle Schritte aller Dimensionen, getrennt vom Vergleich der ersten mit der letzten Erhebung.',
  },
}

const en: typeof de = {
  lead: (count) => `${capitalise(numeral(count, 'en'))} surveys: what can be said about the steps between them?`,
  step: {
    clear_up: ({ D, from, to, m1, m2 }) =>
      `Between ${from} and ${to}, ${D} is rated clearly higher (${m1} → ${m2}\u00a0points).`,
    clear_down: ({ D, from, to, m1, m2 }) =>
      `Between ${from} and ${to}, ${D} is rated clearly lower (${m1} → ${m2}\u00a0points).`,
    up: ({ D, from, to, m1, m2 }) => `Between ${from} and ${to}, ${D} is rated higher (${m1} → ${m2}\u00a0points).`,
    down: ({ D, from, to, m1, m2 }) => `Between ${from} and ${to}, ${D} is rated lower (${m1} → ${m2}\u00a0points).`,
    small_up: ({ D, from, to }) => `Between ${from} and ${to}, ${D} is rated slightly higher.`,
    small_down: ({ D, from, to }) => `Between ${from} and ${to}, ${D} is rated slightly lower.`,
    hint_up: ({ D, from, to, m1, m2 }) =>
      `Between ${from} and ${to} there is a hint that ${D} is rated higher (${m1} → ${m2}\u00a0points).`,
    hint_down: ({ D, from, to, m1, m2 }) =>
      `Between ${from} and ${to} there is a hint that ${D} is rated lower (${m1} → ${m2}\u00a0points).`,
    equivalent: ({ D, from, to }) => `Between ${from} and ${to}, ${D} is rated practically the same.`,
    mixed_composition: ({ D, from, to }) =>
      `Between ${from} and ${to} the values for ${D} differ; this may also be because other people answered.`,
    open: ({ D, from, to }) => `Whether the rating of ${D} has changed between ${from} and ${to} cannot be told.`,
  },
  chance: 'As many steps were compared at once, a hint may be chance.',
  noPath: (names) =>
    `For ${names} it cannot be said of any step from one survey to the next that the rating has changed.`,
  caption: (dimensions, waves) =>
    `${dimensions === 1 ? 'One dimension' : `${capitalise(numeral(dimensions, 'en'))} dimensions`} in ${numeral(waves, 'en')} surveys`,
  columns: { label: 'Dimension', plot: 'Rating', change: 'per year', range: '95% range', verdict: 'Overall finding' },
  axis: 'Points per year',
  reading: (D, path, perYear, range) =>
    `${D}: ${path}. On average this is ${perYear}\u00a0points a year; compatible with the answers are ${range}.`,
  point: (points, month) => `${points}\u00a0points in ${month}`,
  noForecast:
    '“Per year” is the slope of a straight line through all means (least squares). It describes the time between the surveys and is no forecast.',
  notFirstToLast: 'The overall finding compares the first with the last survey.',
  steps: {
    caption: 'From survey to survey',
    dimension: 'Dimension',
    cell: (change, range, word) => `${change}${range === '' ? '' : ` (${range})`}: ${word}`,
    note: 'Change in points, its 95% range in brackets, then the finding.',
    interval90: '¹ 90% range: this finding rests on it.',
    between: (from, to) => `${from} → ${to}`,
  },
  annex: {
    slope: 'Change per year over all surveys',
    slopeNote:
      'b: slope of the means per year (least squares, days of opening). SE takes linked persons into account, df: smallest n − 1.',
    steps: 'Steps from survey to survey',
    stepsNote:
      'p (Holm): over all steps of all dimensions, apart from the comparison of the first with the last survey.',
  },
}

export const trendWords = { de, en }
