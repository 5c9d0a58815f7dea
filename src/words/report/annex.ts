import { annexColumns } from './annex-columns.ts'

const de = {
  lead: (count: string) =>
    `Primärer Vergleich: erste gegen letzte Erhebung, Familie von ${count}. Werte in Punkten (0 bis 100).`,
  dimensions: (count: number) => (count === 1 ? 'einer Dimension' : `${count} Dimensionen`),
  leadOne: 'Eine Erhebung. Werte in Punkten (0 bis 100).',
  means: 'Mittelwerte und Veränderung',
  meansOne: 'Mittelwerte',
  test: 'Test und standardisierte Unterschiede',
  agreement: 'Übereinstimmung, Regel',
  parts: 'Veränderung als Summe: verknüpfte und nicht verknüpfte Personen',
  agreementOne: 'Übereinstimmung',
  own: 'Eigene Aussagen: Unterschied der Zustimmung',
  standardised: 'Veränderung bei gleicher Zusammensetzung der Bereiche',
  otherwise: 'Anders gerechnet',
  linkedPersons: 'Verknüpfte Personen',
  notAnswered: 'Wer nicht geantwortet hat',
  ranks: 'Rangtest über alle Antworten',
  weights: 'Mittelwerte mit anderen Gewichten der Bereiche',
  linkedRanks: 'Rangtests unter den verknüpften Personen',
  /** Instead of tables that are not shown. */
  linkedTooFew:
    'Tests allein unter den verknüpften Personen stehen hier erst, wenn bei einer Dimension zehn Personen verknüpft sind.',
  othersTooFew:
    'Die Veränderung allein der verknüpften Personen steht hier nicht: Sie würde zu viel über die wenigen übrigen sagen.',
  linkedChange: 'Veränderung der verknüpften Personen',
  intervals: 'Andere Intervalle der Mittelwerte',
  response: 'Wer geantwortet hat, gemessen am Netzwerk',
  bounds: 'Wie viel die fehlenden Antworten ausmachen könnten',
  rankMethods: { exact: 'exakt', asymptotic: 'asymptotisch' },
  /** Why a number is not there. */
  missing: {
    constant: 'ohne Streuung',
    noPairs: 'keine Paare',
    noOthers: 'nur Paare',
    belowFifteen: 'n unter 15',
    rosterUnknown: 'N unbekannt',
    rosterExceeded: 'n über N',
    oneArea: 'ein Bereich',
    everybody: 'alle da',
  },
  columns: annexColumns.de,
  countOf: (x: number, n: number) => `${x} von ${n}`,
  withN: (value: string, n: number) => `${value} (${n})`,
  nobody: 'niemand',
  notes: {
    method:
      'Verfahren: Mittelwertvergleich für teilweise überlappende Stichproben (Derrick et al. 2017), ohne Paare Welch. n₁₂: verknüpfte Paare. r: Korrelation der Paare. p (Holm): über alle Dimensionen. MDE: nachweisbare Veränderung (80\u00a0% Güte). g: Hedges’ g.',
    parts:
      'S₁, S₂: Mittelwerte der verknüpften Personen. L₁, J₂: Mittelwerte der nicht verknüpften Personen vorher und nachher; auch wer kein oder ein anderes Kürzel angab, zählt dazu. S₂ − S₁ + nur nachher + nur vorher = Δ bis auf Rundung; nur nachher: (1\u00a0−\u00a0n₁₂/n₂)(J₂\u00a0−\u00a0S₂), nur vorher: −(1\u00a0−\u00a0n₁₂/n₁)(L₁\u00a0−\u00a0S₁) (Kitagawa 1955). Gezeigt ab zehn Paaren, wenn die Restgruppen leer sind oder mindestens fünf umfassen.',
    weights:
      'Zeigt, ob die Zusammensetzung der Antwortenden das Bild bestimmt; die Befunde beruhen auf M, in dem jede Antwort gleich zählt. Bereiche gleich: jeder gezeigte Bereich zählt gleich viel. wie Netzwerk: jeder zählt nach der Zahl der Eingeladenen; Anteil der Eingeladenen, deren Bereich geantwortet hat.',
    one: 'AD: mittlere Abweichung vom Mittelwert (AD_Md: vom Median), gemittelt über die gezeigten Aussagen. r_wg(J): nur vollständige Antworten, ab zehn, und nur, wo alle Aussagen gezeigt werden.',
    alpha:
      'Cronbachs Alpha und McDonalds Omega: im Bericht über alle Kommunen; eine allein hat dafür zu wenige Antworten.',
    own: 'Unterschied der Anteile 5 oder 6 mit Intervall nach Newcombe (1998), Methode 10. Eigene Aussagen stehen außerhalb der Familie der Dimensionen; sie bekommen keinen Befund.',
    standardised:
      'Δ gleich zus.: jeder veröffentlichte Bereich zählt in beiden Erhebungen mit dem Mittel seiner beiden Anteile (Kitagawa 1955); SE und Bereich dazu, ohne Verknüpfung. Zusammensetzung: Rest bis Δ, also der Teil, der auf andere Anteile der Bereiche entfällt. Δ Bereiche gleich: jeder Bereich zählt gleich viel.',
    ranks:
      'Antwort auf die Frage, ob ein Rangtest anders ausfiele; die Befunde beruhen nicht darauf. Mann–Whitney: alle Antworten, als wären es verschiedene Personen; U₂: Paare, in denen die spätere Einschätzung höher ist. Exakt: alle Anordnungen der Ränge samt Bindungen, bis 100 Antworten. δ: Cliffs Delta, Anteil der Paare höher minus Anteil niedriger (Feng und Cliff 2004).',
    linkedRanks:
      'Dieselbe Frage für Personen, die beide Male geantwortet haben; die Befunde beruhen nicht darauf. V: Wilcoxon-Vorzeichenrangtest, gleiche Einschätzungen nach Pratt (1959); exakt bis 50 Paare mit Unterschied. Vorzeichentest: exakt, ohne die gleichen. Gezeigt ab zehn Paaren.',
    linkedChange:
      'Die Veränderung allein derer, die beide Male geantwortet haben, und mit den übrigen zusammen; die Befunde beruhen nicht darauf. t: gepaart. g_av: Unterschied in mittleren Standardabweichungen (Bonett 2008). Δ_c: nach Genauigkeit gewichtet, ω ist das Gewicht der Paare; anders als Δ nicht der Unterschied der gezeigten Mittelwerte. nur Paare: in einer Erhebung gibt es keine nicht verknüpften Personen.',
    intervals:
      'Zeigt, ob ein anderes Intervall zum gleichen Bild führt; alle Befunde beruhen auf dem t-Intervall (95 %). Logit: bleibt zwischen 0 und 100. BCa: Bootstrap mit fünftausend Ziehungen und festem Startwert, ab 15 Antworten. endlich klassisch: Streuung allein dieser einen Befragung, als zählten nur die Antworten dieses Tages. endlich ρ: Meinung der eingeladenen Personen, wenn ein Wert zu 0,6 wiederholbar ist.',
    response:
      'Zeigt, wie gleichmäßig die Bereiche geantwortet haben; die Befunde beruhen nicht darauf. D: Anteil der Antworten, die aus anderen Bereichen kommen müssten. R: R-Indikator, 1 bei gleichem Rücklauf in allen gezeigten Bereichen (Schouten u. a. 2009). Beides gibt nur Hinweise, keinen Nachweis.',
    bounds:
      'Grenzen des Mittelwerts im ganzen Netzwerk, wenn alle ohne Wert bei 0 oder alle bei 100 Punkten lägen (Manski 1989); die Befunde beruhen nicht darauf. Kipppunkt: So viele Punkte müssten sich die übrigen im Mittel verändert haben, damit der Unterschied im ganzen Netzwerk 0 wäre; gerechnet mit der kleineren der beiden Quoten.',
    boundsOne:
      'Grenzen des Mittelwerts im ganzen Netzwerk, wenn alle ohne Wert bei 0 oder alle bei 100 Punkten lägen (Manski 1989).',
    notEstimable: 'entfällt: nicht schätzbar.',
  },
  rules: {
    title: 'Regeln in Kraft',
    minimumCell: 'Kleinste Gruppe',
    minimumCellValue: (k: number, distribution: number) => `k = ${k}; Verteilungen ab ${distribution}`,
    weighting: 'Gewichtung',
    weightingValue: {
      answers: 'jede Antwort zählt gleich',
      'equal areas': 'jeder veröffentlichte Bereich zählt gleich, ohne Verknüpfung',
      'equal areas not possible': 'jede Antwort zählt gleich; gleiche Bereiche verlangt, aber nicht möglich',
    },
    missing: 'Fehlende Antworten',
    missingValue: (numerator: number, denominator: number) =>
      numerator * 2 === denominator
        ? 'mindestens die Hälfte beurteilt'
        : `mindestens ${numerator} von ${denominator} beurteilt`,
    thresholds: 'Schwellen',
    thresholdsValue: (margin: string, clear: string) => `${margin} und ${clear} Punkte`,
    multiplicity: 'Mehrfachvergleiche',
    multiplicityValue: (count: string) => `Holm, Familie von ${count}`,
    finite: 'Korrektur für endliche Grundgesamtheit',
    finiteValue: 'keine für die Befunde',
    linkage: 'Verknüpfung',
    linkageValue: {
      none: 'keine',
      'self-generated code': 'eigenes Kürzel, gleich bis auf höchstens einen Bestandteil',
    },
    level: 'Sicherheitsniveau',
    levelValue: (level: string) => `${level}\u00a0%, zweiseitig`,
    withheld: 'Nicht gezeigt',
    withheldValue: (n: number) =>
      n === 0
        ? 'nichts'
        : `${n} ${n === 1 ? 'Anzahl, Verteilung oder Kennwert' : 'Anzahlen, Verteilungen und Kennwerte'}: zu klein oder zu gleichförmig, oder sonst wäre eine solche zu errechnen`,
  },
  provenance: {
    software: 'Software',
    template: 'Berichtsvorlage',
    instrument: 'Instrument',
    instrumentValue: (title: string, version: string, hash: string) =>
      `${title}, Fassung ${version}, Prüfsumme ${hash}`,
    evaluated: 'Ausgewertet',
    evaluatedValue: (items: number, own: number, met: number) =>
      [
        `${items} ${items === 1 ? 'Aussage' : 'Aussagen'}`,
        own === 0 ? '' : `, ${own} eigene ${own === 1 ? 'Aussage' : 'Aussagen'}`,
        met === 0
          ? ''
          : ` + ${met} ${met === 1 ? 'Frage, ob eine Erwartung sich erfüllt hat' : 'Fragen, ob Erwartungen sich erfüllt haben'}`,
      ].join(''),
    asked: 'Gefragte Dimensionen',
    survey: 'Erhebungen',
    answers: 'Fragebögen',
    fingerprint: 'Prüfsumme der Daten',
    generated: 'Erstellt',
    source: 'Aussagen',
    sourceValue: 'Eigene Formulierungen zu den Dimensionen des Qualitätsrahmens Frühe Hilfen.',
    data: 'Daten',
  },
}

const en: typeof de = {
  lead: (count) => `Primary comparison: first against last survey, family of ${count}. Values in points (0 to 100).`,
  dimensions: (count) => (count === 1 ? 'one dimension' : `${count} dimensions`),
  leadOne: 'One survey. Values in points (0 to 100).',
  means: 'Means and change',
  meansOne: 'Means',
  test: 'Test and standardised differences',
  agreement: 'Agreement, rule',
  parts: 'Change as a sum: linked persons and those not linked',
  agreementOne: 'Agreement',
  own: 'The municipality’s own statements: difference in agreement',
  standardised: 'Change with the same composition of areas',
  otherwise: 'Computed otherwise',
  linkedPersons: 'Linked persons',
  notAnswered: 'Who did not answer',
  ranks: 'Rank test over all answers',
  weights: 'Means with other weights of the areas',
  linkedRanks: 'Rank tests among the linked persons',
  linkedTooFew: 'Tests among the linked persons alone stand here only once ten persons are linked for a dimension.',
  othersTooFew:
    'The change of the linked persons alone does not stand here: it would tell too much about the few others.',
  linkedChange: 'Change of the linked persons',
  intervals: 'Other intervals of the means',
  response: 'Who answered, measured by the network',
  bounds: 'How much the missing answers could matter',
  rankMethods: { exact: 'exact', asymptotic: 'asymptotic' },
  missing: {
    constant: 'no variation',
    noPairs: 'no pairs',
    noOthers: 'pairs only',
    belowFifteen: 'n below 15',
    rosterUnknown: 'N unknown',
    rosterExceeded: 'n above N',
    oneArea: 'one area',
    everybody: 'all there',
  },
  columns: annexColumns.en,
  countOf: (x, n) => `${x} of ${n}`,
  withN: (value, n) => `${value} (${n})`,
  nobody: 'nobody',
  notes: {
    method:
      'Method: comparison of means for partially overlapping samples (Derrick et al. 2017), without pairs Welch. n₁₂: linked pairs. r: correlation of the pairs. p (Holm): over all dimensions. MDE: detectable change (80% power). g: Hedges’ g.',
    parts:
      'S₁, S₂: means of the linked persons. L₁, J₂: means of the persons not linked, before and after; they include everybody who gave no code or another one. S₂ − S₁ + after only + before only = Δ apart from rounding; after only: (1\u00a0−\u00a0n₁₂/n₂)(J₂\u00a0−\u00a0S₂), before only: −(1\u00a0−\u00a0n₁₂/n₁)(L₁\u00a0−\u00a0S₁) (Kitagawa 1955). Shown from ten pairs on if the remaining groups are empty or hold at least five.',
    weights:
      'Shows whether the composition of the respondents makes the picture; the findings rest on M, in which every answer counts the same. areas equal: every area shown counts the same. as network: each counts by the number of persons invited; share of the invited persons whose area answered.',
    one: 'AD: mean deviation from the mean (AD_Md: from the median), averaged over the statements shown. r_wg(J): complete answers only, from ten on, and only where all statements are shown.',
    alpha:
      'Cronbach’s alpha and McDonald’s omega: in the report over all municipalities; one alone has too few answers for it.',
    own: 'Difference of the shares 5 or 6 with the interval of Newcombe (1998), method 10. Own statements stand outside the family of dimensions; they receive no finding.',
    standardised:
      'Δ same comp.: every published area counts in both surveys with the mean of its two shares (Kitagawa 1955); SE and range of it, without linkage. Composition: the rest up to Δ, that is the part that falls to other shares of the areas. Δ areas equal: every area counts the same.',
    ranks:
      'Answers whether a rank test would come out differently; the findings do not rest on it. Mann–Whitney: all answers, as if from different persons; U₂: pairs in which the later rating is higher. Exact: all arrangements of the ranks with their ties, up to 100 answers. δ: Cliff’s delta, share of pairs higher minus share lower (Feng and Cliff 2004).',
    linkedRanks:
      'The same question for persons who answered both times; the findings do not rest on it. V: Wilcoxon signed rank test, equal ratings after Pratt (1959); exact up to 50 pairs with a difference. Sign test: exact, without the equal ones. Shown from ten pairs on.',
    linkedChange:
      'The change of only those who answered both times, and together with the others; the findings do not rest on it. t: paired. g_av: difference in average standard deviations (Bonett 2008). Δ_c: weighted by precision, ω is the weight of the pairs; unlike Δ not the difference of the means shown. pairs only: one survey has no persons not linked.',
    intervals:
      'Shows whether another interval gives the same picture; all findings rest on the t interval (95%). logit: stays between 0 and 100. BCa: bootstrap of five thousand samples with a fixed seed, from 15 answers on. finite classic: spread of this one survey alone, as if only the answers of that day counted. finite ρ: opinion of the persons invited, if a score is repeatable to 0.6.',
    response:
      'Shows how evenly the areas answered; the findings do not rest on it. D: share of the answers that would have to come from other areas. R: R-indicator, 1 with the same response in all areas shown (Schouten et al. 2009). Both give hints only, no proof.',
    bounds:
      'Bounds of the mean in the whole network if all without a score were at 0 or all at 100 points (Manski 1989); the findings do not rest on it. Tipping point: by so many points the others would have had to change on average for the difference in the whole network to be 0; reckoned with the smaller of the two rates.',
    boundsOne:
      'Bounds of the mean in the whole network if all without a score were at 0 or all at 100 points (Manski 1989).',
    notEstimable: 'n/a: cannot be estimated.',
  },
  rules: {
    title: 'Rules in force',
    minimumCell: 'Smallest group',
    minimumCellValue: (k, distribution) => `k = ${k}; distributions from ${distribution}`,
    weighting: 'Weighting',
    weightingValue: {
      answers: 'every answer counts the same',
      'equal areas': 'every published area counts the same, without linkage',
      'equal areas not possible': 'every answer counts the same; equal areas wanted, but not possible',
    },
    missing: 'Missing answers',
    missingValue: (numerator, denominator) =>
      numerator * 2 === denominator ? 'at least half judged' : `at least ${numerator} of ${denominator} judged`,
    thresholds: 'Thresholds',
    thresholdsValue: (margin, clear) => `${margin} and ${clear} points`,
    multiplicity: 'Multiple comparisons',
    multiplicityValue: (count) => `Holm, family of ${count}`,
    finite: 'Finite population correction',
    finiteValue: 'none for the findings',
    linkage: 'Linkage',
    linkageValue: { none: 'none', 'self-generated code': 'code of their own, equal but for one element at most' },
    level: 'Confidence level',
    levelValue: (level) => `${level}%, two-sided`,
    withheld: 'Not shown',
    withheldValue: (n) =>
      n === 0
        ? 'nothing'
        : `${n} ${n === 1 ? 'count, distribution or statistic' : 'counts, distributions and statistics'}: too small or too uniform, or such a one could be computed otherwise`,
  },
  provenance: {
    software: 'Software',
    template: 'Report template',
    instrument: 'Instrument',
    instrumentValue: (title, version, hash) => `${title}, version ${version}, checksum ${hash}`,
    evaluated: 'Evaluated',
    evaluatedValue: (items, own, met) =>
      [
        `${items} ${items === 1 ? 'statement' : 'statements'}`,
        own === 0 ? '' : `, ${own} of the municipality’s own`,
        met === 0
          ? ''
          : ` + ${met} ${met === 1 ? 'question whether an expectation has been met' : 'questions whether expectations have been met'}`,
      ].join(''),
    asked: 'Dimensions asked',
    survey: 'Surveys',
    answers: 'Questionnaires',
    fingerprint: 'Checksum of the data',
    generated: 'Generated',
    source: 'Statements',
    sourceValue: 'Our own wording for the dimensions of the quality framework for Frühe Hilfen.',
    data: 'Data',
  },
}

export const annexWords = { de, en }
