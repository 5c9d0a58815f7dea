import { agreeWords } from '#words/staff-agree.ts'
import { Button, Notice } from '../../controls.tsx'
import { useWords } from '../../locale.tsx'
import { RowTable } from '../row-table.tsx'

/** What two people have written into the same place. */
export interface Versions {
  readonly field: string
  readonly stored: string
  readonly mine: string
}

/** Somebody was faster: both versions side by side, where they differ; nothing is lost. */
export function Conflict({ versions, onTake }: { versions: readonly Versions[]; onTake: () => void }) {
  const words = useWords(agreeWords).conflict
  const differing = versions.filter(({ stored, mine }) => stored !== mine)
  return (
    <Notice tone="warning" title={words.title} live>
      {differing.length === 0 ? (
        <p>{words.elsewhere}</p>
      ) : (
        <div className="stack-narrow">
          <p>{words.differs}</p>
          <RowTable caption={words.caption} titles={[words.field, words.stored, words.mine]}>
            {differing.map(({ field, stored, mine }) => (
              <tr key={field}>
                <th scope="row">{field}</th>
                <td data-label={words.stored}>{stored || '–'}</td>
                <td data-label={words.mine}>{mine || '–'}</td>
              </tr>
            ))}
          </RowTable>
          <Button compact onClick={onTake}>
            {words.take}
          </Button>
        </div>
      )}
    </Notice>
  )
}
