import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useNavigate, useOutletContext } from 'react-router'
import type { Session } from '#core/model/views.ts'
import { programmeWords } from '#words/staff-programme.ts'
import { createStudy, installationQuery, type NewStudy } from '../../api.ts'
import { Button, Checkbox, ErrorSummary, TextField } from '../../components/controls.tsx'
import { WarningIcon } from '../../components/icons.tsx'
import { useLocale, useWords } from '../../components/locale.tsx'
import { DraftsChoice } from '../../components/staff/drafts-rule.tsx'
import { useErrors } from '../../components/staff/errors.ts'
import { LandField } from '../../components/staff/land-field.tsx'
import { ErrorNotice } from '../../components/staff/loaded.tsx'
import { PageHead } from '../../components/staff/page-head.tsx'
import { maySetUp } from '../../components/staff/staff-shell.tsx'
import {
  type Dates,
  datesProblems,
  emptyDates,
  kindsOf,
  WaveFields,
  waveIds,
} from '../../components/staff/wave-fields.tsx'
import { dimensionOverviews, minutesForDimensions, minutesForItems } from '../../instrument.ts'

interface Place {
  readonly key: string
  readonly name: string
  readonly land: string
}

const emptyPlace = (): Place => ({ key: crypto.randomUUID(), name: '', land: '' })

/** The owner lays out a study: title, municipalities, dimensions, waves, linkage. */
export default function NewStudyPage() {
  const words = useWords(programmeWords).newStudy
  const session = useOutletContext<Session>()
  return maySetUp(session) ? <NewStudyForm /> : <PageHead title={words.onlyOwner} />
}

function NewStudyForm() {
  const words = useWords(programmeWords).newStudy
  const { locale } = useLocale()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const id = useId()
  const { errors, summary, of, report } = useErrors()
  const [title, setTitle] = useState('')
  const [places, setPlaces] = useState<readonly Place[]>(() => [emptyPlace()])
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [dates, setDates] = useState<readonly Dates[]>(() => [emptyDates(), emptyDates()])
  const [linkage, setLinkage] = useState<NewStudy['linkage']>('none')
  const [givesBack, setGivesBack] = useState(true)
  const [drafts, setDrafts] = useState<NewStudy['drafts']>('device')
  const creation = useMutation({
    mutationFn: createStudy,
    onSuccess: async (study) => {
      await queries.invalidateQueries({ queryKey: installationQuery.queryKey })
      navigate(`/studies/${study.id}`)
    },
  })

  const dimensions = dimensionOverviews(locale)
  const items = dimensions.filter((dimension) => chosen.has(dimension.id)).reduce((sum, each) => sum + each.items, 0)
  const named = places.filter(({ name }) => name.trim() !== '')
  const field = (name: string) => `${id}-${name}`

  const dimensionMistake = chosen.size === 0 ? of(field(`dimension-${dimensions[0]?.id}`)) : null

  const submit = () => {
    const missing = [
      ...(title.trim() === '' ? [{ field: field('title'), text: words.problems.title }] : []),
      ...(named.length === 0 ? [{ field: field(`place-${places[0]?.key}`), text: words.problems.municipalities }] : []),
      ...(chosen.size === 0
        ? [{ field: field(`dimension-${dimensions[0]?.id}`), text: words.problems.dimensions }]
        : []),
      ...datesProblems(dates, words, field),
    ]
    report(missing)
    if (missing.length > 0 || creation.isPending) return
    const kinds = kindsOf(dates.length)
    const ids = waveIds(dates.length)
    creation.mutate({
      title: title.trim(),
      municipalities: named.map(({ name, land }) => ({ name: name.trim(), land: land || null })),
      dimensions: dimensions.filter((dimension) => chosen.has(dimension.id)).map((dimension) => dimension.id),
      waves: dates.map(({ opensOn, closesOn }, index) => ({
        id: ids[index] ?? `T${index}`,
        kind: kinds[index] ?? 'after',
        opensOn,
        closesOn,
      })),
      linkage,
      givesBack,
      drafts,
    })
  }

  return (
    <form
      className="form-page"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <PageHead crumbs={[{ label: words.crumb }]} title={words.title} lead={words.lead} />
      {errors.length > 0 && <ErrorSummary errors={errors} ref={summary} />}
      {creation.error && <ErrorNotice error={creation.error} />}

      <TextField
        id={field('title')}
        label={words.name}
        hint={words.nameHint}
        error={of(field('title'))}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />

      <fieldset className="group">
        <legend>{words.municipalities}</legend>
        <p className="muted">{words.municipalitiesHint}</p>
        {places.map((place, index) => (
          <div className="place-row" key={place.key}>
            <TextField
              id={field(`place-${place.key}`)}
              label={words.municipality(index + 1)}
              error={of(field(`place-${place.key}`))}
              value={place.name}
              onChange={({ target }) => setPlaces((former) => changed(former, place.key, { name: target.value }))}
            />
            <LandField
              label={words.land(index + 1)}
              value={place.land}
              onChoose={(land) => setPlaces((former) => changed(former, place.key, { land }))}
            />
            {places.length > 1 && (
              <Button
                look="plain"
                compact
                onClick={() => setPlaces((former) => former.filter(({ key }) => key !== place.key))}
                aria-label={words.removeMunicipality(index + 1)}
              >
                {words.remove}
              </Button>
            )}
          </div>
        ))}
        <Button compact onClick={() => setPlaces((former) => [...former, emptyPlace()])}>
          {words.addMunicipality}
        </Button>
      </fieldset>

      <fieldset className="group">
        <legend>{words.dimensions}</legend>
        <p className="muted">{words.dimensionsHint(minutesForDimensions(2), minutesForDimensions(5))}</p>
        {dimensionMistake && (
          <p className="field-error" id={field('dimensions-error')}>
            <WarningIcon />
            <span>{dimensionMistake}</span>
          </p>
        )}
        <div className="choices">
          {dimensions.map((dimension) => (
            <Checkbox
              key={dimension.id}
              id={field(`dimension-${dimension.id}`)}
              checked={chosen.has(dimension.id)}
              {...(dimensionMistake && { 'aria-describedby': field('dimensions-error') })}
              onChange={() => setChosen((former) => toggled(former, dimension.id))}
              label={
                <>
                  {dimension.title}
                  <span className="choice-note note">
                    {words.items(dimension.items, minutesForItems(dimension.items))}
                  </span>
                </>
              }
            />
          ))}
        </div>
        <p className="sum" role="status">
          {chosen.size > 0 && words.sum(items, minutesForItems(items))}
        </p>
      </fieldset>

      <fieldset className="group">
        <legend>{words.waves}</legend>
        <p className="muted">{words.wavesHint}</p>
        <WaveFields dates={dates} onChange={setDates} field={field} errorOf={of} />
      </fieldset>

      <fieldset className="group">
        <legend>{words.linkage}</legend>
        <Checkbox
          type="radio"
          name={field('linkage')}
          checked={linkage === 'none'}
          onChange={() => setLinkage('none')}
          label={<Choice title={words.linkageNone} text={words.linkageNoneHint} />}
        />
        <Checkbox
          type="radio"
          name={field('linkage')}
          checked={linkage === 'self-generated code'}
          onChange={() => setLinkage('self-generated code')}
          label={<Choice title={words.linkageCode} text={words.linkageCodeHint} />}
        />
      </fieldset>

      <fieldset className="group">
        <legend>{words.giveBack}</legend>
        <Checkbox
          checked={givesBack}
          onChange={({ target }) => setGivesBack(target.checked)}
          label={<Choice title={words.givesBack} text={words.givesBackHint} />}
        />
      </fieldset>

      <DraftsChoice drafts={drafts} onChange={setDrafts} />

      <p>
        <Button type="submit" look="primary" aria-busy={creation.isPending}>
          {words.submit}
        </Button>
      </p>
    </form>
  )
}

function Choice({ title, text }: { title: string; text: string }) {
  return (
    <span className="choice-text">
      {title}
      <span className="muted">{text}</span>
    </span>
  )
}

function changed(places: readonly Place[], key: string, change: Partial<Place>): readonly Place[] {
  return places.map((place) => (place.key === key ? { ...place, ...change } : place))
}

function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return chosen.has(id) ? new Set([...chosen].filter((each) => each !== id)) : new Set([...chosen, id])
}
