import { describe, expect, it } from 'vitest'
import type { Block } from '#core/model/report.ts'
import { sharesBehindPlot } from '#render/figure/measures.ts'
import { textWidth } from '#render/font/fira-sans.ts'

type PlotTable = Extract<Block, { kind: 'plotTable' }>

function timeline(...cells: readonly string[]): PlotTable {
  const text = (words: string) => ({ kind: 'text', text: words }) as const
  const row = {
    cells: ['Ahornweg', ...cells].map(text),
    plot: { kind: 'period', from: 0, to: 1, end: 'closed' } as unknown as PlotTable['rows'][number]['plot'],
    alternative: '',
  }
  const columns = ['', ...cells].map((_, index) => ({ key: String(index), title: '', align: 'start' as const }))
  return {
    kind: 'plotTable',
    id: 'times',
    label: '',
    caption: '',
    plotTitle: '',
    columns,
    rows: [row],
    legend: [],
    notes: [],
  }
}

describe('the columns behind a plot', () => {
  const cells = ['Netzwerkkoordination', '23/11/2025', 'running'] as const

  it('share their room and give no word less than its width, also where all wish for more', () => {
    const least = cells.map((words) => textWidth(words, 8.8, 600))
    for (const room of [least.reduce((all, width) => all + width, 0) + 36, 210, 300]) {
      const shares = sharesBehindPlot(timeline(...cells), room)
      expect(shares.reduce((all, share) => all + share, 0)).toBeCloseTo(1, 12)
      for (const [index, share] of shares.entries()) {
        expect(share * room, `${cells[index]} in ${room} pt`).toBeGreaterThan(least[index]! + 11.9)
      }
    }
  })

  it('a text of several words gives way to a long word', () => {
    const [long, many] = sharesBehindPlot(timeline('Netzwerkkoordination', 'an jedem ersten Montag im Quartal'), 180)
    expect(long! * 180).toBeGreaterThan(textWidth('Netzwerkkoordination', 8.8, 600))
    expect(many! * 180).toBeGreaterThan(textWidth('ersten', 8.8, 600))
  })
})
