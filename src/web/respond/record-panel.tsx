import type { WaveKind } from '#core/model/study.ts'
import type { DraftPermit } from '#core/model/views.ts'
import { respondWords } from '#words/respond.ts'
import { safetyWords } from '#words/safety.ts'
import { ChevronIcon } from '../components/icons.tsx'
import { useWords } from '../components/locale.tsx'
import { FormText } from './german.tsx'

export interface RecordRow {
  readonly name: string
  readonly value: string
}

/** The record itself, in the words of the form, with the values as they would be written now. Open on first sight. */
export function RecordPanel({
  municipality,
  wave,
  rows,
  answers,
  details,
  drafts,
}: {
  municipality: string
  wave: WaveKind
  rows: readonly RecordRow[]
  /** "noch keine von 19" */
  answers: string
  /** Every answer, once there are some. */
  details: readonly RecordRow[]
  /** Null where nothing lies at the server before sending. */
  drafts: DraftPermit | null
}) {
  const words = useWords(respondWords).record
  const safety = useWords(safetyWords)
  const all = [
    { name: words.survey, value: words.surveyValue(municipality, wave) },
    ...rows,
    { name: words.answers, value: answers },
  ]
  return (
    <details className="panel" open>
      <summary>
        <h2>{words.title}</h2>
        <ChevronIcon />
      </summary>
      <div className="panel-body">
        <p>{words.exactly}</p>
        <Rows rows={all} />
        {details.length > 0 && (
          <details className="panel-more">
            <summary>{words.everyAnswer}</summary>
            <Rows rows={details} />
          </details>
        )}
        {drafts && <p>{safety.serverCopy(drafts.until)}</p>}
        <p className="panel-never">
          <strong>{words.never}</strong> {words.neverList}
        </p>
      </div>
    </details>
  )
}

function Rows({ rows }: { rows: readonly RecordRow[] }) {
  return (
    <dl className="record">
      {rows.map(({ name, value }) => (
        <div key={name}>
          <dt>
            <FormText>{name}</FormText>
          </dt>
          <dd>
            <FormText>{value}</FormText>
          </dd>
        </div>
      ))}
    </dl>
  )
}
