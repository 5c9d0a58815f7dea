import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import type { Wave } from '#core/model/study.ts'
import type { IssuedCodes } from '#core/model/views.ts'
import { staffWords } from '#words/staff.ts'
import { collectWords } from '#words/staff-collect.ts'
import { issueCodes } from '../../api.ts'
import { Button, Checkbox, ErrorSummary } from '../../components/controls.tsx'
import { useLocale, useWords } from '../../components/locale.tsx'
import { CountInput } from '../../components/staff/count-input.tsx'
import { useErrors } from '../../components/staff/errors.ts'
import { IssuedView } from '../../components/staff/issued-view.tsx'
import { useMunicipality } from '../../components/staff/layouts.tsx'
import { ErrorNotice } from '../../components/staff/loaded.tsx'
import { LocalAddress } from '../../components/staff/local-address.tsx'
import { hasRoster } from '../../components/staff/next-tasks.ts'
import { PageHead } from '../../components/staff/page-head.tsx'
import { RevokeCodes } from '../../components/staff/revoke-codes.tsx'
import { softHyphens } from '../../components/staff/soft-hyphens.ts'
import { waveName } from '../../components/staff/wave-names.ts'
import { sectorTitles } from '../../instrument.ts'
import { today } from '../../today.ts'

/** Codes of one wave: how many per area, then slips, poster and list, shown once. */
export default function CodesPage() {
  const words = useWords(collectWords)
  const { frame } = useMunicipality()
  const { wave: id } = useParams()
  const [issued, setIssued] = useState<IssuedCodes | null>(null)
  const wave = frame.study.waves.find((each) => each.id === id)
  if (!wave) return <PageHead title={words.noWave.title} lead={words.noWave.text} />
  if (issued) return <IssuedView issued={issued} wave={wave} onMore={() => setIssued(null)} />
  return <CodesForm wave={wave} onIssued={setIssued} />
}

function CodesForm({ wave, onIssued }: { wave: Wave; onIssued: (issued: IssuedCodes) => void }) {
  const words = useWords(collectWords)
  const shared = useWords(staffWords)
  const { locale } = useLocale()
  const { frame, base, mayEdit } = useMunicipality()
  const { errors, summary, of, report } = useErrors()
  const sectors = sectorTitles(locale)
  const roster = frame.rosters[wave.id] ?? {}
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(sectors.map(({ id }) => [id, `${roster[id] ?? ''}`])),
  )
  const [withShared, setWithShared] = useState(true)
  const issuing = useMutation({
    mutationFn: (personal: Readonly<Record<string, number>>) =>
      issueCodes(frame.study.id, frame.municipality.id, wave.id, { personal, shared: withShared }),
    onSuccess: onIssued,
  })
  const numberOf = (id: string) => Number.parseInt(typed[id] ?? '', 10) || 0
  const total = sectors.reduce((sum, { id }) => sum + numberOf(id), 0)
  const closed = wave.closesOn < today()

  const submit = () => {
    const wrong = [
      ...sectors
        .filter(({ id }) => !/^\d{0,3}$/.test((typed[id] ?? '').trim()) || numberOf(id) > 500)
        .map(({ id, title }) => ({ field: `codes-${id}`, text: words.codes.invalid(title) })),
      ...(total === 0 && !withShared ? [{ field: `codes-${sectors[0]?.id}`, text: words.codes.none }] : []),
    ]
    report(wrong)
    if (wrong.length > 0 || issuing.isPending) return
    issuing.mutate(Object.fromEntries(sectors.map(({ id }) => [id, numberOf(id)]).filter(([, count]) => count !== 0)))
  }

  return (
    <>
      <PageHead
        crumbs={[
          { label: shared.tabs.collect, to: `${base}/collect/${wave.id}` },
          { label: `${words.codes.crumb}, ${waveName(wave, frame.study.waves, locale)}` },
        ]}
        title={words.codes.title}
        lead={closed ? words.codes.closed(wave.closesOn) : words.codes.lead}
        place={frame.municipality.name}
      />
      {!closed && mayEdit && (
        <form
          className="stack narrow"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            submit()
          }}
        >
          <LocalAddress />
          {errors.length > 0 && <ErrorSummary errors={errors} ref={summary} />}
          <p className="muted">
            {hasRoster(frame, wave.id) ? (
              words.codes.roster
            ) : (
              <>
                {words.codes.noRoster} <Link to={`${base}/frame/roster?wave=${wave.id}`}>{words.enterRoster}</Link>
              </>
            )}
          </p>
          <table className="table number-table">
            <caption className="only-read-out">{words.codes.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.codes.columns.sector}</th>
                <th scope="col" className="end">
                  {words.codes.columns.codes}
                </th>
              </tr>
            </thead>
            <tbody>
              {sectors.map(({ id, title }) => (
                <tr key={id}>
                  <th scope="row">{softHyphens(title)}</th>
                  <td className="end">
                    <CountInput
                      id={`codes-${id}`}
                      label={words.codes.number(title)}
                      value={typed[id] ?? ''}
                      isInvalid={of(`codes-${id}`) !== null}
                      onType={(count) => setTyped((former) => ({ ...former, [id]: count }))}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{words.total}</th>
                <td className="end">
                  <strong>{total}</strong>
                </td>
              </tr>
            </tfoot>
          </table>
          <Checkbox
            label={words.codes.shared}
            checked={withShared}
            onChange={(event) => setWithShared(event.target.checked)}
          />
          {issuing.error && <ErrorNotice error={issuing.error} />}
          <p>
            <Button type="submit" look="primary" compact aria-busy={issuing.isPending}>
              {issuing.isPending ? words.codes.issuing : words.codes.submit(total)}
            </Button>
          </p>
        </form>
      )}
      {!closed && mayEdit && <RevokeCodes wave={wave.id} />}
    </>
  )
}
