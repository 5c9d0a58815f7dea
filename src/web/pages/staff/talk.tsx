import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { AgendaPoint, Talk } from '#core/model/talk.ts'
import { staffWords } from '#words/staff.ts'
import { talkWords } from '#words/staff-talk.ts'
import { ApiProblem, saveAgenda, talkQuery } from '../../api.ts'
import { LinkButton } from '../../components/controls.tsx'
import { useLocale, useWords } from '../../components/locale.tsx'
import { useProblemText } from '../../components/problem-view.tsx'
import { AgendaList } from '../../components/staff/agenda-list.tsx'
import { useGroupRatings } from '../../components/staff/group-ratings.ts'
import { useMunicipality } from '../../components/staff/layouts.tsx'
import { ErrorNotice, Loaded } from '../../components/staff/loaded.tsx'
import { PageHead } from '../../components/staff/page-head.tsx'
import { PointTable } from '../../components/staff/point-table.tsx'
import { waveName } from '../../components/staff/wave-names.ts'

/** The points of the next meeting: which statements are worth talking about, in which order, with which question. */
export default function TalkPage() {
  const words = useWords(talkWords)
  const { frame, base } = useMunicipality()
  const talk = useQuery(talkQuery(frame.study.id, frame.municipality.id))
  const refusal = useProblemText(talk.error)
  if (talk.error instanceof ApiProblem && isClosedDoor(talk.error)) {
    return (
      <>
        <PageHead title={refusal.title} lead={refusal.text} place={frame.municipality.name} />
        <RateTogether to={`${base}/talk/form`} />
      </>
    )
  }
  return <Loaded query={talk}>{(loaded) => <Meeting key={loaded.wave} talk={loaded} title={words.title} />}</Loaded>
}

/** Nothing may be shown yet; a group may still rate. */
const isClosedDoor = ({ kind }: ApiProblem) => ['waveStillOpen', 'noClosedWave', 'tooFewForReport'].includes(kind)

function Meeting({ talk, title }: { talk: Talk; title: (count: number) => string }) {
  const words = useWords(talkWords)
  const shared = useWords(staffWords)
  const { locale } = useLocale()
  const { frame, base, mayEdit } = useMunicipality()
  const queries = useQueryClient()
  const [agenda, setAgenda] = useState(talk.agenda)
  const ratings = useGroupRatings(talk.wave, talk.ratings)
  const saving = useMutation({
    scope: { id: 'agenda' },
    mutationFn: (points: readonly AgendaPoint[]) =>
      saveAgenda(frame.study.id, frame.municipality.id, talk.wave, points),
    onSuccess: (points) => {
      const { queryKey } = talkQuery(frame.study.id, frame.municipality.id)
      queries.setQueryData<Talk>(queryKey, (before) => before && { ...before, agenda: points })
    },
  })
  const change = (points: readonly AgendaPoint[]) => {
    setAgenda(points)
    saving.mutate(points)
  }
  const wave = frame.study.waves.find(({ id }) => id === talk.wave)
  const [first] = agenda
  return (
    <>
      <PageHead
        crumbs={[{ label: shared.tabs.talk }]}
        title={title(agenda.length)}
        lead={wave && words.lead(waveName(wave, frame.study.waves, locale))}
        place={frame.municipality.name}
        actions={
          first && (
            <LinkButton compact look="primary" to={`${base}/talk/${first.item}/present`}>
              {words.agenda.present}
            </LinkButton>
          )
        }
      />
      <div className="talk-columns">
        <section className="stack-narrow">
          <h2 className="ruled">{words.agenda.title}</h2>
          <AgendaList talk={talk} agenda={agenda} ratings={ratings} onChange={change} />
          {agenda.length > 0 && <p className="note">{words.agenda.presentHint}</p>}
          {saving.error && <ErrorNotice error={saving.error} />}
          {ratings.error !== null && <ErrorNotice error={ratings.error} />}
          <p className="only-read-out" role="status">
            {saving.isSuccess && words.agenda.saved}
          </p>
          {mayEdit && <RateTogether to={`${base}/talk/form?wave=${talk.wave}`} />}
        </section>
        <PointTable
          talk={talk}
          agenda={agenda}
          {...(mayEdit && { onAdd: (item: string) => change([...agenda, { item, question: null }]) })}
        />
      </div>
    </>
  )
}

/** @param to the form; about the wave the points are from, so that both stand beside each other */
function RateTogether({ to }: { to: string }) {
  const words = useWords(talkWords).rating
  return (
    <div className="stack-narrow rate-together">
      <p>
        <LinkButton compact to={to}>
          {words.form}
        </LinkButton>
      </p>
      <p className="note">
        {words.formHint} {words.apart}
      </p>
    </div>
  )
}
