import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { OwnItem } from '#core/model/study.ts'
import { type OwnItemKind, ownItemKinds } from '#core/model/study.ts'
import { hasOmission } from '#core/profile/names.ts'
import { staffWords } from '#words/staff.ts'
import { ownItemWords } from '#words/staff-own-items.ts'
import { frameQuery, saveOwnItems } from '../../api.ts'
import { Button, ErrorSummary, LinkButton } from '../../components/controls.tsx'
import { LockIcon } from '../../components/icons.tsx'
import { useLocale, useWords } from '../../components/locale.tsx'
import { useErrors } from '../../components/staff/errors.ts'
import { GoalRow } from '../../components/staff/goal-row.tsx'
import { useMunicipality } from '../../components/staff/layouts.tsx'
import { ErrorNotice } from '../../components/staff/loaded.tsx'
import { PageHead } from '../../components/staff/page-head.tsx'
import { ownItemStems } from '../../instrument.ts'

/** The municipality's own statements: wording, dimensions, and which of them are asked. */
export default function GoalsPage() {
  const words = useWords(ownItemWords)
  const shared = useWords(staffWords)
  const { frame, base, mayEdit } = useMunicipality()
  const queries = useQueryClient()
  const { errors, summary, of, report } = useErrors()
  const [items, setItems] = useState(frame.ownItems)
  const [leftOut, setLeftOut] = useState(0)
  const confirmed = items.filter((item) => item.confirmed).length
  const saving = useMutation({
    mutationFn: () => saveOwnItems(frame.study.id, frame.municipality.id, items),
    onSuccess: (saved) => {
      queries.setQueryData(frameQuery(frame.study.id, frame.municipality.id).queryKey, saved)
      setItems(saved.ownItems)
    },
  })
  const edit = (next: (former: readonly OwnItem[]) => readonly OwnItem[]) => {
    setItems(next)
    setLeftOut(0)
    saving.reset()
  }
  const change = (id: string, part: Partial<OwnItem>) =>
    edit((former) => former.map((item) => (item.id === id ? { ...item, ...part } : item)))

  const confirmAll = () => {
    edit((former) => former.map((item) => ({ ...item, confirmed: item.confirmed || !hasOmission(item.text) })))
    setLeftOut(items.filter((item) => !item.confirmed && hasOmission(item.text)).length)
  }

  const submit = () => {
    const wrong = items.flatMap(({ id, text, confirmed: asked }, index) => {
      if (text.trim() === '') return [{ field: `text-${id}`, text: words.emptyWording(index + 1) }]
      const omitted = asked && hasOmission(text) && !frame.frozenOwnItems.includes(id)
      return omitted ? [{ field: `text-${id}`, text: `${words.omission}.` }] : []
    })
    report(wrong)
    if (wrong.length === 0 && !saving.isPending) saving.mutate()
  }

  return (
    <>
      <PageHead
        crumbs={[{ label: shared.tabs.frame, to: `${base}/frame` }, { label: words.crumb }]}
        title={words.title(confirmed, items.length)}
        lead={items.length === 0 ? words.empty : words.lead}
        place={frame.municipality.name}
        actions={
          mayEdit &&
          items.length === 0 && (
            <LinkButton compact look="primary" to={`${base}/frame/import`}>
              {shared.readProfile}
            </LinkButton>
          )
        }
      />
      <form
        className="stack-wide"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        {errors.length > 0 && <ErrorSummary errors={errors} ref={summary} />}
        {frame.frozenOwnItems.length > 0 && (
          <p className="with-icon muted">
            <LockIcon />
            <span>{words.frozen(frame.frozenOwnItems.length)}</span>
          </p>
        )}
        {mayEdit && items.some((item) => !item.confirmed) && (
          <Button compact onClick={confirmAll}>
            {words.confirmAll}
          </Button>
        )}
        <div role="status">{leftOut > 0 && words.leftOut(leftOut)}</div>
        {ownItemKinds.map((kind) => (
          <section key={kind} aria-labelledby={`kind-${kind}`}>
            <div className="ruled row-apart">
              <h2 id={`kind-${kind}`}>{words.kinds[kind]}</h2>
              <KindHint kind={kind} />
            </div>
            <ul className="goal-list">
              {items
                .filter((item) => item.kind === kind)
                .map((item) => (
                  <GoalRow
                    key={item.id}
                    item={item}
                    frozen={frame.frozenOwnItems.includes(item.id)}
                    askedDimensions={frame.study.dimensions}
                    readOnly={!mayEdit}
                    first={Object.keys(frame.openedOwnItems).length === 0}
                    error={of(`text-${item.id}`)}
                    onChange={(part) => change(item.id, part)}
                    onRemove={() => edit((former) => former.filter(({ id }) => id !== item.id))}
                  />
                ))}
            </ul>
            {mayEdit && (
              <Button look="plain" compact onClick={() => edit((former) => [...former, blank(kind, former)])}>
                {words.add[kind]}
              </Button>
            )}
          </section>
        ))}
        {mayEdit && (
          <div className="action-bar no-print">
            <div role="status">{saving.isSuccess && words.saved(confirmed)}</div>
            {saving.error && <ErrorNotice error={saving.error} />}
            <Button type="submit" look="primary" compact>
              {words.save}
            </Button>
          </div>
        )}
      </form>
    </>
  )
}

/** How respondents are asked, in the instrument's own words. */
function KindHint({ kind }: { kind: OwnItemKind }) {
  const words = useWords(ownItemWords)
  const { locale } = useLocale()
  const { first, also } = ownItemStems(kind, locale)
  return <p className="note">{[words.kindHint(first), ...(also ? [words.kindHintLater(also)] : [])].join(', ')}</p>
}

/** A statement typed by hand, with the next free number of its kind; confirmed, because somebody asked for it. */
function blank(kind: OwnItemKind, items: readonly OwnItem[]): OwnItem {
  const numbers = items.filter((item) => item.kind === kind).map(({ id }) => Number(id.split('-').at(-1)))
  const next = Math.max(0, ...numbers) + 1
  return { id: `own-${kind}-${next}`, kind, text: '', source: null, dimensions: [], confirmed: true }
}
