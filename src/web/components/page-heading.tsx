import { type ReactNode, useEffect, useRef } from 'react'
import { publicWords } from '#words/public.ts'
import { useWords } from './locale.tsx'

/** Set once the first page has been shown: only pages reached from inside take the focus away from the browser. */
let moved = false

/** "Datenschutz – Peilung" in the window's title, what the page is about first. */
export function useDocumentTitle(title: string) {
  const { product } = useWords(publicWords)
  useEffect(() => {
    document.title = title === product ? title : `${title} – ${product}`
  }, [title, product])
}

/** The page's only h1. On a new page it takes the focus and names the window, so that the change is heard. */
export function PageHeading({ children, title }: { children: ReactNode; title: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useDocumentTitle(title)
  useEffect(() => {
    if (moved) heading.current?.focus({ preventScroll: true })
    if (moved) scrollTo(0, 0)
    moved = true
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
