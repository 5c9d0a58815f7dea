import { quote } from '#words/format.ts'
import type { ItemComparison } from '../../model/comparability.ts'
import type { DimensionWave, Disclosed } from '../../model/evaluation.ts'
import type { Block, Cell, Row } from '../../model/report.ts'
import { changeCell, levelCell, verdictWord } from '../chart-rows.ts'
import { isSmallGroup, markedRange, sentenceOf } from '../findings.ts'
import {
  clip,
  format,
  levelRange,
  numberCell,
  percent,
  protectedCell,
  shownInterval,
  textCell,
  uncertainCell,
  withLimits,
} from '../format.ts'
import { itemTable } from '../statements.ts'
import type { SectionOptions } from '../template.ts'
import type { DimensionView, ReportView } from '../view.ts'
import { sectionHeading } from './heading.ts'

/** Points by which the share of "cannot judge" must change to be mentioned beside the finding. */
const mentionedCannotJudge = 0.1

/** One block per dimension, in the framework's order: sentence, numbers, statements. */
export function dimensions(view: ReportView, options: SectionOptions<'dimensions'>): readonly Block[] {
  if (view.mode === 'protected') return []
  const { guide } = view.words.statements
  return [
    sectionHeading(view, options),
    {
      kind: 'paragraph',
      strong: guide.strong,
      text: [
        ...(view.weighting === 'answers' ? [] : [view.words.method.weighting[view.weighting]]),
        view.mode === 'comparison' ? guide.comparison : guide.stocktaking,
      ].join(' '),
    },
    ...withReading(
      view,
      view.dimensions.map((dimension) => block(view, dimension)),
    ),
  ]
}

type Together = Extract<Block, { kind: 'together' }>

/** The first statement with shown answers is read aloud, below the table it stands in. */
function withReading(view: ReportView, blocks: readonly Together[]): readonly Block[] {
  const texts = blocks.map((one) => readingOf(view, one))
  const first = texts.findIndex((text) => text !== null)
  return blocks.map((one, index) =>
    index === first
      ? { ...one, blocks: [...one.blocks, { kind: 'reading', label: view.words.frame.reading, text: texts[first]! }] }
      : one,
  )
}

function readingOf(view: ReportView, { blocks }: Together): string | null {
  const { reading } = view.words.statements.items
  const rows = blocks.flatMap((one) => (one.kind === 'itemTable' ? one.rows : []))
  for (const { text, agreement, cannotJudge } of rows) {
    const [x1, x2] = shownTexts(agreement)
    const [c1, c2] = shownTexts(cannotJudge)
    const said = quote(text, view.locale)
    if (agreement.length === 1 && x1 && c1) return reading.one(said, x1, c1)
    if (x1 && x2 && c1 && c2) return reading.both(said, [x1, x2], [c1, c2])
  }
  return null
}

/** What the cells say; empty for a protected or an unasked one. */
function shownTexts(cells: readonly Cell[]): readonly string[] {
  return cells.map((cell) => (cell.kind === 'number' ? cell.text : ''))
}

function block(view: ReportView, dimension: DimensionView): Together {
  const { finding, title, number, id } = dimension
  const items = view.items.filter((item) => item.dimension === dimension)
  const word = view.mode === 'comparison' ? verdictWord(view, finding) : ''
  const aside = word === '' ? {} : { aside: word }
  return {
    kind: 'together',
    blocks: [
      { kind: 'heading', level: 2, text: title, id: `dimension-${id}`, number, ...aside },
      { kind: 'columns', columns: [sentences(view, dimension), [numbers(view, dimension)]] },
      itemTable(view, items, {
        id: `items-${id}`,
        caption: view.words.statements.items.caption(quote(title, view.locale)),
        hideCaption: true,
        item: view.words.statements.items.item,
        detail: ({ change }) => (change ? changeDetail(view, change) : null),
      }),
    ],
  }
}

/** What became of a statement since the first wave. */
function changeDetail({ words }: ReportView, { comparability, reason }: ItemComparison): string {
  if (reason === 'new') return words.versions.added
  return comparability === 'with caution' ? words.versions.reworded : words.versions.otherQuestion
}

function sentences(view: ReportView, dimension: DimensionView): readonly Block[] {
  const { findings } = view.words
  const { first, rest } = sentenceAlone(view, dimension)
  const extra = cannotJudgeSentence(view, dimension)
  const shown = dimension.waves.filter((wave) => wave !== null)
  const small = isSmallGroup(shown) ? [findings.addition.smallGroup] : []
  return [{ kind: 'paragraph', strong: first, text: [rest, extra, ...small].filter((text) => text !== '').join(' ') }]
}

function sentenceAlone(view: ReportView, { finding, quoted, waves }: DimensionView): { first: string; rest: string } {
  const { findings } = view.words
  if (view.mode === 'comparison') return sentenceOf(finding, quoted, findings)
  const wave = waves.at(-1)
  if (!wave?.shown || wave.value.estimate.mean === null) return findings.sentence.suppressed(quoted)
  const { mean, n } = wave.value.estimate
  return { first: findings.level(quoted, format(mean, 'score', view.locale), n), rest: '' }
}

function cannotJudgeSentence(view: ReportView, { waves, finding }: DimensionView): string {
  const [first, last] = [waves[0], waves.at(-1)]
  if (view.mode !== 'comparison' || finding.comparability === 'not comparable') return ''
  if (!first?.shown || !last?.shown) return ''
  const [before, after] = [first.value.cannotJudgeShare, last.value.cannotJudgeShare]
  if (before === null || after === null || Math.abs(after - before) < mentionedCannotJudge - 1e-9) return ''
  return view.words.findings.addition.cannotJudge(percent(before, view.locale), percent(after, view.locale))
}

function numbers(view: ReportView, dimension: DimensionView): Block {
  const { block, items } = view.words.statements
  const { finding } = dimension
  const rows: Row[] = view.waves.map((wave, index) =>
    levelRow(view, wave.label, dimension.waves[index] ?? null, wave.position === 'last'),
  )
  if (view.mode === 'comparison') rows.push(changeRow(view, dimension))
  const hidden = rows.some(({ cells }) => cells.some(({ kind }) => kind === 'protected'))
  return {
    kind: 'table',
    id: `numbers-${dimension.id}`,
    label: null,
    caption: block.caption(dimension.quoted),
    hideCaption: true,
    columns: [
      { key: 'survey', title: block.survey, align: 'start' },
      { key: 'points', title: block.points, align: 'end' },
      { key: 'range', title: block.range, align: 'end' },
      { key: 'scale', title: block.scale, align: 'end' },
      { key: 'n', title: block.n, align: 'end' },
    ],
    rows,
    notes: [
      ...agreementNotes(view, dimension),
      ...(finding.change?.level === 90 ? [block.interval90] : []),
      ...(finding.rounded ? [block.rounding] : []),
      ...(hidden ? [`. ${items.hidden}`] : []),
    ],
  }
}

function levelRow(view: ReportView, label: string, wave: Disclosed<DimensionWave> | null, isLast: boolean): Row {
  const points = levelCell(view, wave, isLast)
  if (!wave?.shown || wave.value.estimate.mean === null) {
    return { cells: [textCell(label), points, points, points, points] }
  }
  const { estimate } = wave.value
  const interval = shownInterval(estimate)
  const step = stepMean(view, wave.value.estimate.mean)
  return {
    cells: [
      textCell(label),
      points,
      interval
        ? withLimits(textCell(levelRange(interval, ` ${view.words.frame.to} `, view.locale)), clip(interval))
        : uncertainOrEmpty(estimate.n),
      numberCell(step, format(step, 'step', view.locale)),
      numberCell(estimate.n, String(estimate.n)),
    ],
  }
}

/** Below 8 answers no range is certain enough; from 8 on there is none only where all answers agree. */
function uncertainOrEmpty(n: number): Cell {
  return n < 8 ? uncertainCell : textCell('')
}

/** The mean on the answer scale: a step is 20 points on a scale of six. */
function stepMean(view: ReportView, mean: number): number {
  const { min, max } = view.scale
  return min + (mean * (max - min)) / 100
}

function changeRow(view: ReportView, dimension: DimensionView): Row {
  const { block } = view.words.statements
  const [first, last] = [dimension.waves[0] ?? null, dimension.waves.at(-1) ?? null]
  const cell = changeCell(dimension, [first, last])
  const { change } = dimension.finding
  const range =
    cell.kind === 'protected' ? protectedCell : withLimits(textCell(markedRange(change)), change?.interval ?? null)
  return { cells: [textCell(block.change), cell, range, textCell(''), textCell('')] }
}

function agreementNotes(view: ReportView, { waves }: DimensionView): readonly string[] {
  const { block } = view.words.statements
  const last = waves.at(-1)
  const word = last?.shown ? last.value.agreement.word : null
  if (word === null) return []
  const text = block.agreementWords[word]
  return [view.mode === 'comparison' ? block.agreement(view.last.label, text) : block.agreementOnly(text)]
}
