import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { OwnItem } from '#core/model/study.ts'
import { hasOmission } from '#core/profile/names.ts'
import { agreeWords } from '#words/staff-agree.ts'
import { addGoal, goalsQuery } from '../../../api.ts'
import { Button, TextField } from '../../controls.tsx'
import { useWords } from '../../locale.tsx'
import { useErrors } from '../errors.ts'
import { useMunicipality } from '../layouts.tsx'
import { ErrorNotice } from '../loaded.tsx'
import { SaveForm } from '../save-form.tsx'

/** The profile's goals to take over, or a sentence of one's own. */
export function NewGoal({ proposals, onDone }: { proposals: readonly OwnItem[]; onDone: () => void }) {
  const words = useWords(agreeWords).offer
  const { frame, base } = useMunicipality()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const mistakes = useErrors()
  const [text, setText] = useState('')
  const { id: study } = frame.study
  const { id: municipality } = frame.municipality
  const adding = useMutation({
    mutationFn: (goal: Parameters<typeof addGoal>[2]) => addGoal(study, municipality, goal),
    onSuccess: (saved) => {
      queries.setQueryData(goalsQuery(study, municipality).queryKey, saved)
      setText('')
      onDone()
      navigate(`${base}/agree/${saved.goals.at(-1)!.id}`)
    },
  })
  const add = (goal: Parameters<typeof addGoal>[2]) => {
    if (!adding.isPending) adding.mutate(goal)
  }
  const typed = adding.variables?.ownItem === null
  return (
    <div className="stack new-goal no-print">
      {proposals.length > 0 && (
        <section aria-labelledby="offer">
          <h2 className="ruled" id="offer">
            {words.title}
          </h2>
          <ul className="offers">
            {proposals.map(({ id, text: wording, source, dimensions }) => (
              <li key={id}>
                <span>{wording}</span>
                {hasOmission(wording) ? (
                  <span className="note">{words.omission}</span>
                ) : (
                  <Button
                    compact
                    aria-label={words.takeNamed(wording)}
                    onClick={() => add({ text: wording, source, dimensions, ownItem: id })}
                  >
                    {words.take}
                  </Button>
                )}
              </li>
            ))}
          </ul>
          {adding.error && !typed && <ErrorNotice error={adding.error} />}
        </section>
      )}
      <SaveForm
        mistakes={mistakes}
        refusal={typed ? adding.error : null}
        save={words.submit}
        onSubmit={() => {
          const missing = text.trim() === '' ? [{ field: 'new-goal', text: words.missing }] : []
          mistakes.report(missing)
          if (missing.length === 0) add({ text: text.trim(), source: null, dimensions: [], ownItem: null })
        }}
      >
        <TextField
          id="new-goal"
          label={words.typed}
          hint={words.typedHint}
          error={mistakes.of('new-goal')}
          maxLength={300}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </SaveForm>
    </div>
  )
}
