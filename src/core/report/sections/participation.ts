import { quote } from '#words/format.ts'
import { capitalise } from '#words/report/numerals.ts'
import type { GroupBlock, Participation } from '../../model/evaluation.ts'
import type { Block, Cell } from '../../model/report.ts'
import { notAskedCell, numberCell, percent, protectedCell, textCell } from '../format.ts'
import { groupsInOrder, groupTitle, mergedNotes, rowTitle } from '../groups.ts'
import type { SectionOptions } from '../template.ts'
import type { ReportView, WaveView } from '../view.ts'
import { columnWaves, mostMissing, shownParticipation, titleOf } from './answered.ts'
import { composition } from './composition.ts'
import { figureLabel, sectionHeading, tableLabel } from './heading.ts'
import { linked } from './linked.ts'

/** Who answered, whether the answers match the network, what could not be judged, and whether people are the same. */
export function participation(view: ReportView, options: SectionOptions<'participation'>): readonly Block[] {
  return [
    sectionHeading(view, options),
    { kind: 'lead', text: leadOf(view) },
    ...coverage(view),
    ...beside(composition(view), cannotJudge(view)),
    ...linked(view),
  ]
}

/** Two short answers side by side, where there are two. */
function beside(left: readonly Block[], right: readonly Block[]): readonly Block[] {
  return left.length > 0 && right.length > 0 ? [{ kind: 'columns', columns: [left, right] }] : [...left, ...right]
}

function leadOf(view: ReportView): string {
  const { lead, interim } = view.words.participation
  const shown = view.waves.map(shownParticipation)
  const last = shown.at(-1)
  if (!last) return lead.protected
  if (view.mode !== 'comparison') {
    if (last.invited === null || last.responseRate === null)
      return `${lead.oneNoRoster(last.responses)} ${lead.noRoster}`
    return lead.one(last.responses, last.invited, percent(last.responseRate, view.locale))
  }
  const first = shown[0]
  const middles = view.waves.flatMap((wave, index) => {
    const value = shown[index]
    return wave.position === 'middle' && value ? [interim(value.responses)] : []
  })
  const linkedSentence =
    view.evaluation.linked?.shown && view.evaluation.linked.value >= 5
      ? [lead.linked(view.evaluation.linked.value)]
      : []
  if (!first) return [lead.oneNoRoster(last.responses), ...middles].join(' ')
  const known = first.responseRate !== null && last.responseRate !== null
  const response = known
    ? [
        lead.both(
          first.responses,
          first.invited!,
          percent(first.responseRate, view.locale),
          last.responses,
          last.invited!,
          percent(last.responseRate, view.locale),
        ),
      ]
    : [lead.bothNoRoster(first.responses, last.responses), unknownRoster(view, first, last)]
  return [...response, ...middles, ...linkedSentence].join(' ')
}

/** The roster is unknown for both waves, or for the one named. */
function unknownRoster(view: ReportView, first: Participation, last: Participation): string {
  const { lead } = view.words.participation
  if (first.responseRate === null && last.responseRate === null) return lead.noRoster
  const missing = first.responseRate === null ? view.waves[0]! : view.last
  return lead.partRoster(capitalise(missing.when))
}

function coverage(view: ReportView): readonly Block[] {
  const { coverage: words } = view.words.participation
  const waves = columnWaves(view)
  const groups = groupsInOrder(view.evaluation.groups, 'sector')
  const rows = groups.map((group) => ({
    label: rowTitle(view, group),
    strong: false,
    waves: waves.map((wave) => countIn(view, group, wave)),
  }))
  const total = {
    label: words.total,
    strong: true,
    waves: waves.map((wave) => {
      const value = shownParticipation(wave)
      return entry(view, value ? value.responses : null, value?.invited ?? null)
    }),
  }
  const all = [total, ...rows]
  if (all.every(({ waves }) => waves.every(({ count }) => count === null))) return []
  const known = all.some(({ waves }) => waves.some(({ invited }) => invited !== null))
  const isHidden = all.some(({ waves }) => waves.some(({ text }) => text.kind === 'protected'))
  const legend = isHidden ? [{ sign: 'protected' as const, text: view.words.frame.legend.protected }] : []
  const titles = waves.map(({ label, wave }) =>
    words.column(label, view.words.frame.months(wave.opensOn, wave.closesOn)),
  )
  const hasLevels = groups.some(({ attribute }) => attribute === 'level')
  const unstated = groups.filter(({ attribute, includesUnstated }) => attribute === 'sector' && includesUnstated)
  const notes = [
    ...mergedNotes(view),
    ...(known ? unstated.map((group) => words.unstatedNote(quote(groupTitle(view, group), view.locale))) : []),
    ...(known && hasLevels ? [words.levelNote] : []),
  ]
  if (!known)
    return [
      {
        kind: 'table',
        id: 'table-coverage',
        label: tableLabel,
        caption: words.content,
        columns: [
          { key: 'group', title: words.group, align: 'start' },
          ...titles.map((title, index) => ({ key: `wave-${index}`, title, align: 'end' as const })),
        ],
        rows: all.map(({ label, waves }) => ({ cells: [textCell(label), ...waves.map(({ text }) => text)] })),
        notes: [...notes, ...legend.map(({ text }) => text).map((text) => `. ${text}`)],
      },
    ]
  return [
    {
      kind: 'coverage',
      id: 'chart-coverage',
      label: figureLabel,
      caption: coverageCaption(view),
      columnTitles: { group: words.group, filled: words.answered, all: words.invited },
      waveTitles: titles,
      rows: all,
      legend,
      notes,
    },
    ...coverageReading(view),
  ]
}

function coverageCaption(view: ReportView): string {
  const { coverage } = view.words.participation
  const missing = mostMissing(view, view.last)
  if (!missing) return coverage.content
  const title = titleOf(view, missing.group)
  return view.mode === 'comparison' ? coverage.missing(title) : coverage.missingOnly(title)
}

function coverageReading(view: ReportView): readonly Block[] {
  const { coverage } = view.words.participation
  for (const group of view.evaluation.groups) {
    const respondents = group.respondents.find(({ wave }) => wave === view.last.wave.id)
    if (
      group.attribute !== 'sector' ||
      group.includesUnstated ||
      !respondents?.count.shown ||
      respondents.invited === null
    )
      continue
    const title = groupTitle(view, group)
    const { value } = respondents.count
    const text =
      view.mode === 'comparison'
        ? coverage.reading(title, value, respondents.invited, view.last.when)
        : coverage.readingOnly(title, value, respondents.invited)
    return [{ kind: 'reading', label: view.words.frame.reading, text }]
  }
  return []
}

/** Answers without an area were invited under one: such a block counts them, but the invited are others. */
function countIn(view: ReportView, group: GroupBlock<'disclosed'>, wave: WaveView) {
  const found = group.respondents.find((respondents) => respondents.wave === wave.wave.id)
  if (!found) return { count: null, invited: null, text: notAskedCell }
  return entry(view, found.count.shown ? found.count.value : null, group.includesUnstated ? null : found.invited)
}

function entry(
  view: ReportView,
  count: number | null,
  invited: number | null,
): { count: number | null; invited: number | null; text: Cell } {
  if (count === null) return { count, invited, text: protectedCell }
  const { ofInvited } = view.words.participation.coverage
  return { count, invited, text: numberCell(count, invited === null ? String(count) : ofInvited(count, invited)) }
}

function cannotJudge(view: ReportView): readonly Block[] {
  const words = view.words.participation.cannotJudge
  if (view.mode === 'protected') return []
  const waves = columnWaves(view)
  const cellOf = (wave: (typeof view.dimensions)[number]['waves'][number]): Cell => {
    if (wave === null) return notAskedCell
    if (!wave.shown) return protectedCell
    const share = wave.value.cannotJudgeShare
    return share === null ? protectedCell : numberCell(share, percent(share, view.locale))
  }
  return [
    { kind: 'heading', level: 2, text: words.title, id: 'cannot-judge' },
    {
      kind: 'table',
      id: 'table-cannot-judge',
      label: tableLabel,
      caption: words.caption,
      columns: [
        { key: 'dimension', title: words.dimension, align: 'start' },
        ...waves.map((wave, index) => {
          const value = shownParticipation(wave)
          return {
            key: `wave-${index}`,
            title: value ? words.column(wave.label, value.responses) : wave.label,
            align: 'end' as const,
          }
        }),
      ],
      rows: view.dimensions.map(({ title, waves: shown }) => ({
        cells: [
          textCell(title),
          ...view.waves.flatMap((wave, index) => (wave.position === 'middle' ? [] : [cellOf(shown[index] ?? null)])),
        ],
      })),
      notes: [words.note],
    },
  ]
}
