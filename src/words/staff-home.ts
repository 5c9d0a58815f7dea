import { longDate, number, quote } from './format.ts'

/** " und eine weitere": how many there are beside the one that is named. */
function further(others: number, one: string): string {
  return others === 0 ? '' : others === 1 ? ` und ${one}` : ` und ${others} weitere`
}

function others(count: number): string {
  return count === 0 ? '' : count === 1 ? ' and another one' : ` and ${count} others`
}

/** The overview of one municipality: sentence of state, process line, next tasks, responses. */
const de = {
  sentence: {
    nothingPlanned: 'Noch ist keine Erhebung geplant.',
    begins: (survey: string, date: string) => `Die ${survey} beginnt am ${longDate(date, 'de')}.`,
    endsToday: (survey: string) => `Die ${survey} endet heute.`,
    endsIn: (survey: string, days: number) =>
      days === 1 ? `Die ${survey} läuft noch bis morgen.` : `Die ${survey} läuft noch ${days} Tage.`,
    closed: (survey: string) => `Die ${survey} ist geschlossen.`,
  },
  answered: (submitted: number, expected: number) =>
    `${number(submitted, 0, 'de')} von ${number(expected, 0, 'de')} Personen ${submitted === 1 ? 'hat' : 'haben'} geantwortet.`,
  answeredOnly: (submitted: number) =>
    submitted === 0
      ? 'Noch keine Antwort.'
      : submitted === 1
        ? '1 Person hat geantwortet.'
        : `${number(submitted, 0, 'de')} Personen haben geantwortet.`,
  nextBegins: (survey: string, date: string) => `Die ${survey} beginnt am ${longDate(date, 'de')}.`,
  reportReady: 'Der Bericht liegt bereit.',
  resultsClosed: (date: string) => `Ergebnisse sind bis ${longDate(date, 'de')} geschlossen.`,
  line: {
    label: 'Wo wir im Verfahren stehen',
    frame: 'Rahmen',
    collect: 'Erheben',
    report: 'Bericht',
    state: { done: 'erledigt', partly: 'begonnen', now: 'läuft', ahead: 'steht aus' },
    dimensions: (count: number) => (count === 1 ? '1 Dimension' : `${count} Dimensionen`),
    of: (submitted: number, expected: number) => `${submitted} von ${expected}`,
    answers: (submitted: number) => (submitted === 1 ? '1 Antwort' : `${submitted} Antworten`),
    from: (date: string) => `ab ${date}`,
    possible: 'möglich',
    tooFew: 'zu wenige Antworten',
  },
  next: 'Als Nächstes',
  restful: (date: string | null) =>
    date ? `Bis zum ${longDate(date, 'de')} ist nichts zu tun.` : 'Gerade ist nichts zu tun.',
  until: (date: string) => `bis ${longDate(date, 'de')}`,
  tasks: {
    profile: {
      title: 'Steckbrief einlesen',
      reason:
        'Aus dem Steckbrief entstehen Ihre eigenen Aussagen und der Vorschlag, wie viele Personen eingeladen sind.',
      button: 'Steckbrief einlesen',
    },
    openReadings: {
      title: (count: number) =>
        count === 1 ? 'Eine Zeile des Steckbriefs entscheiden' : `${count} Zeilen des Steckbriefs entscheiden`,
      reason: 'Hier waren mehrere Lesarten möglich. Offene Zeilen bleiben im Wortlaut erhalten.',
      button: 'Zeilen ansehen',
    },
    goals: {
      title: 'Eigene Aussagen bestätigen',
      reason: (open: number, of: number) =>
        open === of
          ? `${of} Aussagen stehen in Ihrem Steckbrief. Gefragt werden nur bestätigte.`
          : `${open} von ${of} Aussagen sind noch nicht bestätigt. Gefragt werden nur bestätigte.`,
      button: 'Aussagen ansehen',
    },
    roster: {
      title: 'Zählen, wer eingeladen ist',
      reason: 'Ohne diese Zahlen lässt sich nicht sagen, wer fehlt.',
      button: 'Eingeladene eintragen',
    },
    codes: {
      title: 'Codes ausgeben',
      reason: (survey: string) =>
        `Noch keine Antwort zur ${survey}. Zettel und Plakat lassen sich dann gleich drucken.`,
      reasonAhead: (survey: string) => `Für die ${survey}: ein Zettel je Person oder ein Plakat für alle.`,
      button: 'Codes ausgeben',
    },
    sector: {
      title: (sector: string) => `${sector} noch einmal ansprechen`,
      reason: (submitted: number, expected: number) =>
        `Nach den Codes haben ${submitted} von ${expected} geantwortet. Ab 5 Antworten erscheint der Bereich im Bericht für sich.`,
      button: 'Erinnerung vorbereiten',
    },
    reminder: {
      title: 'An die Erhebung erinnern',
      reason: (submitted: number, expected: number) =>
        `${submitted} von ${expected} haben geantwortet. Der Text für alle liegt bereit.`,
      button: 'Erinnerung vorbereiten',
    },
    overdueMeasures: {
      title: (count: number) => (count === 1 ? 'Maßnahme überfällig' : `${count} Maßnahmen überfällig`),
      reason: (what: string, who: string, more: number) =>
        `${quote(what, 'de')} (${who})${further(more, 'eine weitere')}. Tragen Sie den Stand nach oder vereinbaren Sie einen neuen Tag.`,
      button: 'Stand nachtragen',
    },
    dueMeasures: {
      title: (count: number) => (count === 1 ? 'Maßnahme fällig' : `${count} Maßnahmen fällig`),
      reason: (what: string, who: string, more: number) =>
        `${quote(what, 'de')} (${who})${further(more, 'eine weitere')}. Ist das bis dahin umgesetzt?`,
      button: 'Maßnahmen ansehen',
    },
    rateGoals: {
      title: (count: number) =>
        count === 1 ? 'Stand eines Ziels einschätzen' : `Stand von ${count} Zielen einschätzen`,
      reason: (text: string, more: number) =>
        `${quote(text, 'de')}${further(more, 'ein weiteres')}: Der vereinbarte Tag ist da, eine Einschätzung fehlt.`,
      button: 'Stand einschätzen',
    },
    describeGoals: {
      title: (count: number) => (count === 1 ? 'Ziel noch nicht messbar' : `${count} Ziele noch nicht messbar`),
      reason: (text: string, more: number) =>
        `${quote(text, 'de')}${further(more, 'ein weiteres')}: Beschreiben Sie, was Sie bis wann erwarten.`,
      button: 'Stufen beschreiben',
    },
    report: {
      title: 'Bericht ansehen',
      reason: 'Der Bericht liegt auf dem Bildschirm und als PDF bereit.',
      button: 'Bericht öffnen',
    },
  },
  goals: {
    title: 'Ziele',
    all: 'Alle Ziele',
    none: (inProfile: number) =>
      inProfile === 0
        ? 'Noch keine Ziele.'
        : `Noch keine Ziele. ${inProfile === 1 ? 'Eines steht' : `${inProfile} stehen`} in Ihrem Steckbrief.`,
    legend: 'Offen: Ausgang. Gefüllt: heute. Strich: wie erwartet.',
  },
  responses: {
    title: 'Rücklauf',
    all: 'Alle Bereiche',
    ofPersons: (expected: number, percent: string | null) =>
      `von ${number(expected, 0, 'de')} Personen${percent === null ? '' : ','}`,
    persons: (submitted: number): string => (submitted === 1 ? 'Antwort' : 'Antworten'),
    stroke: (wave: string) => `Strich: ${wave}`,
    none: 'Sobald die erste Erhebung läuft, steht hier, wer geantwortet hat.',
  },
}

const en: typeof de = {
  sentence: {
    nothingPlanned: 'No survey has been planned yet.',
    begins: (survey, date) => `The ${survey} starts on ${longDate(date, 'en')}.`,
    endsToday: (survey) => `The ${survey} ends today.`,
    endsIn: (survey, days) =>
      days === 1 ? `The ${survey} runs until tomorrow.` : `The ${survey} runs for another ${days} days.`,
    closed: (survey) => `The ${survey} is closed.`,
  },
  answered: (submitted, expected) =>
    `${number(submitted, 0, 'en')} of ${number(expected, 0, 'en')} persons ${submitted === 1 ? 'has' : 'have'} answered.`,
  answeredOnly: (submitted) =>
    submitted === 0
      ? 'No answer yet.'
      : submitted === 1
        ? '1 person has answered.'
        : `${number(submitted, 0, 'en')} persons have answered.`,
  nextBegins: (survey, date) => `The ${survey} starts on ${longDate(date, 'en')}.`,
  reportReady: 'The report is ready.',
  resultsClosed: (date) => `Results are closed until ${longDate(date, 'en')}.`,
  line: {
    label: 'Where we are in the process',
    frame: 'Frame',
    collect: 'Collect',
    report: 'Report',
    state: { done: 'done', partly: 'begun', now: 'running', ahead: 'ahead' },
    dimensions: (count) => (count === 1 ? '1 dimension' : `${count} dimensions`),
    of: (submitted, expected) => `${submitted} of ${expected}`,
    answers: (submitted) => (submitted === 1 ? '1 answer' : `${submitted} answers`),
    from: (date) => `from ${date}`,
    possible: 'possible',
    tooFew: 'too few answers',
  },
  next: 'Next',
  restful: (date) =>
    date ? `There is nothing to do until ${longDate(date, 'en')}.` : 'There is nothing to do just now.',
  until: (date) => `by ${longDate(date, 'en')}`,
  tasks: {
    profile: {
      title: 'Read in the profile',
      reason: 'The profile gives your own statements and a proposal of how many persons are invited.',
      button: 'Read in profile',
    },
    openReadings: {
      title: (count) => (count === 1 ? 'Decide one line of the profile' : `Decide ${count} lines of the profile`),
      reason: 'More than one reading was possible here. Open lines stay as they are worded.',
      button: 'See the lines',
    },
    goals: {
      title: 'Confirm own statements',
      reason: (open, of) =>
        open === of
          ? `Your profile holds ${of} statements. Only confirmed ones are asked.`
          : `${open} of ${of} statements are not confirmed yet. Only confirmed ones are asked.`,
      button: 'See statements',
    },
    roster: {
      title: 'Count who is invited',
      reason: 'Without these numbers nobody can say who is missing.',
      button: 'Enter numbers',
    },
    codes: {
      title: 'Issue codes',
      reason: (survey) => `No answer to the ${survey} yet. Slips and poster can then be printed at once.`,
      reasonAhead: (survey) => `For the ${survey}: one slip a person or one poster for all.`,
      button: 'Issue codes',
    },
    sector: {
      title: (sector) => `Speak to ${sector} once more`,
      reason: (submitted, expected) =>
        `By the codes ${submitted} of ${expected} have answered. From 5 answers the area appears in the report on its own.`,
      button: 'Prepare reminder',
    },
    reminder: {
      title: 'Remind everybody of the survey',
      reason: (submitted, expected) => `${submitted} of ${expected} have answered. The text for everybody is ready.`,
      button: 'Prepare reminder',
    },
    overdueMeasures: {
      title: (count) => (count === 1 ? 'Measure overdue' : `${count} measures overdue`),
      reason: (what, who, more) =>
        `${quote(what, 'en')} (${who})${others(more)}. Enter its state or agree on a new day.`,
      button: 'Enter state',
    },
    dueMeasures: {
      title: (count) => (count === 1 ? 'Measure due' : `${count} measures due`),
      reason: (what, who, more) => `${quote(what, 'en')} (${who})${others(more)}. Will it be done by then?`,
      button: 'See measures',
    },
    rateGoals: {
      title: (count) => (count === 1 ? 'Rate where a goal stands' : `Rate where ${count} goals stand`),
      reason: (text, more) => `${quote(text, 'en')}${others(more)}: the agreed day has come, a rating is missing.`,
      button: 'Rate',
    },
    describeGoals: {
      title: (count) => (count === 1 ? 'Goal not measurable yet' : `${count} goals not measurable yet`),
      reason: (text, more) => `${quote(text, 'en')}${others(more)}: describe what you expect by when.`,
      button: 'Describe steps',
    },
    report: {
      title: 'See the report',
      reason: 'The report is ready on screen and as PDF.',
      button: 'Open report',
    },
  },
  goals: {
    title: 'Goals',
    all: 'All goals',
    none: (inProfile) =>
      inProfile === 0
        ? 'No goals yet.'
        : `No goals yet. ${inProfile === 1 ? 'One is' : `${inProfile} are`} in your profile.`,
    legend: 'Open: start. Filled: today. Line: as expected.',
  },
  responses: {
    title: 'Responses',
    all: 'All areas',
    ofPersons: (expected, percent) => `of ${number(expected, 0, 'en')} persons${percent === null ? '' : ','}`,
    persons: (submitted) => (submitted === 1 ? 'answer' : 'answers'),
    stroke: (wave) => `Stroke: ${wave}`,
    none: 'As soon as the first survey runs, this shows who has answered.',
  },
}

export const homeWords = { de, en }
