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
    more: 'Weitere Aussagen stehen im Bericht.',
    lines: 'Linien: Unsicherheitsbereiche.',
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
    more: 'Further statements are in the report.',
    lines: 'Lines: ranges of uncertainty.',
  },
}

export const officeWords = { de, en }
