import type { Count } from '#core/model/collection.ts'

/**
 * Decoration beside "k von N": outline = invited, fill = answered, stroke = final state of the earlier wave.
 * Hatched where the count is protected; nothing where the number invited is unknown.
 */
export function CoverageBar({ count, earlier = null }: { count: Count | null; earlier?: Count | null }) {
  if (!count) return <span aria-hidden="true" className="coverage coverage-protected" />
  if (count.expected === null || count.expected === 0) return null
  const share = Math.min(1, count.submitted / count.expected)
  const before = earlier?.expected ? Math.min(1, earlier.submitted / earlier.expected) : null
  return (
    <span aria-hidden="true" className="coverage">
      <span className="coverage-fill" style={{ inlineSize: `${share * 100}%` }} />
      {before !== null && <span className="coverage-stroke" style={{ insetInlineStart: `${before * 100}%` }} />}
    </span>
  )
}
