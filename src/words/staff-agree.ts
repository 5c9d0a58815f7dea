import { longDate, monthAndYear } from './format.ts'

/** Agreeing on goals: their steps, where they stand, the measures, what respondents say. */
const de = {
  crumb: 'Vereinbaren',
  title: {
    none: 'Noch keine Ziele',
    unrated: (count: number) => (count === 1 ? 'Ein Ziel ist vereinbart' : `${count} Ziele sind vereinbart`),
    rated: (asExpected: number, rated: number, underWay: number) =>
      `${asExpected} von ${rated} ${rated === 1 ? 'Ziel' : 'Zielen'} wie erwartet oder besser${underWay === 0 ? '' : `, ${underWay} noch in der Frist`}`,
  },
  lead: {
    none: (inProfile: number) =>
      inProfile === 0
        ? 'Hier steht, was Ihr Netzwerk sich vornimmt, woran es das merkt und wer was bis wann tut.'
        : inProfile === 1
          ? 'Ein Ziel steht in Ihrem Steckbrief. Soll es messbar werden?'
          : `${inProfile} Ziele stehen in Ihrem Steckbrief. Welche sollen messbar werden?`,
    open: (notMeasurable: number, notRated: number) =>
      [
        ...(notMeasurable === 0
          ? []
          : [
              notMeasurable === 1
                ? 'Ein Ziel ist noch nicht messbar.'
                : `${notMeasurable} Ziele sind noch nicht messbar.`,
            ]),
        ...(notRated === 0
          ? []
          : [
              notRated === 1
                ? 'Ein Ziel ist nach dem Tag seiner Vereinbarung noch nicht eingeschätzt.'
                : `${notRated} Ziele sind nach dem Tag ihrer Vereinbarung noch nicht eingeschätzt.`,
            ]),
      ].join(' '),
  },
  simulated:
    'Nur der Wortlaut der Ziele stammt aus dem Steckbrief. Stufen, Einschätzungen und Maßnahmen sind erfunden.',
  list: 'Ziele',
  legend:
    'Senkrechter Strich: wie erwartet. Offener Punkt: Ausgang. Gefüllter Punkt: heute. Die Stufen legt das Netzwerk fest, bevor gemessen wird.',
  allGoals: 'Alle Ziele',
  add: 'Ziel hinzufügen',
  closeForm: 'Formular schließen',
  print: 'Maßnahmenplan drucken',
  plan: {
    title: 'Maßnahmenplan',
    caption: 'Alle Maßnahmen nach ihrem letzten Tag',
    printed: (municipality: string, date: string) => `${municipality}, Stand ${longDate(date, 'de')}`,
  },
  /** A question about who does or says something, no mistake: saving once more is the answer. */
  maybePerson: {
    title: (name: string) => `Ist „${name}“ eine Person?`,
    text: 'Dann nennen Sie bitte die Stelle. Ist es eine Stelle, speichern Sie noch einmal.',
  },
  unsaved: {
    title: 'Ihre Änderung ist noch nicht gespeichert.',
    text: 'Wenn Sie diese Seite verlassen, geht verloren, was Sie geschrieben haben.',
  },
  gone: 'Dieses Ziel gibt es nicht.',
  offer: {
    title: 'Ziele aus Ihrem Steckbrief',
    take: 'Übernehmen',
    takeNamed: (text: string) => `Übernehmen: ${text}`,
    omission: 'Hier fehlt ein Name. Formulieren Sie das Ziel neu.',
    typed: 'Eigenes Ziel',
    typedHint: 'Ein Satz, so wie Sie ihn im Netzwerk sagen würden',
    missing: 'Bitte schreiben Sie das Ziel in einem Satz.',
    submit: 'Ziel aufnehmen',
  },
  fromProfile: 'Projektziel aus dem Steckbrief',
  typed: 'Eigenes Ziel des Netzwerks',
  notMeasurable: 'Noch nicht messbar: Beschreiben Sie, was Sie bis wann erwarten.',
  describe: 'Stufen beschreiben',
  edit: 'Ziel bearbeiten',
  remove: 'Ziel entfernen',
  removeSure: (text: string) => `„${text}“ mit allen Maßnahmen entfernen?`,
  removeYes: 'Endgültig entfernen',
  kept: 'Ein eingeschätztes Ziel lässt sich korrigieren, aber nicht entfernen: Die Einschätzung bleibt nachvollziehbar.',
  steps: {
    title: 'Stufen',
    start: 'Ausgang',
    startOn: (date: string) => `Ausgang, ${monthAndYear(date, 'de')}`,
    today: (date: string) => `heute, Stand ${longDate(date, 'de')}`,
    expectedBy: (date: string) => `Erwartet bis ${longDate(date, 'de')}.`,
    due: (date: string) => `Einschätzung fällig seit ${longDate(date, 'de')}.`,
    agreedOn: (date: string) => `Vereinbart am ${longDate(date, 'de')}.`,
    ratedBy: (by: string) => `Zuletzt eingeschätzt: ${by}.`,
    rate: 'Stand einschätzen',
  },
  form: {
    text: 'Ziel in einem Satz',
    dimensions: 'Dimensionen',
    ownItem: 'Aussage, die dazu gefragt wird',
    ownItemHint: 'Was die Befragten dazu sagen, steht dann unter dem Ziel.',
    noOwnItem: 'keine',
    steps: 'Fünf Stufen in Ihren Worten',
    stepsHint:
      'Beginnen Sie mit Stufe 0: Was erwarten Sie bis zum Termin? Jede Stufe ist so beschrieben, dass alle dieselbe wählen würden.',
    step: (level: string, name: string) => `${level} ${name}`,
    start: 'Wo stehen Sie zu Beginn?',
    agreedOn: 'Vereinbart am',
    expectedBy: 'Erwartet bis',
    reason: 'Grund der Korrektur',
    reasonHint: 'Dieses Ziel wurde schon eingeschätzt. Der Grund bleibt neben der Änderung sichtbar.',
    measurable: 'Messbar machen',
    later: 'Stufen später beschreiben',
    save: 'Ziel speichern',
    cancel: 'Abbrechen',
    missing: {
      text: 'Bitte schreiben Sie das Ziel in einem Satz.',
      step: (level: string) => `Bitte beschreiben Sie Stufe ${level}.`,
      start: 'Bitte wählen Sie, wo Sie zu Beginn stehen.',
      agreedOn: 'Bitte geben Sie an, wann die Stufen vereinbart wurden.',
      expectedBy: 'Bitte geben Sie an, bis wann Sie das Ziel erwarten.',
      reason: 'Bitte nennen Sie den Grund der Korrektur.',
    },
  },
  rating: {
    title: 'Stand einschätzen',
    level: 'Welche Stufe trifft zu?',
    on: 'Stand vom',
    by: 'Eingeschätzt von',
    byHint: 'Ein Gremium oder eine Funktion, zum Beispiel Steuerungsgruppe. Keine Namen.',
    save: 'Einschätzung speichern',
    missing: {
      level: 'Bitte wählen Sie eine Stufe.',
      on: 'Bitte geben Sie den Tag an.',
      by: 'Bitte nennen Sie, wer eingeschätzt hat: ein Gremium oder eine Funktion.',
    },
  },
  measures: {
    title: 'Maßnahmen',
    none: 'Noch keine Maßnahme vereinbart.',
    caption: (goal: string) => `Maßnahmen zu „${goal}“`,
    add: 'Maßnahme hinzufügen',
    columns: { what: 'Was', who: 'Wer', until: 'Bis', state: 'Stand', edit: 'Bearbeiten' },
    edit: 'Bearbeiten',
    editNamed: (what: string) => `Bearbeiten: ${what}`,
    what: 'Was wird getan?',
    who: 'Wer?',
    whoHint: 'Eine Stelle, keine Person',
    from: 'Von',
    until: 'Bis',
    state: 'Stand',
    save: 'Maßnahme speichern',
    missing: {
      what: 'Bitte schreiben Sie, was getan wird.',
      who: 'Bitte nennen Sie die Stelle, die es tut.',
      from: 'Bitte geben Sie den Beginn an.',
      until: 'Bitte geben Sie an, bis wann.',
    },
  },
  voices: {
    title: 'Was die Befragten dazu sagen',
    notLinked: 'Zu diesem Ziel wird keine Aussage gefragt. Wählen Sie unter „Ziel bearbeiten“ eine aus.',
    notAsked: 'Die Aussage zu diesem Ziel wurde in keiner geschlossenen Erhebung gefragt.',
    answers: (count: number) => (count === 1 ? '1 Antwort' : `${count} Antworten`),
    agree: 'stimmen zu',
    alternative: (counts: string) => `Antworten 1 bis 6: ${counts}`,
    protected: 'zum Schutz der Befragten nicht gezeigt',
    notAskedThen: 'nicht gefragt',
    beside:
      'Maßnahmen und Einschätzungen stehen nebeneinander. Ob das eine auf das andere zurückgeht, zeigen diese Daten nicht.',
  },
  history: {
    title: (count: number) => (count === 1 ? 'Verlauf: 1 Eintrag' : `Verlauf: ${count} Einträge`),
    nothing: 'leer',
    reason: (reason: string) => `Grund: ${reason}`,
    parts: {
      text: 'Wortlaut',
      dimensions: 'Dimensionen',
      'own item': 'Aussage dazu',
      steps: 'Stufen vereinbart',
      step: 'Stufe',
      start: 'Ausgang',
      'expected by': 'Erwartet bis',
      rating: 'Einschätzung vom',
      measure: 'Maßnahme vereinbart',
      'measure what': 'Maßnahme, Wortlaut',
      'measure who': 'Maßnahme, wer',
      'measure from': 'Maßnahme, von',
      'measure until': 'Maßnahme, bis',
      'measure state': 'Maßnahme, Stand',
    },
  },
  conflict: {
    title: 'Inzwischen hat jemand dieses Ziel geändert.',
    elsewhere: 'Was Sie gerade ändern, betrifft das nicht. Speichern Sie noch einmal.',
    differs: 'Vergleichen Sie die Fassungen. Speichern überschreibt die gespeicherte mit Ihrer.',
    caption: 'Beide Fassungen nebeneinander',
    field: 'Angabe',
    stored: 'Gespeichert',
    mine: 'Ihre Fassung',
    take: 'Gespeicherte Fassung übernehmen',
  },
}

const en: typeof de = {
  crumb: 'Agree',
  title: {
    none: 'No goals yet',
    unrated: (count) => (count === 1 ? 'One goal is agreed' : `${count} goals are agreed`),
    rated: (asExpected, rated, underWay) =>
      `${asExpected} of ${rated} ${rated === 1 ? 'goal' : 'goals'} as expected or better${underWay === 0 ? '' : `, ${underWay} not due yet`}`,
  },
  lead: {
    none: (inProfile) =>
      inProfile === 0
        ? 'This is the place for what your network intends, how it will notice, and who does what by when.'
        : inProfile === 1
          ? 'One goal is in your profile. Should it become measurable?'
          : `${inProfile} goals are in your profile. Which should become measurable?`,
    open: (notMeasurable, notRated) =>
      [
        ...(notMeasurable === 0
          ? []
          : [
              notMeasurable === 1
                ? 'One goal cannot be measured yet.'
                : `${notMeasurable} goals cannot be measured yet.`,
            ]),
        ...(notRated === 0
          ? []
          : [
              notRated === 1
                ? 'One goal has not been rated after the day it was agreed.'
                : `${notRated} goals have not been rated after the day they were agreed.`,
            ]),
      ].join(' '),
  },
  simulated: 'Only the wording of the goals is from the profile. Steps, ratings and measures are made up.',
  list: 'Goals',
  legend:
    'Vertical line: as expected. Open dot: start. Filled dot: today. The network agrees on the steps before anything is measured.',
  allGoals: 'All goals',
  add: 'Add a goal',
  closeForm: 'Close the form',
  print: 'Print the plan of measures',
  plan: {
    title: 'Plan of measures',
    caption: 'All measures by their last day',
    printed: (municipality, date) => `${municipality}, as of ${longDate(date, 'en')}`,
  },
  maybePerson: {
    title: (name) => `Is “${name}” a person?`,
    text: 'Then please name the body. If it is a body, save once more.',
  },
  unsaved: {
    title: 'Your change has not been saved yet.',
    text: 'If you leave this page, what you have written is lost.',
  },
  gone: 'There is no such goal.',
  offer: {
    title: 'Goals of your profile',
    take: 'Take over',
    takeNamed: (text) => `Take over: ${text}`,
    omission: 'A name is missing here. Word the goal anew.',
    typed: 'A goal of your own',
    typedHint: 'One sentence, as you would say it in the network',
    missing: 'Please write the goal in one sentence.',
    submit: 'Add the goal',
  },
  fromProfile: 'Project goal from the profile',
  typed: 'The network’s own goal',
  notMeasurable: 'Not measurable yet: describe what you expect by when.',
  describe: 'Describe the steps',
  edit: 'Edit the goal',
  remove: 'Remove the goal',
  removeSure: (text) => `Remove “${text}” with all its measures?`,
  removeYes: 'Remove for good',
  kept: 'A rated goal can be corrected, not removed: the rating remains traceable.',
  steps: {
    title: 'Steps',
    start: 'Start',
    startOn: (date) => `Start, ${monthAndYear(date, 'en')}`,
    today: (date) => `today, as of ${longDate(date, 'en')}`,
    expectedBy: (date) => `Expected by ${longDate(date, 'en')}.`,
    due: (date) => `A rating is due since ${longDate(date, 'en')}.`,
    agreedOn: (date) => `Agreed on ${longDate(date, 'en')}.`,
    ratedBy: (by) => `Last rated by: ${by}.`,
    rate: 'Rate where you are',
  },
  form: {
    text: 'The goal in one sentence',
    dimensions: 'Dimensions',
    ownItem: 'Statement that is asked about it',
    ownItemHint: 'What respondents say to it then stands below the goal.',
    noOwnItem: 'none',
    steps: 'Five steps in your own words',
    stepsHint:
      'Begin with step 0: what do you expect by the date? Each step is worded so that everybody would choose the same one.',
    step: (level, name) => `${level} ${name}`,
    start: 'Where are you at the start?',
    agreedOn: 'Agreed on',
    expectedBy: 'Expected by',
    reason: 'Reason of the correction',
    reasonHint: 'This goal has been rated. The reason stays visible beside the change.',
    measurable: 'Make it measurable',
    later: 'Describe the steps later',
    save: 'Save the goal',
    cancel: 'Cancel',
    missing: {
      text: 'Please write the goal in one sentence.',
      step: (level) => `Please describe step ${level}.`,
      start: 'Please choose where you are at the start.',
      agreedOn: 'Please say when the steps were agreed.',
      expectedBy: 'Please say by when you expect the goal.',
      reason: 'Please give the reason of the correction.',
    },
  },
  rating: {
    title: 'Rate where you are',
    level: 'Which step is true?',
    on: 'As of',
    by: 'Rated by',
    byHint: 'A body or function, such as the steering group. No names.',
    save: 'Save the rating',
    missing: {
      level: 'Please choose a step.',
      on: 'Please give the day.',
      by: 'Please say who rated: a body or a function.',
    },
  },
  measures: {
    title: 'Measures',
    none: 'No measure agreed yet.',
    caption: (goal) => `Measures for “${goal}”`,
    add: 'Add a measure',
    columns: { what: 'What', who: 'Who', until: 'Until', state: 'State', edit: 'Edit' },
    edit: 'Edit',
    editNamed: (what) => `Edit: ${what}`,
    what: 'What is done?',
    who: 'Who?',
    whoHint: 'A body, not a person',
    from: 'From',
    until: 'Until',
    state: 'State',
    save: 'Save the measure',
    missing: {
      what: 'Please write what is done.',
      who: 'Please name the body that does it.',
      from: 'Please give its beginning.',
      until: 'Please say until when.',
    },
  },
  voices: {
    title: 'What respondents say to it',
    notLinked: 'No statement is asked about this goal. Choose one under “Edit the goal”.',
    notAsked: 'The statement of this goal has not been asked in a closed survey.',
    answers: (count) => (count === 1 ? '1 answer' : `${count} answers`),
    agree: 'agree',
    alternative: (counts) => `Answers 1 to 6: ${counts}`,
    protected: 'not shown, to protect the respondents',
    notAskedThen: 'not asked',
    beside: 'Measures and ratings stand side by side. These data do not show whether one goes back to the other.',
  },
  history: {
    title: (count) => (count === 1 ? 'History: 1 entry' : `History: ${count} entries`),
    nothing: 'empty',
    reason: (reason) => `Reason: ${reason}`,
    parts: {
      text: 'Wording',
      dimensions: 'Dimensions',
      'own item': 'Statement',
      steps: 'Steps agreed',
      step: 'Step',
      start: 'Start',
      'expected by': 'Expected by',
      rating: 'Rating of',
      measure: 'Measure agreed',
      'measure what': 'Measure, wording',
      'measure who': 'Measure, who',
      'measure from': 'Measure, from',
      'measure until': 'Measure, until',
      'measure state': 'Measure, state',
    },
  },
  conflict: {
    title: 'Somebody has changed this goal meanwhile.',
    elsewhere: 'What you are changing is not concerned. Save again.',
    differs: 'Compare the versions. Saving replaces the stored one by yours.',
    caption: 'Both versions side by side',
    field: 'Entry',
    stored: 'Stored',
    mine: 'Your version',
    take: 'Take the stored version',
  },
}

export const agreeWords = { de, en }
