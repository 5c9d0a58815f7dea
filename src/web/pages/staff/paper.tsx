import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { normaliseCode } from '#core/collect/code.ts'
import type { Wave } from '#core/model/study.ts'
import { codeMistakeWords, saidMistake } from '#words/code-mistake.ts'
import { paperEntryWords } from '#words/staff-paper.ts'
import { enter, issueCodes } from '../../api.ts'
import { Button, TextField } from '../../components/controls.tsx'
import { useWords } from '../../components/locale.tsx'
import { useMunicipality } from '../../components/staff/layouts.tsx'
import { ErrorNotice } from '../../components/staff/loaded.tsx'
import { PaperPrint } from '../../components/staff/paper-print.tsx'
import { WavePage } from '../../components/staff/wave-page.tsx'

/** The form on paper: print it, and enter what came back through the same form. */
export default function PaperPage() {
  const words = useWords(paperEntryWords)
  const { base } = useMunicipality()
  return (
    <WavePage words={words} lead={() => words.lead}>
      {(wave, running) => (
        <div className="columns">
          <section className="stack-narrow">
            <h2 className="ruled">{words.print.title}</h2>
            <PaperPrint wave={wave} codes={null} />
            <p className="note">{words.print.blankHint}</p>
            <p>
              {words.print.codes} <Link to={`${base}/collect/${wave.id}/codes`}>{words.print.toCodes}</Link>
            </p>
          </section>
          <section className="stack-narrow">
            <h2 className="ruled">{words.enter.title}</h2>
            {running ? <EnterForm wave={wave} /> : <p>{words.enter.notOpen}</p>}
          </section>
        </div>
      )}
    </WavePage>
  )
}

/** Opens the respondents' form as on a shared device: nothing is kept, and the receipt clears itself. */
function EnterForm({ wave }: { wave: Wave }) {
  const words = useWords(paperEntryWords).enter
  const mistakes = useWords(codeMistakeWords)
  const { frame } = useMunicipality()
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const [mistyped, setMistyped] = useState<string | null>(null)
  const open = (token: string) => navigate(`/r/${token}`, { state: { shared: true } })
  const entering = useMutation({ mutationFn: enter, onSuccess: ({ token }) => open(token) })
  const issuing = useMutation({
    mutationFn: () => issueCodes(frame.study.id, frame.municipality.id, wave.id, { personal: {}, shared: true }),
    onSuccess: ({ shared }) => shared && open(shared.code.replaceAll('-', '')),
  })
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const read = normaliseCode(typed)
        setMistyped('mistake' in read ? saidMistake(read.mistake, mistakes).text : null)
        if ('code' in read && !entering.isPending) entering.mutate(read.code)
      }}
    >
      <p>{words.lead}</p>
      <TextField
        label={words.code}
        hint={words.codeHint}
        error={mistyped}
        value={typed}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        onChange={({ target }) => setTyped(target.value)}
      />
      {(entering.error ?? issuing.error) && <ErrorNotice error={entering.error ?? issuing.error} />}
      <p>
        <Button type="submit" look="primary" compact aria-busy={entering.isPending}>
          {entering.isPending ? words.opening : words.open}
        </Button>
      </p>
      <p className="note">{words.destroy}</p>
      <div className="ruled-above stack-narrow">
        <p>
          <Button compact aria-busy={issuing.isPending} onClick={() => !issuing.isPending && issuing.mutate()}>
            {issuing.isPending ? words.opening : words.without}
          </Button>
        </p>
        <p className="note">{words.withoutHint}</p>
      </div>
    </form>
  )
}
