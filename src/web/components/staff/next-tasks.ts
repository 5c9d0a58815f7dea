import type { Goal } from '#core/model/goal.ts'
import type { Locale } from '#core/model/locale.ts'
import type { IsoDate, Wave } from '#core/model/study.ts'
import type { Frame } from '#core/model/views.ts'
import { homeWords } from '#words/staff-home.ts'
import { daysBetween } from '../../today.ts'
import { agreeing } from './agree-tasks.ts'
import type { Situation } from './situation.ts'
import type { Task } from './task.ts'
import { surveyName } from './wave-names.ts'

/** Days before its first day from which a wave asks for codes. */
const codesAheadDays = 28
/** From this many answers an area appears on its own. */
const ownBlock = 5

/**
 * The next tasks of a municipality by fixed rules, most urgent first, at most three: what a running wave needs,
 * then what the frame lacks, then what was agreed on and is due, then what is ready to be read.
 */
export function nextTasks(input: {
  frame: Frame
  situation: Situation
  goals: readonly Goal[]
  today: IsoDate
  base: string
  locale: Locale
  sectorTitle: (sector: string) => string
}): readonly Task[] {
  const frame = framing(input)
  // A code opens the form as it then is: what it asks and who is invited come first.
  const first = unanswered(input) ? frame.filter(({ key }) => beforeCodes.includes(key)) : []
  const then = frame.filter((task) => !first.includes(task))
  const { goals, today, base, locale, situation } = input
  const agreed = agreeing({ goals, today, base, locale, nextWave: situation.next?.wave.opensOn ?? null })
  return [...first, ...collecting(input), ...then, ...agreed, ...reading(input)].slice(0, 3)
}

const beforeCodes: readonly string[] = ['profile', 'goals', 'roster']

/** A wave runs and nobody has answered it. */
function unanswered({ situation: { open } }: Pick<Parameters<typeof nextTasks>[0], 'situation'>): boolean {
  return open !== null && open.progress.total.submitted === 0
}

type Input = Parameters<typeof nextTasks>[0]

function collecting({ frame, situation, base, locale, sectorTitle }: Input): readonly Task[] {
  const words = homeWords[locale].tasks
  const { open } = situation
  if (!open) return []
  const survey = surveyName(open.wave, frame.study.waves, locale)
  const { total, sectors } = open.progress
  const until = open.wave.closesOn
  if (total.submitted === 0)
    return [
      {
        key: 'codes',
        title: words.codes.title,
        reason: words.codes.reason(survey),
        // The last day to answer is too late for handing out.
        until: null,
        minutes: 5,
        button: words.codes.button,
        to: `${base}/collect/${open.wave.id}/codes`,
      },
    ]
  const reminder = `${base}/collect/${open.wave.id}/reminder`
  const short = sectors.find(({ count }) => count?.expected && count.expected >= ownBlock && count.submitted < ownBlock)
  if (short?.count?.expected)
    return [
      {
        key: 'sector',
        title: words.sector.title(sectorTitle(short.sector)),
        reason: words.sector.reason(short.count.submitted, short.count.expected),
        until,
        minutes: 10,
        button: words.sector.button,
        to: reminder,
      },
    ]
  if (total.expected === null || total.submitted >= total.expected) return []
  return [
    {
      key: 'reminder',
      title: words.reminder.title,
      reason: words.reminder.reason(total.submitted, total.expected),
      until,
      minutes: 10,
      button: words.reminder.button,
      to: reminder,
    },
  ]
}

function framing({ frame, situation, today, base, locale }: Input): readonly Task[] {
  const words = homeWords[locale].tasks
  const coming = situation.open ?? situation.next
  // While a wave waits for its first answer, the next one's first day is no date for what this one needs.
  const until = unanswered({ situation }) ? null : (situation.next?.wave.opensOn ?? null)
  const openReadings = frame.profile?.facts.filter(({ status }) => status === 'needs review').length ?? 0
  const undecided = frame.ownItems.filter(({ confirmed }) => !confirmed).length
  const soon = (wave: Wave) => daysBetween(today, wave.opensOn) <= codesAheadDays
  const tasks: (Task | false)[] = [
    !frame.profile && {
      key: 'profile',
      title: words.profile.title,
      reason: words.profile.reason,
      until,
      minutes: 5,
      button: words.profile.button,
      to: `${base}/frame/import`,
    },
    // Once some are confirmed the others have been left out on purpose.
    undecided > 0 &&
      undecided === frame.ownItems.length && {
        key: 'goals',
        title: words.goals.title,
        reason: words.goals.reason(undecided, frame.ownItems.length),
        until,
        minutes: 10,
        button: words.goals.button,
        to: `${base}/frame/goals`,
      },
    coming !== null &&
      !hasRoster(frame, coming.wave.id) && {
        key: 'roster',
        title: words.roster.title,
        reason: words.roster.reason,
        until,
        minutes: 5,
        button: words.roster.button,
        to: `${base}/frame/roster?wave=${coming.wave.id}`,
      },
    situation.next !== null &&
      soon(situation.next.wave) && {
        key: 'codes-ahead',
        title: words.codes.title,
        reason: words.codes.reasonAhead(surveyName(situation.next.wave, frame.study.waves, locale)),
        until: situation.next.wave.opensOn,
        minutes: 5,
        button: words.codes.button,
        to: `${base}/collect/${situation.next.wave.id}/codes`,
      },
    openReadings > 0 && {
      key: 'readings',
      title: words.openReadings.title(openReadings),
      reason: words.openReadings.reason,
      until: null,
      minutes: 2,
      button: words.openReadings.button,
      to: `${base}/frame/profile`,
    },
  ]
  return tasks.filter((task) => task !== false)
}

function reading({ situation, base, locale }: Input): readonly Task[] {
  const words = homeWords[locale].tasks.report
  if (!situation.reportable) return []
  return [{ key: 'report', ...words, until: null, minutes: 15, to: `${base}/reports` }]
}

/** At least one area of the wave has been counted. */
export function hasRoster(frame: Frame, wave: string): boolean {
  return Object.values(frame.rosters[wave] ?? {}).some((persons) => persons !== null)
}
