import { publicWords } from '#words/public.ts'
import { LinkButton } from '../components/controls.tsx'
import { useWords } from '../components/locale.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { PublicShell } from '../components/shell.tsx'

export default function NotFoundPage() {
  const words = useWords(publicWords)
  return (
    <PublicShell>
      <div className="stack">
        <PageHeading title={words.notFound.title}>{words.notFound.title}</PageHeading>
        <p className="lead">{words.notFound.text}</p>
        <p>
          <LinkButton to="/">{words.home}</LinkButton>
        </p>
      </div>
    </PublicShell>
  )
}
