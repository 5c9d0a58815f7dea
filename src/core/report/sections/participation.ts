import { quote } from '#words/format.ts'
import { capitalise } from '#words/report/numerals.ts'
import type { GroupBlock, Participation, Sensitivity, VerdictCode } from '../../model/evaluation.ts'
import type { Block, Cell } from '../../model/report.ts'
import { isFirm } from '../findings.ts'
import { notAskedCell, numberCell, percent, protectedCell, textCell } from '../format.ts'
import { namesOf } from '../grouping.ts'
import { groupsInOrder, groupTitle, isMerged, mergedNotes, rowTitle } from '../groups.ts'
import type { SectionOptions } from '../template.ts'
import type { ReportView, WaveView } from '../view.ts'
import { figureLabel, sectionHeading, tableLabel } from './heading.ts'

/** Who answered, whether the answers match the network, what could not be judged, and whether people are the same. */
export function participation(view: ReportView, options: SectionOptions<'participation'>): readonly Block[] {
  return [
    sectionHeading(view, options),
    { kind: 'lead', text: leadOf(view) },
    ...coverage(view),
    ...composition(view),
    ...cannotJudge(view),
    ...linked(view),
  ]
}

function shownParticipation(wave: WaveView): Participation | null {
  return wave.participation.shown ? wave.participation.value : null
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

/** First and last wave; with one wave only that one. */
function columnWaves(view: ReportView): readonly WaveView[] {
  return view.waves.filter(({ position }) => position !== 'middle')
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
      columnTitles: { group: words.group },
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
  const missing = shownParticipation(view.last)?.mostMissing
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

function titleOf(view: ReportView, group: string): string {
  const block = view.evaluation.groups.find(
    (candidate) => candidate.attribute === 'sector' && candidate.group === group,
  )
  if (!block) return group
  const title = groupTitle(view, block)
  return isMerged(block) ? quote(title, view.locale) : title
}

/** Index of dissimilarity below which the answers match the roster, and below which they differ somewhat. */
const littleDissimilar = 0.1
const somewhatDissimilar = 0.2

function composition(view: ReportView): readonly Block[] {
  const words = view.words.participation.composition
  const waves = columnWaves(view)
  const matchAll = waves.every((wave) => {
    const dissimilarity = shownParticipation(wave)?.dissimilarity ?? null
    return dissimilarity !== null && dissimilarity < littleDissimilar
  })
  const sentences = waves.flatMap((wave, index) => {
    if (matchAll && waves.length > 1) return index === 0 ? [words.bothMatch] : []
    const value = shownParticipation(wave)
    if (!value || value.dissimilarity === null || value.invited === null) return []
    const label = view.mode === 'comparison' ? capitalise(wave.when) : words.now
    if (value.dissimilarity < littleDissimilar) return [words.matches(label)]
    const differs = value.dissimilarity < somewhatDissimilar ? words.somewhat(label) : words.clearly(label)
    if (!value.mostMissing) return [differs]
    const { group, count, invited } = value.mostMissing
    return [differs, words.missing(titleOf(view, group), count, value.responses, invited, value.invited)]
  })
  if (sentences.length === 0) return []
  const weighted = weightedSentences(view)
  return [
    { kind: 'heading', level: 2, text: words.title, id: 'composition' },
    { kind: 'paragraph', text: sentences.join(' ') },
    ...weighted.map((text): Block => ({ kind: 'paragraph', text })),
  ]
}

/** Findings that say something about a change; the others have nothing weights could shift. */
function saysSomething(verdict: VerdictCode | null): boolean {
  return isFirm(verdict) || verdict === 'equivalent' || verdict === 'mixed_composition' || isHint(verdict)
}

function isHint(verdict: VerdictCode | null): boolean {
  return verdict?.startsWith('hint') === true
}

/** Whether each finding and hint looks the same under weights of the roster; no finding is left out. */
function weightedSentences(view: ReportView): readonly string[] {
  const words = view.words.participation.composition.weighted
  const concerned = view.dimensions.filter(({ finding }) => saysSomething(finding.verdict))
  const under = (wanted: Sensitivity) =>
    concerned.filter(
      ({ evaluation: { comparison } }) => comparison?.shown && comparison.value.sensitivity.roster === wanted,
    )
  const same = under('same')
  const shifted = [...under('weaker'), ...under('stronger')]
  if (same.length === 0 && shifted.length === 0) return []
  if (same.length > 2 && same.length === concerned.length) return [`${words.start(words.allSame)} ${words.noHint}`]
  const parts = (['same', 'weaker', 'stronger', 'not possible'] as const).flatMap((word) => {
    const found = under(word)
    return found.length === 0 ? [] : [words[word](namesOf(view, found))]
  })
  const conclusion = shifted.length === 0 ? words.noHint : words.hint(namesOf(view, shifted))
  return [`${words.start(view.words.frame.listed(parts))} ${conclusion}`]
}

function cannotJudge(view: ReportView): readonly Block[] {
  const words = view.words.participation.cannotJudge
  if (view.mode === 'protected') return []
  const waves = columnWaves(view)
  const cellOf = (wave: (typeof view.dimensions)[number]['waves'][number]): Cell => {
    if (wave === null) return notAskedCell
    if (!wave.shown) return protectedCell
    const share = wave.value.cannotJudgeShare
    return share === null ? textCell(view.words.frame.notEstimable) : numberCell(share, percent(share, view.locale))
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

function linked(view: ReportView): readonly Block[] {
  const words = view.words.participation.linked
  if (view.mode !== 'comparison') return []
  const heading: Block = { kind: 'heading', level: 2, text: words.title, id: 'linked' }
  const { linked } = view.evaluation
  if (linked === null || view.study.linkage === 'none') return [heading, { kind: 'paragraph', text: words.notLinked }]
  if (!linked.shown) return [heading, { kind: 'paragraph', text: words.tooFew }]
  if (linked.value === 0) return [heading, { kind: 'paragraph', text: words.none }]
  const enough = linked.value >= 10 ? words.enough : words.notEnough
  return [
    heading,
    { kind: 'paragraph', text: `${words.why} ${words.count(linked.value)} ${enough}` },
    { kind: 'note', tone: 'method', text: words.note },
  ]
}
