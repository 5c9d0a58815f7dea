import { capitalise, numeral } from './numerals.ts'

/** The own level before the middle half of the other municipalities. */
const de = {
  band: 'Der graue Bereich zeigt die mittlere Hälfte der anderen Kommunen.',
  standards:
    'Netzwerke legen unterschiedliche Maßstäbe an: Ein höherer Wert heißt nicht, dass eine Kommune weiter ist als eine andere.',
  tooFew: (minimum: number, count: number) =>
    `Wo die mittlere Hälfte der anderen Kommunen liegt, steht hier ab ${numeral(minimum, 'de')} anderen Kommunen mit Ergebnissen. ${count === 0 ? 'Bisher hat keine andere Ergebnisse.' : count === 1 ? 'Bisher ist es eine.' : `Bisher sind es ${numeral(count, 'de')}.`} Bei weniger ließe sich auf einzelne schließen.`,
  caption: 'Eigene Werte vor der mittleren Hälfte der anderen Kommunen',
  own: 'eigener Wert',
  middle: 'mittlere Hälfte',
  detail: (count: number) => `${capitalise(numeral(count, 'de'))} andere Kommunen`,
  row: (D: string, own: string, range: string, count: number) =>
    `${D}: eigener Wert ${own}\u00a0Punkte; die mittlere Hälfte von ${numeral(count, 'de')} anderen Kommunen reicht von ${range}.`,
  quarters: 'Ein Viertel der anderen liegt darunter, ein Viertel darüber.',
  ownWithheld: (names: string) => `Nicht gezeigt: ${names}. Der eigene Wert ist geschützt oder wurde nicht erhoben.`,
}

const en: typeof de = {
  band: 'The grey band shows the middle half of the other municipalities.',
  standards:
    'Networks rate with different standards: a higher value does not mean that one municipality is further than another.',
  tooFew: (minimum, count) =>
    `Where the middle half of the other municipalities lies is shown here from ${numeral(minimum, 'en')} other municipalities with results on. ${count === 0 ? 'No other has results so far.' : count === 1 ? 'So far there is one.' : `So far there are ${numeral(count, 'en')}.`} With fewer, single ones could be worked out.`,
  caption: 'Own levels before the middle half of the other municipalities',
  own: 'own value',
  middle: 'middle half',
  detail: (count) => `${capitalise(numeral(count, 'en'))} other municipalities`,
  row: (D, own, range, count) =>
    `${D}: own value ${own}\u00a0points; the middle half of ${numeral(count, 'en')} other municipalities runs from ${range}.`,
  quarters: 'A quarter of the others lies below, a quarter above.',
  ownWithheld: (names) => `Not shown: ${names}. The own value is protected or was not asked.`,
}

export const otherMunicipalitiesWords = { de, en }
