import { collectWords } from '#words/staff-collect.ts'
import { sectorTitle } from '../../instrument.ts'
import { useLocale, useWords } from '../locale.tsx'
import type { WaveProgress } from './situation.ts'

/**
 * One entry per gap, with number and consequence. An area that was too small last time is told that it
 * will appear with others, not that one more answer would help.
 */
export function MissingForPicture({
  shown,
  earlier,
  minimumCell,
}: {
  shown: WaveProgress
  earlier: WaveProgress | null
  minimumCell: number
}) {
  const words = useWords(collectWords).missing
  const { locale } = useLocale()
  const { sectors, total, state } = shown.progress
  const entries: { key: string; title: string; text: string }[] = []
  if (total.submitted < minimumCell)
    entries.push({ key: 'total', title: words.total(minimumCell - total.submitted), text: words.totalText })
  // While nobody has answered, the first sentence says it all.
  for (const { sector, count } of total.submitted === 0 ? [] : sectors) {
    if (!count?.expected || count.submitted >= minimumCell) continue
    const title = sectorTitle(sector, locale)
    const before = earlier?.progress.sectors.find((each) => each.sector === sector)?.count
    if (state === 'closed')
      entries.push({ key: sector, title: words.merged(title), text: words.mergedText(count.submitted, count.expected) })
    else if (earlier && before && before.submitted < minimumCell)
      entries.push({ key: sector, title: words.earlierSmall(title), text: words.earlierSmallText(before.submitted) })
    else
      entries.push({
        key: sector,
        title: words.sector(title, minimumCell - count.submitted),
        text: words.sectorText(count.submitted, count.expected),
      })
  }
  const known = sectors.some(({ count }) => count?.expected)
  if (!known && entries.length === 0) return null
  return (
    <section>
      <h2 className="ruled">{state === 'closed' ? words.titleClosed : words.title}</h2>
      <ul className="gaps">
        {entries.length === 0 && (
          <li>
            <h3>{words.nobody}</h3>
            <p>{words.nobodyText}</p>
          </li>
        )}
        {entries.map(({ key, title, text }) => (
          <li key={key}>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
