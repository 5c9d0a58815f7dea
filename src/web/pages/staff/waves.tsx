import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Wave } from '#core/model/study.ts'
import { shortDate } from '#words/format.ts'
import { staffWords } from '#words/staff.ts'
import { frameWords } from '#words/staff-frame.ts'
import { programmeWords } from '#words/staff-programme.ts'
import { setWaves } from '../../api.ts'
import { Button, TextField } from '../../components/controls.tsx'
import { useLocale, useWords } from '../../components/locale.tsx'
import { DraftsRule } from '../../components/staff/drafts-rule.tsx'
import { useErrors } from '../../components/staff/errors.ts'
import { InstrumentVersion } from '../../components/staff/instrument-version.tsx'
import { useMunicipality } from '../../components/staff/layouts.tsx'
import { PageHead } from '../../components/staff/page-head.tsx'
import { RowTable } from '../../components/staff/row-table.tsx'
import { SaveForm } from '../../components/staff/save-form.tsx'
import { ReportState, type SignState } from '../../components/staff/state-sign.tsx'
import { datesProblems, PastDates } from '../../components/staff/wave-fields.tsx'
import { waveName } from '../../components/staff/wave-names.ts'
import { today } from '../../today.ts'

/** First and last day of every wave; the owner changes them, a wave that has begun keeps its first day. */
export default function WavesPage() {
  const words = useWords(frameWords).waves
  const shared = useWords(staffWords)
  const { frame, base, session } = useMunicipality()
  const [editing, setEditing] = useState(false)
  const { waves } = frame.study
  const owner = session.role === 'owner'
  return (
    <>
      <PageHead
        crumbs={[{ label: shared.tabs.frame, to: `${base}/frame` }, { label: words.crumb }]}
        title={
          waves.length === 0
            ? words.titleNone
            : words.title(
                waves.length,
                waves.some((wave) => stateOf(wave, today()) === 'open'),
              )
        }
        lead={words.lead}
        place={frame.municipality.name}
      />
      <div className="stack narrow">
        {editing ? (
          <WavesForm onDone={() => setEditing(false)} />
        ) : (
          <>
            <WavesTable waves={waves} />
            {owner ? (
              <Button compact onClick={() => setEditing(true)}>
                {words.edit}
              </Button>
            ) : (
              <p className="note">{words.onlyOwner}</p>
            )}
            {owner && <InstrumentVersion study={frame.study.id} />}
            {owner && <DraftsRule study={frame.study} />}
          </>
        )}
      </div>
    </>
  )
}

function stateOf(wave: Wave, day: string): 'planned' | 'open' | 'closed' {
  if (day < wave.opensOn) return 'planned'
  return day > wave.closesOn ? 'closed' : 'open'
}
const signs = { planned: 'ahead', open: 'partly', closed: 'done' } as const satisfies Record<string, SignState>

function WavesTable({ waves }: { waves: readonly Wave[] }) {
  const words = useWords(frameWords).waves
  const { columns } = words
  const { locale } = useLocale()
  return (
    <RowTable caption={words.caption} titles={[columns.wave, columns.opensOn, columns.closesOn, columns.state]}>
      {waves.map((wave) => {
        const state = stateOf(wave, today())
        return (
          <tr key={wave.id}>
            <th scope="row">{waveName(wave, waves, locale)}</th>
            <td data-label={columns.opensOn}>{shortDate(wave.opensOn, locale)}</td>
            <td data-label={columns.closesOn}>{shortDate(wave.closesOn, locale)}</td>
            <td data-label={columns.state}>
              <ReportState state={signs[state]} text={words.state[state]} />
            </td>
          </tr>
        )
      })}
    </RowTable>
  )
}

function WavesForm({ onDone }: { onDone: () => void }) {
  const words = useWords(frameWords).waves
  const dateWords = useWords(programmeWords).newStudy
  const { locale } = useLocale()
  const { frame } = useMunicipality()
  const queries = useQueryClient()
  const { errors, summary, of, report } = useErrors()
  const [waves, setEdited] = useState(frame.study.waves)
  const day = today()
  const saving = useMutation({
    mutationFn: () => setWaves(frame.study.id, waves),
    onSuccess: async () => {
      await queries.invalidateQueries()
      onDone()
    },
  })
  const change = (id: string, part: Partial<Wave>) =>
    setEdited((former) => former.map((wave) => (wave.id === id ? { ...wave, ...part } : wave)))
  const add = () => {
    const number = Math.max(-1, ...waves.map(({ id }) => Number(id.slice(1)))) + 1
    setEdited([
      ...waves,
      { id: `T${number}`, kind: waves.length === 0 ? 'before' : 'after', opensOn: '', closesOn: '' },
    ])
  }
  const submit = () => {
    const wrong = datesProblems(
      waves.map(({ id, opensOn, closesOn }) => ({ key: id, opensOn, closesOn })),
      dateWords,
      (name) => name,
    )
    report(wrong)
    if (wrong.length === 0 && !saving.isPending) saving.mutate()
  }
  return (
    <SaveForm
      mistakes={{ errors, summary }}
      refusal={saving.error}
      save={words.save}
      cancel={words.cancel}
      onSubmit={submit}
      onCancel={onDone}
    >
      <p className="muted">{words.begunHint}</p>
      {waves.map((wave, index) => {
        const name = wave.opensOn
          ? waveName(
              wave,
              waves.filter(({ opensOn }) => opensOn),
              locale,
            )
          : dateWords.wave(index + 1)
        const before = frame.study.waves.find(({ id }) => id === wave.id)
        const begun = before !== undefined && wave.opensOn <= day
        const runs = before !== undefined && stateOf(before, day) === 'open'
        return (
          <fieldset className="wave-row" key={wave.id} aria-label={name}>
            <p className="wave-name">
              <strong>{name}</strong>
            </p>
            <TextField
              id={`opens-${wave.id}`}
              type="date"
              label={dateWords.opensOn}
              error={of(`opens-${wave.id}`)}
              readOnly={begun}
              value={wave.opensOn}
              onChange={(event) => change(wave.id, { opensOn: event.target.value })}
            />
            <TextField
              id={`closes-${wave.id}`}
              type="date"
              label={dateWords.closesOn}
              error={of(`closes-${wave.id}`)}
              value={wave.closesOn}
              onChange={(event) => change(wave.id, { closesOn: event.target.value })}
            />
            <PastDates dates={wave} begun={begun} />
            {runs && wave.closesOn > day && (
              <Button
                look="plain"
                compact
                aria-label={words.endTodayFor(name)}
                onClick={() => change(wave.id, { closesOn: day })}
              >
                {words.endToday}
              </Button>
            )}
            {runs && (
              <div role="status" className="past-dates">
                {wave.closesOn === day && <p className="note">{words.endsToday}</p>}
              </div>
            )}
            {!begun && (
              <Button
                look="plain"
                compact
                aria-label={words.remove(name)}
                onClick={() => setEdited((former) => former.filter(({ id }) => id !== wave.id))}
              >
                {dateWords.remove}
              </Button>
            )}
          </fieldset>
        )
      })}
      <Button compact onClick={add}>
        {words.add}
      </Button>
    </SaveForm>
  )
}
