import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import { publicWords } from '#words/public.ts'
import { AppearanceMenu } from './appearance-menu.tsx'
import { SimulatedPill } from './controls.tsx'
import { LanguageMenu } from './language-menu.tsx'
import { useWords } from './locale.tsx'
import { Mark } from './mark.tsx'

/** First in the order of Tab on every page; its target is the page's <main id="content">. */
export function SkipLink() {
  return (
    <a className="skip-link" href="#content">
      {useWords(publicWords).skipLink}
    </a>
  )
}

/** Frame of the pages for respondents and the public: mark and language, no navigation. */
export function PublicShell({
  children,
  bar,
  simulated = false,
  wide = false,
  asksForCode = false,
}: {
  children: ReactNode
  /** The actions at the bottom, sticking to the screen's edge. */
  bar?: ReactNode
  simulated?: boolean
  wide?: boolean
  /** Says in the footer who helps without a code: only where one is asked for. */
  asksForCode?: boolean
}) {
  const words = useWords(publicWords)
  return (
    <div className={wide ? 'public public-wide' : 'public'}>
      <SkipLink />
      <header className="public-head">
        <Link className="brand" to="/">
          <Mark />
          {words.product}
        </Link>
        <div className="row">
          {simulated && <SimulatedPill />}
          <LanguageMenu />
        </div>
      </header>
      <main className="public-main" id="content" tabIndex={-1}>
        {children}
      </main>
      {bar && <Bar>{bar}</Bar>}
      <PublicFooter asksForCode={asksForCode} />
    </div>
  )
}

/**
 * Its content keeps to the column of the page. It sticks to the screen's edge while it covers at most a quarter of the
 * screen: in large type, on low screens or with a message in it, it would hide what it belongs to.
 */
export function Bar({ children }: { children: ReactNode }) {
  const bar = useRef<HTMLElement>(null)
  const [sticks, setSticks] = useState(true)
  useLayoutEffect(() => {
    const measure = () => setSticks(bar.current !== null && bar.current.offsetHeight <= innerHeight / 4)
    const observer = new ResizeObserver(measure)
    if (bar.current) observer.observe(bar.current)
    addEventListener('resize', measure)
    return () => {
      observer.disconnect()
      removeEventListener('resize', measure)
    }
  }, [])
  useLayoutEffect(() => {
    // a message that makes the bar too high must not carry off the button just pressed
    if (!sticks && bar.current?.contains(document.activeElement)) bar.current.scrollIntoView({ block: 'end' })
  }, [sticks])
  return (
    <section
      className={sticks ? 'bar bar-sticky no-print' : 'bar no-print'}
      aria-label={useWords(publicWords).nextStep}
      ref={bar}
    >
      {children}
    </section>
  )
}

function PublicFooter({ asksForCode }: { asksForCode: boolean }) {
  const words = useWords(publicWords)
  return (
    <footer className="public-foot note no-print">
      {asksForCode && <p>{words.noCode}</p>}
      <nav aria-label={words.footer}>
        <ul>
          <li>
            <Link to="/datenschutz">{words.privacyLink}</Link>
          </li>
          <li>
            <Link to="/barrierefreiheit">{words.accessibilityLink}</Link>
          </li>
          <li>
            <Link to="/impressum">{words.imprintLink}</Link>
          </li>
          <li>
            <Link to="/sign-in">{words.staffLink}</Link>
          </li>
        </ul>
      </nav>
      <AppearanceMenu />
      <p>{words.notNzfh}</p>
    </footer>
  )
}
