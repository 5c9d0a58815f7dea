import { lazy, type ReactNode, Suspense } from 'react'
import { createBrowserRouter, type RouteObject, useRoutes } from 'react-router'
import { publicWords } from '#words/public.ts'
import { LanguagesOnly, useWords } from './components/locale.tsx'
import { EntryPage } from './pages/entry.tsx'

const PublicTextPage = lazy(() => import('./pages/public-text.tsx'))
const RespondPage = lazy(() => import('./pages/respond.tsx'))
const NotFoundPage = lazy(() => import('./pages/not-found.tsx'))
/** Sign-in and everything behind it is one group of its own: respondents never load it. */
const StaffPages = lazy(async () => {
  const { default: staffRoutes } = await import('./pages/staff/routes.tsx')
  const routes: RouteObject[] = [...staffRoutes, { path: '*', element: <NotFoundPage /> }]
  return { default: () => useRoutes(routes) }
})

/** While a group of pages arrives: one line, no skeleton. */
function Arriving({ children }: { children: ReactNode }) {
  const words = useWords(publicWords)
  return (
    <Suspense
      fallback={
        <p className="arriving muted" role="status">
          {words.loading}
        </p>
      }
    >
      {children}
    </Suspense>
  )
}

const page = (path: string, element: ReactNode): RouteObject => ({ path, element: <Arriving>{element}</Arriving> })

export const router = createBrowserRouter([
  page('/', <EntryPage />),
  page('/r', <RespondPage />),
  page('/r/:token', <RespondPage />),
  page('/datenschutz', <PublicTextPage text="privacy" />),
  page('/barrierefreiheit', <PublicTextPage text="accessibility" />),
  page('/impressum', <PublicTextPage text="imprint" />),
  page(
    '*',
    <LanguagesOnly>
      <StaffPages />
    </LanguagesOnly>,
  ),
])
