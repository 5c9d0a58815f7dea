/** A municipality's own statements: which are asked, how they are worded and read. */
const de = {
  crumb: 'Eigene Aussagen',
  title: (confirmed: number, of: number) =>
    of === 0 ? 'Noch keine eigenen Aussagen' : `${confirmed} von ${of} eigenen Aussagen bestätigt`,
  lead: 'Vorgeschlagen sind alle Ziele, Herausforderungen und Erwartungen des Steckbriefs. Gefragt werden in jeder Erhebung nur die bestätigten. Empfohlen sind fünf bis acht.',
  empty: 'Sie entstehen aus Projektzielen, Herausforderungen und Erwartungen des Steckbriefs.',
  kinds: { goal: 'Ziele', challenge: 'Herausforderungen', expectation: 'Erwartungen' },
  kindHint: (stem: string) => `Gefragt wird: „${stem}“`,
  kindHintLater: (stem: string) => `ab der zweiten Erhebung auch: „${stem}“`,
  ask: 'fragen',
  asked: 'wird gefragt',
  notAsked: 'nicht bestätigt',
  noDimension: 'keiner Dimension',
  wording: 'Wortlaut der Aussage',
  reads: 'So lesen es die Befragten:',
  hints: {
    label: (head: string) => `Die Befragten lesen auch „${head}“ mit.`,
    wish: (head: string) =>
      `„${head}“ sagt, was sein soll. Gefragt wird, ob es schon so ist. Leichter zu beantworten ist, was dann der Fall ist, etwa „Alle Familien kennen eine Anlaufstelle“.`,
    question: 'Einer Frage lässt sich schwer zustimmen. Leichter zu beantworten ist eine Aussage.',
    several:
      'Das sind mehrere Aussagen. Wer der einen zustimmt und der anderen nicht, findet keine Antwort. Teilen Sie sie auf, oder nehmen Sie die wichtigste.',
  },
  leaveLabelOut: (head: string) => `„${head}“ weglassen`,
  source: (text: string) => `Im Steckbrief: „${text}“`,
  byHand: 'von Hand angelegt',
  dimensions: 'Gehört zu',
  dimensionNotAsked: (title: string) => `${title} (nicht in dieser Studie)`,
  frozen: (count: number) =>
    count === 1
      ? 'Eine Aussage wurde schon gefragt. Ihr Wortlaut bleibt, damit die Erhebungen vergleichbar sind; neue kommen in der nächsten Erhebung dazu.'
      : `${count} Aussagen wurden schon gefragt. Ihr Wortlaut bleibt, damit die Erhebungen vergleichbar sind; neue kommen in der nächsten Erhebung dazu.`,
  frozenShort: 'schon gefragt, Wortlaut steht fest',
  add: { goal: 'Ziel ergänzen', challenge: 'Herausforderung ergänzen', expectation: 'Erwartung ergänzen' },
  confirmAll: 'Alle bestätigen',
  save: 'Aussagen speichern',
  saved: (confirmed: number) =>
    confirmed === 1 ? 'Gespeichert. 1 Aussage wird gefragt.' : `Gespeichert. ${confirmed} Aussagen werden gefragt.`,
  emptyWording: (position: number) => `Aussage ${position} hat keinen Wortlaut.`,
  omission: 'Hier fehlt eine Personenangabe. Bitte formulieren Sie die Aussage ohne die eckige Klammer',
  leftOut: (count: number) =>
    count === 1
      ? 'Nicht bestätigt wurde 1 Aussage, in der eine Personenangabe fehlt. Bitte formulieren Sie sie erst um.'
      : `Nicht bestätigt wurden ${count} Aussagen, in denen eine Personenangabe fehlt. Bitte formulieren Sie sie erst um.`,
  remove: 'Entfernen',
}

const en: typeof de = {
  crumb: 'Own statements',
  title: (confirmed, of) => (of === 0 ? 'No own statements yet' : `${confirmed} of ${of} own statements confirmed`),
  lead: 'All goals, challenges and expectations of the profile are proposed. Only the confirmed ones are asked, in every survey. Five to eight are recommended.',
  empty: 'They come from the goals, challenges and expectations of the profile.',
  kinds: { goal: 'Goals', challenge: 'Challenges', expectation: 'Expectations' },
  kindHint: (stem) => `Asked as: “${stem}”`,
  kindHintLater: (stem) => `from the second survey on also: “${stem}”`,
  ask: 'ask',
  asked: 'is asked',
  notAsked: 'not confirmed',
  noDimension: 'no dimension',
  wording: 'Wording of the statement',
  reads: 'Respondents will read:',
  hints: {
    label: (head) => `Respondents read “${head}” as well.`,
    wish: (head) =>
      `“${head}” says what should be. Respondents are asked whether it is so already. Easier to answer is what will be the case then, such as “Every family knows whom to turn to”.`,
    question: 'It is hard to agree with a question. A statement is easier to answer.',
    several:
      'These are several statements. Whoever agrees with one and not with another finds no answer. Split them, or take the most important one.',
  },
  leaveLabelOut: (head) => `Leave out “${head}”`,
  source: (text) => `In the profile: “${text}”`,
  byHand: 'written by hand',
  dimensions: 'Belongs to',
  dimensionNotAsked: (title) => `${title} (not in this study)`,
  frozen: (count) =>
    count === 1
      ? 'One statement has been asked already. Its wording stays, so that the surveys are comparable; new ones join in the next survey.'
      : `${count} statements have been asked already. Their wording stays, so that the surveys are comparable; new ones join in the next survey.`,
  frozenShort: 'asked already, wording fixed',
  add: { goal: 'Add a goal', challenge: 'Add a challenge', expectation: 'Add an expectation' },
  confirmAll: 'Confirm all',
  save: 'Save statements',
  saved: (confirmed) =>
    confirmed === 1 ? 'Saved. 1 statement will be asked.' : `Saved. ${confirmed} statements will be asked.`,
  emptyWording: (position) => `Statement ${position} has no wording.`,
  omission: 'Something about a person was left out here. Please word the statement without the square brackets',
  leftOut: (count) =>
    count === 1
      ? '1 statement in which something about a person was left out has not been confirmed. Please reword it first.'
      : `${count} statements in which something about a person was left out have not been confirmed. Please reword them first.`,
  remove: 'Remove',
}

export const ownItemWords = { de, en }
