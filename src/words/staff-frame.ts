import { list, longDate, number } from './format.ts'

/** The pages of the frame: profile, own statements, numbers invited, dates. */
const de = {
  title: (done: number, of: number) =>
    done === of ? 'Der Rahmen steht.' : `${done} von ${of} Teilen des Rahmens stehen.`,
  lead: 'Der Rahmen legt fest, wer was wann gefragt wird. Etwa 25\u00a0Minuten, in beliebiger Reihenfolge.',
  leadDone: 'Festgelegt ist, wer was wann gefragt wird. Was noch nicht gefragt wurde, lässt sich ändern.',
  asked: {
    titleIn: (wave: string) => `Was gefragt wird: ${wave}`,
    items: (count: number) => (count === 1 ? '1 Aussage' : `${count} Aussagen`),
    own: 'Eigene Aussagen',
    sum: (items: number, minutes: number) => `Zusammen ${items} Aussagen, etwa ${minutes}\u00a0Minuten je Person.`,
  },
  parts: {
    profile: {
      title: 'Steckbrief',
      missing: 'Noch nicht eingelesen.',
      present: (lines: number, open: number) =>
        open === 0 ? `Eingelesen, ${lines} Angaben.` : `Eingelesen, ${lines} Angaben, ${open} noch offen.`,
      read: 'Steckbrief einlesen',
      see: 'Steckbrief ansehen',
    },
    goals: {
      title: 'Eigene Aussagen',
      none: 'Noch keine. Sie entstehen aus dem Steckbrief oder von Hand.',
      some: (confirmed: number, of: number) => `${confirmed} von ${of} bestätigt.`,
      open: 'Aussagen ansehen',
    },
    roster: {
      title: 'Eingeladene',
      none: 'Für keine Erhebung gezählt.',
      some: (waves: readonly string[]) => waves.join(' · '),
      wave: (wave: string, persons: number) => `${wave}: ${number(persons, 0, 'de')} Personen`,
      waveGap: (wave: string, persons: number, missing: string) =>
        `${wave}: bisher ${number(persons, 0, 'de')} Personen; ${missing}: noch keine Zahl`,
      waveUnknown: (wave: string) => `${wave}: noch nicht gezählt`,
      open: 'Eingeladene eintragen',
      see: 'Eingeladene ansehen',
    },
    waves: {
      title: 'Erhebungen und Termine',
      none: 'Noch keine Erhebung geplant.',
      open: 'Termine ansehen',
    },
  },
  partState: { done: 'steht', open: 'offen' },

  import: {
    crumb: 'Steckbrief einlesen',
    titleEmpty: 'Steckbrief einlesen',
    leadEmpty:
      'Fügen Sie den Text ein oder wählen Sie eine Textdatei. Peilung zeigt Zeile für Zeile, was es verstanden hat; Sie entscheiden. Auch ein Konzept lässt sich einlesen.',
    privacy:
      'Nichts verlässt diese Installation. Nicht übernommen werden Telefonnummern, E-Mail-Adressen und erkannte Namen: in der Zeile Ansprechperson, nach Frau oder Herr, mit Titel oder Funktion. Andere Namen kann Peilung übersehen. Bitte prüfen Sie die übrigen Zeilen.',
    text: 'Text des Steckbriefs',
    file: 'Textdatei wählen',
    fileHint: 'Text (UTF-8), bis 200 Kilobyte',
    read: 'Einlesen',
    reading: 'Wird gelesen …',
    title: (open: number, unassigned: number, of: number) =>
      open === 0
        ? unassigned === 0
          ? `Alle ${of} Zeilen sind verstanden`
          : `${unassigned} von ${of} Zeilen ${unassigned === 1 ? 'ist' : 'sind'} nicht zugeordnet`
        : open === 1
          ? `1 von ${of} Zeilen braucht Ihre Entscheidung`
          : `${open} von ${of} Zeilen brauchen Ihre Entscheidung`,
    titleConcept: (count: number, open: number) =>
      `${count === 1 ? '1 Vorschlag' : `${count} Vorschläge`} aus dem Konzept, ${open === 0 ? 'alle entschieden' : `${open} davon zu prüfen`}`,
    leadConcept:
      'Der Text ist kein Steckbrief mit Überschriften. Peilung hat Angaben herausgesucht und nennt zu jeder die Stelle. Nicht Übernommenes bleibt als Text erhalten.',
    filter: 'Zeilen nach Stand',
    all: 'Alle',
    found: 'Vorschläge',
    caption: 'Zeile für Zeile: Wortlaut, Verständnis und Stand',
    columns: { line: 'Zeile', document: 'Im Dokument', understood: 'Verstanden als', state: 'Stand' },
    decided: 'entschieden',
    leftOpen: 'offen gelassen',
    question: 'Diese Zeile lässt sich verschieden lesen. Was stimmt?',
    leaveOpen: 'Offen lassen',
    leaveOpenHint: 'bleibt als Text erhalten',
    asProposed: (proposal: string) => `Wie vorgeschlagen: ${proposal}`,
    confirm: 'Bestätigen',
    change: 'Ändern',
    notTaken: 'Name wird nicht übernommen',
    possibleName: (names: readonly string[]) =>
      `Ist das der Name einer Person: ${list(names, 'de')}? Ohne Entscheidung wird er nicht übernommen.`,
    possibleNameOmitted: (names: readonly string[]) =>
      `Vielleicht ein Name, wird nicht übernommen: ${list(names, 'de')}`,
    leaveNameOut: 'Name: nicht übernehmen',
    noName: 'kein Name',
    belongsTo: 'gehört zu',
    onlyText: 'nur Text',
    asUnderstood: 'wie verstanden',
    takeBack: 'Zurücknehmen',
    footer: 'Jede Zeile bleibt im Wortlaut erhalten, bis auf Namen, Telefonnummern und E-Mail-Adressen.',
    footerOpen: 'Offene Zeilen können Sie später entscheiden.',
    footerUnassigned: (count: number) =>
      count === 1
        ? '1 Zeile ist nicht zugeordnet: Sie bleibt als Text beim Steckbrief, wird aber nicht zur Aussage.'
        : `${count} Zeilen sind nicht zugeordnet: Sie bleiben als Text beim Steckbrief, werden aber nicht zu Aussagen.`,
    member: 'Mitglied des Netzwerks',
    statement: 'Aussage',
    otherText: 'Anderen Text einlesen',
    leave: {
      title: 'Ihre Entscheidungen sind noch nicht übernommen.',
      text: 'Wenn Sie diese Seite verlassen, müssen Sie die Zeilen noch einmal durchsehen.',
    },
    accept: 'Profil übernehmen',
    accepting: 'Wird übernommen …',
    replaces: 'Der bisherige Steckbrief wird ersetzt. Schon gestellte Aussagen bleiben, wie sie sind.',
  },
  profile: {
    crumb: 'Steckbrief',
    title: (name: string) => `Selbstbeschreibung: ${name}`,
    lead: (given: number, open: number, notStated: number) =>
      `${given} Angaben verstanden, ${open} offen, ${notStated} ohne Angabe. Alles beschreibt, nichts wird bewertet.`,
    none: 'Noch kein Steckbrief.',
    noneText: 'Sobald Sie ihn einlesen, stehen hier seine Angaben.',
    again: 'Neu einlesen',
    decide: 'Offene Zeilen entscheiden',
    facts: 'Angaben',
    open: 'offen',
    line: (line: number) => `Zeile ${line}`,
    unassigned: (count: number) => (count === 1 ? '1 nicht zugeordnete Zeile' : `${count} nicht zugeordnete Zeilen`),
    unassignedHint: 'Als Text bewahrt. Beim Einlesen können Sie sie zuordnen.',
  },

  roster: {
    crumb: 'Eingeladene',
    title: 'Wie viele Personen sind eingeladen?',
    lead: 'Zahlen, keine Namen. Sie machen sichtbar, aus welchen Bereichen Antworten fehlen. Ein leeres Feld heißt: nicht bekannt.',
    proposed: (total: number) =>
      `Der Steckbrief nennt zusammen ${number(total, 0, 'de')} Kooperationen. Das ist ein Anhalt, keine Zahl der Eingeladenen.`,
    noProposal:
      'Der Steckbrief nennt keine Zahlen, die sich einem Bereich zuordnen lassen. Beim Einlesen können Sie Zeilen wie „3 Hebammen“ einem Bereich zuordnen.',
    take: 'Zahlen aus dem Steckbrief eintragen',
    takeEarlier: (wave: string) => `Zahlen aus „${wave}“ eintragen`,
    wave: 'Erhebung',
    caption: 'Eingeladene Personen je Bereich',
    columns: { sector: 'Bereich', profile: 'Steckbrief', invited: 'Eingeladen' },
    invited: (sector: string) => `Eingeladen: ${sector}`,
    total: 'Netzwerk',
    gap: (missing: string) => `${missing}: noch keine Zahl`,
    invalid: (sector: string) => `${sector}: Bitte eine ganze Zahl von 0 bis 9999 oder nichts.`,
    small: 'Bereiche mit weniger als 5 Eingeladenen zeigt Peilung nicht für sich.',
    save: 'Zahlen speichern',
    saved: (wave: string) => `Gespeichert für „${wave}“.`,
    closed: 'Diese Erhebung ist geschlossen. Die Zahlen gehören zum Bericht und bleiben, wie sie sind.',
    next: 'Weiter zu den Codes',
  },

  waves: {
    crumb: 'Erhebungen und Termine',
    title: (count: number, running: boolean) =>
      `${count === 1 ? 'Eine Erhebung' : `${count} Erhebungen`}${running ? ', eine läuft gerade' : ', gerade läuft keine'}`,
    titleNone: 'Noch keine Erhebung geplant',
    lead: 'Während eine Erhebung läuft, sind ihre Ergebnisse für alle geschlossen. Ausgewertet wird nach dem letzten Tag.',
    caption: 'Erhebungen mit erstem und letztem Tag',
    columns: { wave: 'Erhebung', opensOn: 'Erster Tag', closesOn: 'Letzter Tag', state: 'Stand' },
    state: { planned: 'steht aus', open: 'läuft', closed: 'geschlossen' },
    onlyOwner: 'Termine ändert, wer Peilung betreibt; auch früher beenden lässt sich eine Erhebung nur dort.',
    span: (from: string, to: string) => `${longDate(from, 'de')} bis ${longDate(to, 'de')}`,
    edit: 'Termine ändern',
    add: 'Weitere Erhebung',
    save: 'Termine speichern',
    cancel: 'Abbrechen',
    remove: (wave: string) => `${wave} entfernen`,
    begunHint:
      'Eine begonnene Erhebung lässt sich verlängern oder früher beenden; ihr erster Tag bleibt. Sobald jemand einen Bericht oder Werte des Netzwerks geöffnet hat, bleibt sie geschlossen: Aus dem Unterschied zweier Berichte ließen sich einzelne Antworten herausrechnen.',
    endToday: 'Heute beenden',
    endTodayFor: (wave: string) => `${wave} heute beenden`,
    endsToday:
      'Heute kann noch geantwortet werden. Ab morgen gelten die Codes nicht mehr, und die Ergebnisse sind offen. Es gilt, wenn Sie die Termine speichern.',
  },
}

const en: typeof de = {
  title: (done, of) => (done === of ? 'The frame is in place.' : `${done} of ${of} parts of the frame are in place.`),
  lead: 'The frame says who is asked what, and when. About 25\u00a0minutes, in any order.',
  leadDone: 'It is settled who is asked what, and when. What has not been asked yet can be changed.',
  asked: {
    titleIn: (wave) => `What is asked: ${wave}`,
    items: (count) => (count === 1 ? '1 statement' : `${count} statements`),
    own: 'Own statements',
    sum: (items, minutes) => `Together ${items} statements, about ${minutes}\u00a0minutes a person.`,
  },
  parts: {
    profile: {
      title: 'Profile',
      missing: 'Not read in yet.',
      present: (lines, open) =>
        open === 0 ? `Read in, ${lines} entries.` : `Read in, ${lines} entries, ${open} still open.`,
      read: 'Read in profile',
      see: 'See profile',
    },
    goals: {
      title: 'Own statements',
      none: 'None yet. They come from the profile or are written by hand.',
      some: (confirmed, of) => `${confirmed} of ${of} confirmed.`,
      open: 'See statements',
    },
    roster: {
      title: 'Invited',
      see: 'See who is invited',
      none: 'Counted for no survey.',
      some: (waves) => waves.join(' · '),
      wave: (wave, persons) => `${wave}: ${number(persons, 0, 'en')} persons`,
      waveGap: (wave, persons, missing) =>
        `${wave}: ${number(persons, 0, 'en')} persons so far; ${missing}: no number yet`,
      waveUnknown: (wave) => `${wave}: not counted yet`,
      open: 'Enter numbers',
    },
    waves: {
      title: 'Surveys and dates',
      none: 'No survey planned yet.',
      open: 'See dates',
    },
  },
  partState: { done: 'in place', open: 'open' },

  import: {
    crumb: 'Read in profile',
    titleEmpty: 'Read in the profile',
    leadEmpty:
      'Paste the text or choose a text file. Peilung shows line by line what it understood; you decide. A concept paper can be read in as well.',
    privacy:
      'Nothing leaves this installation. Telephone numbers, e-mail addresses and recognised names are not taken over: in the row of the contact, after Frau or Herr, with a title or function. Peilung may overlook other names. Please check the remaining lines.',
    text: 'Text of the profile',
    file: 'Choose a text file',
    fileHint: 'text (UTF-8), up to 200 kilobytes',
    read: 'Read in',
    reading: 'Reading …',
    title: (open, unassigned, of) =>
      open === 0
        ? unassigned === 0
          ? `All ${of} lines are understood`
          : `${unassigned} of ${of} lines ${unassigned === 1 ? 'is' : 'are'} not assigned`
        : open === 1
          ? `1 of ${of} lines needs your decision`
          : `${open} of ${of} lines need your decision`,
    titleConcept: (count, open) =>
      `${count === 1 ? '1 proposal' : `${count} proposals`} from the concept, ${open === 0 ? 'all decided' : `${open} to be checked`}`,
    leadConcept:
      'The text is not a profile with headings. Peilung has picked out facts and names the place of each. What is not taken over stays as text.',
    filter: 'Lines by state',
    all: 'All',
    found: 'Proposals',
    caption: 'Line by line: wording, understanding and state',
    columns: { line: 'Line', document: 'In the document', understood: 'Understood as', state: 'State' },
    decided: 'decided',
    leftOpen: 'left open',
    question: 'This line can be read in different ways. Which one is right?',
    leaveOpen: 'Leave open',
    leaveOpenHint: 'is kept as text',
    asProposed: (proposal) => `As proposed: ${proposal}`,
    confirm: 'Confirm',
    change: 'Change',
    notTaken: 'The name is not taken over',
    possibleName: (names) =>
      `Is this the name of a person: ${list(names, 'en')}? Without a decision it is not taken over.`,
    possibleNameOmitted: (names) => `Perhaps a name, not taken over: ${list(names, 'en')}`,
    leaveNameOut: 'Name: leave out',
    noName: 'no name',
    belongsTo: 'belongs to',
    onlyText: 'text only',
    asUnderstood: 'as understood',
    takeBack: 'Take back',
    footer: 'Every line is kept as it is worded, except names, telephone numbers and e-mail addresses.',
    footerOpen: 'Open lines can be decided later.',
    footerUnassigned: (count) =>
      count === 1
        ? '1 line is not assigned: it stays with the profile as text, but becomes no statement.'
        : `${count} lines are not assigned: they stay with the profile as text, but become no statements.`,
    member: 'Member of the network',
    statement: 'Statement',
    otherText: 'Read in another text',
    leave: {
      title: 'Your decisions have not been taken over yet.',
      text: 'If you leave this page, you will have to go through the lines once more.',
    },
    accept: 'Take over profile',
    accepting: 'Taking over …',
    replaces: 'The profile so far is replaced. Statements already asked stay as they are.',
  },
  profile: {
    crumb: 'Profile',
    title: (name) => `How ${name} describes itself`,
    lead: (given, open, notStated) =>
      `${given} entries understood, ${open} open, ${notStated} not stated. All of it describes, none of it is rated.`,
    none: 'No profile yet.',
    noneText: 'As soon as you read it in, its entries are here.',
    again: 'Read in again',
    decide: 'Decide open lines',
    facts: 'Entries',
    open: 'open',
    line: (line) => `line ${line}`,
    unassigned: (count) => (count === 1 ? '1 line not assigned' : `${count} lines not assigned`),
    unassignedHint: 'Kept as text. When reading in you can assign them.',
  },

  roster: {
    crumb: 'Invited',
    title: 'How many persons are invited?',
    lead: 'Numbers, no names. They show from which areas answers are missing. An empty field means: not known.',
    proposed: (total) =>
      `The profile names ${number(total, 0, 'en')} cooperations altogether. That is a hint, not the number invited.`,
    noProposal:
      'The profile names no numbers that can be assigned to an area. When reading it in you can assign lines such as “3 Hebammen” to an area.',
    take: 'Fill in the numbers of the profile',
    takeEarlier: (wave) => `Fill in the numbers of “${wave}”`,
    wave: 'Survey',
    caption: 'Persons invited by area',
    columns: { sector: 'Area', profile: 'Profile', invited: 'Invited' },
    invited: (sector) => `Invited: ${sector}`,
    total: 'Network',
    gap: (missing) => `${missing}: no number yet`,
    invalid: (sector) => `${sector}: please a whole number from 0 to 9999, or nothing.`,
    small: 'Areas with fewer than 5 invited are not shown on their own.',
    save: 'Save numbers',
    saved: (wave) => `Saved for “${wave}”.`,
    closed: 'This survey is closed. The numbers belong to the report and stay as they are.',
    next: 'On to the codes',
  },

  waves: {
    crumb: 'Surveys and dates',
    title: (count, running) =>
      `${count === 1 ? 'One survey' : `${count} surveys`}${running ? ', one is running' : ', none is running now'}`,
    titleNone: 'No survey planned yet',
    lead: 'While a survey runs, its results are closed for everybody. It is evaluated after its last day.',
    caption: 'Surveys with first and last day',
    columns: { wave: 'Survey', opensOn: 'First day', closesOn: 'Last day', state: 'State' },
    state: { planned: 'ahead', open: 'running', closed: 'closed' },
    onlyOwner: 'Dates are changed by whoever runs Peilung, an earlier end included.',
    span: (from, to) => `${longDate(from, 'en')} to ${longDate(to, 'en')}`,
    edit: 'Change dates',
    add: 'Another survey',
    save: 'Save dates',
    cancel: 'Cancel',
    remove: (wave) => `Remove ${wave}`,
    begunHint:
      'A survey that has begun can be prolonged or ended earlier; its first day stays. Once somebody has opened a report or values of the network, it stays closed: the difference between two reports would reveal single answers.',
    endToday: 'End today',
    endTodayFor: (wave) => `End ${wave} today`,
    endsToday:
      'Answers are possible today. From tomorrow on the codes are no longer valid, and the results are open. It takes effect when you save the dates.',
  },
}

export const frameWords = { de, en }
