/** What goals and measures are called wherever they are read: pages, reports, files. */
const de = {
  /** Of a step, by its level. */
  levels: {
    '-2': 'viel weniger',
    '-1': 'weniger',
    '0': 'wie erwartet',
    '1': 'mehr',
    '2': 'viel mehr',
  },
  states: { open: 'offen', running: 'läuft', done: 'umgesetzt', dropped: 'verworfen', overdue: 'überfällig' },
  notMeasurable: 'noch nicht messbar',
  notRated: 'noch nicht eingeschätzt',
  /** The line read aloud. */
  alternative: {
    rated: (start: string, today: string) => `von Stufe ${start} auf Stufe ${today}; erwartet war 0`,
    same: (level: string) => `weiterhin Stufe ${level}; erwartet war 0`,
    unrated: (start: string) => `Ausgang Stufe ${start}, noch nicht eingeschätzt; erwartet ist 0`,
  },
}

const en: typeof de = {
  levels: {
    '-2': 'much less',
    '-1': 'less',
    '0': 'as expected',
    '1': 'more',
    '2': 'much more',
  },
  states: { open: 'open', running: 'running', done: 'done', dropped: 'dropped', overdue: 'overdue' },
  notMeasurable: 'not measurable yet',
  notRated: 'not rated yet',
  alternative: {
    rated: (start, today) => `from step ${start} to step ${today}; expected was 0`,
    same: (level) => `still step ${level}; expected was 0`,
    unrated: (start) => `start at step ${start}, not rated yet; expected is 0`,
  },
}

export const goalWords = { de, en }

/** "−1", "0", "+2". */
export function levelText(level: number): string {
  return level > 0 ? `+${level}` : `${level}`.replace('-', '\u2212')
}
