/** Choosing the version of the statements that coming surveys of a study ask. */
const de = {
  title: 'Fassung der Aussagen',
  label: 'Kommende Erhebungen fragen',
  hint: 'Gilt für alle Kommunen der Studie. Erhebungen, die begonnen haben, behalten ihre Fassung.',
  option: (version: string, isCurrent: boolean) => `Fassung ${version}${isCurrent ? ' (bisher)' : ''}`,
  compared: (comparable: number, withCaution: number, notComparable: number) =>
    `Im Vergleich zur bisherigen Fassung: ${comparable} ${comparable === 1 ? 'Aussage' : 'Aussagen'} vergleichbar, ${withCaution} mit Vorsicht, ${notComparable} nicht. Dimensionen mit nicht vergleichbaren Aussagen bekommen im Bericht keine Veränderung.`,
  save: 'Fassung übernehmen',
}

const en: typeof de = {
  title: 'Version of the statements',
  label: 'Coming surveys ask',
  hint: 'Holds for all municipalities of the study. Surveys that have begun keep their version.',
  option: (version, isCurrent) => `Version ${version}${isCurrent ? ' (so far)' : ''}`,
  compared: (comparable, withCaution, notComparable) =>
    `Compared with the version so far: ${comparable} ${comparable === 1 ? 'statement' : 'statements'} comparable, ${withCaution} with caution, ${notComparable} not. Dimensions with statements that cannot be compared get no change in the report.`,
  save: 'Use this version',
}

export const instrumentVersionWords = { de, en }
