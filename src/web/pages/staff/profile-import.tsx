import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { Problem } from '#core/problem.ts'
import { assertText } from '#core/profile/decode.ts'
import type { Decision } from '#core/profile/review.ts'
import { staffWords } from '#words/staff.ts'
import { frameWords } from '#words/staff-frame.ts'
import { frameQuery, readProfile, saveProfile } from '../../api.ts'
import { Button, Notice, TextArea } from '../../components/controls.tsx'
import { useLocale, useWords } from '../../components/locale.tsx'
import { useMunicipality } from '../../components/staff/layouts.tsx'
import { ErrorNotice } from '../../components/staff/loaded.tsx'
import { PageHead } from '../../components/staff/page-head.tsx'
import { ProfileReview } from '../../components/staff/profile-review.tsx'

/** Reading in a profile: first its text, then line by line what was understood. */
export default function ProfileImportPage() {
  const { frame, base } = useMunicipality()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const handedOver: unknown = useLocation().state
  const [text, setText] = useState(typeof handedOver === 'string' ? handedOver : '')
  const reading = useMutation({ mutationFn: readProfile })
  const taking = useMutation({
    mutationFn: (decisions: Readonly<Record<string, Decision>>) =>
      saveProfile(frame.study.id, frame.municipality.id, text, decisions),
    onSuccess: (saved) => {
      queries.setQueryData(frameQuery(frame.study.id, frame.municipality.id).queryKey, saved)
      navigate(`${base}/frame/goals`)
    },
  })
  const crumbs = useCrumbs()
  if (reading.data)
    return (
      <ProfileReview
        key={reading.submittedAt}
        profile={reading.data}
        crumbs={crumbs}
        replaces={frame.profile !== null}
        taking={taking.isPending}
        error={taking.error}
        onTake={(decisions) => !taking.isPending && taking.mutate(decisions)}
        onOther={() => reading.reset()}
      />
    )
  return (
    <TextForm
      crumbs={crumbs}
      text={text}
      onText={setText}
      error={reading.error}
      reading={reading.isPending}
      onRead={(chosen) => !reading.isPending && reading.mutate(chosen)}
    />
  )
}

function useCrumbs() {
  const words = useWords(frameWords)
  const shared = useWords(staffWords)
  const { base } = useMunicipality()
  return [{ label: shared.tabs.frame, to: `${base}/frame` }, { label: words.import.crumb }]
}

function TextForm({
  crumbs,
  text,
  onText,
  error,
  reading,
  onRead,
}: {
  crumbs: readonly { readonly label: string; readonly to?: string }[]
  text: string
  onText: (text: string) => void
  error: unknown
  reading: boolean
  onRead: (text: string) => void
}) {
  const words = useWords(frameWords).import
  const { locale } = useLocale()
  const { frame } = useMunicipality()
  const [fileProblem, setFileProblem] = useState<ReactNode>(null)
  const choose = async (file: File) => {
    try {
      const content = assertText(new Uint8Array(await file.arrayBuffer()), file.name)
      setFileProblem(null)
      onText(content)
      onRead(content)
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown
      const said = thrown.in(locale)
      setFileProblem(
        <Notice tone="error" title={said.title} live>
          <p>{said.text}</p>
        </Notice>,
      )
    }
  }
  return (
    <>
      <PageHead crumbs={crumbs} title={words.titleEmpty} lead={words.leadEmpty} place={frame.municipality.name} />
      <form
        className="import-choice"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setFileProblem(null)
          onRead(text)
        }}
      >
        {fileProblem}
        {Boolean(error) && <ErrorNotice error={error} />}
        <TextArea
          rows={14}
          label={words.text}
          hint={words.privacy}
          value={text}
          spellCheck={false}
          onChange={(event) => onText(event.target.value)}
        />
        <div className="row-apart">
          <Button type="submit" look="primary" aria-busy={reading}>
            {reading ? words.reading : words.read}
          </Button>
          <div className="file-choice">
            <label className="button button-secondary" htmlFor="profile-file">
              {words.file}
            </label>
            <input
              id="profile-file"
              className="only-read-out"
              type="file"
              accept=".txt,.md,.csv,.tsv,text/*"
              onChange={(event) => {
                const [file] = event.target.files ?? []
                if (file) void choose(file)
                event.target.value = ''
              }}
            />
            <p className="note">{words.fileHint}</p>
          </div>
        </div>
      </form>
    </>
  )
}
