import type { DimensionId } from '#core/model/instrument.ts'
import type { OwnItem } from '#core/model/study.ts'
import { hasOmission } from '#core/profile/names.ts'
import { ownItemWords } from '#words/staff-own-items.ts'
import { dimensionOverviews } from '../../instrument.ts'
import { Button } from '../controls.tsx'
import { LockIcon, WarningIcon } from '../icons.tsx'
import { useLocale, useWords } from '../locale.tsx'
import { Menu } from './menu.tsx'
import { OwnWording } from './own-wording.tsx'

/** One own statement: a box that says whether it is asked, its wording, its source and its dimensions. */
export function GoalRow({
  item,
  frozen,
  readOnly,
  first,
  askedDimensions,
  error,
  onChange,
  onRemove,
}: {
  item: OwnItem
  frozen: boolean
  readOnly: boolean
  /** Whether the study's first survey is still to come. */
  first: boolean
  /** Those of the study; others may be named, but nothing else is asked about them. */
  askedDimensions: readonly DimensionId[]
  error: string | null
  onChange: (part: Partial<OwnItem>) => void
  onRemove: () => void
}) {
  const words = useWords(ownItemWords)
  const fixed = frozen || readOnly
  const omitted = hasOmission(item.text) && !frozen
  return (
    <li className={item.confirmed ? 'goal goal-confirmed' : 'goal'}>
      {readOnly ? (
        <span className="note">{item.confirmed ? words.asked : words.notAsked}</span>
      ) : (
        <label className="check goal-check">
          <input
            className="check-box"
            type="checkbox"
            aria-label={`${words.ask}: ${item.text}`}
            checked={item.confirmed}
            disabled={omitted && !item.confirmed}
            {...(omitted && { 'aria-describedby': `omission-${item.id}` })}
            onChange={(event) => onChange({ confirmed: event.target.checked })}
          />
          <span aria-hidden="true">{words.ask}</span>
        </label>
      )}
      <div className="goal-body">
        {fixed ? (
          <p className="goal-text">{item.text}</p>
        ) : (
          <textarea
            id={`text-${item.id}`}
            className="field-input goal-input"
            rows={2}
            aria-label={words.wording}
            aria-describedby={error ? `error-${item.id}` : `reads-${item.id}`}
            {...(error && { 'aria-invalid': true as const })}
            value={item.text}
            onChange={(event) => onChange({ text: event.target.value })}
          />
        )}
        {!fixed && (
          <OwnWording item={item} first={first} id={`reads-${item.id}`} onText={(text) => onChange({ text })} />
        )}
        {error && (
          <p className="field-error" id={`error-${item.id}`}>
            <WarningIcon />
            <span>{error}</span>
          </p>
        )}
        {omitted && !fixed && !error && (
          <p className="note" id={`omission-${item.id}`}>
            {words.omission}.
          </p>
        )}
        {!sameWording(item) && (
          <p className="note">{item.source === null ? words.byHand : words.source(withoutBullet(item.source))}</p>
        )}
        <div className="goal-foot">
          <Tags item={item} readOnly={readOnly} asked={askedDimensions} onChange={onChange} />
          {frozen && (
            <p className="note with-icon">
              <LockIcon />
              <span>{words.frozenShort}</span>
            </p>
          )}
          {!fixed && (
            <Button look="plain" compact onClick={onRemove} aria-label={`${words.remove}: ${item.text}`}>
              {words.remove}
            </Button>
          )}
        </div>
      </div>
    </li>
  )
}

/** The dimensions a statement speaks of, as tags, with a menu of boxes to change them. */
function Tags({
  item,
  readOnly,
  asked,
  onChange,
}: {
  item: OwnItem
  readOnly: boolean
  asked: readonly DimensionId[]
  onChange: (part: Partial<OwnItem>) => void
}) {
  const words = useWords(ownItemWords)
  const { locale } = useLocale()
  const dimensions = dimensionOverviews(locale)
  const chosen = dimensions.filter(({ id }) => item.dimensions.includes(id))
  const isAsked = (id: DimensionId) => asked.includes(id)
  const namesAsked = chosen.filter(({ id }) => isAsked(id)).map(({ shortTitle }) => shortTitle)
  const namesNotAsked = chosen
    .filter(({ id }) => !isAsked(id))
    .map(({ shortTitle }) => words.dimensionNotAsked(shortTitle))
  const names = (
    <>
      {namesAsked.join(', ')}
      {namesNotAsked.length > 0 && (
        <span className="muted">
          {namesAsked.length > 0 && ', '}
          {namesNotAsked.join(', ')}
        </span>
      )}
      {chosen.length === 0 && words.noDimension}
    </>
  )
  if (readOnly)
    return (
      <p className="note">
        {words.dimensions}: {names}
      </p>
    )
  return (
    <Menu
      label={
        <>
          <span className="muted">{words.dimensions}:</span> {names}
        </>
      }
      className="menu-tags"
      keepOpen
    >
      {dimensions.map(({ id, shortTitle }) => (
        <label className="check" key={id}>
          <input
            className="check-box"
            type="checkbox"
            checked={item.dimensions.includes(id)}
            onChange={(event) =>
              onChange({
                dimensions: dimensions
                  .map((each) => each.id)
                  .filter((each) => (each === id ? event.target.checked : item.dimensions.includes(each))),
              })
            }
          />
          <span className={isAsked(id) ? undefined : 'muted'}>
            {isAsked(id) ? shortTitle : words.dimensionNotAsked(shortTitle)}
          </span>
        </label>
      ))}
    </Menu>
  )
}

/** The profile's lines come with their bullet. */
function withoutBullet(line: string): string {
  return line.replace(/^\s*[-•]\s*/, '').trim()
}

/** Whether a statement says what the profile says; blanks and a full stop at the end are no other wording. */
function sameWording({ text, source }: OwnItem): boolean {
  const plain = (words: string) => words.trim().replace(/\s+/g, ' ').replace(/\.$/, '')
  return source !== null && plain(withoutBullet(source)) === plain(text)
}
