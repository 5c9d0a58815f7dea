import type { Count } from '#core/model/collection.ts'
import { staffWords } from '#words/staff.ts'
import { collectWords } from '#words/staff-collect.ts'
import { useWords } from '../locale.tsx'

/** "4 von 14", "4 / 14" in short; "." where protected, only the count where the number invited is unknown. */
export function SectorCount({ count, short = false }: { count: Count | null; short?: boolean }) {
  const words = useWords(collectWords)
  const { protectedCell } = useWords(staffWords)
  if (!count)
    return (
      <span className="count-text">
        <span aria-hidden="true" className="protected-dot">
          .
        </span>
        <span className="only-read-out">{protectedCell}</span>
      </span>
    )
  return (
    <span className="count-text">
      <strong>{count.submitted}</strong>{' '}
      {count.expected !== null && (
        <span className="muted">{short ? `/ ${count.expected}` : words.of(`${count.expected}`)}</span>
      )}
    </span>
  )
}
