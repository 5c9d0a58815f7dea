import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { WaveId } from '#core/model/study.ts'
import { collectWords } from '#words/staff-collect.ts'
import { frameQuery, revokeCodes } from '../../api.ts'
import { sectorTitles } from '../../instrument.ts'
import { Button, SelectField } from '../controls.tsx'
import { useLocale, useWords } from '../locale.tsx'
import { useMunicipality } from './layouts.tsx'
import { ErrorNotice } from './loaded.tsx'

/** Takes back what was handed out: the unused codes of one area, or the shared link. */
export function RevokeCodes({ wave }: { wave: WaveId }) {
  const words = useWords(collectWords).codes.revoke
  const { locale } = useLocale()
  const { frame } = useMunicipality()
  const queries = useQueryClient()
  const [of, setOf] = useState('shared')
  const revoking = useMutation({
    mutationFn: () => revokeCodes(frame.study.id, frame.municipality.id, wave, of),
    onSuccess: () =>
      queries.invalidateQueries({ queryKey: frameQuery(frame.study.id, frame.municipality.id).queryKey }),
  })
  const { personal = {}, shared = 0 } = frame.issued[wave] ?? {}
  const nothingOut = shared === 0 && Object.values(personal).every((count) => count === 0)
  if (nothingOut && !revoking.data) return null
  return (
    <form
      className="stack narrow revoke-codes"
      onSubmit={(event) => {
        event.preventDefault()
        if (!revoking.isPending) revoking.mutate()
      }}
    >
      <h2>{words.title}</h2>
      <p className="muted">{words.lead}</p>
      <SelectField
        id="revoke-codes"
        label={words.what}
        value={of}
        onChange={({ target }) => {
          setOf(target.value)
          revoking.reset()
        }}
      >
        <option value="shared">{words.shared}</option>
        {sectorTitles(locale).map(({ id, title }) => (
          <option key={id} value={id}>
            {words.unused(title)}
          </option>
        ))}
      </SelectField>
      {revoking.error && <ErrorNotice error={revoking.error} />}
      <p>
        <Button type="submit" look="secondary" compact aria-busy={revoking.isPending}>
          {words.submit}
        </Button>{' '}
        <span role="status">{revoking.data && words.done(revoking.data.revoked)}</span>
      </p>
    </form>
  )
}
