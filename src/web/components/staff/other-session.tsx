import { useEffect, useState } from 'react'
import type { Session } from '#core/model/views.ts'
import { staffWords } from '#words/staff.ts'
import { ApiProblem, fetchSession } from '../../api.ts'
import { LinkButton, Notice } from '../controls.tsx'
import { useWords } from '../locale.tsx'

/**
 * One browser has one session: whoever signs in within another window is signed in here, too. Looked at whenever the
 * window is turned to again; what has been typed stays.
 */
export function OtherSession({ shown }: { shown: Session }) {
  const words = useWords(staffWords)
  const [now, setNow] = useState<Session | 'signed out'>(shown)
  useEffect(() => {
    const look = async () => {
      if (document.visibilityState === 'hidden') return
      try {
        setNow(await fetchSession())
      } catch (error) {
        // Without a network nothing is known, and saving will say so.
        if (error instanceof ApiProblem && error.status === 401) setNow('signed out')
      }
    }
    addEventListener('focus', look)
    document.addEventListener('visibilitychange', look)
    return () => {
      removeEventListener('focus', look)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  if (now === 'signed out')
    return (
      <Notice tone="warning" title={words.otherSession.signedOut} live>
        <LinkButton compact to="/sign-in" reloadDocument>
          {words.signIn.submit}
        </LinkButton>
      </Notice>
    )
  if (isSame(now, shown)) return null
  return (
    <Notice tone="warning" title={words.otherSession.title(now.label)} live>
      <div className="stack-narrow">
        <p>{words.otherSession.text}</p>
        <LinkButton compact to="/studies" reloadDocument>
          {words.otherSession.goOn(now.label)}
        </LinkButton>
      </div>
    </Notice>
  )
}

function isSame(a: Session, b: Session): boolean {
  return a.role === b.role && a.label === b.label && a.study === b.study && a.municipality === b.municipality
}
