import { lazy, type ReactNode, Suspense } from 'react'
import { createBrowserRouter, matchPath, type RouteObject, useRoutes } from 'react-router'
import { normaliseCode } from '#core/collect/code.ts'
import { publicWords } from '#words/public.ts'
import { introductionQuery, queryClient } from './api.ts'
import { LanguagesOnly, useWords } from './components/locale.tsx'
import { EntryPage } from './pages/entry.tsx'

const PublicTextPage = lazy(() => import('./pages/public-text.tsx'))
const loadRespondPage = () => import('./pages/respond.tsx')
const RespondPage = lazy(loadRespondPage)
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

/**
 * Opened by a link: its page and what it asks for are on their way before anything is drawn. One after the other they
 * are a second on a slow phone.
 */
export function hurry(): void {
  const token = matchPath('/r/:token', location.pathname)?.params.token
  if (token === undefined) return
  void loadRespondPage()
  const read = normaliseCode(token)
  // what cannot be a code is not asked for
  if ('code' in read) void queryClient.prefetchQuery(introductionQuery(read.code))
}
