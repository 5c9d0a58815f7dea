import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { InstrumentVersions } from '#core/model/views.ts'
import { instrumentVersionWords } from '#words/instrument-version.ts'
import { instrumentVersionsQuery, setInstrumentVersion } from '../../api.ts'
import { Button, SelectField } from '../controls.tsx'
import { useWords } from '../locale.tsx'
import { ErrorNotice } from './loaded.tsx'

/** Which version of the statements coming surveys ask; nothing to see where there is only one. For the owner. */
export function InstrumentVersion({ study }: { study: string }) {
  const { data } = useQuery(instrumentVersionsQuery(study))
  if (!data || data.versions.length < 2) return null
  return <VersionForm key={data.current} study={study} choice={data} />
}

function VersionForm({ study, choice }: { study: string; choice: InstrumentVersions }) {
  const words = useWords(instrumentVersionWords)
  const queries = useQueryClient()
  const [version, setVersion] = useState(choice.current)
  const saving = useMutation({
    mutationFn: () => setInstrumentVersion(study, version),
    onSuccess: () => queries.invalidateQueries(),
  })
  const chosen = choice.versions.find((one) => one.version === version)!
  const isOther = version !== choice.current
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (isOther && !saving.isPending) saving.mutate()
      }}
    >
      <h2>{words.title}</h2>
      <SelectField
        id="instrument-version"
        label={words.label}
        hint={words.hint}
        value={version}
        onChange={(event) => setVersion(event.target.value)}
      >
        {choice.versions.map((one) => (
          <option key={one.version} value={one.version}>
            {words.option(one.version, one.version === choice.current)}
          </option>
        ))}
      </SelectField>
      <p className="muted" role="status">
        {isOther ? words.compared(chosen.comparable, chosen.withCaution, chosen.notComparable) : ''}
      </p>
      {saving.error && <ErrorNotice error={saving.error} />}
      <div className="row">
        <Button type="submit" compact aria-disabled={!isOther}>
          {words.save}
        </Button>
      </div>
    </form>
  )
}
