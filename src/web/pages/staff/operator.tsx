import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useOutletContext } from 'react-router'
import { isEmail, isPhone, type Operator, type OperatorField, operatorFields } from '#core/model/operator.ts'
import type { Session } from '#core/model/views.ts'
import { publicWords } from '#words/public.ts'
import { operatorSettingsWords } from '#words/staff-operator.ts'
import { operatorQuery, saveOperator } from '../../api.ts'
import { Button, ErrorSummary, TextArea, TextField } from '../../components/controls.tsx'
import { useWords } from '../../components/locale.tsx'
import { useErrors } from '../../components/staff/errors.ts'
import { ErrorNotice, Loaded } from '../../components/staff/loaded.tsx'
import { PageHead } from '../../components/staff/page-head.tsx'
import { maySetUp } from '../../components/staff/staff-shell.tsx'

const longFields: readonly OperatorField[] = ['address', 'privacyContact', 'accessibilityContact', 'enforcementBody']

/** Who runs this installation and whom to ask about barriers: what the public pages say. */
export default function OperatorPage() {
  const words = useWords(operatorSettingsWords)
  const session = useOutletContext<Session>()
  const operator = useQuery(operatorQuery)
  const may = maySetUp(session)
  return (
    <>
      <PageHead title={words.title} lead={may ? words.lead : words.onlyOwner} />
      {may && <Loaded query={operator}>{(saved) => <Fields saved={saved} />}</Loaded>}
    </>
  )
}

function Fields({ saved }: { saved: Operator }) {
  const words = useWords(operatorSettingsWords)
  const common = useWords(publicWords)
  const queries = useQueryClient()
  const [typed, setTyped] = useState<Readonly<Record<OperatorField, string>>>(
    () =>
      Object.fromEntries(operatorFields.map((field) => [field, saved[field] ?? ''])) as Record<OperatorField, string>,
  )
  const saving = useMutation({
    mutationFn: () => saveOperator(typed),
    onSuccess: (operator) => queries.setQueryData(operatorQuery.queryKey, operator),
  })
  const { errors, summary, of, report } = useErrors()
  const submit = () => {
    const { email, phone } = typed
    const wrong = [
      ...(email.trim() === '' || isEmail(email) ? [] : [{ field: 'operator-email', text: words.wrong.email }]),
      ...(phone.trim() === '' || isPhone(phone) ? [] : [{ field: 'operator-phone', text: words.wrong.phone }]),
    ]
    report(wrong)
    if (wrong.length === 0 && !saving.isPending) saving.mutate()
  }
  return (
    <form
      className="stack narrow"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      {errors.length > 0 && <ErrorSummary errors={errors} ref={summary} />}
      {operatorFields.map((field) => {
        const { label, hint } = words.fields[field]
        const Input = longFields.includes(field) ? TextArea : TextField
        return (
          <Input
            key={field}
            id={`operator-${field}`}
            label={label}
            hint={hint}
            error={of(`operator-${field}`)}
            maxLength={600}
            value={typed[field]}
            onChange={({ target }: { target: { value: string } }) => {
              setTyped({ ...typed, [field]: target.value })
              saving.reset()
            }}
          />
        )
      })}
      {saving.error && <ErrorNotice error={saving.error} />}
      <p className="row">
        <Button type="submit" look="primary" compact aria-busy={saving.isPending}>
          {saving.isPending ? words.saving : words.save}
        </Button>
        <span role="status">{saving.isSuccess && words.saved}</span>
      </p>
      <p className="note">
        {words.see} <Link to="/impressum">{common.imprintLink}</Link> ·{' '}
        <Link to="/datenschutz">{common.privacyLink}</Link> ·{' '}
        <Link to="/barrierefreiheit">{common.accessibilityLink}</Link>
      </p>
    </form>
  )
}
