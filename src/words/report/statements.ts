import { capitalise, numeral } from './numerals.ts'

/** "2 von 3 Zielen", "keinem von drei Zielen"; `none` in the gender of the noun. */
function among(x: number, of: number, none: 'keinem' | 'keiner', [one, many]: readonly [string, string]): string {
  if (x === 0 && of > 1) return `${none} von ${numeral(of, 'de')} ${many}`
  return `${x} von ${of} ${of === 1 ? one : many}`
}

function amongEnglish(x: number, of: number, [one, many]: readonly [string, string]): string {
  if (x === 0 && of > 1) return `none of ${numeral(of, 'en')} ${many}`
  return `${x} of ${of} ${of === 1 ? one : many}`
}

/** Dimension blocks and every table of single statements. */
const de = {
  guide: {
    strong: 'Die Ziffer ist die Nummer im Qualitätsrahmen.',
    comparison:
      'Der schmale Balken steht für vorher, der breite für nachher; Zahlen im Balken sind Personen. Links der Mittellinie liegen die Antworten 1 bis 3, rechts 4 bis 6. „Nicht beurteilt“ zählt „kann ich nicht beurteilen“. Oben steht jeweils vorher, unten nachher. Wer eine Aussage ausgelassen hat, ist nicht gezählt. „Einigkeit“ ist der mittlere Abstand zum Mittelwert einer Aussage: bis 0,8 Stufen weitgehend, bis eine Stufe überwiegend einig, darüber uneinheitlich.',
    stocktaking:
      'Zahlen im Balken sind Personen. Links der Mittellinie liegen die Antworten 1 bis 3, rechts 4 bis 6. „Nicht beurteilt“ zählt „kann ich nicht beurteilen“. Wer eine Aussage ausgelassen hat, ist nicht gezählt. „Einigkeit“ ist der mittlere Abstand zum Mittelwert einer Aussage: bis 0,8 Stufen weitgehend, bis eine Stufe überwiegend einig, darüber uneinheitlich.',
  },
  block: {
    caption: (D: string) => `${D} in Zahlen`,
    survey: 'Erhebung',
    points: 'Punkte',
    range: 'von bis',
    scale: 'Skala 1–6',
    n: 'n',
    change: 'Veränderung',
    interval90: '¹ 90-%-Bereich der Veränderung',
    rounding: 'Die Veränderung ist aus ungerundeten Werten berechnet.',
    agreement: (label: string, word: string) => `Einigkeit ${label}: ${word}`,
    agreementOnly: (word: string) => `Einigkeit: ${word}`,
    agreementWords: { largely: 'weitgehend einig', mostly: 'überwiegend einig', mixed: 'uneinheitlich' },
  },
  items: {
    item: 'Aussage',
    bars: 'Antworten von 1 bis 6',
    agreement: 'Zustimmung (5\u00a0oder\u00a06)',
    disagreement: 'nicht zu (1\u00a0oder\u00a02)',
    cannotJudge: 'nicht beurteilt',
    caption: (D: string) => `Aussagen zu ${D}`,
    countOf: (x: number, n: number) => `${x} von ${n}`,
    percentOf: (percent: string, n: number) => `${percent} von ${n}`,
    fromTen: 'Ab zehn Antworten zeigt der Bericht die Verteilung.',
    alternative: (parts: string) => `Antworten 1 bis 6: ${parts}`,
    alternativeWave: (label: string, counts: string) => `${label} ${counts}`,
    hidden: 'zum Schutz nicht gezeigt',
    notAsked: 'nicht gefragt',
    reading: {
      both: (text: string, [x1, x2]: readonly [string, string], [c1, c2]: readonly [string, string]) =>
        `${text} Dem stimmen vorher ${x1} Personen zu (5 oder 6), nachher ${x2}. „Kann ich nicht beurteilen“ wurde vorher ${c1}-mal gewählt, nachher ${c2}-mal.`,
      one: (text: string, x: string, c: string) =>
        `${text} Dem stimmen ${x} Personen zu (5 oder 6). „Kann ich nicht beurteilen“ wurde ${c}-mal gewählt.`,
    },
    agreed: (rating: number, label: string) => `◊ Treffen: ${rating}${label === '' ? '' : `, ${label}`}`,
    agreedNothing: '◊ Treffen: kein gemeinsames Bild',
    agreedNote:
      '◊ Gemeinsame Einschätzung, auf die sich ein Treffen geeinigt hat. Sie steht neben den einzelnen Antworten und ist in keine Zahl eingerechnet.',
  },
  disagreement: {
    some: (count: number, of: number, label: string) =>
      `Bei ${count === 1 ? 'einer' : numeral(count, 'de')} von ${of} Aussagen stimmt ${label} mindestens ein Viertel zu (5 oder 6) und mindestens ein Viertel nicht zu (1 oder 2). Ein Mittelwert würde das verdecken.`,
    none: 'Bei keiner Aussage stehen sich zwei große Gruppen gegenüber.',
    noneShown: 'Bei keiner der gezeigten Aussagen stehen sich zwei große Gruppen gegenüber.',
    notShown: (count: number) =>
      count === 1
        ? 'Eine weitere Aussage ist nicht gezeigt: zu wenige Antworten, oder zum Schutz einzelner.'
        : `${capitalise(numeral(count, 'de'))} weitere Aussagen sind nicht gezeigt: zu wenige Antworten, oder zum Schutz einzelner.`,
    talk: 'Für das Gespräch:',
    questions: 'Woran machen Sie Ihre Einschätzung fest? Was sehen andere, das Sie nicht sehen?',
    caption: (count: number) =>
      `${count === 1 ? 'Eine Aussage' : `${capitalise(numeral(count, 'de'))} Aussagen`} für das Gespräch, in der Reihenfolge des Fragebogens`,
    reading: (text: string, label: string, n: number, top: number, bottom: number, between: number) =>
      `${text} Das haben ${label} ${n} Personen beurteilt: ${top} stimmen zu, ${bottom} stimmen nicht zu, ${between} liegen dazwischen.`,
  },
  differences: {
    lead: 'Diese Aussagen unterscheiden sich zwischen vorher und nachher am stärksten im Anteil der Zustimmung, nach oben oder nach unten.',
    caution:
      'Zu einzelnen Aussagen trifft der Bericht keine Feststellung über Veränderungen. Unter vielen Aussagen unterscheiden sich einige auch zufällig.',
    caption: (count: number) =>
      count === 1
        ? 'Die Aussage mit dem größten Unterschied der Zustimmung'
        : `${capitalise(numeral(count, 'de'))} Aussagen, sortiert nach dem Unterschied der Zustimmung`,
    sorted:
      'Sortiert nach dem Unterschied der Zustimmung (5 oder 6); benachbarte Werte unterscheiden sich nicht verlässlich.',
    reading: (text: string, x1: string, x2: string) => `${text} Dem stimmen vorher ${x1} Personen zu, nachher ${x2}.`,
  },
  own: {
    lead: {
      comparison: (from: string, counts: string) =>
        `Gefragt wurde nach ${counts} ${from}. Die Befragten haben sie in jeder Erhebung eingeschätzt.`,
      stocktaking: (from: string, counts: string) =>
        `Gefragt wurde nach ${counts} ${from}. Die Befragten haben sie eingeschätzt.`,
    },
    from: {
      steckbrief: 'aus dem Steckbrief der Kommune',
      concept: 'aus dem Konzept der Kommune',
      typed: 'der Kommune',
    },
    count: {
      goal: (n: number) => (n === 1 ? 'einem Projektziel' : `${numeral(n, 'de')} Projektzielen`),
      challenge: (n: number) => (n === 1 ? 'einer Herausforderung' : `${numeral(n, 'de')} Herausforderungen`),
      expectation: (n: number) => (n === 1 ? 'einer Erwartung' : `${numeral(n, 'de')} Erwartungen`),
    },
    heading: {
      goal: 'Ziele',
      challenge: 'Herausforderungen',
      expectation: 'Erwartungen',
      met: 'Wurden die Erwartungen erfüllt?',
    },
    item: {
      goal: 'Projektziel im Wortlaut, dazu passende Dimension',
      challenge: 'Herausforderung im Wortlaut, dazu passende Dimension',
      expectation: 'Erwartung im Wortlaut, dazu passende Dimension',
      met: 'Erwartung im Wortlaut, dazu passende Dimension',
    },
    caption: {
      goal: 'Sind die Ziele erreicht? So antworten die Befragten',
      challenge: 'Umgang mit den Herausforderungen: So antworten die Befragten',
      expectation: 'Ist es so, wie erwartet? So antworten die Befragten',
      met: 'Sind die Erwartungen erfüllt? So antworten die Befragten',
    },
    asked: {
      one: (stem: string) => `Die Frage: ${stem}`,
      both: (first: string, last: string) => `Die Frage vorher: ${first}, nachher: ${last}`,
    },
    half: {
      goal: (x: number, of: number, label: string) =>
        `Mindestens die Hälfte stimmt ${label} zu, dass das Ziel erreicht ist (5 oder 6): bei ${among(x, of, 'keinem', ['Ziel', 'Zielen'])}.`,
      challenge: (x: number, of: number, label: string) =>
        `Mindestens die Hälfte stimmt ${label} zu, dass das Netzwerk gut damit umgeht (5 oder 6): bei ${among(x, of, 'keiner', ['Herausforderung', 'Herausforderungen'])}.`,
      expectation: (x: number, of: number, label: string) =>
        `Mindestens die Hälfte stimmt ${label} zu, dass es so ist (5 oder 6): bei ${among(x, of, 'keiner', ['Erwartung', 'Erwartungen'])}.`,
      met: (x: number, of: number, label: string) =>
        `Mindestens die Hälfte stimmt ${label} zu, dass sich die Erwartung erfüllt hat (5 oder 6): bei ${among(x, of, 'keiner', ['Erwartung', 'Erwartungen'])}.`,
    },
    notShown: 'Für diese Aussagen liegen zu wenige Antworten vor, um sie zu zeigen.',
    reading: {
      both: (text: string, x1: string, x2: string) =>
        `${text}: ${x1} Personen stimmen vorher zu, nachher ${x2}. Zu einzelnen Aussagen trifft der Bericht keine Feststellung über Veränderungen.`,
      one: (text: string, x: string) => `${text}: ${x} Personen stimmen zu.`,
    },
  },
  perspectives: {
    lead: 'Wer verschiedene Aufgaben hat, sieht Verschiedenes. Aus Unterschieden zwischen Gruppen leitet der Bericht keinen Befund ab.',
    caption: (label: string) => `Ebenen und Bereiche ${label}: Punkte (0 bis 100)`,
    group: 'Ebene und Bereich',
    answers: 'n',
    value: (mean: string, range: string) => `${mean} (${range})`,
    note: 'In Klammern der Unsicherheitsbereich, ab acht Antworten.',
    fewer: (minimum: number) =>
      `Auf einzelne Dimensionen können weniger Antworten entfallen als n, aber nie weniger als ${minimum}.`,
    small: 'Gruppen mit weniger als 15 Antworten sind klein: Einzelne Antworten verändern das Ergebnis stark.',
    reading: (D: string, group: string, mean: string, label: string) =>
      `${D} schätzt die Gruppe „${group}“ ${label} im Mittel mit ${mean}\u00a0Punkten ein.`,
    levels: {
      caption: (label: string) => `So schätzen die Ebenen ${label} die Dimensionen ein`,
      named: (level: string, n: number) => `${level} (n\u00a0=\u00a0${n})`,
      value: (level: string, mean: string, n: number) => `${level} ${mean} (n\u00a0=\u00a0${n})`,
      note: 'Waagerechte Linie: Unsicherheitsbereich, ab acht Antworten. Ob sich die Ebenen unterscheiden, stellt der Bericht nicht fest.',
      reading: (D: string, means: string) => `${D}, Mittel in Punkten: ${means}.`,
    },
  },
}

const en: typeof de = {
  guide: {
    strong: 'The digit is the number in the quality framework.',
    comparison:
      'The thin bar stands for before, the thick one for after; numbers in the bar are persons. Answers 1 to 3 lie left of the centre line, 4 to 6 right of it. “Not judged” counts “cannot judge”. Before is always above, after below. Those who left a statement out are not counted. “Agreement” is the mean distance from the mean of a statement: up to 0.8 steps largely, up to one step mostly agreed, above that mixed.',
    stocktaking:
      'Numbers in the bar are persons. Answers 1 to 3 lie left of the centre line, 4 to 6 right of it. “Not judged” counts “cannot judge”. Those who left a statement out are not counted. “Agreement” is the mean distance from the mean of a statement: up to 0.8 steps largely, up to one step mostly agreed, above that mixed.',
  },
  block: {
    caption: (D) => `${D} in numbers`,
    survey: 'Survey',
    points: 'Points',
    range: 'from to',
    scale: 'Scale 1–6',
    n: 'n',
    change: 'Change',
    interval90: '¹ 90% range of the change',
    rounding: 'The change is computed from unrounded values.',
    agreement: (label, word) => `Agreement ${label}: ${word}`,
    agreementOnly: (word) => `Agreement: ${word}`,
    agreementWords: { largely: 'largely agreed', mostly: 'mostly agreed', mixed: 'mixed' },
  },
  items: {
    item: 'Statement',
    bars: 'Answers from 1 to 6',
    agreement: 'Agree (5 or 6)',
    disagreement: 'Disagree (1 or 2)',
    cannotJudge: 'not judged',
    caption: (D) => `Statements on ${D}`,
    countOf: (x, n) => `${x} of ${n}`,
    percentOf: (percent, n) => `${percent} of ${n}`,
    fromTen: 'The report shows the distribution from ten answers on.',
    alternative: (parts) => `Answers 1 to 6: ${parts}`,
    alternativeWave: (label, counts) => `${label} ${counts}`,
    hidden: 'not shown, for protection',
    notAsked: 'not asked',
    reading: {
      both: (text, [x1, x2], [c1, c2]) =>
        `${text} ${x1} persons agree with this before (5 or 6), ${x2} after. “Cannot judge” was chosen by ${c1} before, by ${c2} after.`,
      one: (text, x, c) => `${text} ${x} persons agree with this (5 or 6). “Cannot judge” was chosen by ${c}.`,
    },
    agreed: (rating: number, label: string) => `◊ Meeting: ${rating}${label === '' ? '' : `, ${label}`}`,
    agreedNothing: '◊ Meeting: no shared picture',
    agreedNote: '◊ Shared rating a meeting agreed on. It stands beside the single answers and is part of no number.',
  },
  disagreement: {
    some: (count, of, label) =>
      `For ${numeral(count, 'en')} of ${of} statements at least a quarter agree (5 or 6) and at least a quarter disagree (1 or 2) ${label}. A mean would hide this.`,
    none: 'For no statement do two large groups face each other.',
    noneShown: 'For none of the statements shown do two large groups face each other.',
    notShown: (count) =>
      count === 1
        ? 'One further statement is not shown: too few answers, or to protect single ones.'
        : `${capitalise(numeral(count, 'en'))} further statements are not shown: too few answers, or to protect single ones.`,
    talk: 'To talk about:',
    questions: 'What do you base your rating on? What do others see that you do not?',
    caption: (count) =>
      `${count === 1 ? 'One statement' : `${capitalise(numeral(count, 'en'))} statements`} to talk about, in the order of the questionnaire`,
    reading: (text, label, n, top, bottom, between) =>
      `${text} ${capitalise(label)}, ${n} persons judged this: ${top} agree, ${bottom} disagree, ${between} lie between.`,
  },
  differences: {
    lead: 'These statements differ most between before and after in the share that agrees, upwards or downwards.',
    caution:
      'The report makes no statement about change for single items. Among many statements some also differ by chance.',
    caption: (count) =>
      count === 1
        ? 'The statement with the largest difference in agreement'
        : `${capitalise(numeral(count, 'en'))} statements, sorted by difference in agreement`,
    sorted: 'Sorted by difference in agreement (5 or 6); neighbouring values do not differ reliably.',
    reading: (text, x1, x2) => `${text} ${x1} persons agree with this before, ${x2} after.`,
  },
  own: {
    lead: {
      comparison: (from, counts) => `Asked about: ${counts} ${from}. The respondents rated them in every survey.`,
      stocktaking: (from, counts) => `Asked about: ${counts} ${from}. The respondents rated them.`,
    },
    from: {
      steckbrief: 'from the municipality’s profile',
      concept: 'from the municipality’s concept',
      typed: 'of the municipality',
    },
    count: {
      goal: (n) => `${numeral(n, 'en')} project ${n === 1 ? 'goal' : 'goals'}`,
      challenge: (n) => `${numeral(n, 'en')} ${n === 1 ? 'challenge' : 'challenges'}`,
      expectation: (n) => `${numeral(n, 'en')} ${n === 1 ? 'expectation' : 'expectations'}`,
    },
    heading: {
      goal: 'Goals',
      challenge: 'Challenges',
      expectation: 'Expectations',
      met: 'Were the expectations met?',
    },
    item: {
      goal: 'Project goal as worded, with its dimension',
      challenge: 'Challenge as worded, with its dimension',
      expectation: 'Expectation as worded, with its dimension',
      met: 'Expectation as worded, with its dimension',
    },
    caption: {
      goal: 'Are the goals reached? How the respondents answer',
      challenge: 'Handling the challenges: how the respondents answer',
      expectation: 'Is it as expected? How the respondents answer',
      met: 'Are the expectations met? How the respondents answer',
    },
    asked: {
      one: (stem) => `The question: ${stem}`,
      both: (first, last) => `The question before: ${first}, after: ${last}`,
    },
    half: {
      goal: (x, of, label) =>
        `At least half agree ${label} that the goal is reached (5 or 6): for ${amongEnglish(x, of, ['goal', 'goals'])}.`,
      challenge: (x, of, label) =>
        `At least half agree ${label} that the network handles it well (5 or 6): for ${amongEnglish(x, of, ['challenge', 'challenges'])}.`,
      expectation: (x, of, label) =>
        `At least half agree ${label} that it is the case (5 or 6): for ${amongEnglish(x, of, ['expectation', 'expectations'])}.`,
      met: (x, of, label) =>
        `At least half agree ${label} that the expectation has been met (5 or 6): for ${amongEnglish(x, of, ['expectation', 'expectations'])}.`,
    },
    notShown: 'There are too few answers to show these statements.',
    reading: {
      both: (text, x1, x2) =>
        `${text}: ${x1} persons agree before, ${x2} after. The report makes no statement about change for single items.`,
      one: (text, x) => `${text}: ${x} persons agree.`,
    },
  },
  perspectives: {
    lead: 'People with different tasks see different things. The report derives no finding from differences between groups.',
    caption: (label) => `Levels and areas ${label}: points (0 to 100)`,
    group: 'Level and area',
    answers: 'n',
    value: (mean, range) => `${mean} (${range})`,
    note: 'In brackets the range of uncertainty, from eight answers on.',
    fewer: (minimum) => `Single dimensions may have fewer answers than n, but never fewer than ${minimum}.`,
    small: 'Groups of fewer than 15 answers are small: single answers change the result strongly.',
    reading: (D, group, mean, label) => `The group “${group}” rates ${D} ${mean}\u00a0points on average ${label}.`,
    levels: {
      caption: (label) => `How the levels rate the dimensions ${label}`,
      named: (level, n) => `${level} (n\u00a0=\u00a0${n})`,
      value: (level, mean, n) => `${level} ${mean} (n\u00a0=\u00a0${n})`,
      note: 'Horizontal line: range of uncertainty, from eight answers on. The report does not state whether the levels differ.',
      reading: (D, means) => `${D}, means in points: ${means}.`,
    },
  },
}

export const statementWords = { de, en }
