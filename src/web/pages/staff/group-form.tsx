import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { lazy, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import type { SurveyJson } from '#core/instrument/form.ts'
import type { Wave } from '#core/model/study.ts'
import type { GroupRating } from '#core/model/talk.ts'
import { groupRatingsFrom } from '#core/talk/group-form.ts'
import { staffWords } from '#words/staff.ts'
import { collectWords } from '#words/staff-collect.ts'
import { talkWords } from '#words/staff-talk.ts'
import { groupFormQuery } from '../../api.ts'
import { Button, LinkButton } from '../../components/controls.tsx'
import { useLocale, useWords } from '../../components/locale.tsx'
import { useGroupRatings } from '../../components/staff/group-ratings.ts'
import { useMunicipality } from '../../components/staff/layouts.tsx'
import { ErrorNotice, Loaded } from '../../components/staff/loaded.tsx'
import { PageHead } from '../../components/staff/page-head.tsx'
import { waveName } from '../../components/staff/wave-names.ts'
import { remembered } from '../../remembered.ts'
import { today } from '../../today.ts'

/** The form library comes when the form is opened, not with the page around it. */
const SurveyForm = lazy(async () => ({ default: (await import('../../components/survey-form.tsx')).SurveyForm }))

/** The respondents' form, filled in once for the whole group: what it agrees on, statement by statement. */
export default function GroupFormPage() {
  const words = useWords(talkWords).form
  const shared = useWords(staffWords)
  const collect = useWords(collectWords)
  const { locale } = useLocale()
  const { frame, base, mayEdit } = useMunicipality()
  const [search] = useSearchParams()
  const begun = frame.study.waves.filter(({ opensOn }) => opensOn <= today())
  const wave = begun.find(({ id }) => id === search.get('wave')) ?? begun.at(-1)
  const crumbs = [{ label: shared.tabs.talk, to: `${base}/talk` }, { label: words.crumb }]
  const [next] = frame.study.waves
  if (!wave) {
    const lead = next ? words.notOpen(next.opensOn) : collect.noWave.text
    return <PageHead crumbs={crumbs} title={words.title} lead={lead} place={frame.municipality.name} />
  }
  return (
    <>
      {begun.length > 1 && (
        <nav className="wave-switch no-print" aria-label={collect.waves}>
          {begun.map((each) => (
            <Link
              key={each.id}
              to={`${base}/talk/form?wave=${each.id}`}
              aria-current={each.id === wave.id ? 'page' : undefined}
            >
              {waveName(each, frame.study.waves, locale)}
            </Link>
          ))}
        </nav>
      )}
      <PageHead
        crumbs={crumbs}
        title={words.title}
        lead={mayEdit ? words.lead(waveName(wave, frame.study.waves, locale)) : words.readOnly}
        place={frame.municipality.name}
      />
      {mayEdit && <WaveForm key={wave.id} wave={wave} />}
    </>
  )
}

function WaveForm({ wave }: { wave: Wave }) {
  const { locale } = useLocale()
  const { frame } = useMunicipality()
  const form = groupFormQuery(frame.study.id, frame.municipality.id, wave.id, locale)
  const query = useQuery({ ...form, placeholderData: keepPreviousData })
  return <Loaded query={query}>{({ form, ratings }) => <Pages wave={wave} form={form} saved={ratings} />}</Loaded>
}

function Pages({ wave, form, saved }: { wave: Wave; form: SurveyJson; saved: readonly GroupRating[] }) {
  const words = useWords(talkWords).form
  const { base } = useMunicipality()
  const [page, setPage] = useState(0)
  const ratings = useGroupRatings(wave.id, saved)
  const [initial] = useState(ratings.all)
  const last = page === form.pages.length - 1
  const rated = Object.values(ratings.all)
  const total = form.pages.flatMap(({ elements }) => elements).length
  return (
    <div className="group-form stack">
      <p className="row-apart">
        <strong>{form.pages[page]?.navigationTitle}</strong>
        <span className="muted">{words.page(page + 1, form.pages.length)}</span>
      </p>
      <SurveyForm
        form={form}
        data={initial}
        page={page}
        digits={remembered('digits', ['on', 'off']) !== 'off'}
        onChange={(data) => {
          const chosen = Object.entries(groupRatingsFrom(data))
          const changed = chosen.filter(([item, rating]) => ratings.of(item) !== rating)
          if (changed.length > 0) ratings.set(Object.fromEntries(changed))
        }}
        onNext={() => !last && setPage(page + 1)}
      />
      {ratings.error !== null && <ErrorNotice error={ratings.error} />}
      <p className="note" role="status">
        {words.state(rated.length, rated.filter((rating) => rating === 'none').length, total)}{' '}
        {ratings.waiting ? words.saving : rated.length > 0 && words.saved}
      </p>
      <p className="row">
        {page > 0 && (
          <Button compact onClick={() => setPage(page - 1)}>
            {words.back}
          </Button>
        )}
        {last ? (
          <LinkButton compact look="primary" to={`${base}/talk`}>
            {words.done}
          </LinkButton>
        ) : (
          <Button compact look="primary" onClick={() => setPage(page + 1)}>
            {words.next}
          </Button>
        )}
      </p>
    </div>
  )
}
