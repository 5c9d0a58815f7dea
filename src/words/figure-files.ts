/** Names of figures and tables in file names, by the block's id; others take the heading they stand under. */
const de = {
  figure: 'abb',
  table: 'tab',
  items: 'aussagen',
  blocks: {
    'chart-dimensions': 'dimensionen',
    'chart-coverage': 'ruecklauf',
    'chart-linked': 'verknuepfung',
    'chart-levels': 'ebenen',
    'chart-others': 'andere-kommunen',
    'chart-disagreement': 'gegensaetzliche-einschaetzungen',
    'chart-item-differences': 'groesste-unterschiede',
    'chart-own-goal': 'ziele',
    'chart-own-challenge': 'herausforderungen',
    'chart-own-expectation': 'erwartungen',
    'chart-own-met': 'erfuellte-erwartungen',
    'table-cannot-judge': 'nicht-beurteilt',
    'table-findings': 'befunde',
    'table-sensitivity': 'anders-gerechnet',
    'annex-means': 'mittelwerte',
    'annex-test': 'test',
    'annex-agreement': 'uebereinstimmung',
    'annex-own': 'eigene-aussagen',
  } as Readonly<Record<string, string>>,
}

const en: typeof de = {
  figure: 'fig',
  table: 'tab',
  items: 'statements',
  blocks: {
    'chart-dimensions': 'dimensions',
    'chart-coverage': 'response',
    'chart-linked': 'linkage',
    'chart-levels': 'levels',
    'chart-others': 'other-municipalities',
    'chart-disagreement': 'divided-ratings',
    'chart-item-differences': 'largest-differences',
    'chart-own-goal': 'goals',
    'chart-own-challenge': 'challenges',
    'chart-own-expectation': 'expectations',
    'chart-own-met': 'expectations-met',
    'table-cannot-judge': 'cannot-judge',
    'table-findings': 'findings',
    'table-sensitivity': 'other-calculations',
    'annex-means': 'means',
    'annex-test': 'test',
    'annex-agreement': 'agreement',
    'annex-own': 'own-statements',
  },
}

export const figureFileWords = { de, en }
