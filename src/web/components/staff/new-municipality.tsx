import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { StudyId } from '#core/model/study.ts'
import { programmeWords } from '#words/staff-programme.ts'
import { addMunicipality, studyQuery } from '../../api.ts'
import { Button, TextField } from '../controls.tsx'
import { useWords } from '../locale.tsx'
import { LandField } from './land-field.tsx'
import { ErrorNotice } from './loaded.tsx'

/** The owner adds a municipality to a study. */
export function NewMunicipality({ study }: { study: StudyId }) {
  const words = useWords(programmeWords).newMunicipality
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [land, setLand] = useState('')
  const [missing, setMissing] = useState(false)
  const [added, setAdded] = useState<string | null>(null)
  const addition = useMutation({
    mutationFn: () => addMunicipality(study, { name: name.trim(), land: land || null }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: studyQuery(study).queryKey })
      setAdded(name.trim())
      setName('')
      setLand('')
    },
  })
  return (
    <form
      className="stack no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setMissing(name.trim() === '')
        setAdded(null)
        if (name.trim() !== '' && !addition.isPending) addition.mutate()
      }}
    >
      <h2 className="ruled">{words.title}</h2>
      <TextField
        label={words.name}
        error={missing ? words.missing : null}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <LandField label={words.land} value={land} onChoose={setLand} />
      {addition.error && <ErrorNotice error={addition.error} />}
      <div className="row">
        <Button type="submit" compact>
          {words.submit}
        </Button>
        <span role="status">{added && words.done(added)}</span>
      </div>
    </form>
  )
}
