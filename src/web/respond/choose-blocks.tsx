import { useId } from 'react'
import { effortOf, minutesFor } from '#core/instrument/minutes.ts'
import type { Introduction } from '#core/model/views.ts'
import { choiceWords } from '#words/choice.ts'
import { Button, Checkbox } from '../components/controls.tsx'
import { WarningIcon } from '../components/icons.tsx'
import { useWords } from '../components/locale.tsx'
import { drawOne, itemsIn, type Offer } from './choice.ts'

/** How much somebody wants to answer: all of it, one dimension by lot, or any choice; the sum stands below. */
export function ChooseBlocks({
  introduction,
  offers,
  chosen,
  missing,
  onChoose,
}: {
  introduction: Introduction
  offers: readonly Offer[]
  chosen: readonly string[]
  /** Whether to say that something must be chosen. */
  missing: boolean
  onChoose: (chosen: readonly string[]) => void
}) {
  const words = useWords(choiceWords)
  const name = useId()
  const time = (items: number) => minutesFor(items, introduction.secondsPerItem)
  const all = offers.map(({ id }) => id)
  const sizes = introduction.dimensions.map(({ items }) => items)
  const effort = effortOf(introduction.items, sizes, introduction.secondsPerItem)
  const isOne = chosen.length === 1
  const total = itemsIn(offers, chosen)
  return (
    <fieldset className="choose" aria-describedby={`${name}-lead`}>
      <legend>
        <h2>{words.title}</h2>
      </legend>
      <div className="choose-quick">
        <Button aria-pressed={chosen.length === all.length} onClick={() => onChoose(all)}>
          {words.all(effort.all)}
        </Button>
        {effort.one !== null && (
          <Button aria-pressed={isOne} onClick={() => onChoose([drawOne(introduction)])}>
            {words.one(effort.one)}
          </Button>
        )}
      </div>
      <p className="note">{words.oneHow}</p>
      <p id={`${name}-lead`}>{words.lead}</p>
      <div className="choose-list">
        {offers.map(({ id, title, items }, index) => (
          <Checkbox
            key={id}
            id={index === 0 ? firstChoice : undefined}
            checked={chosen.includes(id)}
            aria-invalid={missing || undefined}
            aria-describedby={missing ? `${name}-missing` : undefined}
            onChange={({ target }) =>
              onChoose(all.filter((each) => (each === id ? target.checked : chosen.includes(each))))
            }
            label={
              <>
                {title} <span className="muted together">{words.items(items)}</span>
              </>
            }
          />
        ))}
      </div>
      {missing && (
        <p className="field-error" id={`${name}-missing`} role="alert">
          <WarningIcon />
          <span>{words.none}</span>
        </p>
      )}
      <p className="choose-sum" role="status">
        {total > 0 && <strong>{words.size(total, time(total))}</strong>}
      </p>
    </fieldset>
  )
}

/** Id of the first box: where the focus goes if nothing is chosen. */
export const firstChoice = 'first-choice'
