import { type Effort, effortWords } from './effort.ts'
import { longDate, number } from './format.ts'
import { surveyTitle } from './survey-title.ts'

/** Responses of one wave, codes with slips and poster, texts for mail and reminder. */
const de = {
  crumb: (wave: string, from: string, to: string) => `Erheben · ${wave}, ${from} bis ${to}`,
  title: 'Wer hat geantwortet, und wer fehlt?',
  titleClosed: 'Wer hat geantwortet?',
  waves: 'Erhebung wählen',
  noWave: { title: 'Noch keine Erhebung geplant.', text: 'Sobald Termine feststehen, steht hier der Rücklauf.' },
  lead: {
    planned: (date: string) => `Die Erhebung beginnt am ${longDate(date, 'de')}.`,
    nobody: 'Noch keine Antwort. Die ersten kommen meist am Tag nach dem Austeilen der Zettel.',
    open: (submitted: number, expected: number) =>
      `${number(submitted, 0, 'de')} von ${number(expected, 0, 'de')} Personen ${submitted === 1 ? 'hat' : 'haben'} geantwortet.`,
    openUnknown: (submitted: number) =>
      submitted === 1 ? '1 Person hat geantwortet.' : `${number(submitted, 0, 'de')} Personen haben geantwortet.`,
    closed: (submitted: number, expected: number) =>
      `Die Erhebung ist geschlossen. ${number(submitted, 0, 'de')} von ${number(expected, 0, 'de')} haben geantwortet.`,
    closedUnknown: (submitted: number) =>
      `Die Erhebung ist geschlossen. ${number(submitted, 0, 'de')} haben geantwortet.`,
  },
  rosterUnknown:
    'Wie viele Personen eingeladen waren, ist nicht bekannt; die Rücklaufquote kann nicht berechnet werden.',
  rosterGap: (known: number, missing: string) =>
    `Gezählt sind bisher ${number(known, 0, 'de')} Eingeladene. ${missing}: noch keine Zahl, deshalb gibt es keine Rücklaufquote.`,
  enterRoster: 'Eingeladene eintragen',
  tooMany: (submitted: number, expected: number) =>
    `Es sind mehr Antworten (${submitted}) als Eingeladene (${expected}). Bitte prüfen Sie die Zahlen der Eingeladenen.`,
  caption: 'Antworten je Bereich',
  columns: { sector: 'Bereich', answered: 'haben geantwortet' },
  of: (expected: string) => `von ${expected}`,
  total: 'Netzwerk',
  viaShared: 'über den gemeinsamen Link',
  sharedCount: (count: number) =>
    count === 1 ? '1 Antwort kam über den gemeinsamen Link.' : `${count} Antworten kamen über den gemeinsamen Link.`,
  viaSharedHint: 'Wer über den gemeinsamen Link kommt, wird keinem Bereich zugeordnet.',
  legend: {
    protected: 'unter 5 eingeladen oder sonst errechenbar',
    allProtected:
      'Bereiche werden noch nicht einzeln gezeigt. Aus Gesamtzahl und großen Bereichen ließe sich jetzt errechnen, ob in den kleinen Bereichen (unter 5 eingeladen) schon jemand geantwortet hat. Mit weiteren Antworten erscheinen die großen Bereiche meist wieder. Erinnern Sie bis dahin alle Bereiche gleichermaßen.',
    stroke: (wave: string) => `Endstand: ${wave}`,
  },
  notResults:
    'Gezählt werden benutzte Codes, keine Antworten. Welcher Code zu welcher Antwort gehört, speichert Peilung nicht.',
  missing: {
    title: 'Wer fehlt für einen Bericht',
    titleClosed: 'Was das für den Bericht heißt',
    sector: (sector: string, missing: number) =>
      missing === 1 ? `${sector}: noch mindestens 1 Antwort` : `${sector}: noch mindestens ${missing} Antworten`,
    sectorText: (submitted: number, expected: number) =>
      `Nach den Codes ${submitted} von ${expected}. Ab 5 Antworten in jeder Erhebung erscheint der Bereich für sich. Im Bericht gilt der Bereich, den die Befragten selbst angeben.`,
    earlierSmall: (sector: string) => `${sector}: nur gemeinsam`,
    earlierSmallText: (earlier: number) =>
      `Davor ${earlier === 1 ? 'kam nach den Codes 1 Antwort' : `kamen nach den Codes ${earlier} Antworten`}. Der Bereich erscheint deshalb zusammen mit anderen als „Weitere Akteure“.`,
    merged: (sector: string) => `${sector}: zusammen mit anderen`,
    mergedText: (submitted: number, expected: number) =>
      `Nach den Codes haben ${submitted} von ${expected} geantwortet. Unter 5 Antworten erscheint der Bereich mit anderen als „Weitere Akteure“.`,
    nobody: 'Alle Bereiche sind vertreten.',
    nobodyText: 'Aus jedem gezeigten Bereich liegen mindestens 5 Antworten vor.',
    total: (missing: number) =>
      missing === 1 ? 'Insgesamt noch mindestens 1 Antwort' : `Insgesamt noch mindestens ${missing} Antworten`,
    totalText: 'Unter 5 Antworten zeigt der Bericht zum Schutz der Befragten keine Werte.',
  },
  closedDoor: (date: string) => ({
    strong: `Ergebnisse sind bis ${longDate(date, 'de')} geschlossen,`,
    rest: ' auch für Sie. So lässt sich keine Antwort herausrechnen.',
  }),
  toReport: 'Zum Bericht',
  actions: { codes: 'Zettel und Plakat', reminder: 'Erinnerung vorbereiten' },

  codes: {
    crumb: 'Codes',
    title: 'Wie viele Codes brauchen Sie?',
    lead: 'Ein persönlicher Code gilt einmal. Der gemeinsame Link gilt für viele, wird aber keinem Bereich zugeordnet.',
    roster: 'Vorgeschlagen ist, was bis zur Zahl der Eingeladenen fehlt.',
    out: (personal: number, links: number) =>
      [
        ...(personal === 0
          ? []
          : [
              personal === 1
                ? '1 persönlicher Code ist schon ausgegeben und gilt weiter.'
                : `${number(personal, 0, 'de')} persönliche Codes sind schon ausgegeben und gelten weiter.`,
            ]),
        ...(links === 0
          ? []
          : [
              links === 1
                ? 'Ein gemeinsamer Link ist schon angelegt.'
                : `${links} gemeinsame Links sind schon angelegt.`,
            ]),
      ].join(' '),
    leave: {
      title: 'Diese Codes sind noch nicht gesichert.',
      text: 'Sie wurden weder gedruckt noch heruntergeladen und lassen sich danach nicht mehr anzeigen.',
    },
    noRoster: 'Für diese Erhebung ist noch nicht gezählt, wer eingeladen ist.',
    caption: 'Anzahl persönlicher Codes je Bereich',
    columns: { sector: 'Bereich', out: 'ausgegeben', codes: 'Codes' },
    number: (sector: string) => `Codes: ${sector}`,
    shared: 'Ein gemeinsamer Link für das Plakat',
    anotherShared: 'Noch ein gemeinsamer Link für das Plakat',
    invalid: (sector: string) => `${sector}: Bitte eine ganze Zahl von 0 bis 500.`,
    none: 'Bitte mindestens einen Code oder den gemeinsamen Link wählen.',
    revoke: {
      title: 'Codes zurückziehen',
      lead: 'Zurückgezogene Codes öffnen keinen Fragebogen mehr. Was mit ihnen schon beantwortet wurde, bleibt erhalten.',
      what: 'Welche Codes?',
      unused: (sector: string) => `Unbenutzte Codes: ${sector}`,
      shared: 'Der gemeinsame Link',
      submit: 'Zurückziehen',
      done: (count: number) =>
        count === 0
          ? 'Hier war nichts zurückzuziehen.'
          : count === 1
            ? '1 Code gilt nicht mehr.'
            : `${number(count, 0, 'de')} Codes gelten nicht mehr.`,
    },
    submit: (count: number) =>
      count === 0 ? 'Codes ausgeben' : count === 1 ? '1 Code ausgeben' : `${number(count, 0, 'de')} Codes ausgeben`,
    issuing: 'Codes werden ausgegeben …',
    closed: (date: string) =>
      `Diese Erhebung ist seit ${longDate(date, 'de')} geschlossen. Neue Codes gibt es nicht mehr.`,
    issuedTitle: (count: number) =>
      count === 0
        ? 'Der gemeinsame Link ist da'
        : count === 1
          ? '1 Code ist da'
          : `${number(count, 0, 'de')} Codes sind da`,
    issuedLead:
      'Sie werden nur jetzt gezeigt, denn gespeichert sind nur ihre Prüfsummen. Bitte drucken oder laden Sie sie gleich herunter.',
    printSlips: 'Zettel drucken',
    printSlipsHint: '8 auf A4, mit Schnittmarken',
    printPoster: 'Plakat drucken',
    printPosterHint: 'A3, lässt sich auf A4 verkleinern',
    csv: 'Liste als CSV',
    csvHint: 'Bereich, Code und Link',
    csvName: (municipality: string, wave: string) => `codes-${municipality}-${wave}.csv`,
    csvColumns: ['Bereich', 'Code', 'Link'],
    preview: 'Vorschau der Zettel',
    sharedTitle: 'Gemeinsamer Link',
    mailTitle: 'Text für eine E-Mail',
    more: 'Weitere Codes ausgeben',
    perSector: 'Je Bereich',
    showCodes: 'Alle Codes zeigen',
  },
  slip: {
    sentence: (municipality: string) =>
      `${surveyTitle.de} Ihre Einschätzung für das Netzwerk Frühe Hilfen ${municipality}.`,
    lastDay: (date: string) => `bis ${longDate(date, 'de')}`,
    qr: 'QR-Code zur Erhebung',
  },
  poster: {
    question: surveyTitle.de as string,
    effort: effortWords.de,
    code: 'Oder Code eingeben:',
    lastDay: (date: string) => `Mitmachen bis ${longDate(date, 'de')}`,
  },
  mail: {
    invitation: (municipality: string, link: string, date: string, effort: Effort) =>
      `Liebe Engagierte im Netzwerk Frühe Hilfen ${municipality},

${surveyTitle.de} Bitte geben Sie Ihre Einschätzung ab. ${effortWords.de(effort)}

${link}

Die Erhebung läuft bis ${longDate(date, 'de')}. Niemand sieht einzelne Antworten, auch die Koordination nicht. Gezeigt wird nur, was auf mindestens fünf Antworten beruht.

Wenn Sie einen Zettel mit persönlichem Code bekommen haben, nutzen Sie bitte diesen.

Vielen Dank`,
    subject: `Betreff: ${surveyTitle.de}`,
  },
  reminder: {
    crumb: 'Erinnerung',
    title: 'Eine Erinnerung an alle',
    lead: 'Peilung weiß nicht, wer geantwortet hat. Deshalb geht die Erinnerung an alle und dankt zugleich.',
    textTitle: 'Text für eine E-Mail',
    text: (municipality: string, date: string, counts: string, effort: Effort, link: boolean) =>
      `Liebe Engagierte im Netzwerk Frühe Hilfen ${municipality},

unsere Erhebung läuft noch bis ${longDate(date, 'de')}. ${counts}Jede Stimme macht das Bild vollständiger, besonders aus Bereichen, die bisher selten geantwortet haben.

Bitte nutzen Sie ${link ? 'den Link aus unserer Einladung oder ' : ''}den Code auf Ihrem Zettel. ${effortWords.de(effort)}

Falls Sie schon geantwortet haben: danke, dann ist nichts weiter zu tun.`,
    subject: 'Betreff: Erinnerung an unsere Erhebung',
    lostTitle: 'Zettel verloren?',
    lost: 'Geben Sie einen neuen Code aus. Der alte gilt weiter; bitte achten Sie darauf, dass jede Person nur einmal antwortet.',
    newCodes: 'Codes ausgeben',
    notOpen: (date: string) => `Erinnern können Sie, sobald die Erhebung läuft: ab ${longDate(date, 'de')}.`,
    closed: 'Diese Erhebung ist geschlossen. Es gibt nichts mehr zu erinnern.',
  },
}

const en: typeof de = {
  crumb: (wave, from, to) => `Collect · ${wave}, ${from} to ${to}`,
  title: 'Who has answered, and who is missing?',
  titleClosed: 'Who has answered?',
  waves: 'Choose the survey',
  noWave: { title: 'No survey planned yet.', text: 'As soon as dates are set, the responses are here.' },
  lead: {
    planned: (date) => `The survey starts on ${longDate(date, 'en')}.`,
    nobody: 'No answer yet. The first ones mostly come on the day after the slips are handed out.',
    open: (submitted, expected) =>
      `${number(submitted, 0, 'en')} of ${number(expected, 0, 'en')} persons ${submitted === 1 ? 'has' : 'have'} answered.`,
    openUnknown: (submitted) =>
      submitted === 1 ? '1 person has answered.' : `${number(submitted, 0, 'en')} persons have answered.`,
    closed: (submitted, expected) =>
      `The survey is closed. ${number(submitted, 0, 'en')} of ${number(expected, 0, 'en')} have answered.`,
    closedUnknown: (submitted) => `The survey is closed. ${number(submitted, 0, 'en')} have answered.`,
  },
  rosterUnknown: 'It is not known how many persons were invited; the response rate cannot be computed.',
  rosterGap: (known, missing) =>
    `${number(known, 0, 'en')} invited persons have been counted so far. ${missing}: no number yet, so there is no response rate.`,
  enterRoster: 'Enter numbers',
  tooMany: (submitted, expected) =>
    `There are more answers (${submitted}) than persons invited (${expected}). Please check the numbers invited.`,
  caption: 'Answers by area',
  columns: { sector: 'Area', answered: 'have answered' },
  of: (expected) => `of ${expected}`,
  total: 'Network',
  viaShared: 'through the shared link',
  sharedCount: (count) =>
    count === 1 ? '1 answer came through the shared link.' : `${count} answers came through the shared link.`,
  viaSharedHint: 'Whoever comes through the shared link is counted to no area.',
  legend: {
    protected: 'fewer than 5 invited, or could be computed',
    allProtected:
      'Areas are not shown one by one yet. From the total and the large areas one could now work out whether anybody in the small areas (fewer than 5 invited) has answered. With more answers the large areas usually appear again. Until then, remind all areas alike.',
    stroke: (wave) => `final state: ${wave}`,
  },
  notResults: 'Used codes are counted, not answers. Peilung does not store which code belongs to which answer.',
  missing: {
    title: 'Who is missing for a report',
    titleClosed: 'What this means for the report',
    sector: (sector, missing) =>
      missing === 1 ? `${sector}: at least 1 more answer` : `${sector}: at least ${missing} more answers`,
    sectorText: (submitted, expected) =>
      `By the codes ${submitted} of ${expected}. From 5 answers in every survey the area appears on its own. In the report the area counts that respondents give themselves.`,
    earlierSmall: (sector) => `${sector}: only together`,
    earlierSmallText: (earlier) =>
      `By the codes there ${earlier === 1 ? 'was 1 answer' : `were ${earlier} answers`} earlier. The area therefore appears with others as “Further actors”.`,
    merged: (sector) => `${sector}: together with others`,
    mergedText: (submitted, expected) =>
      `By the codes ${submitted} of ${expected} have answered. Below 5 answers the area appears with others as “Further actors”.`,
    nobody: 'All areas are represented.',
    nobodyText: 'There are at least 5 answers from every area shown.',
    total: (missing) =>
      missing === 1 ? 'At least 1 more answer altogether' : `At least ${missing} more answers altogether`,
    totalText: 'Below 5 answers the report shows no values, to protect the respondents.',
  },
  closedDoor: (date) => ({
    strong: `Results are closed until ${longDate(date, 'en')},`,
    rest: ' for you too. That way no single answer can be worked out.',
  }),
  toReport: 'To the report',
  actions: { codes: 'Slips and poster', reminder: 'Prepare reminder' },

  codes: {
    crumb: 'Codes',
    title: 'How many codes do you need?',
    lead: 'A personal code works once. The shared link works for many, but belongs to no area.',
    roster: 'What is missing up to the numbers invited is proposed.',
    out: (personal, links) =>
      [
        ...(personal === 0
          ? []
          : [
              personal === 1
                ? '1 personal code has been issued already and stays valid.'
                : `${number(personal, 0, 'en')} personal codes have been issued already and stay valid.`,
            ]),
        ...(links === 0
          ? []
          : [links === 1 ? 'A shared link exists already.' : `${links} shared links exist already.`]),
      ].join(' '),
    leave: {
      title: 'These codes have not been kept yet.',
      text: 'They have been neither printed nor downloaded and cannot be shown again afterwards.',
    },
    noRoster: 'It has not been counted yet who is invited to this survey.',
    caption: 'Number of personal codes by area',
    columns: { sector: 'Area', out: 'issued', codes: 'Codes' },
    number: (sector) => `Codes: ${sector}`,
    shared: 'One shared link for the poster',
    anotherShared: 'Another shared link for the poster',
    invalid: (sector) => `${sector}: please a whole number from 0 to 500.`,
    none: 'Please choose at least one code or the shared link.',
    revoke: {
      title: 'Withdraw codes',
      lead: 'Withdrawn codes no longer open the questionnaire. What has been answered by them stays.',
      what: 'Which codes?',
      unused: (sector) => `Unused codes: ${sector}`,
      shared: 'The shared link',
      submit: 'Withdraw',
      done: (count) =>
        count === 0
          ? 'There was nothing to withdraw here.'
          : count === 1
            ? '1 code is no longer valid.'
            : `${number(count, 0, 'en')} codes are no longer valid.`,
    },
    submit: (count) =>
      count === 0 ? 'Issue codes' : count === 1 ? 'Issue 1 code' : `Issue ${number(count, 0, 'en')} codes`,
    issuing: 'Issuing codes …',
    closed: (date) => `This survey has been closed since ${longDate(date, 'en')}. There are no more codes.`,
    issuedTitle: (count) =>
      count === 0
        ? 'The shared link is ready'
        : count === 1
          ? '1 code is ready'
          : `${number(count, 0, 'en')} codes are ready`,
    issuedLead:
      'They are shown only now, because only their fingerprints are stored. Please print or download them right away.',
    printSlips: 'Print slips',
    printSlipsHint: '8 on A4, with cutting marks',
    printPoster: 'Print poster',
    printPosterHint: 'A3, can be reduced to A4',
    csv: 'List as CSV',
    csvHint: 'area, code and link',
    csvName: (municipality, wave) => `codes-${municipality}-${wave}.csv`,
    csvColumns: ['Area', 'Code', 'Link'],
    preview: 'Preview of the slips',
    sharedTitle: 'Shared link',
    mailTitle: 'Text for an e-mail',
    more: 'Issue more codes',
    perSector: 'By area',
    showCodes: 'Show all codes',
  },
  slip: {
    sentence: (municipality) => `${surveyTitle.en} Your view for the Frühe Hilfen network of ${municipality}.`,
    lastDay: (date) => `until ${longDate(date, 'en')}`,
    qr: 'QR code to the survey',
  },
  poster: {
    question: surveyTitle.en,
    effort: effortWords.en,
    code: 'Or enter this code:',
    lastDay: (date) => `Take part until ${longDate(date, 'en')}`,
  },
  mail: {
    invitation: (municipality, link, date, effort) =>
      `Dear members of the Frühe Hilfen network of ${municipality},

${surveyTitle.en} Please give your view. ${effortWords.en(effort)}

${link}

The survey runs until ${longDate(date, 'en')}. Nobody sees single answers, not even the coordination. Only what rests on at least five answers is shown.

If you have received a slip with a personal code, please use that one.

Thank you`,
    subject: `Subject: ${surveyTitle.en}`,
  },
  reminder: {
    crumb: 'Reminder',
    title: 'One reminder for everybody',
    lead: 'Peilung does not know who has answered. So the reminder goes to everybody and says thank you as well.',
    textTitle: 'Text for an e-mail',
    text: (municipality, date, counts, effort, link) =>
      `Dear members of the Frühe Hilfen network of ${municipality},

our survey runs until ${longDate(date, 'en')}. ${counts}Every voice makes the picture more complete, above all from areas that have seldom answered so far.

Please use ${link ? 'the link of our invitation or ' : ''}the code on your slip. ${effortWords.en(effort)}

If you have answered already: thank you, there is nothing more to do.`,
    subject: 'Subject: a reminder of our survey',
    lostTitle: 'Slip lost?',
    lost: 'Issue a new code. The old one stays valid; please see to it that each person answers only once.',
    newCodes: 'Issue codes',
    notOpen: (date) => `You can remind people as soon as the survey runs: from ${longDate(date, 'en')}.`,
    closed: 'This survey is closed. There is nothing left to remind of.',
  },
}

export const collectWords = { de, en }
