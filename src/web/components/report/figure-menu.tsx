import { createContext, use, useState } from 'react'
import type { Locale } from '#core/model/locale.ts'
import { reportViewWords } from '#words/report-view.ts'
import { Menu } from '../staff/menu.tsx'

export type FigureFormat = 'png' | 'svg' | 'csv'

/** Where the files of a figure lie, and the language of the report; null where a report is only shown. */
export const FigureFiles = createContext<{
  readonly address: (figure: string, format: FigureFormat) => string
  readonly locale: Locale
} | null>(null)

/** A figure as picture, as drawing, as table, or copied for another document. */
export function FigureMenu({ id, caption }: { id: string; caption: string }) {
  const files = use(FigureFiles)
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  if (files === null) return null
  const words = reportViewWords[files.locale].figure
  const copy = async () => {
    try {
      // The promise goes in as it is: browsers ask that the copying begins with the click.
      const picture = fetch(files.address(id, 'png')).then((response) => response.blob())
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
      setState('copied')
    } catch {
      setState('refused') // no permission, or no secure connection
    }
  }
  return (
    <div className="figure-menu no-print">
      <Menu
        className="menu-figure"
        label={
          <>
            {words.save}
            <span className="only-read-out">: {caption}</span>
          </>
        }
      >
        <ul>
          {(['png', 'svg', 'csv'] as const).map((format) => (
            <li key={format}>
              <a download href={files.address(id, format)}>
                {words[format]}
              </a>
            </li>
          ))}
        </ul>
        <button className="menu-action" onClick={copy} type="button">
          {words.copy}
        </button>
      </Menu>
      <span className="note" role="status">
        {state === 'copied' && words.copied}
        {state === 'refused' && words.copyRefused}
      </span>
    </div>
  )
}
