import { capitalise, numeral } from './numerals.ts'

/** Captions are cut to 90 characters by wording, not by scissors; a test counts them. */
const de = {
  lead: {
    comparison: (first: string, firstMonth: string, last: string, lastMonth: string, dimensions: number) =>
      `${first} Personen aus dem Netzwerk haben im ${firstMonth} eingeschätzt, wie gut die Frühen Hilfen aufgestellt sind, ${last} im ${lastMonth}. Verglichen ${dimensions === 1 ? 'wird eine Dimension' : `werden ${numeral(dimensions, 'de')} Dimensionen`} auf einer Skala von 0 bis 100\u00a0Punkten.`,
    stocktaking: (count: string, month: string, dimensions: number) =>
      `${count} Personen aus dem Netzwerk haben im ${month} eingeschätzt, wie gut die Frühen Hilfen aufgestellt sind. Gezeigt ${dimensions === 1 ? 'wird eine Dimension' : `werden ${numeral(dimensions, 'de')} Dimensionen`} auf einer Skala von 0 bis 100\u00a0Punkten. Ein Vergleich ist nach der nächsten Befragung möglich.`,
    protected: 'Es liegen zu wenige Antworten vor, um Ergebnisse zu zeigen.',
  },
  protectedWave: (label: string) =>
    `${label}: Zum Schutz der Befragten werden hier keine Werte gezeigt. Ergebnisse stehen ab fünf Antworten da.`,
  caption: {
    clear_up: (count: number, of: number) =>
      `${capitalise(numeral(count, 'de'))} von ${numeral(of, 'de')} Dimensionen ${count === 1 ? 'wird' : 'werden'} deutlich höher eingeschätzt`,
    clear_down: (count: number, of: number) =>
      `${capitalise(numeral(count, 'de'))} von ${numeral(of, 'de')} Dimensionen ${count === 1 ? 'wird' : 'werden'} deutlich niedriger eingeschätzt`,
    clear_both: (up: number, down: number, of: number) =>
      `Von ${numeral(of, 'de')} Dimensionen: ${numeral(up, 'de')} deutlich höher, ${numeral(down, 'de')} deutlich niedriger`,
    up: (count: number, of: number) =>
      `${capitalise(numeral(count, 'de'))} von ${numeral(of, 'de')} Dimensionen ${count === 1 ? 'wird' : 'werden'} höher eingeschätzt`,
    down: (count: number, of: number) =>
      `${capitalise(numeral(count, 'de'))} von ${numeral(of, 'de')} Dimensionen ${count === 1 ? 'wird' : 'werden'} niedriger eingeschätzt`,
    both: (up: number, down: number, of: number) =>
      `Von ${numeral(of, 'de')} Dimensionen: ${numeral(up, 'de')} höher, ${numeral(down, 'de')} niedriger eingeschätzt`,
    small: (count: number, of: number) =>
      `${capitalise(numeral(count, 'de'))} von ${numeral(of, 'de')} Unterschieden ${count === 1 ? 'ist' : 'sind'} klein, aber sicher`,
    equivalent: (of: number) =>
      of === 1
        ? 'Die Dimension wird praktisch gleich eingeschätzt'
        : of === 2
          ? 'Beide Dimensionen werden praktisch gleich eingeschätzt'
          : `Alle ${numeral(of, 'de')} Dimensionen werden praktisch gleich eingeschätzt`,
    notFirm: (of: number) =>
      of === 1 ? 'Der Unterschied ist nicht sicher' : `Keiner der ${numeral(of, 'de')} Unterschiede ist sicher`,
    content: (of: number) =>
      of === 1 ? 'So wird die Dimension eingeschätzt' : `So werden die ${numeral(of, 'de')} Dimensionen eingeschätzt`,
  },
  columns: {
    label: 'Dimension',
    plot: 'Punkte (0 bis 100)',
    change: 'Veränderung',
    range: 'Punkte (von bis)',
    verdict: 'Befund',
  },
  axis: 'Punkte (0 bis 100)',
  changeAxis: 'Veränderung in Punkten',
  answers: (n: number) => (n === 1 ? '1 Antwort' : `${n} Antworten`),
  detail: (counts: string, linked: string | null) =>
    linked === null ? `n ${counts}` : `n ${counts}, ${linked} verknüpft`,
  hiddenCount: 'geschützt',
  reading: {
    change: (D: string, m1: string, n1: string, m2: string, n2: string) =>
      `${D} wurde vorher im Mittel mit ${m1}\u00a0Punkten eingeschätzt (${n1}), nachher mit ${m2} (${n2}). Die Linien sind Unsicherheitsbereiche. Für den Befund zählt die Veränderung (Raute):`,
    excludesZero: (range: string) =>
      `Hier reicht der Unsicherheitsbereich von ${range}\u00a0Punkten und schließt 0 nicht ein.`,
    includesZero: (range: string) =>
      `Hier reicht der Unsicherheitsbereich von ${range}\u00a0Punkten und schließt 0 ein.`,
    overlap: 'Ob sich die beiden linken Linien überschneiden, entscheidet nicht.',
    level: (D: string, mean: string, n: string, range: string) =>
      `${D} wird im Mittel mit ${mean}\u00a0Punkten eingeschätzt (${n}). Der Unsicherheitsbereich reicht von ${range}\u00a0Punkten.`,
  },
  notes: {
    rounding:
      'Gerechnet wird mit ungerundeten Werten; Differenzen gerundeter Werte können um 1 (mit einer Nachkommastelle um 0,1) von der angegebenen Veränderung abweichen.',
    interval90: (names: string) =>
      `¹ 90-%-Bereich statt 95-%-Bereich bei ${names}: Darauf stützt sich der Befund „praktisch gleich“ oder „etwas“.`,
    smallGroup: 'Kleine Gruppe: einzelne Antworten verändern das Ergebnis stark.',
    smallGroups: (names: string) => `Kleine Gruppe bei ${names}: einzelne Antworten verändern das Ergebnis stark.`,
    highStart: (names: string) =>
      `Bei ${names} war der Ausgangswert schon sehr hoch; ein Anstieg kann sich hier kaum zeigen.`,
    reworded: (names: string) =>
      `Bei ${names} wurden einige Aussagen umformuliert; die Veränderung ist mit Vorsicht zu lesen.`,
    interim: (month: string, values: string) => `Zwischenstand (${month}): ${values}.`,
    interimValue: (D: string, mean: string, n: number) => `${D} ${mean}\u00a0Punkte (n\u00a0=\u00a0${n})`,
    cut: 'Ohne Querstrich am Ende: Der Unsicherheitsbereich ist am Rand der Skala abgeschnitten.',
  },
  alternative: {
    start: (dimensions: number) =>
      `Punktdiagramm, ${dimensions === 1 ? 'eine Dimension' : `${numeral(dimensions, 'de')} Dimensionen`}, Skala 0 bis 100.`,
    wave: (label: string, value: string) => `${label} ${value}`,
    change: (text: string, range: string) => `Veränderung ${text}${range === '' ? '' : ` (${range})`}`,
    finding: (word: string) => `Befund ${word}`,
    hidden: 'zum Schutz nicht gezeigt',
    notAsked: 'nicht gefragt',
  },
  limits: {
    title: 'Was diese Daten nicht zeigen',
    why: 'Die Befragung zeigt, wie sich Einschätzungen verändert haben. Warum sie sich verändert haben, kann sie nicht zeigen.',
    whyLevel: 'Die Befragung zeigt, wie das Netzwerk sich einschätzt. Warum es so urteilt, kann sie nicht zeigen.',
    view: 'Eingeschätzt wurde aus Sicht der Befragten; andere Beteiligte, zum Beispiel Familien, können zu anderen Ergebnissen kommen.',
    detectable: (smallest: string, largest: string) =>
      smallest === largest
        ? `Unterschiede unter etwa ${smallest}\u00a0Punkten kann eine Befragung dieser Größe nicht verlässlich zeigen.`
        : `Unterschiede unter etwa ${smallest} bis ${largest}\u00a0Punkten, je nach Dimension, kann eine Befragung dieser Größe nicht verlässlich zeigen.`,
    once: 'Ob sich etwas verändert, kann eine einzelne Erhebung nicht zeigen.',
  },
  alsoHere: {
    title: 'Außerdem im Bericht',
    disagreement: (count: number, of: number) => ({
      lead: `${count} von ${of}`,
      text: count === 1 ? 'Aussage mit gegensätzlichen Einschätzungen' : 'Aussagen mit gegensätzlichen Einschätzungen',
    }),
    itemDifferences: (count: number) => ({
      lead: String(count),
      text: count === 1 ? 'Aussage mit größerem Unterschied' : 'Aussagen mit den größten Unterschieden',
    }),
    ownItems: (count: number) => ({
      lead: String(count),
      text:
        count === 1
          ? 'eigene Aussage der Kommune, aus ihrem Steckbrief'
          : 'eigene Aussagen der Kommune, aus ihrem Steckbrief',
    }),
    perspectives: (count: number) => ({ lead: String(count), text: 'Ebenen und Bereiche nebeneinander' }),
  },
}

const en: typeof de = {
  lead: {
    comparison: (first, firstMonth, last, lastMonth, dimensions) =>
      `${first} people from the network rated in ${firstMonth} how well Frühe Hilfen are set up, ${last} in ${lastMonth}. ${dimensions === 1 ? 'One dimension is' : `${capitalise(numeral(dimensions, 'en'))} dimensions are`} compared on a scale from 0 to 100\u00a0points.`,
    stocktaking: (count, month, dimensions) =>
      `${count} people from the network rated in ${month} how well Frühe Hilfen are set up. ${dimensions === 1 ? 'One dimension is' : `${capitalise(numeral(dimensions, 'en'))} dimensions are`} shown on a scale from 0 to 100\u00a0points. A comparison is possible after the next survey.`,
    protected: 'There are too few answers to show results.',
  },
  protectedWave: (label) =>
    `${label}: to protect the respondents no values are shown here. Results appear from five answers on.`,
  caption: {
    clear_up: (count, of) =>
      `${capitalise(numeral(count, 'en'))} of ${numeral(of, 'en')} dimensions ${count === 1 ? 'is' : 'are'} rated clearly higher`,
    clear_down: (count, of) =>
      `${capitalise(numeral(count, 'en'))} of ${numeral(of, 'en')} dimensions ${count === 1 ? 'is' : 'are'} rated clearly lower`,
    clear_both: (up, down, of) =>
      `Of ${numeral(of, 'en')} dimensions: ${numeral(up, 'en')} clearly higher, ${numeral(down, 'en')} clearly lower`,
    up: (count, of) =>
      `${capitalise(numeral(count, 'en'))} of ${numeral(of, 'en')} dimensions ${count === 1 ? 'is' : 'are'} rated higher`,
    down: (count, of) =>
      `${capitalise(numeral(count, 'en'))} of ${numeral(of, 'en')} dimensions ${count === 1 ? 'is' : 'are'} rated lower`,
    both: (up, down, of) =>
      `Of ${numeral(of, 'en')} dimensions: ${numeral(up, 'en')} rated higher, ${numeral(down, 'en')} lower`,
    small: (count, of) =>
      `${capitalise(numeral(count, 'en'))} of ${numeral(of, 'en')} differences ${count === 1 ? 'is' : 'are'} small but certain`,
    equivalent: (of) =>
      of === 1
        ? 'The dimension is rated practically the same'
        : of === 2
          ? 'Both dimensions are rated practically the same'
          : `All ${numeral(of, 'en')} dimensions are rated practically the same`,
    notFirm: (of) =>
      of === 1 ? 'The difference is not certain' : `None of the ${numeral(of, 'en')} differences is certain`,
    content: (of) => (of === 1 ? 'How the dimension is rated' : `How the ${numeral(of, 'en')} dimensions are rated`),
  },
  columns: {
    label: 'Dimension',
    plot: 'Points (0 to 100)',
    change: 'Change',
    range: 'Points (from to)',
    verdict: 'Finding',
  },
  axis: 'Points (0 to 100)',
  changeAxis: 'Change in points',
  answers: (n) => (n === 1 ? '1 answer' : `${n} answers`),
  detail: (counts, linked) => (linked === null ? `n ${counts}` : `n ${counts}, ${linked} linked`),
  hiddenCount: 'protected',
  reading: {
    change: (D, m1, n1, m2, n2) =>
      `${D} was rated ${m1}\u00a0points on average before (${n1}) and ${m2} after (${n2}). The lines are ranges of uncertainty. The finding rests on the change (diamond):`,
    excludesZero: (range) => `here the range of uncertainty runs from ${range}\u00a0points and does not include 0.`,
    includesZero: (range) => `here the range of uncertainty runs from ${range}\u00a0points and includes 0.`,
    overlap: 'Whether the two lines on the left overlap does not decide.',
    level: (D, mean, n, range) =>
      `${D} is rated ${mean}\u00a0points on average (${n}). The range of uncertainty runs from ${range}\u00a0points.`,
  },
  notes: {
    rounding:
      'Calculated with unrounded values; differences of rounded values may deviate by 1 (with one decimal by 0.1) from the change shown.',
    interval90: (names) =>
      `¹ 90% range instead of the 95% range for ${names}: the finding “practically the same” or “slightly” rests on it.`,
    smallGroup: 'Small group: single answers change the result strongly.',
    smallGroups: (names) => `Small group for ${names}: single answers change the result strongly.`,
    highStart: (names) => `For ${names} the starting value was very high already; a rise can hardly show here.`,
    reworded: (names) => `For ${names} some statements were reworded; the change is to be read with caution.`,
    interim: (month, values) => `Interim (${month}): ${values}.`,
    interimValue: (D, mean, n) => `${D} ${mean}\u00a0points (n\u00a0=\u00a0${n})`,
    cut: 'Without a bar at the end: the range of uncertainty is cut at the end of the scale.',
  },
  alternative: {
    start: (dimensions) =>
      `Dot chart, ${dimensions === 1 ? 'one dimension' : `${numeral(dimensions, 'en')} dimensions`}, scale 0 to 100.`,
    wave: (label, value) => `${label} ${value}`,
    change: (text, range) => `change ${text}${range === '' ? '' : ` (${range})`}`,
    finding: (word) => `finding ${word}`,
    hidden: 'not shown, for protection',
    notAsked: 'not asked',
  },
  limits: {
    title: 'What these data do not show',
    why: 'The survey shows how ratings have changed. It cannot show why.',
    whyLevel: 'The survey shows how the network rates itself. It cannot show why.',
    view: 'These are the views of the respondents; others, for example families, may see things differently.',
    detectable: (smallest, largest) =>
      `Differences below about ${smallest === largest ? smallest : `${smallest} to ${largest}`}\u00a0points${smallest === largest ? '' : ', depending on the dimension,'} cannot be shown reliably by a survey of this size.`,
    once: 'A single survey cannot show whether anything changes.',
  },
  alsoHere: {
    title: 'Also in this report',
    disagreement: (count, of) => ({
      lead: `${count} of ${of}`,
      text: count === 1 ? 'statement on which ratings diverge' : 'statements on which ratings diverge',
    }),
    itemDifferences: (count) => ({
      lead: String(count),
      text: count === 1 ? 'statement with a larger difference' : 'statements with the largest differences',
    }),
    ownItems: (count) => ({
      lead: String(count),
      text:
        count === 1
          ? 'statement of the municipality’s own, from its profile'
          : 'statements of the municipality’s own, from its profile',
    }),
    perspectives: (count) => ({ lead: String(count), text: 'levels and areas side by side' }),
  },
}

export const glanceWords = { de, en }
