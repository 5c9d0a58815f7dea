import { longDate } from './format.ts'

/** The meeting: choosing points, the view for the projector, the rating a group agrees on. */
const de = {
  title: (count: number) =>
    count === 0
      ? 'Worüber möchten Sie reden?'
      : count === 1
        ? 'Ein Punkt für das Treffen'
        : `${count} Punkte für das Treffen`,
  lead: (wave: string) =>
    `Grundlage ist die Erhebung „${wave}“. Oben stehen Aussagen, bei denen die Meinungen auseinandergehen.`,
  closed: (date: string) => ({
    title: 'Noch ist nichts zu besprechen.',
    text: `Ergebnisse sind bis ${longDate(date, 'de')} geschlossen, auch für Sie. Danach wählen Sie hier die Punkte für das Treffen.`,
  }),
  choose: {
    title: 'Darüber reden',
    caption: 'Aussagen, geordnet danach, wie weit die Meinungen auseinandergehen',
    order: 'Zuerst Aussagen, bei denen sich zwei große Gruppen gegenüberstehen, dann nach der Streuung der Antworten.',
    columns: { statement: 'Aussage', answers: 'Antworten', agreement: 'stimmen zu', disagreement: 'stimmen nicht zu' },
    divided: 'zwei große Gruppen',
    add: 'Vormerken',
    added: 'vorgemerkt',
    addNamed: (statement: string) => `Vormerken: ${statement}`,
    remove: 'Nicht besprechen',
    more: (count: number) => `Alle ${count} Aussagen zeigen`,
    fewer: 'Nur die ersten zeigen',
    withheld: (count: number) =>
      count === 1
        ? 'Eine weitere Aussage wird zum Schutz der Befragten nicht gezeigt.'
        : `${count} weitere Aussagen werden zum Schutz der Befragten nicht gezeigt.`,
    nothing: 'Zum Schutz der Befragten lassen sich hier keine Verteilungen zeigen. Ab 10 Antworten ist das möglich.',
    distribution: (label: string, counts: string) => `${label}: ${counts}`,
  },
  agenda: {
    title: 'Für das Treffen',
    empty: 'Noch nichts vorgemerkt. Drei bis fünf Punkte füllen eine Stunde.',
    full: 'Mehr als fünf Punkte werden in einer Stunde selten fertig.',
    question: 'Frage an alle',
    ownQuestion: 'Eigene Frage …',
    ownQuestionField: 'Eigene Frage',
    ownQuestionLabel: (statement: string) => `Eigene Frage zu: ${statement}`,
    questionOf: (statement: string) => `Frage an alle zu: ${statement}`,
    up: (statement: string) => `Nach oben: ${statement}`,
    down: (statement: string) => `Nach unten: ${statement}`,
    drop: (statement: string) => `Nicht besprechen: ${statement}`,
    dropShort: 'Nicht besprechen',
    present: 'Auf den Projektor',
    presentHint:
      'Tasten auf dem Projektor: ← → blättern, 1 bis 6 setzen die Einschätzung, 0 nimmt sie zurück, B macht dunkel, Esc beendet.',
    saved: 'Gespeichert.',
    protected: 'Zum Schutz nicht gezeigt. Bitte überspringen Sie diese Aussage.',
  },
  rating: {
    label: 'Gemeinsame Einschätzung',
    open: 'noch offen',
    none: 'kein gemeinsames Bild',
    value: (rating: number, words: string) => `${rating}, ${words}`,
    apart: 'Die gemeinsame Einschätzung steht neben den einzelnen Antworten und wird nirgends mit ihnen verrechnet.',
    form: 'Alle Aussagen gemeinsam einschätzen',
    formHint: 'Derselbe Fragebogen für die Gruppe, auch außerhalb des Treffens.',
    takeBack: 'Zurücknehmen',
  },
  present: {
    heading: (municipality: string) => `Netzwerktreffen ${municipality}`,
    point: (index: number, total: number) => ({ before: 'Punkt ', strong: String(index), after: ` von ${total}` }),
    documentTitle: (index: number, total: number, statement: string) => `Punkt ${index} von ${total}: ${statement}`,
    sides: {
      disagree: (count: number) => `${count === 1 ? 'stimmt' : 'stimmen'} nicht zu (1–2)`,
      between: 'eher nicht oder eher zu (3–4)',
      agree: (count: number) => `${count === 1 ? 'stimmt' : 'stimmen'} zu (5–6)`,
    },
    legend: 'Bedeutung der Stufen',
    cannotJudge: (count: number) => `${count} nicht beurteilbar`,
    n: (count: number) => `n\u00a0${count}`,
    question: 'Frage an alle',
    keysOn: 'Tasten ← → 1–6 0 B Esc',
    next: 'Weiter',
    back: 'Zurück',
    leave: 'Beenden',
    nextPoint: (statement: string) => `Nächstes: ${statement}`,
    lastPoint: 'Letzter Punkt',
    protectedTitle: 'Diese Aussage wird zum Schutz der Befragten nicht gezeigt.',
    protectedText: 'Bitte überspringen Sie sie. Aus wenigen Antworten ließen sich einzelne Personen erkennen.',
    earlierProtected: 'zum Schutz nicht gezeigt',
    blank: 'Bild ist dunkel. B holt es zurück.',
    unblank: 'Bild zurückholen',
    offline: 'Keine Verbindung. Die Einschätzungen bleiben hier und werden später gesendet.',
    pending: 'Die Einschätzungen werden gesendet, sobald die Verbindung wieder da ist.',
    empty: { title: 'Noch keine Punkte für das Treffen.', text: 'Merken Sie unter „Besprechen“ Aussagen vor.' },
    toTalk: 'Zu „Besprechen“',
    alternative: (wave: string, counts: string) => `${wave}: ${counts}`,
    step: (count: number, words: string) => `${count} ${words}`,
    ratingStep: (step: number, words: string) => `${step}, ${words}`,
    lost: 'Nicht gespeichert: ',
  },
  form: {
    crumb: 'Gemeinsame Einschätzung',
    title: 'Was sagt die Gruppe?',
    lead: (wave: string) =>
      `Eine Einschätzung für die ganze Gruppe, zur Erhebung „${wave}“. Was offen bleibt, bleibt leer.`,
    page: (index: number, total: number) => `Seite ${index} von ${total}`,
    saved: 'Gespeichert.',
    saving: 'Wird gespeichert …',
    next: 'Weiter',
    back: 'Zurück',
    done: 'Fertig',
    notOpen: (date: string) => `Diese Erhebung beginnt am ${longDate(date, 'de')}.`,
    readOnly: 'Die gemeinsame Einschätzung trägt die Netzwerkkoordination ein.',
    state: (rated: number, none: number, total: number) =>
      `${rated} von ${total} Aussagen gemeinsam eingeschätzt${none === 0 ? '' : `, ${none} davon ohne gemeinsames Bild`}.`,
  },
}

const en: typeof de = {
  title: (count) =>
    count === 0
      ? 'What would you like to talk about?'
      : count === 1
        ? 'One point for the meeting'
        : `${count} points for the meeting`,
  lead: (wave) => `This rests on the survey “${wave}”. At the top are statements on which opinions differ.`,
  closed: (date) => ({
    title: 'There is nothing to talk about yet.',
    text: `Results are closed until ${longDate(date, 'en')}, for you too. After that you choose the points for the meeting here.`,
  }),
  choose: {
    title: 'Worth talking about',
    caption: 'Statements in the order of how far opinions differ',
    order: 'First statements on which two large groups face each other, then by the spread of the answers.',
    columns: { statement: 'Statement', answers: 'Answers', agreement: 'agree', disagreement: 'disagree' },
    divided: 'two large groups',
    add: 'Put on the agenda',
    added: 'on the agenda',
    addNamed: (statement) => `Put on the agenda: ${statement}`,
    remove: 'Leave out',
    more: (count) => `Show all ${count} statements`,
    fewer: 'Show only the first ones',
    withheld: (count) =>
      count === 1
        ? 'One further statement is not shown, to protect the respondents.'
        : `${count} further statements are not shown, to protect the respondents.`,
    nothing: 'To protect the respondents no distributions can be shown here. From 10 answers on this is possible.',
    distribution: (label, counts) => `${label}: ${counts}`,
  },
  agenda: {
    title: 'For the meeting',
    empty: 'Nothing on the agenda yet. Three to five points fill an hour.',
    full: 'More than five points are seldom finished in an hour.',
    question: 'Question to all',
    ownQuestion: 'A question of your own …',
    ownQuestionField: 'A question of your own',
    ownQuestionLabel: (statement) => `A question of your own about: ${statement}`,
    questionOf: (statement) => `Question to all about: ${statement}`,
    up: (statement) => `Move up: ${statement}`,
    down: (statement) => `Move down: ${statement}`,
    drop: (statement) => `Leave out: ${statement}`,
    dropShort: 'Leave out',
    present: 'Show on the projector',
    presentHint:
      'Keys on the projector: ← → turn pages, 1 to 6 set the rating, 0 takes it back, B darkens, Esc leaves.',
    saved: 'Saved.',
    protected: 'Not shown for protection. Please skip this statement.',
  },
  rating: {
    label: 'Agreed rating',
    open: 'still open',
    none: 'no shared picture',
    value: (rating, words) => `${rating}, ${words}`,
    apart: 'The agreed rating stands beside the single answers and is never counted among them.',
    form: 'Rate all statements together',
    formHint: 'The same form for the group, outside the meeting too.',
    takeBack: 'Take back',
  },
  present: {
    heading: (municipality) => `Network meeting ${municipality}`,
    point: (index, total) => ({ before: 'Point ', strong: String(index), after: ` of ${total}` }),
    documentTitle: (index, total, statement) => `Point ${index} of ${total}: ${statement}`,
    sides: {
      disagree: (count) => `${count === 1 ? 'disagrees' : 'disagree'} (1–2)`,
      between: 'tend to disagree or agree (3–4)',
      agree: (count) => `${count === 1 ? 'agrees' : 'agree'} (5–6)`,
    },
    legend: 'What the steps mean',
    cannotJudge: (count) => `${count} cannot judge`,
    n: (count) => `n\u00a0${count}`,
    question: 'Question to all',
    keysOn: 'Keys ← → 1–6 0 B Esc',
    next: 'Next',
    back: 'Back',
    leave: 'Leave',
    nextPoint: (statement) => `Next: ${statement}`,
    lastPoint: 'Last point',
    protectedTitle: 'This statement is not shown, to protect the respondents.',
    protectedText: 'Please skip it. Few answers might point to single persons.',
    earlierProtected: 'not shown for protection',
    blank: 'The picture is dark. B brings it back.',
    unblank: 'Bring the picture back',
    offline: 'No connection. The ratings stay here and are sent later.',
    pending: 'The ratings are sent as soon as the connection is back.',
    empty: { title: 'No points for the meeting yet.', text: 'Put statements on the agenda under “Talk”.' },
    toTalk: 'To “Talk”',
    alternative: (wave, counts) => `${wave}: ${counts}`,
    step: (count, words) => `${count} ${words}`,
    ratingStep: (step, words) => `${step}, ${words}`,
    lost: 'Not saved: ',
  },
  form: {
    crumb: 'Agreed rating',
    title: 'What does the group say?',
    lead: (wave) => `One rating for the whole group, about the survey “${wave}”. What stays open stays empty.`,
    page: (index, total) => `Page ${index} of ${total}`,
    saved: 'Saved.',
    saving: 'Saving …',
    next: 'Next',
    back: 'Back',
    done: 'Done',
    notOpen: (date) => `This survey starts on ${longDate(date, 'en')}.`,
    readOnly: 'The agreed rating is entered by the network coordination.',
    state: (rated, none, total) =>
      `${rated} of ${total} statements rated together${none === 0 ? '' : `, ${none} of them without a shared picture`}.`,
  },
}

export const talkWords = { de, en }
