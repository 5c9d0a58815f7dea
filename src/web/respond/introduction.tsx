import { useState } from 'react'
import type { SurveyJson } from '#core/instrument/form.ts'
import { minutesFor } from '#core/instrument/minutes.ts'
import { ownBlock } from '#core/instrument/submission.ts'
import { type Register, said } from '#core/model/register.ts'
import type { Introduction } from '#core/model/views.ts'
import { dayAndMonth, list, longDate } from '#words/format.ts'
import { respondWords } from '#words/respond.ts'
import { safetyWords } from '#words/safety.ts'
import { Button, Notice } from '../components/controls.tsx'
import { useLocale, useWords } from '../components/locale.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { PublicShell } from '../components/shell.tsx'
import { itemsIn, offersOf } from './choice.ts'
import { ChooseBlocks, firstChoice } from './choose-blocks.tsx'
import type { Draft } from './draft.ts'
import { DraftRecord } from './draft-record.tsx'
import { FormText } from './german.tsx'
import { outlineOf } from './outline.ts'
import { RecordPanel } from './record-panel.tsx'
import { ResumeHere, Whereabouts } from './resume-parts.tsx'
import type { Storage } from './use-draft.ts'
import type { ServerState } from './use-server-draft.ts'

/** Which network, how long, what is stored, begin. */
export function IntroductionStep({
  introduction,
  form,
  draft,
  storage,
  damaged,
  server,
  onFetched,
  onBegin,
  onResume,
  onRestart,
  onShared,
}: {
  introduction: Introduction
  /** Needed only to show what a draft holds; null until it has arrived. */
  form: SurveyJson | null
  draft: Draft | null
  storage: Storage
  /** Whether a draft lay here that cannot be read any more. */
  damaged: boolean
  /** @param chosen the blocks to be answered; null where there is no choice */
  server: ServerState
  onFetched: (draft: Draft) => void
  onBegin: (chosen: Draft['chosen']) => void
  onResume: () => void
  /** Puts away what was begun. */
  onRestart: () => void
  /** Others use this device too: nothing of this is to stay here. */
  onShared: () => void
}) {
  const { locale, register } = useLocale()
  const words = useWords(respondWords)
  const own = words.introduction
  const safety = useWords(safetyWords)
  const offers = offersOf(introduction, register)
  const [chosen, setChosen] = useState<readonly string[]>(() => offers.map(({ id }) => id))
  const [early, setEarly] = useState(false)
  const resumable = draft !== null && Object.keys(draft.data).length > 0
  const several = introduction.dimensions.length > 1
  const choosing = several && !resumable
  const asked =
    resumable && form
      ? outlineOf(form).statements.length
      : itemsIn(offers, resumable && draft.chosen ? draft.chosen : chosen)
  const answered = resumable ? answeredStatements(draft) : 0
  // of somebody who has begun: what is left; before the form has arrived as far as the introduction knows
  const items = Math.max(0, asked - answered)
  const minutes = items === 0 ? 0 : minutesFor(items, introduction.secondsPerItem)
  function begin() {
    setEarly(true)
    if (!choosing) onBegin(null)
    else if (chosen.length > 0) onBegin(chosen.length === offers.length ? null : chosen)
    else document.getElementById(firstChoice)?.focus()
  }
  const rows = introduction.attributes.map(({ title }) => ({
    name: said(title, register),
    value: words.record.notGiven,
  }))
  const code = introduction.ownCode
    ? [{ name: words.record.ownCode.name, value: words.record.ownCode.possible(introduction.ownCode.checkValues) }]
    : []
  return (
    <PublicShell
      simulated={introduction.simulated}
      bar={
        resumable ? (
          <div className="bar-two">
            <Button onClick={several ? onRestart : () => onBegin(null)}>{own.restart}</Button>
            <Button look="primary" onClick={onResume}>
              {own.resume}
            </Button>
          </div>
        ) : (
          <Button look="primary" block onClick={begin}>
            {own.begin}
          </Button>
        )
      }
    >
      <div className="introduction">
        <div>
          <p className="muted">
            {introduction.networkName ?? introduction.municipality} ·{' '}
            <span className="together">{words.waves[introduction.wave]}</span>
          </p>
          <PageHeading title={own.title}>{own.title}</PageHeading>
        </div>
        <dl className="key-figures">
          <KeyFigure value={String(items)} name={resumable ? own.statementsLeft(items) : own.statements(items)} />
          <KeyFigure value={String(minutes)} name={own.minutes(minutes)} />
          <KeyFigure
            value={dayAndMonth(introduction.closesOn, locale)}
            spoken={longDate(introduction.closesOn, locale)}
            name={own.lastDay}
          />
        </dl>
        {damaged && (
          <Notice live tone="warning" title={safety.damaged.title}>
            <p>{safety.damaged.text}</p>
          </Notice>
        )}
        {resumable && (
          <Notice>
            <p>{own.resumed(plausibleDay(draft, introduction), answered)}</p>
          </Notice>
        )}
        <p>
          {own.purpose[introduction.wave]} {own.how}
        </p>
        {choosing && (
          <ChooseBlocks
            introduction={introduction}
            offers={offers}
            chosen={chosen}
            missing={early && chosen.length === 0}
            onChoose={setChosen}
          />
        )}
        <div className="stack-narrow">
          {!choosing && !resumable && (
            <p>
              <FormText>{own.about(list(introduction.dimensions.map(titleIn(register)), locale))}</FormText>
            </p>
          )}
          {introduction.ownItems > 0 && !resumable && chosen.includes(ownBlock) && (
            <p>{own.own(introduction.ownItems)}</p>
          )}
          <p>
            {storage === 'kept' && own.voluntary}
            {storage === 'shared' && own.shared}
            {storage !== 'kept' && storage !== 'shared' && own.refused}
          </p>
          <p>
            {own.results(introduction.closesOn)}
            {introduction.givesBackFrom !== null && ` ${own.resultsHere(introduction.givesBackFrom)}`}
          </p>
          {storage === 'kept' && !resumable && (
            <p>
              <button className="as-link" type="button" onClick={onShared}>
                {safety.sharedHere}
              </button>
            </p>
          )}
        </div>
        {!resumable && (
          <RecordPanel
            municipality={introduction.municipality}
            wave={introduction.wave}
            rows={[...rows, ...code, { name: words.record.comments, value: words.record.noComments }]}
            answers={words.record.noAnswers(items)}
            details={[]}
            drafts={introduction.drafts}
          />
        )}
        {resumable && <Whereabouts storage={storage} server={server} resume={draft.resume} />}
        {!resumable && introduction.drafts && <ResumeHere onFetched={onFetched} />}
        {resumable && form && <DraftRecord outline={outlineOf(form)} introduction={introduction} data={draft.data} />}
      </div>
    </PublicShell>
  )
}

function KeyFigure({ value, name, spoken }: { value: string; name: string; spoken?: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {spoken ? (
          <>
            <span aria-hidden="true">{value}</span>
            <span className="only-read-out">{spoken}</span>
          </>
        ) : (
          value
        )}
      </dd>
    </div>
  )
}

const titleIn =
  (register: Register) =>
  ({ title }: Introduction['dimensions'][number]) =>
    said(title, register)

/** The day of the draft on the device's clock; empty where that clock is wrong: nothing is answered after the last day. */
const plausibleDay = ({ savedOn }: Draft, { closesOn }: Introduction) => (savedOn <= closesOn ? savedOn : '')

/** Statements answered in a draft: their values are steps or "cj"; everything else in a form is text. */
export function answeredStatements(draft: Draft): number {
  return Object.values(draft.data).filter((value) => typeof value === 'number' || value === 'cj').length
}
