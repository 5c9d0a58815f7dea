import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Locale } from '#core/model/locale.ts'
import type { MunicipalityId, StudyId } from '#core/model/study.ts'
import { packWords } from '#words/pack.ts'
import { makePacks, packFile, packQuery, stopPacks } from '../../api.ts'
import { Button, DownloadButton } from '../controls.tsx'
import { useWords } from '../locale.tsx'
import { ErrorNotice } from './loaded.tsx'

/**
 * Makes packs and shows how far they are; whoever leaves the page and comes back finds the same.
 *
 * @param municipality null: all of the study
 */
export function PackPanel({
  study,
  municipality,
  language,
}: {
  study: StudyId
  municipality: MunicipalityId | null
  language: Locale
}) {
  const words = useWords(packWords).section
  const client = useQueryClient()
  const query = packQuery(study, municipality, language)
  const pack = useQuery(query)
  const refresh = () => client.invalidateQueries({ queryKey: query.queryKey })
  const make = useMutation({ mutationFn: () => makePacks(study, municipality, language), onSettled: refresh })
  const stop = useMutation({ mutationFn: () => stopPacks(study, municipality, language), onSettled: refresh })
  const state = pack.data
  return (
    <section className="stack below" aria-labelledby="pack-title">
      <h2 className="ruled" id="pack-title">
        {words.title}
      </h2>
      <p className="muted">{words.lead}</p>
      {make.error && <ErrorNotice error={make.error} />}
      {pack.error && <ErrorNotice error={pack.error} />}
      <div role="status">
        {state?.running && (
          <>
            <p>
              <progress aria-label={words.state(state.done, state.of)} max={state.of} value={state.done} />{' '}
              {words.state(state.done, state.of)}
            </p>
            {state.stopped ? (
              <p className="muted">{words.stopping}</p>
            ) : (
              state.current !== null && <p className="muted">{words.current(state.current)}</p>
            )}
          </>
        )}
        {state && !state.running && state.stopped && <p>{words.stopped}</p>}
      </div>
      {state && state.faults.length > 0 && (
        <>
          <p>{words.faults}</p>
          <ul>
            {state.faults.map(({ municipality: name, reason }) => (
              <li key={name}>
                {name}: {reason}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="row">
        {state?.running ? (
          <Button onClick={() => stop.mutate()}>{words.stop}</Button>
        ) : (
          <Button onClick={() => make.mutate()}>{municipality === null ? words.makeAll : words.make}</Button>
        )}
      </p>
      {state && state.files.length > 0 && (
        <ul className="bare" aria-label={words.finished}>
          {state.files.map(({ municipality: id, name, kilobytes }) => (
            <li key={id}>
              <DownloadButton look="plain" href={packFile(study, id, language)}>
                {words.download(name)}
              </DownloadButton>{' '}
              <span className="muted">ZIP, {kilobytes} kB</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
