import { addMeasure, changeGoal, changeMeasure, newGoal, rateGoal } from '#core/goals/change.ts'
import type { AttainmentLevel, AttainmentSteps, Goal, MeasureState } from '#core/model/goal.ts'
import type { IsoDate, MunicipalityId, OwnItem } from '#core/model/study.ts'

/** What is made up about one goal of a municipality's profile. Days are months before today; 0 is today. */
interface GoalPlan {
  /** Which of the profile's goals, counted from 1. */
  readonly goal: number
  readonly scale: {
    readonly steps: AttainmentSteps
    readonly start: AttainmentLevel
    readonly expectedIn: number
  } | null
  readonly ratings: readonly (readonly [monthsAgo: number, by: string, level: AttainmentLevel])[]
  readonly measures: readonly {
    readonly what: string
    readonly who: string
    readonly from: number
    readonly until: number
    readonly state: MeasureState
  }[]
}

const agreedAgo = 20
const steering = 'Steuerungsgruppe'
const meeting = 'Netzwerktreffen'

/**
 * Goals of two municipalities: the wording is that of their profiles, steps, ratings and measures are made up. One is
 * better than expected, some are as expected, some are not there yet, one cannot be measured, one measure is overdue.
 */
const plans: Readonly<Record<MunicipalityId, readonly GoalPlan[]>> = {
  wetteraukreis: [
    {
      goal: 6,
      scale: {
        steps: [
          'Es gibt keine Absprachen.',
          'Einzelne Stellen haben sich mündlich verabredet.',
          'Die Hälfte der Stellen hat eine schriftliche Vereinbarung.',
          'Drei Viertel haben eine schriftliche Vereinbarung.',
          'Alle Stellen haben eine schriftliche Vereinbarung.',
        ],
        start: -1,
        expectedIn: -2,
      },
      ratings: [
        [11, steering, -1],
        [0.4, meeting, 0],
      ],
      measures: [
        {
          what: 'Muster einer Vereinbarung erarbeiten',
          who: 'Netzwerkkoordination',
          from: 19,
          until: 15,
          state: 'done',
        },
        { what: 'Vereinbarungen unterzeichnen', who: steering, from: 14, until: -3, state: 'running' },
      ],
    },
    {
      goal: 4,
      scale: {
        steps: [
          'unter 8 Kommunen',
          '8 bis 13 Kommunen',
          '14 bis 18 Kommunen',
          '19 bis 24 Kommunen',
          'alle 25 Kommunen',
        ],
        start: -1,
        expectedIn: -1,
      },
      ratings: [
        [11, steering, -1],
        [0.4, meeting, 0],
      ],
      measures: [
        {
          what: 'Anlaufstellen in ländlichen Kommunen benennen',
          who: 'Fachstelle Frühe Hilfen',
          from: 19,
          until: 8,
          state: 'done',
        },
        {
          what: 'Sprechzeit der Familienhebamme in Familienzentren',
          who: 'Gesundheitsamt',
          from: 10,
          until: -1,
          state: 'running',
        },
        {
          what: 'Übersicht aller Stellen, auch in Einfacher Sprache',
          who: 'Netzwerkkoordination',
          from: 6,
          until: -2,
          state: 'running',
        },
        { what: 'Aushang in geburtshilflichen Praxen', who: 'Gesundheitsamt', from: 5, until: 1.5, state: 'open' },
      ],
    },
    {
      goal: 5,
      scale: {
        steps: [
          'Es gibt kein Gesamtkonzept.',
          'Ein Entwurf liegt vor.',
          'Das Konzept ist geschrieben und im Netzwerk abgestimmt.',
          'Es ist im Jugendhilfeausschuss beschlossen.',
          'Es ist beschlossen und mit Mitteln hinterlegt.',
        ],
        start: -1,
        expectedIn: -4,
      },
      ratings: [
        [11, steering, -1],
        [0.4, meeting, -1],
      ],
      measures: [
        { what: 'Schreibgruppe aus drei Bereichen', who: steering, from: 18, until: 9, state: 'dropped' },
        {
          what: 'Entwurf in zwei Klausurtagen fertigstellen',
          who: 'Fachstelle Frühe Hilfen',
          from: 4,
          until: -4,
          state: 'running',
        },
      ],
    },
    {
      goal: 3,
      scale: {
        steps: [
          'Niemand arbeitet sozialräumlich.',
          'In einem Sozialraum gibt es eine Runde.',
          'In drei Sozialräumen gibt es eine Runde.',
          'In fünf Sozialräumen gibt es eine Runde.',
          'In allen Sozialräumen gibt es eine Runde.',
        ],
        start: -2,
        expectedIn: -6,
      },
      ratings: [[0.4, meeting, -1]],
      measures: [
        {
          what: 'Sozialräume mit der Jugendhilfeplanung abstimmen',
          who: 'Jugendamt',
          from: 12,
          until: 4,
          state: 'done',
        },
      ],
    },
    { goal: 1, scale: null, ratings: [], measures: [] },
  ],
  bremerhaven: [
    {
      goal: 1,
      scale: {
        steps: [
          'Es gibt keinen Austausch.',
          'Berichtet wird auf Anfrage.',
          'Das Netzwerk berichtet einmal im Jahr im Ausschuss.',
          'Das Netzwerk hat einen festen Sitz im Ausschuss.',
          'Der Ausschuss berät jedes Vorhaben mit dem Netzwerk.',
        ],
        start: -1,
        expectedIn: 3,
      },
      ratings: [
        [10, steering, 0],
        [0.4, meeting, 1],
      ],
      measures: [
        {
          what: 'Jahresbericht im Jugendhilfeausschuss',
          who: 'Jugendamt',
          from: 18,
          until: 11,
          state: 'done',
        },
        { what: 'Geschäftsordnung des Ausschusses ergänzen', who: 'Stadtverwaltung', from: 9, until: 2, state: 'done' },
      ],
    },
    {
      goal: 3,
      scale: {
        steps: [
          'Jede Stelle informiert für sich.',
          'Eine Liste liegt in der Verwaltung.',
          'Eine Übersicht liegt gedruckt und im Internet vor.',
          'Sie liegt in vier Sprachen vor.',
          'Familien finden Angebote nach Stadtteil und Alter des Kindes.',
        ],
        start: -2,
        expectedIn: -2,
      },
      ratings: [[0.4, meeting, 0]],
      measures: [
        { what: 'Angebote der Stadtteile erheben', who: 'Netzwerkkoordination', from: 17, until: 12, state: 'done' },
        { what: 'Übersicht übersetzen', who: 'Familienzentren', from: 6, until: -2, state: 'running' },
      ],
    },
    {
      goal: 4,
      scale: {
        steps: [
          'Familien werden nicht gefragt.',
          'Einzelne Stellen fragen Familien.',
          'Einmal im Jahr werden Familien befragt.',
          'Familien beraten die Planung in einem Beirat.',
          'Der Beirat entscheidet über ein eigenes Budget.',
        ],
        start: -1,
        expectedIn: -5,
      },
      ratings: [[0.4, meeting, -1]],
      measures: [
        {
          what: 'Befragung in den Familienzentren vorbereiten',
          who: 'Familienzentren',
          from: 8,
          until: -3,
          state: 'open',
        },
      ],
    },
  ],
}

/** The goals of one municipality as they would lie there had they been agreed and followed month by month. */
export function demonstrationGoals(
  municipality: MunicipalityId,
  ownItems: readonly OwnItem[],
  dayBefore: (months: number) => IsoDate,
): readonly Goal[] {
  return (plans[municipality] ?? []).map((plan) => {
    const item = ownItems.find(({ id }) => id === `own-goal-${plan.goal}`)!
    const agreedOn = dayBefore(agreedAgo)
    const added = newGoal(`demo-${municipality}-${plan.goal}`, { ...item, ownItem: item.id }, agreedOn)
    const scaled = plan.scale
      ? changeGoal(added, { ...added, scale: scaleOf(plan.scale, agreedOn, dayBefore) }, null, agreedOn)
      : added
    const rated = plan.ratings.reduce((goal, [months, by, level]) => {
      const on = dayBefore(months)
      return rateGoal(goal, { on, by, level }, on)
    }, scaled)
    const goal = plan.measures.reduce((before, measure) => withMeasure(before, measure, dayBefore), rated)
    return { ...goal, changes: goal.changes.toSorted((a, b) => a.on.localeCompare(b.on)) }
  })
}

function withMeasure(
  goal: Goal,
  { from, until, state, ...measure }: GoalPlan['measures'][number],
  dayBefore: (months: number) => IsoDate,
): Goal {
  const days = { from: dayBefore(from), until: dayBefore(until) }
  const agreed = { id: `${goal.id}-${goal.measures.length + 1}`, ...measure, ...days }
  const open = addMeasure(goal, { ...agreed, state: 'open' }, days.from)
  return state === 'open' ? open : changeMeasure(open, { ...agreed, state }, dayBefore(Math.max(0.5, until)))
}

function scaleOf(
  { steps, start, expectedIn }: NonNullable<GoalPlan['scale']>,
  agreedOn: IsoDate,
  dayBefore: (months: number) => IsoDate,
) {
  return { steps, start, agreedOn, expectedBy: dayBefore(expectedIn) }
}
