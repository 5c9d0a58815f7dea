import type { Block } from '#core/instrument/form.ts'
import { minutesFor } from '#core/instrument/minutes.ts'
import { choiceWords } from '#words/choice.ts'
import { Button } from '../components/controls.tsx'
import { useWords } from '../components/locale.tsx'
import { FormText } from './german.tsx'

/** What was left out so far, each with the time it takes: one press leads to its first statement. */
export function MoreBlocks({
  blocks,
  secondsPerItem,
  onMore,
}: {
  blocks: readonly Block[]
  secondsPerItem: number
  onMore: (block: Block) => void
}) {
  const words = useWords(choiceWords)
  if (blocks.length === 0) return null
  return (
    <section className="stack-narrow">
      <h2>{words.more}</h2>
      <p>{words.moreLead}</p>
      <ul className="more-blocks">
        {blocks.map((block) => (
          <li key={block.id}>
            <Button block onClick={() => onMore(block)}>
              <span>
                <FormText>{block.title}</FormText>
              </span>{' '}
              <span className="more-size">
                {words.size(block.statements, minutesFor(block.statements, secondsPerItem))}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
