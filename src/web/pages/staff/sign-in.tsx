import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { staffWords } from '#words/staff.ts'
import { sessionQuery, signIn } from '../../api.ts'
import { Button, LinkButton, TextField } from '../../components/controls.tsx'
import { useWords } from '../../components/locale.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { PublicShell } from '../../components/shell.tsx'
import { ErrorNotice } from '../../components/staff/loaded.tsx'
import { homeOf } from '../../components/staff/staff-shell.tsx'

/** Links that are being tried: a page rendered twice signs in once. */
const tried = new Set<string>()

/** Signs in with the link of the address, or with one pasted by hand. */
export default function SignInPage() {
  const words = useWords(staffWords).signIn
  const { link } = useParams()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [typed, setTyped] = useState('')
  const [missing, setMissing] = useState(false)
  const entry = useMutation({
    mutationFn: signIn,
    onSuccess: (signedIn) => {
      // Whatever an earlier role saw must not linger.
      queries.clear()
      queries.setQueryData(sessionQuery.queryKey, signedIn)
      navigate(homeOf(signedIn), { replace: true })
    },
  })
  // whoever comes by a link is mostly not signed in yet: asked for only where the answer is shown
  const session = useQuery({ ...sessionQuery, enabled: !link || entry.error !== null })
  const { mutate } = entry
  useEffect(() => {
    if (!link || tried.has(link)) return
    tried.add(link)
    mutate(link, { onSettled: () => tried.delete(link) })
  }, [link, mutate])

  const submit = () => {
    const token = typed.trim().split('/').at(-1) ?? ''
    setMissing(token === '')
    if (token && !entry.isPending) entry.mutate(token)
  }
  if (link && !entry.error)
    return (
      <PublicShell>
        <PageHeading title={words.title}>{words.checking}</PageHeading>
      </PublicShell>
    )
  return (
    <PublicShell>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <PageHeading title={words.title}>{words.title}</PageHeading>
        <p className="lead">{words.lead}</p>
        {session.data && (
          <div className="row">
            <p>{words.signedInAs(session.data.label)}</p>
            <LinkButton compact to={homeOf(session.data)}>
              {words.goOn}
            </LinkButton>
          </div>
        )}
        {entry.error && <ErrorNotice error={entry.error} />}
        <TextField
          label={words.field}
          hint={words.fieldHint}
          error={missing ? words.missing : null}
          value={typed}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p>
          <Button type="submit" look="primary">
            {entry.isPending ? words.checking : words.submit}
          </Button>
        </p>
        <p className="note">{words.ownerHint}</p>
      </form>
    </PublicShell>
  )
}
