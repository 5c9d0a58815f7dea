import { publicWords } from '#words/public.ts'
import { useWords } from '../components/locale.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { PublicShell } from '../components/shell.tsx'

/** Privacy, accessibility, imprint: a title, one sentence, sections of plain sentences. */
export default function PublicTextPage({ text }: { text: 'privacy' | 'accessibility' | 'imprint' }) {
  const words = useWords(publicWords)[text]
  return (
    <PublicShell>
      <article className="stack-wide" key={text}>
        <div className="stack-narrow">
          <PageHeading title={words.title}>{words.title}</PageHeading>
          <p className="lead">{words.lead}</p>
        </div>
        {words.sections.map(({ title, items }) => (
          <section className="stack-narrow" key={title}>
            <h2>{title}</h2>
            {items.map((item) => (
              <p key={item}>{item}</p>
            ))}
          </section>
        ))}
      </article>
    </PublicShell>
  )
}
