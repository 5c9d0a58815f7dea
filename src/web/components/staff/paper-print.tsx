import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { type Register, registers } from '#core/model/register.ts'
import type { Wave } from '#core/model/study.ts'
import { publicWords } from '#words/public.ts'
import { paperEntryWords } from '#words/staff-paper.ts'
import { paperForms } from '../../api.ts'
import { Button, Checkbox, SelectField } from '../controls.tsx'
import { useWords } from '../locale.tsx'
import { download } from './download.ts'
import { useMunicipality } from './layouts.tsx'
import { ErrorNotice } from './loaded.tsx'

/** The server takes so many at once. */
const mostForms = 100

/** In which words and how large, and the file itself: one form for each code, or one without. */
export function PaperPrint({ wave, codes }: { wave: Wave; codes: readonly string[] | null }) {
  const words = useWords(paperEntryWords).print
  const { languages } = useWords(publicWords)
  const { frame } = useMunicipality()
  const [register, setRegister] = useState<Register>('de')
  const [large, setLarge] = useState(false)
  const making = useMutation({
    mutationFn: () => paperForms(frame.study.id, frame.municipality.id, wave.id, { codes, register, large }),
    onSuccess: download,
  })
  if (codes && codes.length > mostForms) return <p>{words.tooMany(mostForms)}</p>
  return (
    <div className="stack-narrow narrow">
      <SelectField
        label={words.register}
        value={register}
        onChange={({ target }) => setRegister(registers.find((each) => each === target.value) ?? 'de')}
      >
        {registers.map((each) => (
          <option key={each} value={each}>
            {languages[each]}
          </option>
        ))}
      </SelectField>
      <Checkbox label={words.large} checked={large} onChange={({ target }) => setLarge(target.checked)} />
      {making.error && <ErrorNotice error={making.error} />}
      <p className="row">
        <Button
          look="primary"
          compact
          aria-busy={making.isPending}
          onClick={() => !making.isPending && making.mutate()}
        >
          {making.isPending ? words.making : codes ? words.coded(codes.length) : words.blank}
        </Button>
        <span role="status">{making.isSuccess && words.done}</span>
      </p>
    </div>
  )
}
