import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Wave } from '#core/model/study.ts'
import type { OpenedRoom } from '#core/model/views.ts'
import { roomWords } from '#words/staff-room.ts'
import { closeRoom, openRoom, roomQuery } from '../../api.ts'
import { Button, Notice, SelectField } from '../../components/controls.tsx'
import { useWords } from '../../components/locale.tsx'
import { useMunicipality } from '../../components/staff/layouts.tsx'
import { ErrorNotice } from '../../components/staff/loaded.tsx'
import { LocalAddress } from '../../components/staff/local-address.tsx'
import { WavePage } from '../../components/staff/wave-page.tsx'

/** Lives in the history's state: a reload keeps the code on the projector, and nothing else does. */
export interface ShownRoom extends OpenedRoom {
  /** When the time shown ends, in milliseconds since 1970; null without one. */
  readonly until: number | null
}

const times = [10, 15, 20, 30]

/** Before the room answers: what will happen, how much time is shown, and the button that opens it. */
export default function RoomPage() {
  const words = useWords(roomWords)
  return (
    <WavePage words={words} lead={(running) => (running ? words.lead : words.notOpen)}>
      {(wave, running) => running && <OpenForm wave={wave} />}
    </WavePage>
  )
}

function OpenForm({ wave }: { wave: Wave }) {
  const words = useWords(roomWords)
  const { frame, base } = useMunicipality()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [time, setTime] = useState('')
  const place = [frame.study.id, frame.municipality.id, wave.id] as const
  const room = useQuery(roomQuery(...place))
  const opening = useMutation({
    mutationFn: () => openRoom(...place),
    onSuccess: (opened) => {
      queries.setQueryData(roomQuery(...place).queryKey, { open: true, arrivedAtLeast: 0 })
      const until = time === '' ? null : Date.now() + Number(time) * 60_000
      navigate(`${base}/collect/${wave.id}/room/show`, { state: { ...opened, until } satisfies ShownRoom })
    },
  })
  const closing = useMutation({
    mutationFn: () => closeRoom(...place),
    onSuccess: (state) => queries.setQueryData(roomQuery(...place).queryKey, state),
  })
  return (
    <form
      className="stack narrow"
      onSubmit={(event) => {
        event.preventDefault()
        if (!opening.isPending) opening.mutate()
      }}
    >
      <LocalAddress />
      {room.data?.open && (
        <Notice title={words.stillOpen.title}>
          <p>{words.stillOpen.text}</p>
          <p>
            <Button compact aria-busy={closing.isPending} onClick={() => !closing.isPending && closing.mutate()}>
              {words.stillOpen.close}
            </Button>
          </p>
        </Notice>
      )}
      <ul>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <SelectField id="room-time" label={words.time} value={time} onChange={({ target }) => setTime(target.value)}>
        <option value="">{words.noTime}</option>
        {times.map((minutes) => (
          <option key={minutes} value={minutes}>
            {words.minutes(minutes)}
          </option>
        ))}
      </SelectField>
      {(opening.error ?? closing.error) && <ErrorNotice error={opening.error ?? closing.error} />}
      <p>
        <Button type="submit" look="primary" compact aria-busy={opening.isPending}>
          {opening.isPending ? words.opening : words.open}
        </Button>
      </p>
    </form>
  )
}
