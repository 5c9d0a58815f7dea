import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Study } from '#core/model/study.ts'
import { draftsWords } from '#words/staff-drafts.ts'
import { setDraftsRule } from '../../api.ts'
import { Checkbox } from '../controls.tsx'
import { useWords } from '../locale.tsx'
import { ErrorNotice } from './loaded.tsx'

/** Whether a locked copy of begun answers may lie at the server. */
export function DraftsChoice({
  drafts,
  onChange,
}: {
  drafts: Study['drafts']
  onChange: (drafts: Study['drafts']) => void
}) {
  const words = useWords(draftsWords)
  return (
    <fieldset className="group">
      <legend>{words.title}</legend>
      <Checkbox
        checked={drafts === 'server'}
        onChange={({ target }) => onChange(target.checked ? 'server' : 'device')}
        label={
          <span className="choice-text">
            {words.server}
            <span className="muted">{words.hint}</span>
            {!isSecureContext && <span className="muted">{words.onlyHttps}</span>}
          </span>
        }
      />
    </fieldset>
  )
}

/** The same for a study that runs already; said at once when it is stored. */
export function DraftsRule({ study }: { study: Study }) {
  const words = useWords(draftsWords)
  const queries = useQueryClient()
  const saving = useMutation({
    mutationFn: (drafts: Study['drafts']) => setDraftsRule(study.id, drafts),
    onSuccess: () => queries.invalidateQueries(),
  })
  return (
    <div className="stack-narrow">
      <DraftsChoice drafts={saving.variables ?? study.drafts} onChange={(drafts) => saving.mutate(drafts)} />
      <p role="status">{saving.isSuccess ? words.saved : ''}</p>
      {saving.error && <ErrorNotice error={saving.error} />}
    </div>
  )
}
