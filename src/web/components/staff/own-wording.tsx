import { withoutLabel, wordingHint } from '#core/instrument/own-wording.ts'
import type { OwnItem } from '#core/model/study.ts'
import { ownItemWords } from '#words/staff-own-items.ts'
import { ownItemSentences } from '../../instrument.ts'
import { Button } from '../controls.tsx'
import { useLocale, useWords } from '../locale.tsx'

/** The whole sentence respondents will read, while it is being worded, and what may read oddly in it. */
export function OwnWording({
  item,
  first,
  id,
  onText,
}: {
  item: OwnItem
  /** Whether the study's first survey asks it. */
  first: boolean
  /** The field is described by this. */
  id: string
  onText: (text: string) => void
}) {
  const words = useWords(ownItemWords)
  const { locale } = useLocale()
  if (item.text.trim() === '') return null
  const hint = wordingHint(item.text, item.kind)
  return (
    <div className="own-wording note" id={id}>
      <p>
        {words.reads} <strong>{ownItemSentences(item, locale, first).join(' · ')}</strong>
      </p>
      {hint && (
        <p className="own-wording-hint">
          {hint.kind === 'label' || hint.kind === 'wish' ? words.hints[hint.kind](hint.words) : words.hints[hint.kind]}{' '}
          {hint.kind === 'label' && withoutLabel(item.text) !== item.text && (
            <Button look="plain" compact onClick={() => onText(withoutLabel(item.text))}>
              {words.leaveLabelOut(hint.words)}
            </Button>
          )}
        </p>
      )}
    </div>
  )
}
