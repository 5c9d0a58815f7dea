import { number } from '#words/format.ts'
import type { Block, Mark, Report } from '../model/report.ts'

type ChartTable = Extract<Block, { kind: 'chartTable' }>

/**
 * What only the plot of a row shows, in words for assistive technology: how uncertain each value is, the value of an
 * interim wave, and where other municipalities lie. The values themselves stand in the cells beside it.
 */
export function spokenMarks(
  block: Pick<ChartTable, 'legend' | 'valueTitles'>,
  marks: readonly Mark[],
  { locale, words }: Pick<Report, 'locale' | 'words'>,
): string {
  const write = (value: number) => number(value, 0, locale)
  const range = ({ lower, upper }: { lower: number; upper: number }) => `${write(lower)} ${words.to} ${write(upper)}`
  const intervals = marks.flatMap((mark) => {
    if ((mark.kind !== 'value' && mark.kind !== 'group') || !mark.range) return []
    return [joined(nameOf(block, mark), range(mark.range))]
  })
  return [
    ...marks.flatMap((mark) =>
      mark.kind === 'value' && mark.wave === 'middle' ? [joined(nameOf(block, mark), write(mark.value))] : [],
    ),
    intervals.length === 0 ? words.noInterval : `${words.interval}: ${intervals.join(', ')}`,
    ...marks.flatMap((mark) => (mark.kind === 'band' ? [`${nameOf(block, mark)}: ${range(mark)}`] : [])),
  ].join('; ')
}

const waveSigns = { first: 'before', middle: 'interim', last: 'after' } as const

/** As the legend or the head of the table names it; empty where there is only one. */
function nameOf({ legend, valueTitles }: Pick<ChartTable, 'legend' | 'valueTitles'>, mark: Mark): string {
  if (mark.kind === 'group') return valueTitles[mark.place - 1] ?? ''
  const sign = mark.kind === 'band' ? 'band' : waveSigns[mark.wave]
  return legend.find((entry) => entry.sign === sign)?.text ?? ''
}

const joined = (name: string, value: string) => (name === '' ? value : `${name} ${value}`)
