import { capitalise, numeral } from './numerals.ts'

/** Numbers of one comparison, already written out: means, limits and the smallest detectable difference. */
export interface FindingValues {
  readonly m1: string
  readonly m2: string
  /** Limits; with signs where they straddle zero, as amounts where they do not. */
  readonly lower: string
  readonly upper: string
  readonly mde: string
}

interface Sentence {
  /** Set in 600 and true without the rest. */
  readonly first: string
  readonly rest: string
}

const de = {
  /** Short words of the findings, for narrow columns. */
  short: {
    clear_up: 'deutlich höher',
    clear_down: 'deutlich niedriger',
    up: 'höher',
    down: 'niedriger',
    hint_up: 'Hinweis: höher',
    hint_down: 'Hinweis: niedriger',
    small_up: 'etwas höher',
    small_down: 'etwas niedriger',
    equivalent: 'praktisch gleich',
    unclear: 'nicht zu sagen',
    mixed_composition: 'andere Personen',
    too_few: 'zu wenige Antworten',
    suppressed: 'geschützt',
    not_computable: 'ohne Streuung',
    nothing_firm: 'nicht sicher',
    'not comparable': 'nicht vergleichbar',
  },
  /** One dimension, by the code of its verdict; D is its quoted name. */
  sentence: {
    clear_up: (D: string, { m1, m2, lower, upper }: FindingValues): Sentence => ({
      first: `${D} wird deutlich höher eingeschätzt als zuvor: ${m2} statt ${m1}\u00a0Punkte.`,
      rest: `Die Antworten passen zu einem Anstieg zwischen ${lower} und ${upper}\u00a0Punkten. Auch wer beide Male geantwortet hat, urteilt heute höher.`,
    }),
    clear_down: (D: string, { m1, m2, lower, upper }: FindingValues): Sentence => ({
      first: `${D} wird deutlich niedriger eingeschätzt als zuvor: ${m2} statt ${m1}\u00a0Punkte.`,
      rest: `Die Antworten passen zu einem Rückgang zwischen ${lower} und ${upper}\u00a0Punkten. Auch wer beide Male geantwortet hat, urteilt heute niedriger.`,
    }),
    up: (D: string, { m1, m2, lower, upper }: FindingValues): Sentence => ({
      first: `${D} wird höher eingeschätzt als zuvor: ${m2} statt ${m1}\u00a0Punkte (vereinbar mit ${lower} bis ${upper}\u00a0Punkten Anstieg).`,
      rest: '',
    }),
    down: (D: string, { m1, m2, lower, upper }: FindingValues): Sentence => ({
      first: `${D} wird niedriger eingeschätzt als zuvor: ${m2} statt ${m1}\u00a0Punkte (vereinbar mit ${lower} bis ${upper}\u00a0Punkten Rückgang).`,
      rest: '',
    }),
    hint_up: (D: string, { m1, m2 }: FindingValues): Sentence => ({
      first: `Es gibt einen Hinweis, dass ${D} höher eingeschätzt wird (${m2} statt ${m1}\u00a0Punkte).`,
      rest: 'Weil viele Dimensionen gleichzeitig verglichen wurden, kann das auch Zufall sein.',
    }),
    hint_down: (D: string, { m1, m2 }: FindingValues): Sentence => ({
      first: `Es gibt einen Hinweis, dass ${D} niedriger eingeschätzt wird (${m2} statt ${m1}\u00a0Punkte).`,
      rest: 'Weil viele Dimensionen gleichzeitig verglichen wurden, kann das auch Zufall sein.',
    }),
    small_up: (D: string): Sentence => ({
      first: `${D} wird etwas höher eingeschätzt.`,
      rest: 'Der Unterschied ist klein (unter 5 von 100\u00a0Punkten).',
    }),
    small_down: (D: string): Sentence => ({
      first: `${D} wird etwas niedriger eingeschätzt.`,
      rest: 'Der Unterschied ist klein (unter 5 von 100\u00a0Punkten).',
    }),
    equivalent: (D: string): Sentence => ({
      first: `${D} wird praktisch gleich eingeschätzt.`,
      rest: 'Ein Unterschied von 5\u00a0Punkten oder mehr passt nicht zu den Antworten.',
    }),
    unclear: (D: string, { lower, upper, mde }: FindingValues): Sentence => ({
      first: `Ob sich die Einschätzung von ${D} verändert hat, lässt sich mit diesen Antworten nicht sagen.`,
      rest: `Sie passen zu Veränderungen zwischen ${lower} und ${upper}\u00a0Punkten.${mde === '' ? '' : ` Erst ab etwa ${mde}\u00a0Punkten hätte die Befragung einen Unterschied verlässlich zeigen können.`}`,
    }),
    mixed_composition: (D: string, { m1, m2 }: FindingValues): Sentence => ({
      first: `Die Werte für ${D} unterscheiden sich (${m2} statt ${m1}\u00a0Punkte).`,
      rest: 'Das kann auch daran liegen, dass andere Personen geantwortet haben: Wer beide Male teilgenommen hat, zeigt diesen Unterschied nicht in gleicher Weise.',
    }),
    too_few: (D: string): Sentence => ({
      first: `${D}: Für eine Aussage über Veränderungen liegen zu wenige Antworten vor.`,
      rest: '',
    }),
    suppressed: (D: string): Sentence => ({
      first: `${D}: Zum Schutz der Befragten werden hier keine Werte gezeigt.`,
      rest: '',
    }),
    not_computable: (D: string): Sentence => ({
      first: `${D}: Ein Unsicherheitsbereich lässt sich nicht berechnen.`,
      rest: 'Entweder kommen in jeder Erhebung alle auf denselben Wert, oder alle haben ihre Einschätzung um gleich viel geändert.',
    }),
  },
  /** Sentences that rules add to a finding. */
  addition: {
    stayersUnknown:
      'Ob dieselben Personen anders urteilen, lässt sich nicht prüfen: Zu wenige Fragebögen konnten einander zugeordnet werden.',
    notLinked: 'Ob dieselben Personen anders urteilen, lässt sich nicht prüfen: Die Erhebungen sind nicht verknüpft.',
    decline: 'Eine niedrigere Einschätzung kann auch bedeuten, dass genauer hingeschaut wird.',
    highStart: 'Der Ausgangswert war schon sehr hoch; ein Anstieg kann sich hier kaum zeigen.',
    caution: 'Einige Aussagen wurden umformuliert; die Veränderung ist mit Vorsicht zu lesen.',
    smallGroup: 'Kleine Gruppe: einzelne Antworten verändern das Ergebnis stark.',
    cannotJudge: (before: string, after: string) =>
      `Vorher konnten die Befragten ${before} der Aussagen nicht beurteilen, nachher ${after}.`,
  },
  /** Several dimensions with one code. `names` is a list of quoted names; `valued` adds the means to each. */
  grouped: {
    clear_up: (valued: string): Sentence => ({
      first: `Deutlich höher eingeschätzt als zuvor werden ${valued}.`,
      rest: 'Auch wer beide Male geantwortet hat, urteilt dort heute höher.',
    }),
    clear_down: (valued: string): Sentence => ({
      first: `Deutlich niedriger eingeschätzt als zuvor werden ${valued}.`,
      rest: 'Auch wer beide Male geantwortet hat, urteilt dort heute niedriger.',
    }),
    up: (valued: string): Sentence => ({ first: `Höher eingeschätzt als zuvor werden ${valued}.`, rest: '' }),
    down: (valued: string): Sentence => ({ first: `Niedriger eingeschätzt als zuvor werden ${valued}.`, rest: '' }),
    small_up: (names: string): Sentence => ({
      first: `Etwas höher eingeschätzt werden ${names}.`,
      rest: 'Die Unterschiede sind klein (unter 5 von 100\u00a0Punkten).',
    }),
    small_down: (names: string): Sentence => ({
      first: `Etwas niedriger eingeschätzt werden ${names}.`,
      rest: 'Die Unterschiede sind klein (unter 5 von 100\u00a0Punkten).',
    }),
    hint_up: (names: string): Sentence => ({
      first: `Hinweise auf eine höhere Einschätzung gibt es bei ${names}.`,
      rest: 'Weil viele Dimensionen gleichzeitig verglichen wurden, kann das auch Zufall sein.',
    }),
    hint_down: (names: string): Sentence => ({
      first: `Hinweise auf eine niedrigere Einschätzung gibt es bei ${names}.`,
      rest: 'Weil viele Dimensionen gleichzeitig verglichen wurden, kann das auch Zufall sein.',
    }),
    mixed_composition: (names: string): Sentence => ({
      first: `Bei ${names} unterscheiden sich die Werte.`,
      rest: 'Das kann auch daran liegen, dass andere Personen geantwortet haben.',
    }),
    equivalent: (names: string): Sentence => ({
      first: `Praktisch gleich eingeschätzt werden ${names}.`,
      rest: 'Ein Unterschied von 5\u00a0Punkten oder mehr passt nicht zu den Antworten.',
    }),
    unclear: (names: string, count: number, further: boolean): Sentence => ({
      first: `Ob sich die Einschätzung von ${numeral(count, 'de')}${further ? ' weiteren' : ''} Dimensionen verändert hat, lässt sich mit diesen Antworten nicht sagen:`,
      rest: `${names}.`,
    }),
    too_few: (names: string): Sentence => ({
      first: 'Für eine Aussage über Veränderungen liegen zu wenige Antworten vor:',
      rest: `${names}.`,
    }),
    suppressed: (names: string): Sentence => ({
      first: 'Zum Schutz der Befragten werden hier keine Werte gezeigt:',
      rest: `${names}.`,
    }),
    not_computable: (names: string): Sentence => ({
      first: 'Ein Unsicherheitsbereich lässt sich nicht berechnen:',
      rest: `${names}. Dort kommen entweder in jeder Erhebung alle auf denselben Wert, oder alle haben ihre Einschätzung um gleich viel geändert.`,
    }),
  },
  valued: (D: string, { m1, m2 }: FindingValues) => `${D} (${m2} statt ${m1}\u00a0Punkte)`,
  nothingFirm: {
    first:
      'Bei keiner Dimension lässt sich mit diesen Antworten sicher sagen, dass sich die Einschätzung verändert hat.',
    rest: 'Das heißt nicht, dass alles gleich geblieben ist. Die Daten zeigen, wie hoch eingeschätzt wird, wie einig sich die Antworten sind und worüber sich das Gespräch lohnt.',
  },
  /** Stands for what the answers cannot settle, where the page has no room for single sentences. */
  closing: (count: number, names: string): Sentence => ({
    first:
      count === 1
        ? 'Für eine weitere Dimension reichen diese Antworten für einen Befund nicht aus:'
        : `Für ${numeral(count, 'de')} weitere Dimensionen reichen diese Antworten für einen Befund nicht aus:`,
    rest: `${names}.`,
  }),
  /** The same where the rest also holds findings, which then stand in the table only. */
  inTheTable: (count: number, names: string): Sentence => ({
    first:
      count === 1
        ? 'Für eine weitere Dimension steht der Befund in der Tabelle:'
        : `Für ${numeral(count, 'de')} weitere Dimensionen steht der Befund in der Tabelle:`,
    rest: `${names}.`,
  }),
  furtherWord: 'weitere',
  /** One wave only. */
  level: (D: string, mean: string, n: number) =>
    `${D} wird im Mittel mit ${mean}\u00a0Punkten eingeschätzt (${n === 1 ? 'eine Antwort' : `${n} Antworten`}).`,
  levelWords: ['sehr niedrig', 'niedrig', 'mittel', 'hoch', 'sehr hoch'],
  levelGroup: (word: string, valued: string, count: number) =>
    `${capitalise(word)} eingeschätzt ${count === 1 ? 'wird' : 'werden'} ${valued}.`,
  levelValue: (D: string, mean: string) => `${D} (${mean}\u00a0Punkte)`,
  notComparable: (D: string) =>
    `${D} wurde nicht in beiden Erhebungen gefragt; vorher und nachher sind hier nicht vergleichbar.`,
  statementsChanged: (D: string) => `${D}: Aussagen wurden geändert; vorher und nachher sind hier nicht vergleichbar.`,
}

const en: typeof de = {
  short: {
    clear_up: 'clearly higher',
    clear_down: 'clearly lower',
    up: 'higher',
    down: 'lower',
    hint_up: 'hint: higher',
    hint_down: 'hint: lower',
    small_up: 'slightly higher',
    small_down: 'slightly lower',
    equivalent: 'practically the same',
    unclear: 'cannot tell',
    mixed_composition: 'other people',
    too_few: 'too few answers',
    suppressed: 'protected',
    not_computable: 'no spread',
    nothing_firm: 'not certain',
    'not comparable': 'not comparable',
  },
  sentence: {
    clear_up: (D, { m1, m2, lower, upper }) => ({
      first: `${D} is rated clearly higher than before: ${m2} instead of ${m1}\u00a0points.`,
      rest: `The answers are compatible with a rise between ${lower} and ${upper}\u00a0points. Those who answered both times also rate it higher today.`,
    }),
    clear_down: (D, { m1, m2, lower, upper }) => ({
      first: `${D} is rated clearly lower than before: ${m2} instead of ${m1}\u00a0points.`,
      rest: `The answers are compatible with a fall between ${lower} and ${upper}\u00a0points. Those who answered both times also rate it lower today.`,
    }),
    up: (D, { m1, m2, lower, upper }) => ({
      first: `${D} is rated higher than before: ${m2} instead of ${m1}\u00a0points (compatible with a rise of ${lower} to ${upper}\u00a0points).`,
      rest: '',
    }),
    down: (D, { m1, m2, lower, upper }) => ({
      first: `${D} is rated lower than before: ${m2} instead of ${m1}\u00a0points (compatible with a fall of ${lower} to ${upper}\u00a0points).`,
      rest: '',
    }),
    hint_up: (D, { m1, m2 }) => ({
      first: `There is a hint that ${D} is rated higher (${m2} instead of ${m1}\u00a0points).`,
      rest: 'As many dimensions were compared at once, this may be chance.',
    }),
    hint_down: (D, { m1, m2 }) => ({
      first: `There is a hint that ${D} is rated lower (${m2} instead of ${m1}\u00a0points).`,
      rest: 'As many dimensions were compared at once, this may be chance.',
    }),
    small_up: (D) => ({
      first: `${D} is rated slightly higher.`,
      rest: 'The difference is small (below 5 of 100\u00a0points).',
    }),
    small_down: (D) => ({
      first: `${D} is rated slightly lower.`,
      rest: 'The difference is small (below 5 of 100\u00a0points).',
    }),
    equivalent: (D) => ({
      first: `${D} is rated practically the same.`,
      rest: 'A difference of 5\u00a0points or more is not compatible with the answers.',
    }),
    unclear: (D, { lower, upper, mde }) => ({
      first: `These answers cannot tell whether the rating of ${D} has changed.`,
      rest: `They are compatible with changes between ${lower} and ${upper}\u00a0points.${mde === '' ? '' : ` Only from about ${mde}\u00a0points could the survey have shown a difference reliably.`}`,
    }),
    mixed_composition: (D, { m1, m2 }) => ({
      first: `The values for ${D} differ (${m2} instead of ${m1}\u00a0points).`,
      rest: 'This may also be because other people answered: those who took part both times do not show the difference to the same extent.',
    }),
    too_few: (D) => ({ first: `${D}: there are too few answers for a statement about change.`, rest: '' }),
    suppressed: (D) => ({ first: `${D}: to protect the respondents no values are shown here.`, rest: '' }),
    not_computable: (D) => ({
      first: `${D}: a range of uncertainty cannot be computed.`,
      rest: 'Either everybody comes to the same value in each survey, or all ratings have moved by the same amount.',
    }),
  },
  addition: {
    stayersUnknown:
      'Whether the same people judge differently cannot be checked: too few questionnaires could be linked.',
    notLinked: 'Whether the same people judge differently cannot be checked: the surveys are not linked.',
    decline: 'A lower rating can also mean that people look more closely.',
    highStart: 'The starting value was very high already; a rise can hardly show here.',
    caution: 'Some statements were reworded; the change is to be read with caution.',
    smallGroup: 'Small group: single answers change the result strongly.',
    cannotJudge: (before, after) => `Before, respondents could not judge ${before} of the statements, after ${after}.`,
  },
  grouped: {
    clear_up: (valued) => ({
      first: `Rated clearly higher than before: ${valued}.`,
      rest: 'Those who answered both times also rate them higher today.',
    }),
    clear_down: (valued) => ({
      first: `Rated clearly lower than before: ${valued}.`,
      rest: 'Those who answered both times also rate them lower today.',
    }),
    up: (valued) => ({ first: `Rated higher than before: ${valued}.`, rest: '' }),
    down: (valued) => ({ first: `Rated lower than before: ${valued}.`, rest: '' }),
    small_up: (names) => ({
      first: `Rated slightly higher: ${names}.`,
      rest: 'The differences are small (below 5 of 100\u00a0points).',
    }),
    small_down: (names) => ({
      first: `Rated slightly lower: ${names}.`,
      rest: 'The differences are small (below 5 of 100\u00a0points).',
    }),
    hint_up: (names) => ({
      first: `There are hints of a higher rating for ${names}.`,
      rest: 'As many dimensions were compared at once, this may be chance.',
    }),
    hint_down: (names) => ({
      first: `There are hints of a lower rating for ${names}.`,
      rest: 'As many dimensions were compared at once, this may be chance.',
    }),
    mixed_composition: (names) => ({
      first: `For ${names} the values differ.`,
      rest: 'This may also be because other people answered.',
    }),
    equivalent: (names) => ({
      first: `${names} are rated practically the same.`,
      rest: 'A difference of 5\u00a0points or more is not compatible with the answers.',
    }),
    unclear: (names, count, further) => ({
      first: `These answers cannot tell whether the rating of ${numeral(count, 'en')}${further ? ' further' : ''} dimensions has changed:`,
      rest: `${names}.`,
    }),
    too_few: (names) => ({ first: 'There are too few answers for a statement about change:', rest: `${names}.` }),
    suppressed: (names) => ({
      first: 'To protect the respondents no values are shown here:',
      rest: `${names}.`,
    }),
    not_computable: (names) => ({
      first: 'A range of uncertainty cannot be computed:',
      rest: `${names}. There either everybody comes to the same value in each survey, or all ratings have moved by the same amount.`,
    }),
  },
  valued: (D, { m1, m2 }) => `${D} (${m2} instead of ${m1}\u00a0points)`,
  nothingFirm: {
    first: 'For no dimension can these answers say with confidence that the rating has changed.',
    rest: 'This does not mean that everything stayed the same. The data show how high the ratings are, how far the answers agree and what is worth talking about.',
  },
  closing: (count, names) => ({
    first:
      count === 1
        ? 'For one further dimension these answers are not enough for a finding:'
        : `For ${numeral(count, 'en')} further dimensions these answers are not enough for a finding:`,
    rest: `${names}.`,
  }),
  inTheTable: (count, names) => ({
    first:
      count === 1
        ? 'For one further dimension the finding stands in the table:'
        : `For ${numeral(count, 'en')} further dimensions the finding stands in the table:`,
    rest: `${names}.`,
  }),
  furtherWord: 'further',
  level: (D, mean, n) => `${D} is rated ${mean}\u00a0points on average (${n === 1 ? 'one answer' : `${n} answers`}).`,
  levelWords: ['very low', 'low', 'medium', 'high', 'very high'],
  levelGroup: (word, valued) => `Rated ${word}: ${valued}.`,
  levelValue: (D, mean) => `${D} (${mean}\u00a0points)`,
  statementsChanged: (D) => `${D}: statements were changed; before and after cannot be compared here.`,
  notComparable: (D) => `${D} was not asked in both surveys; before and after cannot be compared here.`,
}

export const findingWords = { de, en }
export type FindingWords = typeof de
