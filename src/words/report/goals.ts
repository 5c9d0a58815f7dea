import { longDate, shortDate } from '../format.ts'
import { capitalise, numeral } from './numerals.ts'

/** Goals on their five steps, and measures beside what has changed. */
const de = {
  made: 'Stufen, Einschätzungen und Maßnahmen sind in diesem Beispiel erfunden; nur der Wortlaut der Ziele stammt aus dem Steckbrief.',
  entered: 'Eingetragen von der Netzwerkkoordination.',
  attainment: {
    lead: (asExpected: number, rated: number) =>
      rated === 0
        ? 'Noch kein Ziel ist eingeschätzt.'
        : `Das Netzwerk sieht ${numeral(asExpected, 'de')} von ${numeral(rated, 'de')} ${rated === 1 ? 'Ziel' : 'Zielen'} wie erwartet oder besser.`,
    caption: (asExpected: number, rated: number, underWay: number) =>
      rated === 0
        ? 'Ziele auf ihren Stufen'
        : `${asExpected} von ${rated} Zielen wie erwartet oder besser${underWay === 0 ? '' : `, ${underWay} noch in der Frist`}`,
    goal: 'Ziel',
    plot: 'weniger ← wie erwartet → mehr',
    start: 'Ausgang',
    today: 'zuletzt',
    on: (level: string, date: string) => `${level} (${shortDate(date, 'de')})`,
    legend: { start: 'Ausgang', today: 'zuletzt eingeschätzt' },
    note: 'Fünf Stufen von −2 bis +2 in den Worten des Netzwerks, festgelegt vor der Einschätzung; der hohe Strich ist Stufe 0, wie erwartet. Das Netzwerk schätzt selbst ein; die Stufen verschiedener Kommunen sind nicht vergleichbar.',
    notMeasurable: (count: number) =>
      count === 1 ? 'Ein weiteres Ziel ist noch nicht messbar.' : `${count} weitere Ziele sind noch nicht messbar.`,
    notRated: (count: number) =>
      count === 1
        ? 'Ein Ziel ist nach dem Tag seiner Vereinbarung noch nicht eingeschätzt und nicht mitgezählt.'
        : `${capitalise(numeral(count, 'de'))} Ziele sind nach dem Tag ihrer Vereinbarung noch nicht eingeschätzt und nicht mitgezählt.`,
    further: (count: number) =>
      count === 1
        ? 'Ein weiteres Ziel steht im vollständigen Bericht.'
        : `${count} weitere Ziele stehen im vollständigen Bericht.`,
    reading: (goal: string, start: string, steps: string, today: string, words: string, date: string) =>
      `${goal}: Der Ausgang war Stufe ${start} („${steps}“), zuletzt eingeschätzt wurde Stufe ${today} („${words}“), Stand ${longDate(date, 'de')}.`,
    steps: {
      title: 'Stufe',
      words: 'In den Worten des Netzwerks',
      step: (level: string, name: string) => `${level} ${name}`,
    },
    corrected: (date: string, goal: string, reason: string) =>
      `Am ${longDate(date, 'de')} wurde zu „${goal}“ etwas korrigiert. Grund: ${reason}`,
  },
  measures: {
    lead: (done: number, of: number) =>
      `${of === 1 ? 'Vereinbart ist eine Maßnahme' : `Vereinbart sind ${numeral(of, 'de')} Maßnahmen`}, ${done === 0 ? 'noch keine ist' : done === 1 ? 'eine ist' : `${numeral(done, 'de')} sind`} umgesetzt.`,
    caption: 'Wann welche Maßnahme lief und wann gefragt wurde',
    what: 'Erhebung oder Maßnahme',
    plot: (from: string, to: string) => `${from} bis ${to}`,
    who: 'Wer',
    until: 'Bis',
    state: 'Stand',
    survey: (label: string) => `Befragung ${label}`,
    span: (from: string, to: string) => `${shortDate(from, 'de')} bis ${shortDate(to, 'de')}`,
    note: 'Voller Balken: umgesetzt. Mit Spitze: läuft. Gestrichelt umrandet: offen. Gestrichelte Linie: verworfen. Graue Bänder: Befragungen.',
    beside:
      'Maßnahmen und Einschätzungen stehen nebeneinander. Ob das eine auf das andere zurückgeht, zeigen diese Daten nicht.',
    reading: (what: string, when: string, state: string) => `„${what}“: ${when}, Stand: ${state}.`,
    alternative: (from: string, to: string, state: string) => `${from} bis ${to}, ${state}`,
    table: {
      caption: 'Veränderung je Dimension, daneben die Maßnahmen',
      dimension: 'Dimension',
      change: 'Veränderung (Punkte)',
      finding: 'Befund',
      measures: 'Maßnahmen zu Zielen dieser Dimension',
      none: 'keine',
      measure: (what: string, state: string) => `${what} (${state})`,
    },
  },
  scores: {
    caption: 'Zielerreichung nach Kiresuk und Sherman (T-Wert)',
    which: 'Ziele',
    goals: 'Anzahl',
    start: 'T Ausgang',
    today: 'T zuletzt',
    change: 'Differenz',
    all: 'Alle seit ihrer Vereinbarung eingeschätzten Ziele',
    note: 'T = 50 bedeutet wie erwartet. Alle Ziele wiegen gleich, Korrelation zwischen Zielen 0,3. Kein Unsicherheitsbereich und kein Test: Die Ziele eines Netzwerks sind keine Stichprobe.',
  },
}

const en: typeof de = {
  made: 'Steps, ratings and measures are made up in this example; only the wording of the goals is from the profile.',
  entered: 'Entered by the network coordination.',
  attainment: {
    lead: (asExpected, rated) =>
      rated === 0
        ? 'No goal has been rated yet.'
        : `The network sees ${numeral(asExpected, 'en')} of ${numeral(rated, 'en')} ${rated === 1 ? 'goal' : 'goals'} as expected or better.`,
    caption: (asExpected, rated, underWay) =>
      rated === 0
        ? 'Goals on their steps'
        : `${asExpected} of ${rated} goals as expected or better${underWay === 0 ? '' : `, ${underWay} not due yet`}`,
    goal: 'Goal',
    plot: 'less ← as expected → more',
    start: 'Start',
    today: 'Last',
    on: (level, date) => `${level} (${shortDate(date, 'en')})`,
    legend: { start: 'start', today: 'last rating' },
    note: 'Five steps from −2 to +2 in the network’s own words, agreed before rating; the tall tick is step 0, as expected. The network rates itself; steps of different municipalities cannot be compared.',
    notMeasurable: (count) =>
      count === 1 ? 'One further goal cannot be measured yet.' : `${count} further goals cannot be measured yet.`,
    notRated: (count) =>
      count === 1
        ? 'One goal has not been rated since it was agreed and is not counted.'
        : `${capitalise(numeral(count, 'en'))} goals have not been rated since they were agreed and are not counted.`,
    further: (count) =>
      count === 1 ? 'One further goal is in the full report.' : `${count} further goals are in the full report.`,
    reading: (goal, start, steps, today, words, date) =>
      `${goal}: the start was step ${start} (“${steps}”), last rated was step ${today} (“${words}”), as of ${longDate(date, 'en')}.`,
    steps: {
      title: 'Step',
      words: 'In the network’s own words',
      step: (level, name) => `${level} ${name}`,
    },
    corrected: (date, goal, reason) =>
      `On ${longDate(date, 'en')} something about “${goal}” was corrected. Reason: ${reason}`,
  },
  measures: {
    lead: (done, of) =>
      `${of === 1 ? 'One measure is' : `${capitalise(numeral(of, 'en'))} measures are`} agreed, ${done === 0 ? 'none is' : done === 1 ? 'one is' : `${numeral(done, 'en')} are`} done.`,
    caption: 'When which measure ran, and when the surveys were',
    what: 'Survey or measure',
    plot: (from, to) => `${from} to ${to}`,
    who: 'Who',
    until: 'Until',
    state: 'State',
    survey: (label) => `Survey, ${label}`,
    span: (from, to) => `${shortDate(from, 'en')} to ${shortDate(to, 'en')}`,
    note: 'Full bar: done. Pointed: running. Dashed outline: open. Dashed line: dropped. Grey bands: surveys.',
    beside: 'Measures and ratings stand side by side. These data do not show whether one goes back to the other.',
    reading: (what, when, state) => `“${what}”: ${when}, state: ${state}.`,
    alternative: (from, to, state) => `${from} to ${to}, ${state}`,
    table: {
      caption: 'Change of each dimension, beside it the measures',
      dimension: 'Dimension',
      change: 'Change (points)',
      finding: 'Finding',
      measures: 'Measures for goals of this dimension',
      none: 'none',
      measure: (what, state) => `${what} (${state})`,
    },
  },
  scores: {
    caption: 'Goal attainment after Kiresuk and Sherman (T score)',
    which: 'Goals',
    goals: 'Number',
    start: 'T start',
    today: 'T last',
    change: 'Difference',
    all: 'All goals rated since they were agreed',
    note: 'T = 50 means as expected. All goals weigh the same, correlation between goals 0.3. No interval and no test: the goals of a network are no sample.',
  },
}

export const reportGoalWords = { de, en }
