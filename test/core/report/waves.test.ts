import { expect, it } from 'vitest'
import { buildReport } from '#core/report/build.ts'
import { reportWords } from '#words/report.ts'
import { inputFor, wetterauLike } from './fixtures.ts'
import { section, strings } from './texts.ts'

it('names a survey by the months from its opening to its close', () => {
  const { months } = reportWords.de.frame
  expect(months('2026-03-02', '2026-03-27')).toBe('März 2026')
  expect(months('2026-10-12', '2026-11-08')).toBe('Oktober/November 2026')
  expect(months('2025-12-08', '2026-01-16')).toBe('Dezember 2025/Januar 2026')
  expect(reportWords.en.frame.months('2026-10-12', '2026-11-08')).toBe('October/November 2026')
})

it('says so in the same way wherever a survey is dated', () => {
  const input = inputFor(wetterauLike)
  const waves = input.study.waves.map((wave) =>
    wave.id === 'T2' ? { ...wave, opensOn: '2026-10-12', closesOn: '2026-11-08' } : wave,
  )
  const report = buildReport({ ...input, study: { ...input.study, waves } })
  const glance = strings(section(report, 'at-a-glance')).join('\n')
  expect(glance).toContain('21 im Oktober/November 2026')
  expect(strings(section(report, 'participation'))).toContain('nachher, Oktober/November 2026')
  expect(strings(report).join('\n')).not.toMatch(/(?<!\/)November 2026, /)
})
