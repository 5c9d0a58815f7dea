import type { OwnItem } from '#core/model/study.ts'
import { frameWords } from '#words/staff-frame.ts'
import { dimensionOverviews } from '../../instrument.ts'
import { Button } from '../controls.tsx'
import { LockIcon, WarningIcon } from '../icons.tsx'
import { useLocale, useWords } from '../locale.tsx'
import { Menu } from './menu.tsx'

/** One own statement: a box that says whether it is asked, its wording, its source and its dimensions. */
export function GoalRow({
  item,
  frozen,
  readOnly,
  error,
  onChange,
  onRemove,
}: {
  item: OwnItem
  frozen: boolean
  readOnly: boolean
  error: string | null
  onChange: (part: Partial<OwnItem>) => void
  onRemove: () => void
}) {
  const words = useWords(frameWords).goals
  const fixed = frozen || readOnly
  return (
    <li className={item.confirmed ? 'goal goal-confirmed' : 'goal'}>
      {readOnly ? (
        <span className="note">{item.confirmed ? words.asked : words.notAsked}</span>
      ) : (
        <label className="check goal-check">
          <input
            className="check-box"
            type="checkbox"
            checked={item.confirmed}
            onChange={(event) => onChange({ confirmed: event.target.checked })}
          />
          <span>
            {words.ask}
            <span className="only-read-out">: {item.text}</span>
          </span>
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
            {...(error && { 'aria-invalid': true as const, 'aria-describedby': `error-${item.id}` })}
            value={item.text}
            onChange={(event) => onChange({ text: event.target.value })}
          />
        )}
        {error && (
          <p className="field-error" id={`error-${item.id}`}>
            <WarningIcon />
            <span>{error}</span>
          </p>
        )}
        {!sameWording(item) && (
          <p className="note">{item.source === null ? words.byHand : words.source(withoutBullet(item.source))}</p>
        )}
        <div className="goal-foot">
          <Tags item={item} readOnly={readOnly} onChange={onChange} />
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
  onChange,
}: {
  item: OwnItem
  readOnly: boolean
  onChange: (part: Partial<OwnItem>) => void
}) {
  const words = useWords(frameWords).goals
  const { locale } = useLocale()
  const dimensions = dimensionOverviews(locale)
  const chosen = dimensions.filter(({ id }) => item.dimensions.includes(id))
  const names = chosen.length === 0 ? words.noDimension : chosen.map(({ shortTitle }) => shortTitle).join(', ')
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
      {dimensions.map(({ id, title }) => (
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
          <span>{title}</span>
        </label>
      ))}
    </Menu>
  )
}

/** The profile's lines come with their bullet. */
function withoutBullet(line: string): string {
  return line.replace(/^\s*[-•]\s*/, '').trim()
}

function sameWording({ text, source }: OwnItem): boolean {
  return source !== null && withoutBullet(source) === text.trim()
}
