const de = {
  /** Below a statement that was changed between the surveys. */
  reworded: 'umformuliert, mit Vorsicht zu vergleichen',
  otherQuestion: 'geändert, vorher war es eine andere Aussage',
  added: 'neu, vorher nicht gefragt',
  title: 'Geänderte Aussagen',
  lead: (from: string, to: string, month: string) =>
    `Im ${month} wurde Fassung ${from} gefragt, zuletzt Fassung ${to}. Veränderungen stehen nur bei Dimensionen, deren Aussagen in beiden Fassungen dieselben sind oder sich nur im Wortlaut leicht unterscheiden.`,
  none: 'Keine Aussage hat sich geändert.',
  caption: 'Geänderte Aussagen und ihre Vergleichbarkeit',
  columns: { item: 'Aussage', comparability: 'Vergleichbarkeit', reason: 'Grund' },
  comparability: {
    comparable: 'vergleichbar',
    'with caution': 'mit Vorsicht vergleichbar',
    'not comparable': 'nicht vergleichbar',
  },
  reasons: {
    unchanged: 'gleich',
    spelling: 'nur Schreibweise oder Satzzeichen',
    wording: 'einzelne andere Wörter',
    meaning: 'Verneinung, Menge oder viele andere Wörter',
    'scale labels': 'andere Worte für die Stufen',
    'scale steps': 'andere Stufen',
    reversal: 'umgekehrt gepolt',
    moved: 'gehört jetzt zu einer anderen Dimension',
    new: 'neu aufgenommen',
    removed: 'nicht mehr gefragt',
  },
  note: 'Verglichen werden Wörter, nicht der Sinn. Von mehreren Änderungen zählt die schwerste.',
}

const en: typeof de = {
  reworded: 'reworded, to be compared with caution',
  otherQuestion: 'changed, before it was another statement',
  added: 'new, not asked before',
  title: 'Changed statements',
  lead: (from, to, month) =>
    `In ${month} version ${from} was asked, in the last survey version ${to}. Changes are given only for dimensions whose statements are the same in both versions or differ slightly in wording.`,
  none: 'No statement has changed.',
  caption: 'Changed statements and whether they can be compared',
  columns: { item: 'Statement', comparability: 'Comparable', reason: 'Reason' },
  comparability: {
    comparable: 'comparable',
    'with caution': 'comparable with caution',
    'not comparable': 'not comparable',
  },
  reasons: {
    unchanged: 'unchanged',
    spelling: 'spelling or punctuation only',
    wording: 'single other words',
    meaning: 'a negation, a quantity or many other words',
    'scale labels': 'other words for the steps',
    'scale steps': 'other steps',
    reversal: 'turned round',
    moved: 'belongs to another dimension now',
    new: 'newly added',
    removed: 'no longer asked',
  },
  note: 'Words are compared, not sense. Of several changes the gravest counts.',
}

export const versionWords = { de, en }
