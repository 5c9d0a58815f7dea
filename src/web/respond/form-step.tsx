import { useEffect, useMemo, useState } from 'react'
import { holdsAnswer } from '#core/instrument/blocks.ts'
import type { SurveyJson } from '#core/instrument/form.ts'
import { minutesFor } from '#core/instrument/minutes.ts'
import type { Introduction } from '#core/model/views.ts'
import { choiceWords } from '#words/choice.ts'
import { respondWords } from '#words/respond.ts'
import { safetyWords } from '#words/safety.ts'
import { Button, Notice, SimulatedPill } from '../components/controls.tsx'
import { CheckIcon } from '../components/icons.tsx'
import { LanguageMenu } from '../components/language-menu.tsx'
import { useWords } from '../components/locale.tsx'
import { Mark } from '../components/mark.tsx'
import { useDocumentTitle } from '../components/page-heading.tsx'
import { Bar, SkipLink } from '../components/shell.tsx'
import { SurveyForm } from '../components/survey-form.tsx'
import { useRemembered } from '../remembered.ts'
import type { Draft } from './draft.ts'
import { FormText } from './german.tsx'
import { useOnline } from './online.ts'
import { namedComments, oneQuestionAPage, outlineOf } from './outline.ts'
import { Whereabouts } from './resume-parts.tsx'
import type { Storage } from './use-draft.ts'
import type { ServerState } from './use-server-draft.ts'

/** The statements, a page at a time, with where one is and what is safe around them. */
export default function FormStep({
  form,
  introduction,
  draft,
  storage,
  saved,
  server,
  onSave,
  onBack,
  onEnough,
  onDone,
}: {
  form: SurveyJson
  introduction: Introduction
  draft: Draft
  storage: Storage
  /** Whether the latest change is on the disk. */
  saved: boolean
  server: ServerState
  onSave: (change: Partial<Pick<Draft, 'data' | 'question'>>) => void
  onBack: () => void
  /** The respondent stops before the end: only these blocks are to be sent. */
  onEnough: (blocks: readonly string[]) => void
  onDone: () => void
}) {
  const words = useWords(respondWords).form
  const choice = useWords(choiceWords)
  const online = useOnline()
  const [chosenDigits, setDigits] = useRemembered('digits', ['on', 'off'])
  // where the finger is the pointer there is mostly no keyboard: keys work exactly where they are named and can be turned off
  const [finger] = useState(() => matchMedia('(pointer: coarse)').matches)
  const digits = finger ? 'off' : (chosenDigits ?? 'on')
  const [narrow] = useState(() => !matchMedia('(min-width: 768px)').matches)
  const shown = useMemo(() => {
    const named = namedComments(form, words.commentReaders)
    return narrow ? oneQuestionAPage(named, words.remark) : named
  }, [form, narrow, words])
  const page = pageOf(shown, draft.question)
  // said in full once: on a phone it takes the place of two answers
  const [offlineSince, setOfflineSince] = useState<number | null>(null)
  useEffect(() => setOfflineSince((since) => (online ? null : (since ?? page))), [online, page])
  const [changedOn, setChangedOn] = useState<number | null>(null)
  const places = useMemo(() => placesOf(shown), [shown])
  const place = places[page]!
  const current = shown.pages[page]!
  const label = useProgressWords(place)
  const minutesLeft = minutesFor(place.total - place.done, introduction.secondsPerItem)
  const soFar = blocksIfEnough(shown, page, draft.data)
  const [only] = current.elements.length === 1 ? current.elements : []
  const about = place.kind !== 'statements' && only ? only.title : label
  useDocumentTitle(`${about} – ${current.navigationTitle}`)

  function move(to: number) {
    if (to < 0) onBack()
    else if (to >= shown.pages.length) onDone()
    else onSave({ question: shown.pages[to]!.elements[0]!.name })
  }

  return (
    <div className="public form-frame">
      <SkipLink />
      <header className="form-head">
        <div className="form-head-line">
          <span className="brand">
            <Mark size={24} />
          </span>
          <h1>
            <FormText>{current.navigationTitle}</FormText>
          </h1>
          {introduction.simulated && <SimulatedPill />}
          <SavedSign storage={storage} saved={saved && changedOn !== null} />
        </div>
        <div className="form-progress">
          <p className="row-apart">
            <span id="progress-words">{emphasised(label)}</span>
            <span className="muted">{minutesLeft > 1 ? words.left(minutesLeft) : words.leftUnder}</span>
          </p>
          <progress aria-labelledby="progress-words" max={place.total} value={place.done} />
        </div>
        <p className="only-read-out" role="status">
          {storage === 'kept' && saved && changedOn === page ? words.saved : ''}
        </p>
      </header>
      <main className="public-main" id="content" tabIndex={-1}>
        {!online && (
          <Notice live title={words.offline.title}>
            {(offlineSince === null || offlineSince === page) && (
              <p>{storage === 'kept' ? words.offline.text : words.offlineShared}</p>
            )}
          </Notice>
        )}
        <NotSaving storage={storage} />
        <SurveyForm
          form={shown}
          data={draft.data}
          page={page}
          digits={digits === 'on'}
          onChange={(data) => {
            onSave({ data })
            setChangedOn(page)
          }}
          onNext={() => move(page + 1)}
        />
        {soFar && (
          <Button look="plain" onClick={() => onEnough(soFar)}>
            {choice.enough}
          </Button>
        )}
        <Whereabouts storage={storage} server={server} resume={draft.resume} />
        <p className="form-tools">
          <LanguageMenu />
        </p>
        {place.kind === 'statements' && !finger && (
          <p className="note keys">
            {digits === 'on' && `${words.keys} `}
            <button className="as-link" type="button" onClick={() => setDigits(digits === 'on' ? 'off' : 'on')}>
              {digits === 'on' ? words.keysOff : words.keysOn}
            </button>
          </p>
        )}
      </main>
      <Bar>
        <div className="bar-two">
          <Button onClick={() => move(page - 1)}>{words.back}</Button>
          <Button look="primary" onClick={() => move(page + 1)}>
            {page === shown.pages.length - 1 ? words.toCheck : words.next}
          </Button>
        </div>
      </Bar>
    </div>
  )
}

/** At the end of a block, with others ahead that hold no answer: the blocks that would be sent if one stopped here. */
function blocksIfEnough({ blocks, pages }: SurveyJson, page: number, data: Draft['data']): readonly string[] | null {
  const blockOf = (at: number) => blocks.find(({ questions }) => questions.includes(pages[at]?.elements[0]?.name ?? ''))
  const current = blockOf(page)
  if (!current || blockOf(page + 1) === current) return null
  const kept = blocks.filter((block) => block === current || holdsAnswer(block, data))
  return kept.length === blocks.length ? null : kept.map(({ id }) => id)
}

/** Said where it changes what to do: the device saved and has stopped, or it is full. */
function NotSaving({ storage }: { storage: Storage }) {
  const words = useWords(safetyWords)
  if (storage !== 'full' && storage !== 'lost') return null
  return (
    <Notice live tone="warning" title={words[storage].title}>
      <p>{words[storage].text}</p>
    </Notice>
  )
}

function SavedSign({ storage, saved }: { storage: Storage; saved: boolean }) {
  const words = useWords(respondWords).form
  if (storage !== 'kept') return <span className="saved note">{words.notSaved}</span>
  if (!saved) return null
  return (
    <span className="saved muted" aria-hidden="true">
      <CheckIcon />
      {words.saved}
    </span>
  )
}

interface Place {
  readonly kind: 'about you' | 'statements' | 'comment'
  /** Of the page's own kind: on earlier pages, on this page, altogether. */
  readonly before: number
  readonly here: number
  readonly of: number
  /** Statements on earlier pages and altogether: how far one is. */
  readonly done: number
  readonly total: number
}

/** For every page of a form. */
function placesOf(form: SurveyJson): readonly Place[] {
  const { statements, aboutYou } = outlineOf(form)
  const isStatement = new Set(statements.map(({ name }) => name))
  const isAboutYou = new Set(aboutYou.map(({ name }) => name))
  const total = statements.length
  let [asked, done] = [0, 0]
  return form.pages.map(({ elements }): Place => {
    const about = elements.filter(({ name }) => isAboutYou.has(name)).length
    const here = elements.filter(({ name }) => isStatement.has(name)).length
    const place: Place =
      about > 0
        ? { kind: 'about you', before: asked, here: about, of: aboutYou.length, done, total }
        : { kind: here > 0 ? 'statements' : 'comment', before: done, here, of: total, done, total }
    asked += about
    done += here
    return place
  })
}

function useProgressWords({ kind, before, here, of, done }: Place): string {
  const words = useWords(respondWords).form
  if (kind === 'about you') return here === of ? words.progressAboutAll(of) : words.progressAbout(before + 1, of)
  if (kind === 'comment') return words.progressAfter(done, of)
  return here === 1 ? words.progress(before + 1, of) : words.progressRange(before + 1, before + here, of)
}

/** "Aussage 7" strong, "von 19" plain. */
function emphasised(label: string) {
  const cut = label.search(/ (von|of) \d+$/)
  if (cut < 0) return <strong>{label}</strong>
  return (
    <>
      <strong>{label.slice(0, cut)}</strong>
      {label.slice(cut)}
    </>
  )
}

function pageOf(form: SurveyJson, question: string | null): number {
  return Math.max(
    0,
    form.pages.findIndex((page) => page.elements.some(({ name }) => name === question)),
  )
}
