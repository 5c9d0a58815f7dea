import type { StudyReliability } from '../../model/reliability.ts'
import type { Block, Cell } from '../../model/report.ts'
import { format, limits, numberCell, protectedCell, textCell, withLimits } from '../format.ts'
import { tableLabel } from '../sections/heading.ts'
import type { ProgrammeView } from './view.ts'

/**
 * Cronbach's alpha and McDonald's omega of each dimension, first and last survey with one. Absent where none may be shown.
 *
 * @see statistics.md 6.1 and 6.2
 */
export function reliability(view: ProgrammeView): readonly Block[] {
  const { words, study, dimensions, reliability: all } = view
  const { reliability: text } = words.programme
  const known = all.filter(({ alpha }) => alpha !== null && alpha !== 'withheld')
  const waves = study.waves.filter(({ id }) => known.some(({ wave }) => wave === id))
  const ends = waves.filter((_, index) => index === 0 || index === waves.length - 1)
  if (ends.length === 0) return []
  const labels = ends.map((_, index) =>
    ends.length === 1 ? words.frame.wave.only : words.frame.wave[index === 0 ? 'first' : 'last'],
  )
  const rows = dimensions.map(({ dimension }) => ({
    cells: [
      textCell(dimension.title[view.locale]),
      ...ends.flatMap(({ id }) =>
        cellsOf(
          view,
          all.find((one) => one.dimension === dimension.id && one.wave === id),
        ),
      ),
    ],
  }))
  const has = (kind: Cell['kind']) => rows.some(({ cells }) => cells.some((cell) => cell.kind === kind))
  return [
    {
      kind: 'table',
      id: 'table-reliability',
      label: tableLabel,
      caption: text.caption,
      columns: [
        { key: 'dimension', title: text.dimension, align: 'start' },
        ...labels.flatMap((label, index) => [
          { key: `alpha-${index}`, title: text.alpha(label), align: 'end' as const },
          { key: `omega-${index}`, title: text.omega(label), align: 'end' as const },
          { key: `n-${index}`, title: text.n(label), align: 'end' as const },
        ]),
      ],
      rows,
      notes: [text.note, ...(has('protected') ? [`. ${words.frame.legend.protected}`] : [])],
    },
  ]
}

function cellsOf(view: ProgrammeView, found: StudyReliability | undefined): readonly Cell[] {
  if (found?.alpha === 'withheld') return [protectedCell, protectedCell, protectedCell]
  const nothing = textCell(view.words.frame.notEstimable)
  if (!found?.alpha) return [nothing, nothing, nothing]
  const { value, interval, n, omega } = found.alpha
  const written = `${format(value, 'coefficient', view.locale)} (${limits(interval, 'coefficient', view.locale)})`
  return [
    withLimits(numberCell(value, written), interval),
    omega === null ? nothing : numberCell(omega, format(omega, 'coefficient', view.locale)),
    numberCell(n, String(n)),
  ]
}
