import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import type { Wave } from '#core/model/study.ts'
import type { IssuedCodes } from '#core/model/views.ts'
import { staffWords } from '#words/staff.ts'
import { collectWords } from '#words/staff-collect.ts'
import { frameQuery, issueCodes } from '../../api.ts'
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
  const { personal = {}, shared = 0 } = frame.issued[wave.id] ?? {}
  if (issued) return <IssuedView issued={issued} wave={wave} onMore={() => setIssued(null)} />
  // What is proposed depends on what is out: counted anew, it is proposed anew.
  return <CodesForm key={`${JSON.stringify(personal)} ${shared}`} wave={wave} onIssued={setIssued} />
}

function CodesForm({ wave, onIssued }: { wave: Wave; onIssued: (issued: IssuedCodes) => void }) {
  const words = useWords(collectWords)
  const shared = useWords(staffWords)
  const { locale } = useLocale()
  const { frame, base, mayEdit } = useMunicipality()
  const { errors, summary, of, report } = useErrors()
  const sectors = sectorTitles(locale)
  const roster = frame.rosters[wave.id] ?? {}
  const queries = useQueryClient()
  const { personal: out = {}, shared: links = 0 } = frame.issued[wave.id] ?? {}
  const outTotal = Object.values(out).reduce((sum, count) => sum + count, 0)
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(sectors.map(({ id }) => [id, proposal(roster[id] ?? null, out[id] ?? 0)])),
  )
  const [withShared, setWithShared] = useState(links === 0)
  const issuing = useMutation({
    mutationFn: (personal: Readonly<Record<string, number>>) =>
      issueCodes(frame.study.id, frame.municipality.id, wave.id, { personal, shared: withShared }),
    onSuccess: async (issued) => {
      onIssued(issued)
      await queries.invalidateQueries({ queryKey: frameQuery(frame.study.id, frame.municipality.id).queryKey })
    },
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
          {outTotal + links > 0 && <p>{words.codes.out(outTotal, links)}</p>}
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
                {outTotal > 0 && (
                  <th scope="col" className="end">
                    {words.codes.columns.out}
                  </th>
                )}
                <th scope="col" className="end">
                  {words.codes.columns.codes}
                </th>
              </tr>
            </thead>
            <tbody>
              {sectors.map(({ id, title }) => (
                <tr key={id}>
                  <th scope="row">{softHyphens(title)}</th>
                  {outTotal > 0 && <td className="end muted">{out[id] ?? 0}</td>}
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
                {outTotal > 0 && <td className="end muted">{outTotal}</td>}
                <td className="end">
                  <strong>{total}</strong>
                </td>
              </tr>
            </tfoot>
          </table>
          <Checkbox
            label={links > 0 ? words.codes.anotherShared : words.codes.shared}
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

/** What is missing up to the number invited; nothing where that is not known. */
function proposal(invited: number | null, out: number): string {
  return invited === null ? '' : `${Math.max(0, invited - out)}`
}
