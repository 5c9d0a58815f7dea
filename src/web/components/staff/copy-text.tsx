import { useState } from 'react'
import { staffWords } from '#words/staff.ts'
import { Button } from '../controls.tsx'
import { useWords } from '../locale.tsx'

/** A text ready to copy, with a button that says whether it worked. */
export function CopyText({ text, label, rows }: { text: string; label: string; rows?: number }) {
  const words = useWords(staffWords)
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      setState('refused') // no permission, or no secure connection
    }
  }
  return (
    <div className="copy-text stack-narrow">
      {rows ? (
        <textarea className="field-input" readOnly rows={rows} value={text} aria-label={label} />
      ) : (
        <input
          className="field-input"
          readOnly
          value={text}
          aria-label={label}
          onFocus={(event) => event.target.select()}
        />
      )}
      <div className="row">
        <Button compact onClick={copy}>
          {rows ? words.copy : words.copyLink}
        </Button>
        <span role="status" className="note">
          {state === 'copied' && words.copied}
          {state === 'refused' && words.copyRefused}
        </span>
      </div>
    </div>
  )
}
