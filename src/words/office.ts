/** Names of styles and the few words office files add to a report; all others travel with it. */
const de = {
  language: 'de-DE',
  styles: {
    Heading1: 'Peilung Überschrift 1',
    Heading2: 'Peilung Überschrift 2',
    Heading3: 'Peilung Überschrift 3',
    Heading4: 'Peilung Überschrift 4',
    Title: 'Peilung Titel',
    Subtitle: 'Peilung Untertitel',
    Caption: 'Peilung Beschriftung',
    ListBullet: 'Peilung Liste',
    BoxList: 'Peilung Liste im Kasten',
    Lead: 'Peilung Lead',
    Reading: 'Peilung Lesebeispiel',
    Note: 'Peilung Hinweis',
    Wave: 'Peilung Erhebung',
    TableText: 'Peilung Tabellentext',
    TableHead: 'Peilung Tabellenkopf',
    table: 'Peilung Tabelle',
  },
  slide: {
    answeredBefore: 'haben vorher geantwortet',
    answeredAfter: 'haben nachher geantwortet',
    answeredOnce: 'haben geantwortet',
    of: (count: number) => `von ${count}`,
    more: (count: number) =>
      count === 1 ? 'Eine weitere Aussage steht im Bericht.' : `${count} weitere Aussagen stehen im Bericht.`,
    lines: 'Waagerechte Linien: Unsicherheitsbereiche.',
    linesOfChange:
      'Waagerechte Linien: Unsicherheitsbereiche. Für den Befund zählt der Bereich der Veränderung (Raute).',
    stacked: (waves: readonly string[]) => `von oben nach unten: ${waves.join(', ')}`,
    method:
      'Zur Methode: Verglichen werden die Mittelwerte aller Antworten beider Erhebungen. Der Befund richtet sich nach dem Unsicherheitsbereich der Veränderung, der Zahl der Vergleiche und der Größe des Unterschieds. Regeln und Kennwerte stehen im Vorher-Nachher-Bericht.',
    answers: 'Antworten',
  },
  origin: {
    software: 'Software',
    template: 'Berichtsvorlage',
    instrument: 'Instrument',
    data: 'Prüfsumme der Daten',
    generated: 'Erstellt',
  },
}

const en: typeof de = {
  language: 'en-GB',
  styles: {
    Heading1: 'Peilung Heading 1',
    Heading2: 'Peilung Heading 2',
    Heading3: 'Peilung Heading 3',
    Heading4: 'Peilung Heading 4',
    Title: 'Peilung Title',
    Subtitle: 'Peilung Subtitle',
    Caption: 'Peilung Caption',
    ListBullet: 'Peilung List',
    BoxList: 'Peilung List in a Box',
    Lead: 'Peilung Lead',
    Reading: 'Peilung How to read',
    Note: 'Peilung Note',
    Wave: 'Peilung Survey',
    TableText: 'Peilung Table text',
    TableHead: 'Peilung Table head',
    table: 'Peilung Table',
  },
  slide: {
    answeredBefore: 'answered before',
    answeredAfter: 'answered after',
    answeredOnce: 'answered',
    of: (count) => `of ${count}`,
    more: (count) =>
      count === 1 ? 'One further statement is in the report.' : `${count} further statements are in the report.`,
    lines: 'Horizontal lines: ranges of uncertainty.',
    linesOfChange: 'Horizontal lines: ranges of uncertainty. The finding rests on that of the change (diamond).',
    stacked: (waves) => `from top to bottom: ${waves.join(', ')}`,
    method:
      'On the method: the means of all answers of both surveys are compared. The finding rests on the range of uncertainty of the change, the number of comparisons and the size of the difference. Rules and statistics are in the before-and-after report.',
    answers: 'Answers',
  },
  origin: {
    software: 'Software',
    template: 'Report template',
    instrument: 'Instrument',
    data: 'Checksum of the data',
    generated: 'Generated',
  },
}

export const officeWords = { de, en }
