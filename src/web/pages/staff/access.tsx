import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import type { Access, Role, Study } from '#core/model/study.ts'
import type { AccessLink } from '#core/model/views.ts'
import { shortDate } from '#words/format.ts'
import { staffWords } from '#words/staff.ts'
import { programmeWords } from '#words/staff-programme.ts'
import { accessQuery, grantAccess, revokeAccess } from '../../api.ts'
import { Button, ErrorSummary, SelectField, TextField } from '../../components/controls.tsx'
import { useLocale, useWords } from '../../components/locale.tsx'
import { CopyText } from '../../components/staff/copy-text.tsx'
import { useErrors } from '../../components/staff/errors.ts'
import { useStudy } from '../../components/staff/layouts.tsx'
import { ErrorNotice, Loaded } from '../../components/staff/loaded.tsx'
import { LocalAddress } from '../../components/staff/local-address.tsx'
import { PageHead } from '../../components/staff/page-head.tsx'
import { RowTable } from '../../components/staff/row-table.tsx'

/** Sign-in links of a study: create, list, withdraw. */
export default function AccessPage() {
  const words = useWords(programmeWords).access
  const { overview, session } = useStudy()
  const { study } = overview
  const owner = session.role === 'owner'
  const access = useQuery({ ...accessQuery(study.id), enabled: owner })
  if (!owner) return <PageHead title={words.onlyOwner} place={study.title} />
  return (
    <>
      <PageHead
        title={words.title((access.data ?? []).filter(({ revokedOn }) => !revokedOn).length)}
        lead={words.lead}
        place={study.title}
      />
      <div className="columns">
        <Loaded query={access}>{(all) => <AccessTable study={study} access={all} />}</Loaded>
        <NewAccess study={study} />
      </div>
    </>
  )
}

function AccessTable({ study, access }: { study: Study; access: readonly Access[] }) {
  const words = useWords(programmeWords).access
  const { columns } = words
  const roles = useWords(staffWords).roles
  const { locale } = useLocale()
  const queries = useQueryClient()
  const withdrawal = useMutation({
    mutationFn: (id: string) => revokeAccess(study.id, id),
    onSuccess: () => queries.invalidateQueries({ queryKey: accessQuery(study.id).queryKey }),
  })
  if (access.length === 0) return <p className="lead">{words.none}</p>
  return (
    <div className="stack">
      {withdrawal.error && <ErrorNotice error={withdrawal.error} />}
      <RowTable
        caption={words.caption}
        titles={[columns.label, columns.role, columns.municipality, columns.created, columns.state]}
      >
        {[...access]
          .sort((a, b) => a.label.localeCompare(b.label, 'de'))
          .map(({ id, label, role, municipality, createdOn, revokedOn }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td data-label={columns.role}>{roles[role]}</td>
              <td data-label={columns.municipality}>
                {study.municipalities.find((each) => each.id === municipality)?.name ?? words.all}
              </td>
              <td className="muted" data-label={columns.created}>
                {shortDate(createdOn, locale)}
              </td>
              <td data-label={columns.state}>
                {revokedOn ? (
                  <span className="muted">{words.revoked(revokedOn)}</span>
                ) : (
                  <span className="row row-tight">
                    {words.valid}
                    <Button
                      look="plain"
                      compact
                      aria-label={words.revokeFor(label)}
                      onClick={() => withdrawal.mutate(id)}
                    >
                      {words.revoke}
                    </Button>
                  </span>
                )}
              </td>
            </tr>
          ))}
      </RowTable>
    </div>
  )
}

const grantable = ['coordinator', 'evaluator'] as const satisfies readonly Role[]

function NewAccess({ study }: { study: Study }) {
  const words = useWords(programmeWords).access
  const roles = useWords(staffWords).roles
  const id = useId()
  const queries = useQueryClient()
  const { errors, summary, of, report } = useErrors()
  const [role, setRole] = useState<(typeof grantable)[number]>('coordinator')
  const [municipality, setMunicipality] = useState('')
  const [label, setLabel] = useState('')
  const [created, setCreated] = useState<AccessLink | null>(null)
  const grant = useMutation({
    mutationFn: () =>
      grantAccess(study.id, { role, municipality: role === 'coordinator' ? municipality : null, label: label.trim() }),
    onSuccess: async (link) => {
      setCreated(link)
      setLabel('')
      await queries.invalidateQueries({ queryKey: accessQuery(study.id).queryKey })
    },
  })
  const submit = () => {
    const missing = [
      ...(role === 'coordinator' && !municipality
        ? [{ field: `${id}-municipality`, text: words.municipalityMissing }]
        : []),
      ...(label.trim() === '' ? [{ field: `${id}-label`, text: words.labelMissing }] : []),
    ]
    report(missing)
    if (missing.length === 0 && !grant.isPending) grant.mutate()
  }
  return (
    <form
      className="stack no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <h2 className="ruled">{words.create}</h2>
      {errors.length > 0 && <ErrorSummary errors={errors} ref={summary} />}
      <SelectField
        label={words.role}
        value={role}
        onChange={(event) => setRole(grantable.find((each) => each === event.target.value) ?? 'coordinator')}
      >
        {grantable.map((each) => (
          <option key={each} value={each}>
            {roles[each]}
          </option>
        ))}
      </SelectField>
      {role === 'coordinator' && (
        <SelectField
          id={`${id}-municipality`}
          label={words.municipality}
          error={of(`${id}-municipality`)}
          value={municipality}
          onChange={(event) => setMunicipality(event.target.value)}
        >
          <option value="">{words.choose}</option>
          {study.municipalities.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </SelectField>
      )}
      <TextField
        id={`${id}-label`}
        label={words.label}
        hint={words.labelHint}
        error={of(`${id}-label`)}
        value={label}
        onChange={(event) => setLabel(event.target.value)}
      />
      {grant.error && <ErrorNotice error={grant.error} />}
      <Button type="submit" look="primary" compact>
        {words.create}
      </Button>
      {created && <CreatedLink key={created.access.id} link={created} />}
      <LocalAddress />
    </form>
  )
}

/** The link is shown only now: where the hands are, in sight, and the focus goes to it, which reads it out once. */
function CreatedLink({ link: { access, path } }: { link: AccessLink }) {
  const words = useWords(programmeWords).access
  const heading = useRef<HTMLHeadingElement>(null)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    box.current?.scrollIntoView({ block: 'center' })
  }, [])
  return (
    <div className="notice notice-success" ref={box}>
      <h3 className="notice-title" ref={heading} tabIndex={-1}>
        {words.created(access.label)}
      </h3>
      <p>{words.createdHint}</p>
      <CopyText text={`${location.origin}${path}`} label={words.link} />
    </div>
  )
}
