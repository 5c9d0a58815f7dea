const de = {
  findings: {
    caption: 'So entstehen die Befunde',
    columns: { finding: 'Befund', condition: 'Das muss zutreffen', count: 'in diesem Bericht' },
    count: (x: number, of: number) => `${x} von ${of}`,
    rows: {
      clear: (clear: string) => ({
        finding: 'deutlich höher / niedriger',
        condition: `Der Unsicherheitsbereich der Veränderung schließt 0 aus, auch wenn man die Zahl der Vergleiche berücksichtigt. Der Unterschied beträgt mindestens ${clear}\u00a0Punkte. Mindestens zehn Personen sind verknüpft und zeigen ihn auch.`,
      }),
      firm: (clear: string) => ({
        finding: 'höher / niedriger',
        condition: `Wie oben, aber der Unterschied ist kleiner als ${clear}\u00a0Punkte, es gibt weniger als zehn Paare, oder dieselben Personen lassen sich nicht prüfen.`,
      }),
      hint: () => ({
        finding: 'Hinweis',
        condition:
          'Der Unsicherheitsbereich schließt 0 aus, bei dieser Zahl von Vergleichen kann das aber Zufall sein.',
      }),
      small: (margin: string) => ({
        finding: 'etwas höher / niedriger',
        condition: `Der Unsicherheitsbereich schließt 0 aus, der Unterschied ist aber kleiner als ${margin}\u00a0Punkte.`,
      }),
      equivalent: (margin: string) => ({
        finding: 'praktisch gleich',
        condition: `Der Unsicherheitsbereich schließt 0 ein, aber ein Unterschied von ${margin}\u00a0Punkten oder mehr passt nicht zu den Antworten.`,
      }),
      mixed: () => ({
        finding: 'andere Personen',
        condition: 'Die Werte unterscheiden sich. Wer beide Male geantwortet hat, zeigt das nicht in gleicher Weise.',
      }),
      unclear: (margin: string) => ({
        finding: 'nicht zu sagen',
        condition: `Der Unsicherheitsbereich schließt 0 ein, und ein Unterschied von ${margin}\u00a0Punkten oder mehr passt ebenfalls zu den Antworten.`,
      }),
      none: (minimum: string) => ({
        finding: 'kein Befund',
        condition: `Weniger als acht Antworten in einer Erhebung, weniger als ${minimum} (geschützt), oder alle kommen auf denselben Wert oder haben ihn um gleich viel geändert.`,
      }),
    },
    cautious:
      'Die Regel ist vorsichtig. In einer Prüfrechnung mit 460 erdachten Kommunen bekam etwa 1 von 100 einen festen Befund für eine Dimension, in der sich nichts verändert hatte. Umgekehrt hieß es auch bei Veränderungen von 8 bis 12\u00a0Punkten in 29 von 100 Vergleichen „nicht zu sagen“.',
  },
  /** How areas count where a template does not take every answer alike. */
  weighting: {
    'equal areas':
      'In diesem Bericht zählt jeder Bereich gleich viel, gleich wie viele Personen aus ihm geantwortet haben.',
    'equal areas not possible':
      'Vorgesehen war, dass jeder Bereich gleich viel zählt. Das ist hier nicht möglich, weil nicht alle Bereiche gezeigt werden dürfen; deshalb zählt jede Antwort gleich.',
  },
  sensitivity: {
    caption: 'Bleibt das Bild, wenn man anders rechnet?',
    dimension: 'Dimension',
    equalGroups: 'jeder Bereich zählt gleich',
    roster: 'gewichtet nach dem Netzwerk',
    strictMissingRule: 'strenger bei fehlenden Antworten',
    itemAdjusted: 'bereinigt um nicht beurteilte Aussagen',
    welch: 'ohne Verknüpfung von Personen',
    already: 'entfällt',
    alreadyNote: 'Entfällt: Der Befund beruht schon auf einem Vergleich ohne Verknüpfung.',
    words: { same: 'gleiches Bild', weaker: 'schwächer', stronger: 'stärker', 'not possible': 'nicht möglich' },
    note: 'Gleiches Bild: gleiche Richtung, innerhalb des Unsicherheitsbereichs. Stärker: gleiche Richtung, größer und außerhalb. Schwächer: kleiner und außerhalb, oder andere Richtung. Ohne Verknüpfung zählt, ob der Bereich 0 ausschließt. Nicht möglich: Gruppe zu klein oder Zahl der Eingeladenen unbekannt.',
  },
  questions: {
    points: {
      title: 'Was bedeuten die Punkte?',
      text: (low: string, high: string, share: string) =>
        `Jede Aussage wird von 1 (${low}) bis 6 (${high}) eingeschätzt. Aus den beurteilten Aussagen einer Dimension entsteht je Person ein Mittelwert, umgerechnet auf 0 bis 100\u00a0Punkte. Eine Stufe sind 20\u00a0Punkte. Punkte sind keine Prozent. Gezählt wird, wer mindestens ${share} der Aussagen beurteilt hat.`,
      half: 'die Hälfte',
      part: (numerator: number, denominator: number) => `${numerator} von ${denominator}`,
    },
    interval: {
      title: 'Was ist ein Unsicherheitsbereich?',
      text: (level: string) =>
        `Mit anderen Personen oder an einem anderen Tag fielen die Antworten etwas anders aus. Er enthält die Werte, die zu den Antworten passen (${level} Prozent).`,
    },
    rounding: {
      title: 'Wie wird gerundet?',
      text: 'Gerechnet wird ungerundet. Differenzen können um 1 (mit einer Nachkommastelle um 0,1) abweichen.',
    },
    protection: {
      title: 'Was schützt die Befragten?',
      text: (minimum: string, distribution: string) =>
        `Jeder Mittelwert beruht auf mindestens ${minimum} Antworten, jede Verteilung auf mindestens ${distribution}. Einzelne Anzahlen in einer Verteilung, auch „nicht beurteilt“, können kleiner sein. Kleine Gruppen sind zusammengefasst. Ein Punkt (.) heißt: zum Schutz nicht gezeigt.`,
    },
    noGrade: {
      title: 'Warum gibt es keine Gesamtnote?',
      text: 'Eine Zahl für alles lädt zu Ranglisten ein; Netzwerke legen unterschiedliche Maßstäbe an.',
    },
  },
}

const en: typeof de = {
  findings: {
    caption: 'How the findings come about',
    columns: { finding: 'Finding', condition: 'What must hold', count: 'in this report' },
    count: (x, of) => `${x} of ${of}`,
    rows: {
      clear: (clear) => ({
        finding: 'clearly higher / lower',
        condition: `The range of uncertainty of the change excludes 0, also when the number of comparisons is taken into account. The difference is at least ${clear}\u00a0points. At least ten persons are linked and show it too.`,
      }),
      firm: (clear) => ({
        finding: 'higher / lower',
        condition: `As above, but the difference is below ${clear}\u00a0points, there are fewer than ten pairs, or the same people cannot be checked.`,
      }),
      hint: () => ({
        finding: 'hint',
        condition: 'The range of uncertainty excludes 0, but with this number of comparisons this may be chance.',
      }),
      small: (margin) => ({
        finding: 'slightly higher / lower',
        condition: `The range of uncertainty excludes 0, but the difference is below ${margin}\u00a0points.`,
      }),
      equivalent: (margin) => ({
        finding: 'practically the same',
        condition: `The range of uncertainty includes 0, but a difference of ${margin}\u00a0points or more is not compatible with the answers.`,
      }),
      mixed: () => ({
        finding: 'other people',
        condition: 'The values differ. Those who answered both times do not show this to the same extent.',
      }),
      unclear: (margin) => ({
        finding: 'cannot tell',
        condition: `The range of uncertainty includes 0, and a difference of ${margin}\u00a0points or more is compatible with the answers too.`,
      }),
      none: (minimum) => ({
        finding: 'no finding',
        condition: `Fewer than eight answers in one survey, fewer than ${minimum} (protected), or everybody comes to the same value or has moved it by the same amount.`,
      }),
    },
    cautious:
      'The rule is cautious. In a test with 460 invented municipalities about 1 in 100 received a firm finding for a dimension in which nothing had changed. Conversely, even for changes of 8 to 12\u00a0points it said “cannot tell” in 29 of 100 comparisons.',
  },
  weighting: {
    'equal areas': 'In this report every area counts the same, however many persons of it answered.',
    'equal areas not possible':
      'Every area was meant to count the same. This is not possible here, because not all areas may be shown; so every answer counts the same.',
  },
  sensitivity: {
    caption: 'Does the picture hold if one calculates differently?',
    dimension: 'Dimension',
    equalGroups: 'every area counts the same',
    roster: 'weighted by the network',
    strictMissingRule: 'stricter on missing answers',
    itemAdjusted: 'adjusted for statements not judged',
    welch: 'without linking persons',
    already: 'does not apply',
    alreadyNote: 'Does not apply: the finding rests on a comparison without linking already.',
    words: { same: 'same picture', weaker: 'weaker', stronger: 'stronger', 'not possible': 'not possible' },
    note: 'Same picture: same direction and inside the range of uncertainty. Stronger: same direction, larger and outside it. Weaker: smaller and outside it, or in the other direction. Without linking, what counts is whether the range excludes 0. Not possible: a group is too small for it, or the number of invited persons is not known.',
  },
  questions: {
    points: {
      title: 'What do the points mean?',
      text: (low, high, share) =>
        `Each statement is rated from 1 (${low}) to 6 (${high}). The judged statements of a dimension give one mean per person, converted to 0 to 100\u00a0points. One step is 20\u00a0points. Points are not percent. Counted is whoever judged at least ${share} of the statements.`,
      half: 'half',
      part: (numerator, denominator) => `${numerator} of ${denominator}`,
    },
    interval: {
      title: 'What is a range of uncertainty?',
      text: (level) =>
        `With other people or on another day the answers would be somewhat different. It contains the values compatible with the answers (${level} percent).`,
    },
    rounding: {
      title: 'How is rounding done?',
      text: 'Calculations use unrounded values. Differences of rounded values may deviate by 1 (with one decimal by 0.1) from the change shown.',
    },
    protection: {
      title: 'What protects the respondents?',
      text: (minimum, distribution) =>
        `Every mean rests on at least ${minimum} answers, every distribution on at least ${distribution}. Single counts within a distribution, also “not judged”, may be smaller. Small groups are taken together. A full stop (.) means: not shown, for protection.`,
    },
    noGrade: {
      title: 'Why is there no overall grade?',
      text: 'One number for everything invites league tables; networks apply different standards.',
    },
  },
}

export const methodWords = { de, en }
