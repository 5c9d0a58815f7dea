import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import type { Roster, Wave } from '#core/model/study.ts'
import { list } from '#words/format.ts'
import { staffWords } from '#words/staff.ts'
import { collectWords } from '#words/staff-collect.ts'
import { frameWords } from '#words/staff-frame.ts'
import { frameQuery, progressQuery, saveRoster, studyQuery } from '../../api.ts'
import { Button, LinkButton, SelectField } from '../../components/controls.tsx'
import { useLocale, useWords } from '../../components/locale.tsx'
import { CountInput } from '../../components/staff/count-input.tsx'
import { useErrors } from '../../components/staff/errors.ts'
import { useMunicipality } from '../../components/staff/layouts.tsx'
import { hasRoster } from '../../components/staff/next-tasks.ts'
import { PageHead } from '../../components/staff/page-head.tsx'
import { rosterSum } from '../../components/staff/roster-sum.ts'
import { SaveForm } from '../../components/staff/save-form.tsx'
import { softHyphens } from '../../components/staff/soft-hyphens.ts'
import { waveName } from '../../components/staff/wave-names.ts'
import { sectorTitles } from '../../instrument.ts'
import { today } from '../../today.ts'

/** How many persons are invited, by area and wave: numbers, never names. */
export default function RosterPage() {
  const words = useWords(frameWords)
  const shared = useWords(staffWords)
  const { locale } = useLocale()
  const { frame, base } = useMunicipality()
  const [query, setQuery] = useSearchParams()
  const { waves } = frame.study
  const day = today()
  const upcoming = waves.find(({ closesOn }) => closesOn >= day) ?? waves.at(-1)
  const wave = waves.find(({ id }) => id === query.get('wave')) ?? upcoming
  return (
    <>
      <PageHead
        crumbs={[{ label: shared.tabs.frame, to: `${base}/frame` }, { label: words.roster.crumb }]}
        title={words.roster.title}
        lead={words.roster.lead}
        place={frame.municipality.name}
      />
      {wave ? (
        <div className="stack narrow">
          {waves.length > 1 && (
            <SelectField
              label={words.roster.wave}
              value={wave.id}
              onChange={(event) => setQuery({ wave: event.target.value }, { replace: true })}
            >
              {waves.map((each) => (
                <option key={each.id} value={each.id}>
                  {waveName(each, waves, locale)}
                </option>
              ))}
            </SelectField>
          )}
          <RosterForm key={wave.id} wave={wave} closed={wave.closesOn < day} />
        </div>
      ) : (
        <p className="lead">{words.waves.titleNone}</p>
      )}
    </>
  )
}

function RosterForm({ wave, closed }: { wave: Wave; closed: boolean }) {
  const words = useWords(frameWords).roster
  const { columns } = useWords(collectWords)
  const { locale } = useLocale()
  const { frame, base, mayEdit } = useMunicipality()
  const queries = useQueryClient()
  const { errors, summary, of, report } = useErrors()
  const sectors = sectorTitles(locale)
  const { study, municipality, proposedRoster } = frame
  const [typed, setTyped] = useState(() => asText(frame.rosters[wave.id] ?? {}))
  const saving = useMutation({
    mutationFn: (roster: Roster) => saveRoster(study.id, municipality.id, wave.id, roster),
    onSuccess: async (saved) => {
      queries.setQueryData(frameQuery(study.id, municipality.id).queryKey, saved)
      await queries.invalidateQueries({ queryKey: progressQuery(study.id, municipality.id).queryKey })
      await queries.invalidateQueries({ queryKey: studyQuery(study.id).queryKey })
    },
  })
  const earlier = study.waves.filter((each) => each.id !== wave.id && hasRoster(frame, each.id)).at(-1)
  const { known, missing } = rosterSum(numbersOf(typed), locale)
  const readOnly = closed || !mayEdit

  const submit = () => {
    const wrong = sectors
      .filter(({ id }) => !/^\d{0,4}$/.test((typed[id] ?? '').trim()))
      .map(({ id, title }) => ({ field: `invited-${id}`, text: words.invalid(title) }))
    report(wrong)
    if (wrong.length > 0 || saving.isPending) return
    saving.mutate(
      Object.fromEntries(sectors.map(({ id }) => [id, typed[id]?.trim() ? Number(typed[id]) : null])) as Roster,
    )
  }

  return (
    <SaveForm
      mistakes={{ errors, summary }}
      refusal={saving.error}
      save={readOnly ? null : words.save}
      onSubmit={submit}
      aside={
        <>
          <span role="status">{saving.isSuccess && words.saved(waveName(wave, study.waves, locale))}</span>
          {saving.isSuccess && (
            <LinkButton compact to={`${base}/collect/${wave.id}/codes`}>
              {words.next}
            </LinkButton>
          )}
        </>
      }
    >
      {closed && <p>{words.closed}</p>}
      {!readOnly && frame.profile && !proposedRoster && <p className="note">{words.noProposal}</p>}
      {!readOnly && (proposedRoster || earlier) && (
        <div className="stack-narrow">
          {proposedRoster && (
            <p className="muted">
              {words.proposed(Object.values(proposedRoster).reduce<number>((sum, each) => sum + (each ?? 0), 0))}
            </p>
          )}
          <div className="row">
            {earlier && (
              <Button compact onClick={() => setTyped(asText(frame.rosters[earlier.id] ?? {}))}>
                {words.takeEarlier(waveName(earlier, study.waves, locale))}
              </Button>
            )}
            {proposedRoster && (
              <Button compact onClick={() => setTyped(asText(proposedRoster))}>
                {words.take}
              </Button>
            )}
          </div>
        </div>
      )}
      <table className="table number-table">
        <caption className="only-read-out">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.sector}</th>
            {proposedRoster && (
              <th scope="col" className="end">
                {words.columns.profile}
              </th>
            )}
            <th scope="col" className="end">
              {words.columns.invited}
            </th>
          </tr>
        </thead>
        <tbody>
          {sectors.map(({ id, title }) => (
            <tr key={id}>
              <th scope="row">{softHyphens(title)}</th>
              {proposedRoster && <td className="end muted">{proposedRoster[id] ?? '–'}</td>}
              <td className="end">
                {readOnly ? (
                  (typed[id] ?? '') || '–'
                ) : (
                  <CountInput
                    id={`invited-${id}`}
                    label={words.invited(title)}
                    value={typed[id] ?? ''}
                    isInvalid={of(`invited-${id}`) !== null}
                    onType={(count) => setTyped((former) => ({ ...former, [id]: count }))}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            {proposedRoster && <td />}
            <td className="end">
              <strong>{known ?? '–'}</strong>
            </td>
          </tr>
        </tfoot>
      </table>
      {missing.length > 0 && <p role="status">{words.gap(list(missing, locale))}</p>}
      <p className="note">{words.small}</p>
    </SaveForm>
  )
}

/** What is typed, as numbers; nothing, or no number, is unknown. */
function numbersOf(typed: Readonly<Record<string, string>>): Roster {
  const numbers = Object.entries(typed).map(([id, text]) => [id, /^\d+$/.test(text.trim()) ? Number(text) : null])
  return Object.fromEntries(numbers) as Roster
}

function asText(roster: Readonly<Record<string, number | null>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(roster).map(([sector, persons]) => [sector, persons === null ? '' : `${persons}`]),
  )
}
