import type { Block, Cell, ChartRow, ItemRow, Mark, Report, WavePosition } from '#core/model/report.ts'

/**
 * A report as `buildReport` writes it, small enough to read: the invented numbers of the Wetteraukreis, one protected
 * row, one row without certainty. Every kind of block occurs.
 */
export const exampleReport: Report = {
  template: 'before-after',
  layout: 'report',
  palette: 'colour',
  german: [],
  title: 'Frühe Hilfen im Wetteraukreis: Vorher-Nachher-Bericht 2024 – 2026 (Simulierte Daten)',
  head: { name: 'Frühe Hilfen im Wetteraukreis', kind: 'Vorher-Nachher-Bericht 2024 – 2026' },
  foot: 'Peilung · Bericht WK-2026-01 · Stand 15. April 2026',
  locale: 'de',
  simulated: 'Simulierte Daten',
  words: {
    page: 'Seite',
    of: 'von',
    protected: 'zum Schutz der Befragten nicht gezeigt',
    notAsked: 'nicht gefragt',
    uncertain: 'Wert nicht sicher genug',
    interval: 'Unsicherheitsbereich',
    noInterval: 'ohne Unsicherheitsbereich',
    to: 'bis',
  },
  cover: {
    kind: 'Qualitätsentwicklung Frühe Hilfen',
    title: 'Frühe Hilfen im Wetteraukreis',
    subtitle: 'Wie das Netzwerk seine Arbeit einschätzt: vorher und nachher',
    waves: [
      { sign: 'before', text: 'Vorher: 4. bis 29. März 2024' },
      { sign: 'after', text: 'Nachher: 2. bis 27. März 2026' },
    ],
    facts: [
      {
        kind: 'facts',
        title: 'Die Kommune',
        facts: [
          { name: 'Bevölkerung', value: '305.312', note: '31.12.2017' },
          { name: 'Bevölkerungsentwicklung', value: '+12,2 %', note: '2011–2017' },
          { name: 'Nichtdeutsche Bevölkerung', value: '12,3 %', note: null },
          { name: 'Kinder von 0 bis 3 Jahren', value: '2,74 %', note: null },
          { name: 'Alleinerziehende mit Kind unter 3', value: 'keine Angabe', note: null },
          { name: 'Budget für Frühe Hilfen', value: '170.000 €', note: null },
        ],
      },
      {
        kind: 'facts',
        title: 'Das Netzwerk',
        facts: [
          { name: 'Gegründet', value: 'September 2012', note: null },
          { name: 'Gremien', value: '6', note: null },
          { name: 'Kooperationen', value: '261', note: null },
          { name: 'Kinder- und Jugendhilfe', value: '150', note: null },
          { name: 'Schwangerschaftsberatung', value: '6', note: null },
        ],
      },
    ],
    scope:
      'Eingeschätzt wurden fünf der neun Dimensionen des Qualitätsrahmens Frühe Hilfen und die sechs Projektziele.',
    publisher: 'Herausgegeben von der Netzwerkkoordination. Alle Befragungsdaten sind simuliert.',
  },
  blocks: blocks(),
  provenance: {
    template: 'before-after 1.0',
    instrument: 'quality-framework 2.0-de-1',
    data: 'b41e 09c7 5d2a f318',
    peilung: '0.1.0',
    generatedOn: '2026-04-15',
  },
}

function blocks(): Block[] {
  return [
    { kind: 'heading', level: 1, text: 'Auf einen Blick', id: 'glance', newPage: true },
    {
      kind: 'lead',
      text: '24 Personen aus dem Netzwerk haben im März 2024 eingeschätzt, wie gut die Frühen Hilfen aufgestellt sind, 21 im März 2026. Verglichen werden fünf Dimensionen auf einer Skala von 0 bis 100 Punkten.',
    },
    {
      kind: 'finding',
      verdict: 'clear_up',
      word: 'deutlich höher',
      first: '„Netzwerk“ wird deutlich höher eingeschätzt als zuvor: 75 statt 63 Punkte.',
      rest: 'Die Antworten passen zu einem Anstieg zwischen 6 und 18 Punkten. Auch wer beide Male geantwortet hat, urteilt heute höher.',
    },
    {
      kind: 'finding',
      verdict: 'hint_up',
      word: 'Hinweis: höher',
      first: 'Es gibt einen Hinweis, dass „Planung“ höher eingeschätzt wird (66 statt 57 Punkte).',
      rest: 'Weil viele Bereiche gleichzeitig verglichen wurden, kann das auch Zufall sein.',
    },
    {
      kind: 'finding',
      verdict: 'mixed_composition',
      word: 'andere Personen',
      first: 'Die Werte für „Politisch-strukturelle Verankerung“ unterscheiden sich.',
      rest: 'Das kann auch daran liegen, dass andere Personen geantwortet haben: Wer beide Male teilgenommen hat, zeigt diesen Unterschied nicht in gleicher Weise.',
    },
    {
      kind: 'finding',
      verdict: 'unclear',
      word: 'nicht zu sagen',
      first:
        'Ob sich die Einschätzung von zwei weiteren Dimensionen verändert hat, lässt sich mit diesen Antworten nicht sagen:',
      rest: '„Zusammenarbeit mit der Familie“ und „Qualität von Angeboten“.',
    },
    chartTable(),
    {
      kind: 'reading',
      label: 'Lesebeispiel',
      text: '„Netzwerk“ wurde vorher im Mittel mit 63 Punkten eingeschätzt (24 Antworten), nachher mit 75 (21 Antworten). Die Linien sind Unsicherheitsbereiche. Für den Befund zählt die Veränderung (Raute): Hier reicht der Unsicherheitsbereich von 6 bis 18 Punkten und schließt 0 nicht ein.',
    },
    {
      kind: 'columns',
      columns: [
        [
          {
            kind: 'box',
            tone: 'limits',
            title: 'Was diese Daten nicht zeigen',
            items: [
              {
                lead: null,
                text: 'Die Befragung zeigt, wie sich Einschätzungen verändert haben. Warum sie sich verändert haben, kann sie nicht zeigen.',
                target: null,
              },
              {
                lead: null,
                text: 'Eingeschätzt wurde aus Sicht der Befragten; andere Beteiligte, zum Beispiel Familien, können zu anderen Ergebnissen kommen.',
                target: null,
              },
              {
                lead: null,
                text: 'Unterschiede unter etwa 8 Punkten kann eine Befragung dieser Größe nicht verlässlich zeigen.',
                target: null,
              },
            ],
          },
        ],
        [
          {
            kind: 'box',
            tone: 'plain',
            title: 'Außerdem im Bericht',
            items: [
              { lead: '6', text: 'eigene Ziele der Kommune, von den Befragten eingeschätzt', target: 'own-goals' },
              { lead: '5 von 46', text: 'Aussagen mit gegensätzlichen Einschätzungen', target: 'disagreement' },
            ],
          },
        ],
      ],
    },
    { kind: 'heading', level: 1, text: 'Wer hat geantwortet?', id: 'participation', newPage: true },
    {
      kind: 'lead',
      text: 'Vorher haben 24 von 42 eingeladenen Personen geantwortet (57 %), nachher 21 von 45 (47 %). So ließen sich 22 von 45 Fragebögen zu elf Paaren verknüpfen.',
    },
    {
      kind: 'coverage',
      id: 'coverage',
      label: 'Abbildung 2',
      caption: 'Aus dem Bereich Gesundheit wurden mehr Personen eingeladen, geantwortet haben fünf',
      columnTitles: { group: 'Bereich und Ebene', filled: 'geantwortet', all: 'eingeladen' },
      waveTitles: ['vorher, März 2024', 'nachher, März 2026'],
      rows: [
        coverageRow('Kinder- und Jugendhilfe', [11, 16], [9, 16]),
        coverageRow('Gesundheit', [6, 12], [5, 16]),
        {
          label: 'Schwangerschaftsberatung',
          strong: false,
          waves: [
            { count: null, invited: 4, text: { kind: 'protected' } },
            { count: 7, invited: null, text: text('7') },
          ],
        },
        coverageRow('Operative Ebene', [15, 28], [13, 31]),
        { ...coverageRow('zusammen', [24, 42], [21, 45]), strong: true },
      ],
      legend: [{ sign: 'protected', text: 'zum Schutz nicht gezeigt' }],
      notes: [
        '¹ Weitere Akteure sind zusammengefasst, weil aus jedem dieser Bereiche weniger als fünf Personen geantwortet haben.',
      ],
    },
    {
      kind: 'columns',
      columns: [
        [
          { kind: 'heading', level: 2, text: 'Passen die Antworten zum Netzwerk?', id: 'composition' },
          {
            kind: 'paragraph',
            text: 'Vorher entspricht die Zusammensetzung der Antworten weitgehend der Zusammensetzung des Netzwerks. Nachher weicht sie etwas ab: Am stärksten fehlen Antworten aus dem Bereich Gesundheit (5 von 21 Antworten, aber 16 von 45 Eingeladenen).',
          },
        ],
        [
          { kind: 'heading', level: 2, text: 'Was nicht beurteilt werden konnte', id: 'cannot-judge' },
          {
            kind: 'table',
            id: 'cannot-judge-table',
            label: 'Tabelle 1',
            caption: 'Anteil „kann ich nicht beurteilen“',
            columns: [
              { key: 'dimension', title: 'Dimension', align: 'start' },
              { key: 'first', title: 'vorher n = 24', align: 'end' },
              { key: 'last', title: 'nachher n = 21', align: 'end' },
            ],
            rows: [
              { cells: [text('Netzwerk'), figure(4, '4 %'), figure(2, '2 %')] },
              { cells: [text('Politisch-strukturelle Verankerung'), { kind: 'protected' }, { kind: 'not asked' }] },
            ],
            notes: ['Anteil der Aussagen je Person, im Mittel über alle Personen.'],
          },
        ],
      ],
    },
    { kind: 'heading', level: 1, text: 'Die Dimensionen im Einzelnen', id: 'dimensions', newPage: true },
    {
      kind: 'paragraph',
      text: 'Die Ziffer ist die Nummer im Qualitätsrahmen. Der schmale Balken steht für vorher, der breite Balken für nachher; Zahlen im Balken sind Personen. Links der Mittellinie liegen die Antworten 1 bis 3, rechts 4 bis 6.',
    },
    dimension(3, 'Netzwerk', 'deutlich höher', networkItems()),
    dimension(4, 'Planung', 'Hinweis: höher', [...planningItems(), protectedItem()]),
    { kind: 'heading', level: 1, text: 'Hier gehen die Einschätzungen auseinander', id: 'disagreement' },
    {
      kind: 'paragraph',
      strong: 'Für das Gespräch:',
      text: 'Woran machen Sie Ihre Einschätzung fest? Was sehen andere, das Sie nicht sehen?',
    },
    { kind: 'list', items: ['Wir nutzen kleinräumige Daten, um Bedarfe zu erkennen.', 'Wir haben ein Konzept.'] },
    { kind: 'heading', level: 1, text: 'Eigene Ziele der Kommune', id: 'own-goals', newPage: true },
    { kind: 'note', tone: 'caution', text: 'Zu einzelnen Aussagen trifft der Bericht keine Feststellung.' },
    { kind: 'heading', level: 1, text: 'Anhang für Fachleute', id: 'annex', newPage: true },
    annexTable(),
    { kind: 'note', tone: 'method', text: 'Verfahren: teilweise überlappende Stichproben (Derrick et al. 2017).' },
    {
      kind: 'facts',
      title: 'Regeln in Kraft',
      facts: [{ name: 'Kleinste Gruppe', value: 'k = 5; Verteilungen ab 10', note: null }],
    },
    { kind: 'heading', level: 2, text: 'Herkunft', id: 'provenance' },
    {
      kind: 'provenance',
      pairs: [
        { name: 'Software', value: 'Peilung 0.1.0' },
        { name: 'Prüfsumme', value: 'b41e 09c7 5d2a f318' },
        { name: 'Erstellt', value: '15. April 2026' },
      ],
    },
  ]
}

function chartTable(): Block {
  return {
    kind: 'chartTable',
    id: 'dimensions-chart',
    label: 'Abbildung 1',
    caption: 'Eine von fünf Dimensionen wird deutlich höher eingeschätzt',
    alternative: 'Punktdiagramm, fünf Dimensionen, Skala 0 bis 100.',
    valueTitles: ['vorher 2024', 'nachher 2026'],
    changeTitle: 'Veränderung',
    axis: { min: 0, max: 100, ticks: [0, 20, 40, 60, 80, 100], title: 'Punkte (0 bis 100)' },
    changeAxis: { min: -20, max: 30, ticks: [-20, -10, 0, 10, 20, 30], title: 'Veränderung' },
    scaleWords: { low: 'stimme gar nicht zu', high: 'stimme sehr zu' },
    columnTitles: {
      label: 'Dimension',
      plot: 'Punkte (0 bis 100)',
      change: 'Veränderung',
      range: 'Punkte (von bis)',
      verdict: 'Befund',
    },
    rows: [
      row('Netzwerk', 'n 24 → 21, 11 verknüpft', [63, 58, 68], [75, 71, 79], [12, 6, 18], 'clear_up', 'deutlich höher'),
      row('Planung', 'n 23 → 21, 11 verknüpft', [57, 50, 64], [66, 60, 72], [9, 2, 16], 'hint_up', 'Hinweis: höher'),
      row(
        'Politisch-strukturelle Verankerung',
        'n 19 → 20, 9 verknüpft',
        [44, 35, 53],
        [56, 46, 66],
        [12, 2, 22],
        'mixed_composition',
        'andere Personen',
      ),
      row(
        'Zusammenarbeit mit der Familie',
        'n 24 → 21, 11 verknüpft',
        [92, 84, 100],
        [93, 85, 103],
        [1, -6, 6],
        'unclear',
        'nicht zu sagen',
      ),
      {
        label: 'Qualifizierung und interprofessionelles Lernen',
        detail: 'n 12 → .',
        marks: [value('first', 58, 49, 67), { kind: 'protected', wave: 'last' }],
        values: [figure(58, '58'), { kind: 'protected' }],
        change: { value: null, range: null, text: { kind: 'protected' }, rangeText: '' },
        verdict: 'suppressed',
        verdictWord: 'geschützt',
      },
    ],
    legend: [
      { sign: 'before', text: 'vorher' },
      { sign: 'after', text: 'nachher' },
      { sign: 'change', text: 'Veränderung' },
      { sign: 'protected', text: 'zum Schutz nicht gezeigt' },
    ],
    notes: ['Linien: Unsicherheitsbereich, 95 %.'],
  }
}

type Triple = readonly [value: number, lower: number, upper: number]

function row(
  label: string,
  detail: string,
  first: Triple,
  last: Triple,
  change: Triple,
  verdict: ChartRow['verdict'],
  verdictWord: string,
): ChartRow {
  const signed = (number: number) => (number > 0 ? `+${number}` : String(number).replace('-', '\u2212'))
  return {
    label,
    detail,
    marks: [value('first', ...first), value('last', ...last)],
    values: [figure(first[0], String(first[0])), { ...figure(last[0], String(last[0])), strong: true }],
    change: {
      value: change[0],
      range: { lower: change[1], upper: change[2] },
      text: figure(change[0], signed(change[0])),
      rangeText: change[1] < 0 ? `${signed(change[1])} bis ${signed(change[2])}` : `${change[1]} bis ${change[2]}`,
    },
    verdict,
    verdictWord,
  }
}

function value(wave: WavePosition, mean: number, lower: number, upper: number): Mark {
  return { kind: 'value', wave, value: mean, range: { lower, upper } }
}

function text(words: string): Cell {
  return { kind: 'text', text: words }
}

function figure(number: number, words: string): Extract<Cell, { kind: 'number' }> {
  return { kind: 'number', value: number, text: words }
}

function coverageRow(label: string, first: readonly [number, number], last: readonly [number, number]) {
  const wave = ([count, invited]: readonly [number, number]) => ({
    count,
    invited,
    text: text(`${count} von ${invited}`),
  })
  return { label, strong: false, waves: [wave(first), wave(last)] }
}

function dimension(number: number, title: string, verdict: string, rows: readonly ItemRow[]): Block {
  return {
    kind: 'together',
    blocks: [
      { kind: 'heading', level: 2, text: title, id: `dimension-${number}`, number, aside: verdict },
      {
        kind: 'columns',
        columns: [
          [
            {
              kind: 'paragraph',
              strong: `„${title}“ wird ${verdict} eingeschätzt als zuvor: 75 statt 63 Punkte.`,
              text: 'Die Antworten passen zu einem Anstieg zwischen 6 und 18 Punkten. Auch wer beide Male geantwortet hat, urteilt heute höher.',
            },
          ],
          [
            {
              kind: 'table',
              id: `dimension-${number}-values`,
              label: null,
              caption: `${title}: Werte`,
              hideCaption: true,
              columns: [
                { key: 'wave', title: '', align: 'start' },
                { key: 'points', title: 'Punkte', align: 'end' },
                { key: 'range', title: 'von bis', align: 'end' },
                { key: 'scale', title: 'Skala 1–6', align: 'end' },
                { key: 'n', title: 'n', align: 'end' },
              ],
              rows: [
                { cells: [text('vorher'), figure(63, '63'), text('58 bis 68'), figure(4.2, '4,2'), figure(24, '24')] },
                {
                  cells: [
                    text('nachher'),
                    { ...figure(75, '75'), strong: true },
                    text('71 bis 79'),
                    figure(4.8, '4,8'),
                    figure(21, '21'),
                  ],
                },
                {
                  cells: [
                    text('Veränderung'),
                    { ...figure(12, '+12'), strong: true },
                    text('6 bis 18'),
                    text(''),
                    text(''),
                  ],
                },
              ],
              notes: ['Einigkeit nachher: überwiegend einig'],
            },
          ],
        ],
      },
      {
        kind: 'itemTable',
        plot: { kind: 'bars' },
        id: `dimension-${number}-items`,
        caption: `Aussagen zu „${title}“`,
        hideCaption: true,
        columnTitles: {
          item: 'Aussage',
          bars: 'Antworten',
          agreement: 'Zustimmung (5 oder 6)',
          cannotJudge: 'nicht beurteilt',
        },
        scaleWords: { low: 'stimme gar nicht zu', high: 'stimme sehr zu' },
        steps: [
          'stimme gar nicht zu',
          'stimme nicht zu',
          'stimme eher nicht zu',
          'stimme eher zu',
          'stimme zu',
          'stimme sehr zu',
        ],
        extent: { left: 16, right: 21 },
        rows,
        legend: [{ sign: 'polarised', text: 'Hier gehen die Einschätzungen auseinander' }],
        notes: [],
      },
    ],
  }
}

function networkItems(): ItemRow[] {
  return [
    item('In unserem Netzwerk sind alle relevanten Berufsgruppen vertreten.', [1, 0, 9, 3, 6, 3], [1, 0, 1, 4, 9, 5]),
    item('Die Mitarbeit im Netzwerk lohnt sich für unsere Einrichtung.', [0, 1, 1, 9, 6, 5], [0, 0, 0, 2, 10, 8]),
    item(
      'Unsere Netzwerkkoordination wird von einem Steuerungsgremium getragen.',
      [1, 3, 7, 7, 2, 1],
      [0, 0, 8, 5, 6, 2],
    ),
    item('Eltern können in unserem Netzwerk mitreden.', [1, 5, 3, 9, 5, 1], [1, 1, 4, 7, 6, 2]),
  ]
}

function planningItems(): ItemRow[] {
  return [
    {
      ...item('Wir nutzen kleinräumige Daten, um Bedarfe zu erkennen.', [0, 8, 2, 3, 1, 1], [1, 2, 1, 3, 5, 0]),
      polarised: true,
    },
    item('Wir wissen, wo in unserer Angebotslandschaft Lücken sind.', [0, 1, 4, 7, 5, 2], [0, 0, 7, 4, 5, 3]),
  ]
}

function item(words: string, first: readonly number[], last: readonly number[]): ItemRow {
  const agreement = (counts: readonly number[]) =>
    `${counts[4]! + counts[5]!} von ${counts.reduce((sum, count) => sum + count, 0)}`
  return {
    text: words,
    distributions: [
      { wave: 'first', counts: first },
      { wave: 'last', counts: last },
    ],
    agreement: [text(agreement(first)), { kind: 'text', text: agreement(last), strong: true }],
    cannotJudge: [figure(2, '2'), figure(1, '1')],
    polarised: false,
    alternative: `Antworten 1 bis 6: vorher ${first.join(', ')}; nachher ${last.join(', ')}`,
  }
}

function protectedItem(): ItemRow {
  return {
    text: 'In unsere Bedarfsermittlung fließen die Sichtweisen von Familien ein.',
    distributions: [
      { wave: 'first', counts: null },
      { wave: 'last', counts: [0, 2, 3, 8, 2, 3] },
    ],
    agreement: [{ kind: 'protected' }, text('5 von 18')],
    cannotJudge: [{ kind: 'protected' }, figure(2, '2')],
    polarised: false,
    alternative: 'Antworten 1 bis 6: vorher zum Schutz der Befragten nicht gezeigt; nachher 0, 2, 3, 8, 2, 3',
  }
}

function annexTable(): Block {
  const titles = ['n₁', 'n₂', 'n₁₂', 'M₁', 'SD₁', 'M₂', 'SD₂', 'Δ', 'SE', '95 %', '90 %']
  return {
    kind: 'table',
    id: 'annex-means',
    label: 'Tabelle 5',
    caption: 'Mittelwerte und Veränderung',
    columns: [
      { key: 'dimension', title: 'Dimension', align: 'start' },
      ...titles.map((title) => ({ key: title, title, align: 'end' as const })),
    ],
    rows: [
      ['Netzwerk', '24', '21', '11', '63,1', '12,8', '75,2', '9,4', '+12,1', '2,81', '6,4; 17,9', '7,4; 16,9'],
      [
        'Politisch-strukturelle Verankerung',
        '19',
        '20',
        '9',
        '43,9',
        '18,4',
        '56,0',
        '21,7',
        '+12,1',
        '4,98',
        '1,8; 22,4',
        '3,6; 20,6',
      ],
    ].map((cells) => ({ cells: cells.map(text) })),
    notes: [],
  }
}
