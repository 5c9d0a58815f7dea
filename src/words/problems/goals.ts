const dateMistakes = {
  de: {
    'agreed later': 'Vereinbart wurde heute oder früher. Bitte prüfen Sie den Tag.',
    'expected before agreed':
      'Bis wann Sie das Ziel erwarten, muss nach dem Tag der Vereinbarung liegen. Wählen Sie einen späteren Tag.',
    'rated before agreed':
      'Es gibt schon eine Einschätzung vor diesem Tag der Vereinbarung. Wählen Sie einen früheren.',
    'rated outside': 'Eingeschätzt wird ab dem Tag der Vereinbarung und höchstens bis heute.',
    'measure ends before it begins': 'Die Maßnahme endet vor ihrem Beginn. Bitte tauschen Sie die beiden Tage.',
  },
  en: {
    'agreed later': 'It was agreed today or earlier. Please check the day.',
    'expected before agreed':
      'The day by which the goal is expected has to come after the day of the agreement. Choose a later one.',
    'rated before agreed': 'There is a rating from before this day of agreement. Choose an earlier one.',
    'rated outside': 'Ratings are from the day of the agreement until today.',
    'measure ends before it begins': 'The measure ends before it begins. Please swap the two days.',
  },
}
type DateMistake = keyof typeof dateMistakes.de

/** Refusals about goals and measures. */
const de = {
  personNamed: ({ name }: { name: string }) => ({
    title: 'Bitte keine Namen von Personen.',
    text: `„${name}“ sieht nach einer Person aus. Nennen Sie die Stelle oder Funktion, zum Beispiel „Gesundheitsamt“ oder „Steuerungsgruppe“.`,
  }),
  goalChanged: ({ text }: { text: string }) => ({
    title: 'Inzwischen hat jemand dieses Ziel geändert.',
    text: `„${text}“ wurde nicht überschrieben, und Ihre Eingaben sind noch da. Vergleichen Sie beide Fassungen und speichern Sie noch einmal.`,
  }),
  goalRated: ({ text }: { text: string }) => ({
    title: 'Dieses Ziel wurde schon eingeschätzt.',
    text: `„${text}“ und seine Stufen bleiben, damit sichtbar ist, was vereinbart war. Einzelne Stufen können Sie mit einem Grund korrigieren.`,
  }),
  goalReasonMissing: () => ({
    title: 'Bitte nennen Sie einen Grund.',
    text: 'Seit der ersten Einschätzung lassen sich Wortlaut, Stufen, Ausgang und Termin nur mit einem Grund korrigieren. Er bleibt sichtbar.',
  }),
  goalNotMeasurable: ({ text }: { text: string }) => ({
    title: 'Dieses Ziel ist noch nicht messbar.',
    text: `Beschreiben Sie zuerst die fünf Stufen von „${text}“.`,
  }),
  goalDatesInvalid: ({ reason }: { reason: DateMistake }) => ({
    title: 'Die Tage passen nicht zueinander.',
    text: dateMistakes.de[reason],
  }),
}

const en: typeof de = {
  personNamed: ({ name }) => ({
    title: 'Please give no names of persons.',
    text: `“${name}” looks like a person. Name the body or function instead, such as “public health office” or “steering group”.`,
  }),
  goalChanged: ({ text }) => ({
    title: 'Somebody has changed this goal meanwhile.',
    text: `“${text}” was not overwritten, and what you entered is still there. Compare both versions and save again.`,
  }),
  goalRated: ({ text }) => ({
    title: 'This goal has been rated already.',
    text: `“${text}” and its steps stay, so that it remains visible what was agreed. You can correct single steps with a reason.`,
  }),
  goalReasonMissing: () => ({
    title: 'Please give a reason.',
    text: 'Since the first rating, wording, steps, start and date can be corrected with a reason only. It stays visible.',
  }),
  goalNotMeasurable: ({ text }) => ({
    title: 'This goal cannot be measured yet.',
    text: `Describe the five steps of “${text}” first.`,
  }),
  goalDatesInvalid: ({ reason }) => ({
    title: 'The days do not fit together.',
    text: dateMistakes.en[reason],
  }),
}

export const goalProblems = { de, en }
