import { longDate, number } from './format.ts'

/** Words of what a network gets back: the own picture on paper, and the network's means beside it. */
const de = {
  print: 'Drucken',
  printHead: (municipality: string, wave: string, simulated: boolean) =>
    `${municipality}, ${wave}${simulated ? '. Simulierte Daten' : ''}`,
  printNote: 'Mittelwerte der eigenen Antworten, auf dem eigenen Gerät berechnet. Keine Note.',
  /** The network's means will stand beside the own ones. */
  later: (from: string) => `Wenn Sie es behalten, steht ab ${longDate(from, 'de')} das Netzwerk daneben.`,
  laterKept: (from: string) => `Ab ${longDate(from, 'de')} steht hier das Netzwerk daneben.`,
  networkFrom: (from: string) =>
    `Ab ${longDate(from, 'de')} sehen Sie hier mit demselben Code, wie das Netzwerk geantwortet hat.`,
  tooFew: 'Für das Netzwerk haben zu wenige geantwortet. Seine Werte bleiben zum Schutz ungezeigt.',
  shown: (lowest: number, highest: number) =>
    `Ring: Mittelwert aller, die geantwortet haben (${lowest === highest ? `n = ${number(lowest, 0, 'de')}` : `n = ${number(lowest, 0, 'de')} bis ${number(highest, 0, 'de')}`}). Einzelne Antworten sind darin nicht zu erkennen.`,
  own: 'Sie',
  network: 'Netzwerk',
  whole: 'insgesamt',
  networkMean: 'Netzwerk (n)',
  withN: (mean: string, n: number) => `${mean} (${number(n, 0, 'de')})`,
  protected: 'geschützt',
  /** Of a dimension: the own mean where there is one, the network's where it may be shown. */
  alternative: (title: string, own: string | null, network: string | null) =>
    `${title}: ${own === null ? '' : `Sie ${own}, `}${network === null ? 'das Netzwerk zum Schutz nicht gezeigt' : `das Netzwerk ${network}`}.`,
  alternativeAlone: (title: string, network: string | null) => `${title}: ${network ?? 'zum Schutz nicht gezeigt'}.`,
  dimension: 'Dimension',
  networkTitle: 'Das Netzwerk',
  networkLead: (municipality: string, min: number, low: string, max: number, high: string) =>
    `So hat ${municipality} geantwortet: Mittelwerte von ${min} (${low}) bis ${max} (${high}).`,
}

const en: typeof de = {
  print: 'Print',
  printHead: (municipality, wave, simulated) => `${municipality}, ${wave}${simulated ? '. Simulated data' : ''}`,
  printNote: 'Means of the own answers, computed on the own device. Not a grade.',
  later: (from) => `If you keep it, the network will stand beside it from ${longDate(from, 'en')} on.`,
  laterKept: (from) => `From ${longDate(from, 'en')} on the network will stand beside it here.`,
  networkFrom: (from) =>
    `From ${longDate(from, 'en')} on you can see here, with the same code, how the network answered.`,
  tooFew: 'Too few have answered for the network. Its values are withheld for protection.',
  shown: (lowest, highest) =>
    `Ring: mean of all who answered (${lowest === highest ? `n = ${number(lowest, 0, 'en')}` : `n = ${number(lowest, 0, 'en')} to ${number(highest, 0, 'en')}`}). Single answers cannot be recognised in it.`,
  own: 'You',
  network: 'Network',
  whole: 'altogether',
  networkMean: 'Network (n)',
  withN: (mean, n) => `${mean} (${number(n, 0, 'en')})`,
  protected: 'withheld',
  alternative: (title, own, network) =>
    `${title}: ${own === null ? '' : `you ${own}, `}${network === null ? 'the network withheld for protection' : `the network ${network}`}.`,
  alternativeAlone: (title, network) => `${title}: ${network ?? 'withheld for protection'}.`,
  dimension: 'Dimension',
  networkTitle: 'The network',
  networkLead: (municipality, min, low, max, high) =>
    `How ${municipality} answered: means from ${min} (${low}) to ${max} (${high}).`,
}

/** Einfache Sprache. */
const simple: typeof de = {
  ...de,
  print: 'Ausdrucken',
  printNote: 'Das ist der Durchschnitt von Ihren Antworten. Ihr Gerät hat ihn berechnet. Es ist keine Note.',
  later: (from) =>
    `Wollen Sie das Bild behalten? Dann sehen Sie ab ${longDate(from, 'de')} auch, wie das Netzwerk geantwortet hat.`,
  laterKept: (from) => `Ab ${longDate(from, 'de')} sehen Sie hier auch, wie das Netzwerk geantwortet hat.`,
  tooFew: 'Zu wenige Personen haben geantwortet. Darum zeigen wir die Werte vom Netzwerk nicht. So schützen wir alle.',
  shown: (lowest, highest) =>
    `Der Ring ist der Durchschnitt von allen Antworten. Das sind ${lowest === highest ? number(lowest, 0, 'de') : `${number(lowest, 0, 'de')} bis ${number(highest, 0, 'de')}`} Personen. Man kann keine einzelne Person erkennen.`,
  whole: 'alles zusammen',
  dimension: 'Bereich der Befragung',
  networkFrom: (from) =>
    `Kommen Sie ab ${longDate(from, 'de')} wieder. Nehmen Sie denselben Code. Dann sehen Sie, wie das Netzwerk geantwortet hat.`,
  protected: 'nicht gezeigt',
  networkTitle: 'Das Netzwerk',
  networkLead: (municipality, min, low, max, high) =>
    `So hat ${municipality} geantwortet. Das ist der Durchschnitt von ${min} (${low}) bis ${max} (${high}).`,
}

export const giveBackWords = { de, en, 'de-simple': simple }
