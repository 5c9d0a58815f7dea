import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { Navigate, useLocation, useNavigate, useParams } from 'react-router'
import { normaliseCode } from '#core/collect/code.ts'
import { onlyBlocks, shownBlocks } from '#core/instrument/blocks.ts'
import type { SurveyJson } from '#core/instrument/form.ts'
import type { Introduction } from '#core/model/views.ts'
import { ApiProblem } from '../api.ts'
import { canLock } from '../device/locked-draft.ts'
import { keepProgram } from '../device/program.ts'
import { keepNoChoices } from '../remembered.ts'
import { CheckStep } from '../respond/check-step.tsx'
import { type Draft, hasAnswered, markAnswered, readKept, removeKept, writeKept } from '../respond/draft.ts'
import { useElsewhere } from '../respond/elsewhere.ts'
import { GermanParts } from '../respond/german.tsx'
import { answeredStatements, IntroductionStep } from '../respond/introduction.tsx'
import { useLeaveWarning } from '../respond/leave-warning.ts'
import { fitting } from '../respond/outline.ts'
import { ownPicture } from '../respond/own-picture.ts'
import { type Arrived, Receipt } from '../respond/receipt.tsx'
import { removeServerDraft } from '../respond/server-draft.ts'
import { setSharedCode, sharedCode } from '../respond/shared-code.ts'
import {
  AnsweredHere,
  ArrivedEarlier,
  BrokenLink,
  Elsewhere,
  Ended,
  Finished,
  Loading,
  OtherDevice,
  Refused,
  Sent,
} from '../respond/states.tsx'
import { useAsked } from '../respond/use-asked.ts'
import { useDraft } from '../respond/use-draft.ts'
import { useServerDraft } from '../respond/use-server-draft.ts'
import '../style/respond.css'
import '../style/respond-choice.css'

const loadForm = () => import('../respond/form-step.tsx')
const FormStep = lazy(loadForm)
const loadOwnCode = () => import('../respond/own-code-step.tsx')
const OwnCodeStep = lazy(loadOwnCode)

/** "/r/:token", on a device used by others "/r": introduction, statements, check, receipt. */
export default function RespondPage() {
  const { token } = useParams()
  const given = token ?? sharedCode()
  // back after the end, or a reload: nothing is left of whoever was here
  if (given === null) return <Navigate to="/" replace />
  return <Answering given={given} />
}

function Answering({ given }: { given: string }) {
  // one code has one draft, however its link was written
  const read = normaliseCode(given)
  const { shared = false } = (useLocation().state ?? {}) as Partial<Place>
  if ('mistake' in read) return <BrokenLink mistake={read.mistake} given={given} />
  const token = read.code
  return <Journey key={`${token} ${shared}`} token={token} shared={shared} />
}

/** Lives in the history's state, not in the address: back goes a step back, a link never leads into a form. */
interface Place {
  readonly shared: boolean
  readonly step: 'introduction' | 'own-code' | 'own-code again' | 'form' | 'check' | 'sent'
}

/** What arrived, or that something else had arrived before. */
type Arrival = Arrived | 'earlier'

function Journey({ token, shared }: { token: string; shared: boolean }) {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const { step: place = 'introduction' } = (useLocation().state ?? {}) as Partial<Place>
  const [arrival, setArrival] = useState<Arrival | null>(null)
  const [kept, setKept] = useState(() => readKept<Arrival>(token))
  const [ended, setEnded] = useState<ApiProblem | null>(null)
  const [finished, setFinished] = useState(false)
  const { draft, ...keeping } = useDraft(token, shared)
  const answering = !arrival && !kept && !finished
  const asked = useAsked(token, { enabled: answering, keep: answering && !shared })
  // what was sent and may have arrived goes on being sent, wherever the page was opened
  const step = draft?.sending?.waiting ? 'check' : place
  const { elsewhere, takeOver } = useElsewhere(token, answering && step !== 'introduction')
  const go = (next: Place['step'], replace = false) => navigate('.', { state: { shared, step: next }, replace })

  const form = useShownForm(asked.form, draft)

  const known = asked.introduction !== null
  useEffect(() => {
    if (!known) return
    // offline: asked for again when it is needed
    const loaded = Promise.all([loadForm(), loadOwnCode()]).catch(() => {})
    // only now: what is kept for later must not hold up what is read first
    let here = !shared
    void loaded.then(() => here && keepProgram())
    return () => {
      here = false
    }
  }, [known, shared])

  const introduction = useMemo(
    () => asked.introduction && hereIn(asked.introduction, shared),
    [asked.introduction, shared],
  )
  const server = useServerDraft(draft, introduction?.drafts ?? null, keeping)
  useEffect(() => {
    if (!shared) return
    // brought back from the browser's memory by somebody else's "back"
    const broughtBack = (event: PageTransitionEvent) => event.persisted && location.replace('/')
    addEventListener('pageshow', broughtBack)
    return () => removeEventListener('pageshow', broughtBack)
  }, [shared])

  useLeaveWarning(draft !== null && keeping.storage !== 'kept' && Object.keys(draft.data).length > 0)

  const { forget } = keeping
  const deleteAll = () => {
    void removeServerDraft(draft)
    void forget()
  }
  const refusal = ended ?? (draft?.sending ? null : asked.refusal)
  const useless = keeping.ready && !draft && refusal !== null && isFinal(refusal)
  useEffect(() => {
    if (useless) void forget()
  }, [useless, forget])
  const finish = useCallback(() => {
    void forget()
    removeKept(token)
    queryClient.clear()
    if (shared) {
      setSharedCode(null)
      navigate('/', { replace: true, state: null })
    } else {
      keepNoChoices()
      setFinished(true)
    }
  }, [forget, token, queryClient, shared, navigate])

  /** Opened by link or QR code on a device others use too: from here on nothing of it stays, the address included. */
  const shareDevice = () => {
    void forget()
    setSharedCode(token)
    navigate('/r', { replace: true, state: { shared: true, step: 'introduction' } satisfies Place })
  }

  if (finished) return <Finished room={hasAnswered(token)} />
  const receipt = arrival ?? kept
  if (receipt === 'earlier') return <ArrivedEarlier onFinish={finish} />
  if (receipt) {
    return (
      <Receipt
        arrived={receipt}
        token={token}
        shared={shared}
        kept={kept !== null}
        onKeep={() => {
          const isKept = writeKept(token, receipt)
          if (isKept) setKept(receipt)
          return isKept
        }}
        onFinish={finish}
        onDone={() => navigate('/', { state: null })}
      />
    )
  }
  if (!keeping.ready || !asked.ready) return <Loading />
  // many phones share a room's code: each answers once, and may be lent to somebody else
  if (!shared && !draft && hasAnswered(token)) {
    return <AnsweredHere onOther={shareDevice} />
  }
  if (place === 'sent' && !draft) return <Sent token={token} />
  if (refusal) {
    if (isFinal(refusal)) return <Ended token={token} error={refusal} begun={whereBegun(draft)} onDelete={deleteAll} />
    return <Refused error={refusal} retry={asked.retry} />
  }
  if (!introduction) return <Loading />
  if (elsewhere || keeping.overtaken) {
    return (
      <Elsewhere
        onHere={() => {
          void keeping.reread()
          asked.retry()
          takeOver()
        }}
      />
    )
  }
  if (server.other && draft) {
    const [there, here] = [server.other.draft, draft].map(answeredStatements) as [number, number]
    return <OtherDevice there={there} here={here} decide={server.decide} />
  }
  if (step === 'introduction' || step === 'sent' || !draft) {
    return (
      <GermanParts value={form?.german ?? []}>
        <IntroductionStep
          key={draft ? 'begun' : 'new'}
          introduction={introduction}
          form={form}
          draft={draft && form ? { ...draft, data: fitting(form, draft.data) } : draft}
          storage={keeping.storage}
          damaged={keeping.damaged}
          server={server.state}
          onFetched={(fetched) => {
            void keeping.put(fetched)
            go('form')
          }}
          onBegin={(chosen) => {
            void keeping.begin(chosen)
            go(introduction.ownCode ? 'own-code' : 'form')
          }}
          onShared={shareDevice}
          onRestart={() => {
            void removeServerDraft(draft)
            void keeping.startOver()
          }}
          onResume={() => go('form')}
        />
      </GermanParts>
    )
  }
  if (!form && asked.formError) return <Refused error={asked.formError} retry={asked.retry} />
  if (!form) return <Loading />
  const begun = { ...draft, data: fitting(form, draft.data) }
  function change(question: string | null, chosen = draft!.chosen) {
    const sending = draft!.sending && { ...draft!.sending, waiting: false }
    void keeping.save({ question, chosen, sending })
    go('form')
  }
  if (form.ownCode && (step === 'own-code' || step === 'own-code again')) {
    return (
      <GermanParts value={form.german}>
        <Suspense key="own-code" fallback={<Loading />}>
          <OwnCodeStep
            guide={form.ownCode}
            introduction={introduction}
            draft={begun}
            onSave={(change) => void keeping.save(change)}
            onDone={() => (step === 'own-code' ? go('form') : go('check', true))}
          />
        </Suspense>
      </GermanParts>
    )
  }
  if (step === 'form') {
    return (
      <GermanParts value={form.german}>
        {/* a boundary of its own: navigation is a transition, which would keep the former step on the screen without a word */}
        <Suspense key="form" fallback={<Loading />}>
          <FormStep
            key={form.blocks.map(({ id }) => id).join(' ')}
            form={form}
            introduction={introduction}
            draft={begun}
            storage={keeping.storage}
            saved={keeping.saved}
            server={server.state}
            onSave={(change) => void keeping.save(change)}
            onBack={() => go(form.ownCode ? 'own-code' : 'introduction')}
            onEnough={(chosen) => {
              void keeping.save({ chosen })
              go('check')
            }}
            onDone={() => go('check')}
          />
        </Suspense>
      </GermanParts>
    )
  }
  return (
    <GermanParts value={form.german}>
      <CheckStep
        token={token}
        form={form}
        introduction={introduction}
        draft={begun}
        kept={keeping.storage === 'kept'}
        more={asked.form?.blocks.filter(({ id }) => !form.blocks.some((block) => block.id === id)) ?? []}
        save={keeping.save}
        onChange={change}
        onMore={({ id, questions }) => change(questions[0] ?? null, [...form.blocks.map((block) => block.id), id])}
        onOwnCode={() => {
          void keeping.save({ sending: draft.sending && { ...draft.sending, waiting: false } })
          go('own-code again')
        }}
        onArrived={(version) => {
          const { simulated, municipality, wave, givesBackFrom } = introduction
          const about = { simulated, municipality, wave, givesBackFrom }
          const pictures = asked.forms.map((each) => ownPicture(formOf(each, draft), begun.data))
          setArrival(version === 'this' ? { pictures, ...about } : 'earlier')
          if (introduction.room && !shared) markAnswered(token)
          deleteAll()
          queryClient.removeQueries({ queryKey: ['introduction', token] })
          go('sent', true)
        }}
        onFinal={setEnded}
      />
    </GermanParts>
  )
}

function whereBegun(draft: Draft | null) {
  if (!draft) return 'nowhere'
  return draft.resume && draft.resume.saves > 0 ? 'at the server too' : 'on this device'
}

const isFinal = (error: unknown) =>
  error instanceof ApiProblem && ['waveClosed', 'codeUsed', 'codeRevoked'].includes(error.kind)

/** No copy at the server is spoken of where none can be: from a device used by others, or without https. */
const hereIn = (introduction: Introduction, shared: boolean): Introduction =>
  shared || !canLock() ? { ...introduction, drafts: null } : introduction

const blocksOf = (form: SurveyJson, draft: Draft | null) => shownBlocks(form, draft?.chosen ?? null, draft?.data ?? {})

/** The form as far as it was chosen. */
const formOf = (form: SurveyJson, draft: Draft) => onlyBlocks(form, blocksOf(form, draft))

/** That of the screen; the same one while typing, so that the pages around it need not be made again. */
function useShownForm(form: SurveyJson | null, draft: Draft | null): SurveyJson | null {
  const blocks = form && blocksOf(form, draft)
  const ids = blocks?.map(({ id }) => id).join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the blocks are the same as long as their ids are
  return useMemo(() => form && onlyBlocks(form, blocks ?? []), [form, ids])
}
