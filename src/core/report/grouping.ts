import type { VerdictCode } from '../model/evaluation.ts'
import type { Block } from '../model/report.ts'
import { isFirm, sentenceOf } from './findings.ts'
import type { DimensionView, ReportView } from './view.ts'

type FindingBlock = Extract<Block, { kind: 'finding' }>

/** Order in which findings are told: what is certain first, what could not be said last. */
const clear: readonly VerdictCode[] = ['clear_up', 'clear_down']
const firm: readonly VerdictCode[] = ['up', 'down', 'small_up', 'small_down']
const hints: readonly VerdictCode[] = ['hint_up', 'hint_down']
const open: readonly VerdictCode[] = [
  'mixed_composition',
  'equivalent',
  'unclear',
  'not_computable',
  'too_few',
  'suppressed',
]

/**
 * The findings for hurried readers: at most `maximum`, certain ones first. Findings of one code are told one by
 * one where they are certain and together where they are not; where there are still too many, what the answers
 * leave open becomes one sentence, then the certain ones are told together as well, and last what is left over
 * refers to the table. Where the answers leave every dimension open, the opening has said so already.
 */
export function findingsAtAGlance(view: ReportView, maximum: number): readonly FindingBlock[] {
  const compared = view.dimensions.filter(({ finding }) => finding.verdict !== null)
  const of = (codes: readonly VerdictCode[]) =>
    codes.map((code) => compared.filter(({ finding }) => finding.verdict === code)).filter(({ length }) => length > 0)
  const single = (groups: readonly (readonly DimensionView[])[]) => groups.flat().map((dimension) => [dimension])

  const opening = nothingFirm(view, compared)
  const isAllOpen = compared.length === view.dimensions.length && of(['unclear']).flat().length === compared.length
  if (opening.length > 0 && isAllOpen) return opening
  const room = maximum - opening.length
  const uncertain = [...of(hints), ...of(open)]
  const told = [...single(of(clear)), ...single(of(firm)), ...uncertain]
  if (told.length <= room) return [...opening, ...told.map((group) => tell(view, group))]

  const undecided = of(open).flat()
  const closing = undecided.length > 1 ? [undecided] : of(open)
  const shorter = [...single(of(clear)), ...single(of(firm)), ...of(hints)]
  if (shorter.length + closing.length <= room)
    return [...opening, ...shorter.map((group) => tell(view, group)), ...closing.map((group) => close(view, group))]

  const together = [...of(clear), ...of(firm), ...of(hints)]
  if (together.length + closing.length <= room)
    return [...opening, ...together.map((group) => tell(view, group)), ...closing.map((group) => close(view, group))]

  const kept = together.slice(0, room - 1)
  const rest = compared.filter((dimension) => !kept.flat().includes(dimension))
  return [...opening, ...kept.map((group) => tell(view, group)), close(view, rest)]
}

/**
 * Said first where no dimension is certain to have changed. Not where a single sentence says so anyway, and not
 * where nothing could be compared or all are practically equal.
 */
function nothingFirm(view: ReportView, compared: readonly DimensionView[]): readonly FindingBlock[] {
  const codes = compared.map(({ finding }) => finding.verdict)
  const undecided: readonly (VerdictCode | null)[] = ['hint_up', 'hint_down', 'mixed_composition', 'unclear']
  if (compared.length < 2 || codes.some(isFirm) || !codes.some((code) => undecided.includes(code))) return []
  const { findings } = view.words
  return [
    {
      kind: 'finding',
      verdict: 'nothing_firm',
      word: findings.short.nothing_firm,
      ...findings.nothingFirm,
    },
  ]
}

function tell(view: ReportView, group: readonly DimensionView[]): FindingBlock {
  const { findings } = view.words
  const { finding, quoted } = group[0]!
  const verdict = finding.verdict!
  const word = findings.short[verdict]
  if (group.length === 1) return { kind: 'finding', verdict, word, ...sentenceOf(finding, quoted, findings) }

  const names = namesOf(view, group)
  const valued = view.words.frame.listed(
    group.map(({ finding, quoted }) => (finding.values ? findings.valued(quoted, finding.values) : quoted)),
  )
  const further = view.dimensions.length > group.length
  const { first, rest } = inWords()
  const additions = [...new Set(group.flatMap(({ finding }) => finding.additions))]
    .filter((key) => key !== 'highStart')
    .map((key) => findings.addition[key])
  return { kind: 'finding', verdict, word, first, rest: [rest, ...additions].filter(Boolean).join(' ') }

  function inWords() {
    if (verdict === 'unclear') return findings.grouped.unclear(names, group.length, further)
    if (/^(clear_|up$|down$)/.test(verdict)) return findings.grouped[verdict as 'clear_up'](valued)
    return findings.grouped[verdict as 'equivalent'](names)
  }
}

/** One sentence for what is left: not enough for a finding, or, where a finding is among it, a word on the table. */
function close(view: ReportView, group: readonly DimensionView[]): FindingBlock {
  if (group.length === 1) return tell(view, group)
  const { findings } = view.words
  const settled = group.some(({ finding }) => finding.verdict === 'equivalent' || !open.includes(finding.verdict!))
  const pattern = settled ? findings.inTheTable : findings.closing
  return {
    kind: 'finding',
    verdict: group[0]!.finding.verdict!,
    word: settled ? findings.furtherWord : findings.short.unclear,
    ...pattern(group.length, namesOf(view, group)),
  }
}

export function namesOf(view: ReportView, dimensions: readonly DimensionView[]): string {
  return view.words.frame.listed(dimensions.map(({ quoted }) => quoted))
}
