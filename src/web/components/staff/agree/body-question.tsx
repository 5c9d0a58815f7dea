import { useState } from 'react'
import { maybePerson } from '#core/profile/persons.ts'
import { agreeWords } from '#words/staff-agree.ts'
import { Notice } from '../../controls.tsx'
import { useWords } from '../../locale.tsx'

/**
 * Bodies act and rate, not persons: words that look like a name are asked about once, before they are saved. Saving the
 * same words again is the answer that they name a body.
 *
 * @param known what is stored already, and has been answered
 * @returns `settled` asks, or says that nothing is to be asked; `question` stands above the button that saves
 */
export function useBodyQuestion(known: string) {
  const words = useWords(agreeWords).maybePerson
  const [answered, setAnswered] = useState(known)
  const [person, setPerson] = useState<string | null>(null)
  return {
    settled: (body: string): boolean => {
      const found = body === answered ? null : maybePerson(body)
      setAnswered(body)
      setPerson(found)
      return found === null
    },
    question: person !== null && (
      <Notice title={words.title(person)} live>
        <p>{words.text}</p>
      </Notice>
    ),
  }
}
