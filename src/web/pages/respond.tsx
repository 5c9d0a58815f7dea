import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { useLocation, useNavigate, useParams } from 'react-router'
import { normaliseCode } from '#core/collect/code.ts'
import { ApiProblem, formQuery, introductionQuery } from '../api.ts'
import { useLocale } from '../components/locale.tsx'
import { CheckStep } from '../respond/check-step.tsx'
import { readKept, removeKept, writeKept } from '../respond/draft.ts'
import { useElsewhere } from '../respond/elsewhere.ts'
import { GermanParts } from '../respond/german.tsx'
import { IntroductionStep } from '../respond/introduction.tsx'
import { fitting, outlineOf } from '../respond/outline.ts'
import { type OwnPicture, ownPicture } from '../respond/own-picture.ts'
import { Receipt } from '../respond/receipt.tsx'
import { Closed, Elsewhere, Finished, Loading, Refused } from '../respond/states.tsx'
import { useDraft } from '../respond/use-draft.ts'
import '../style/respond.css'

const loadForm = () => import('../respond/form-step.tsx')
const FormStep = lazy(loadForm)

/** "/r/:token": introduction, statements, check, receipt. */
export default function RespondPage() {
  const { token: given = '' } = useParams()
  // one code has one draft, however its link was written
  const read = normaliseCode(given)
  const token = 'code' in read ? read.code : given
  return <Journey key={token} token={token} />
}

/** Lives in the history's state, not in the address: back goes a step back, a link never leads into a form. */
interface Place {
  readonly shared: boolean
  readonly step: 'introduction' | 'form' | 'check'
}

interface Arrival {
  readonly picture: OwnPicture
  readonly simulated: boolean
}

function Journey({ token }: { token: string }) {
  const { register } = useLocale()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const { shared = false, step = 'introduction' } = (useLocation().state ?? {}) as Partial<Place>
  const [arrival, setArrival] = useState<Arrival | null>(null)
  const [kept, setKept] = useState(() => readKept<Arrival>(token))
  const [closed, setClosed] = useState<ApiProblem | null>(null)
  const [finished, setFinished] = useState(false)
  const { draft, storage, begin, save, forget, reread } = useDraft(token, shared)
  const answering = !arrival && !kept && !finished
  const introduction = useQuery({ ...introductionQuery(token), enabled: answering })
  const form = useQuery({
    ...formQuery(token, register),
    enabled: answering && introduction.isSuccess,
    placeholderData: keepPreviousData,
  })
  const { elsewhere, takeOver } = useElsewhere(token, answering && step !== 'introduction')
  const go = (next: Place['step'], replace = false) => navigate('.', { state: { shared, step: next }, replace })

  useEffect(() => {
    if (introduction.isSuccess) void loadForm().catch(() => {}) // offline: asked for again when it is needed
  }, [introduction.isSuccess])

  const finish = useCallback(() => {
    forget()
    removeKept(token)
    queryClient.clear()
    if (shared) navigate('/', { replace: true, state: null })
    else setFinished(true)
  }, [forget, token, queryClient, shared, navigate])

  if (finished) return <Finished />
  const receipt = arrival ?? kept
  if (receipt) {
    return (
      <Receipt
        {...receipt}
        shared={shared}
        kept={kept !== null}
        onKeep={() => {
          writeKept(token, receipt)
          setKept(receipt)
        }}
        onFinish={finish}
      />
    )
  }
  const refused = closed ?? introduction.error
  if (refused) {
    if (isClosed(refused)) return <Closed error={refused} begun={draft !== null} onDelete={forget} />
    return <Refused error={refused} retry={() => void introduction.refetch()} />
  }
  if (!introduction.data) return <Loading />
  if (elsewhere) {
    return (
      <Elsewhere
        onHere={() => {
          reread()
          takeOver()
        }}
      />
    )
  }
  if (step === 'introduction' || !draft) {
    return (
      <GermanParts value={form.data?.german ?? []}>
        <IntroductionStep
          introduction={introduction.data}
          form={form.data ?? null}
          draft={draft && form.data ? { ...draft, data: fitting(form.data, draft.data) } : draft}
          storage={storage}
          onBegin={() => {
            begin()
            go('form')
          }}
          onResume={() => go('form')}
        />
      </GermanParts>
    )
  }
  if (form.error) return <Refused error={form.error} retry={() => void form.refetch()} />
  if (!form.data) return <Loading />
  const asked = form.data
  const begun = { ...draft, data: fitting(asked, draft.data) }
  if (step === 'form') {
    return (
      <GermanParts value={asked.german}>
        <Suspense fallback={<Loading />}>
          <FormStep
            key={asked.register}
            form={asked}
            introduction={introduction.data}
            draft={begun}
            storage={storage}
            onSave={save}
            onBack={() => go('introduction')}
            onDone={() => go('check')}
          />
        </Suspense>
      </GermanParts>
    )
  }
  return (
    <GermanParts value={asked.german}>
      <CheckStep
        token={token}
        form={asked}
        introduction={introduction.data}
        draft={begun}
        shared={shared}
        onChange={(question) => {
          save({ question })
          go('form')
        }}
        onArrived={() => {
          setArrival({
            picture: ownPicture(outlineOf(asked), begun.data),
            simulated: introduction.data.simulated,
          })
          forget()
          queryClient.removeQueries({ queryKey: ['introduction', token] })
        }}
        onClosed={setClosed}
      />
    </GermanParts>
  )
}

const isClosed = (error: unknown) => error instanceof ApiProblem && error.kind === 'waveClosed'
