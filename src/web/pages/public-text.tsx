import { useQuery } from '@tanstack/react-query'
import { Fragment, type ReactNode } from 'react'
import type { Operator } from '#core/model/operator.ts'
import { operatorWords } from '#words/operator.ts'
import { publicWords } from '#words/public.ts'
import { operatorQuery } from '../api.ts'
import { useWords } from '../components/locale.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { PublicShell } from '../components/shell.tsx'

/** Privacy, accessibility, imprint: a title, one sentence, sections of plain sentences. */
export default function PublicTextPage({ text }: { text: 'privacy' | 'accessibility' | 'imprint' }) {
  const { privacy } = useWords(publicWords)
  // Where the server cannot be asked, the pages say whom to ask.
  const operator = useQuery(operatorQuery).data ?? null
  return (
    <PublicShell>
      <article className="stack-wide" key={text}>
        {text === 'privacy' && (
          <>
            <Opening title={privacy.title} lead={privacy.lead} />
            <Sections sections={privacy.sections} />
            <PrivacyContact operator={operator} />
          </>
        )}
        {text === 'accessibility' && <AccessibilityStatement operator={operator} />}
        {text === 'imprint' && <Imprint operator={operator} />}
      </article>
    </PublicShell>
  )
}

/** Whom to ask about privacy; where nobody has said, the section above names who knows. */
function PrivacyContact({ operator }: { operator: Operator | null }) {
  const { privacy } = useWords(publicWords)
  const contact = operator?.privacyContact ?? operator?.email ?? null
  if (contact === null) return null
  return (
    <Section title={privacy.contact}>
      <Typed text={[operator?.name, contact].filter((each) => !!each).join('\n')} />
    </Section>
  )
}

/** By the pattern of the German ordinance: conformity, gaps, assessment, contact, enforcement. */
function AccessibilityStatement({ operator }: { operator: Operator | null }) {
  const words = useWords(operatorWords).accessibility
  const { feedback, enforcement } = words
  const contact = operator?.accessibilityContact ?? operator?.email ?? null
  const { host } = location
  return (
    <>
      <Opening title={words.title} lead={words.lead} />
      <p>{operator?.name ? words.scopeOf(host, operator.name) : words.scope(host)}</p>
      <Sections sections={words.sections} />
      <Section title={feedback.title}>
        <p>{feedback.text}</p>
        {contact === null ? (
          <p>{feedback.unknown}</p>
        ) : (
          <>
            <p>{feedback.contact}</p>
            <Typed text={contact} />
          </>
        )}
      </Section>
      <Section title={enforcement.title}>
        <p>{enforcement.text}</p>
        {operator?.enforcementBody ? <Typed text={operator.enforcementBody} /> : <p>{enforcement.unknown}</p>}
      </Section>
    </>
  )
}

function Imprint({ operator }: { operator: Operator | null }) {
  const words = useWords(operatorWords).imprint
  const details = [operator?.name, operator?.address, operator?.phone, operator?.email].filter((each) => !!each)
  return (
    <>
      <Opening title={words.title} lead={words.lead} />
      <Section title={words.contact}>
        {operator?.name ? <Typed text={details.join('\n')} /> : <p>{words.unknown}</p>}
      </Section>
      <Sections sections={words.sections} />
    </>
  )
}

function Opening({ title, lead }: { title: string; lead: string }) {
  return (
    <div className="stack-narrow">
      <PageHeading title={title}>{title}</PageHeading>
      <p className="lead">{lead}</p>
    </div>
  )
}

function Sections({
  sections,
}: {
  sections: readonly { readonly title: string; readonly items: readonly string[] }[]
}) {
  return sections.map(({ title, items }) => (
    <Section title={title} key={title}>
      {items.length > 2 ? (
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      ) : (
        items.map((item) => <p key={item}>{item}</p>)
      )}
    </Section>
  ))
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="stack-narrow">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** What people typed, line by line; an e-mail address and a web address can be pressed. */
function Typed({ text }: { text: string }) {
  return (
    <p className="typed">
      {text.split(/(\s+)/).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no identity but their place
        <Fragment key={index}>{linkOf(part) ? <a href={linkOf(part)}>{part}</a> : part}</Fragment>
      ))}
    </p>
  )
}

function linkOf(part: string): string | undefined {
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(part)) return `mailto:${part}`
  return /^https:\/\/\S+$/.test(part) ? part : undefined
}
