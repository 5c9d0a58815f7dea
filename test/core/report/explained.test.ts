import { describe, expect, it } from 'vitest'
import { reportOf } from './cases.ts'
import { blocksOfKind, cellText, section, strings } from './texts.ts'

const method = strings(section(reportOf('five dimensions', 'de'), 'method'))
  .join('\n')
  .replaceAll('\u00a0', ' ')

describe('what the report explains', () => {
  it('tells "nicht zu sagen" from "praktisch gleich" by its condition', () => {
    expect(method).toContain(
      'schließt 0 ein, und ein Unterschied von 5 Punkten oder mehr passt ebenfalls zu den Antworten.',
    )
    expect(method).toContain(
      'schließt 0 ein, aber ein Unterschied von 5 Punkten oder mehr passt nicht zu den Antworten.',
    )
  })

  it('explains all four words of the other ways of computing', () => {
    for (const word of ['Gleiches Bild:', 'Stärker:', 'Schwächer:', 'Nicht möglich:']) expect(method).toContain(word)
  })

  it('says by how much rounded values may deviate, with and without a decimal', () => {
    expect(method).toContain('können um 1 (mit einer Nachkommastelle um 0,1) abweichen')
  })

  it('gives the limits of the words for agreement', () => {
    expect(strings(section(reportOf('five dimensions', 'de'), 'dimensions')).join('\n')).toContain(
      'bis 0,8 Stufen weitgehend, bis eine Stufe überwiegend einig, darüber uneinheitlich',
    )
  })

  it('marks a 90 % range where it stands and says what the mark means', () => {
    const report = reportOf('everything equivalent', 'de')
    const [chart] = blocksOfKind(report, 'chartTable')
    expect(chart!.rows[0]!.change?.rangeText).toBe('−4,4 bis +4,8¹')
    expect(chart!.notes.some((note) => note.startsWith('¹ 90-%-Bereich'))).toBe(true)
    expect(chart!.alternative).not.toContain('¹')
    const table = blocksOfKind(report, 'table').find(({ id }) => id.startsWith('numbers-'))!
    expect(cellText(table.rows.at(-1)!.cells[2]!)).toBe('−4,4 bis +4,8¹')
    expect(table.notes).toContain('¹ 90-%-Bereich der Veränderung')
  })
})
