import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router'
import { queryClient } from './api.ts'
import { appearances, showAs } from './appearance.ts'
import { LocaleProvider } from './components/locale.tsx'
import { firstRegister, speak } from './language.ts'
import { remembered } from './remembered.ts'
import { hurry, router } from './routes.tsx'
import icon from './style/icon.svg'
import './style/index.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')

// Before the page has loaded: afterwards a browser asks for /favicon.ico, which there is not.
const link = Object.assign(document.createElement('link'), { rel: 'icon', type: 'image/svg+xml', href: icon })
document.head.append(link)

// A part of the page that a newer version on the server has replaced: the newer page is whole again. Once, so that a
// part that is really missing is not asked for for ever.
addEventListener('vite:preloadError', (event) => {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (!navigator.onLine || navigation?.type === 'reload') return
  event.preventDefault()
  location.reload()
})

showAs(remembered('appearance', appearances) ?? 'system')
// requests made before the first page is drawn are in its language
speak(firstRegister())
hurry()

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <LocaleProvider>
        <RouterProvider router={router} />
      </LocaleProvider>
    </QueryClientProvider>
  </StrictMode>,
)
