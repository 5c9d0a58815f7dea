import { useEffect, useState } from 'react'
import type { Wave } from '#core/model/study.ts'
import type { IssuedCodes } from '#core/model/views.ts'
import { staffWords } from '#words/staff.ts'
import { collectWords } from '#words/staff-collect.ts'
import { paperEntryWords } from '#words/staff-paper.ts'
import { sectorTitle, sectorTitles } from '../../instrument.ts'
import { Button, Notice } from '../controls.tsx'
import { useLocale, useWords } from '../locale.tsx'
import { CopyText } from './copy-text.tsx'
import { download } from './download.ts'
import { askedIn } from './frame-parts.ts'
import { useMunicipality } from './layouts.tsx'
import { useLeaveGuard } from './leave-guard.tsx'
import { LocalAddress } from './local-address.tsx'
import { PageHead } from './page-head.tsx'
import { PaperPrint } from './paper-print.tsx'
import { Poster } from './poster.tsx'
import { Slips } from './slips.tsx'

/** Codes just issued: slips and poster to print, the list as CSV, the text for mail. Gone when the page is left. */
export function IssuedView({ issued, wave, onMore }: { issued: IssuedCodes; wave: Wave; onMore: () => void }) {
  const words = useWords(collectWords)
  const shared = useWords(staffWords)
  const paper = useWords(paperEntryWords)
  const { locale } = useLocale()
  const { frame, base } = useMunicipality()
  const [printing, setPrinting] = useState<{ readonly what: 'slips' | 'poster' } | null>(null)
  const [taken, setTaken] = useState(false)
  const { ask, dialog } = useLeaveGuard(() => !taken, words.codes.leave)
  useEffect(() => {
    if (!printing) return
    // Not every browser waits in print() until the dialogue is closed.
    const done = () => setPrinting(null)
    setTaken(true)
    addEventListener('afterprint', done, { once: true })
    print()
    return () => removeEventListener('afterprint', done)
  }, [printing])
  const { personal } = issued
  const address = (path: string) => `${location.origin}${path}`
  return (
    <div className={printing ? `issued print-${printing.what}` : 'issued'}>
      {dialog}
      <div className="issued-screen">
        <PageHead
          crumbs={[{ label: shared.tabs.collect, to: `${base}/collect/${wave.id}` }, { label: words.codes.crumb }]}
          title={words.codes.issuedTitle(personal.length)}
          place={frame.municipality.name}
        />
        <div className="stack">
          <Notice tone="warning">
            <p>{words.codes.issuedLead}</p>
          </Notice>
          <LocalAddress />
        </div>
        <div className="issued-actions">
          {personal.length > 0 && (
            <Action hint={words.codes.printSlipsHint}>
              <Button look="primary" compact onClick={() => setPrinting({ what: 'slips' })}>
                {words.codes.printSlips}
              </Button>
            </Action>
          )}
          {issued.shared && (
            <Action hint={words.codes.printPosterHint}>
              <Button
                look={personal.length > 0 ? 'secondary' : 'primary'}
                compact
                onClick={() => setPrinting({ what: 'poster' })}
              >
                {words.codes.printPoster}
              </Button>
            </Action>
          )}
          <Action hint={words.codes.csvHint}>
            <Button
              compact
              onClick={() => {
                setTaken(true)
                const text = csv(issued, words.codes.csvColumns, address, locale)
                const name = words.codes.csvName(frame.municipality.id, wave.id)
                download(new File([text], name, { type: 'text/csv;charset=utf-8' }))
              }}
            >
              {words.codes.csv}
            </Button>
          </Action>
        </div>
        {personal.length > 0 && (
          <details className="below">
            <summary>{paper.print.withCodes}</summary>
            <PaperPrint wave={wave} codes={personal.map(({ code }) => code)} />
          </details>
        )}
        <div className="columns">
          <div className="stack-wide">
            {issued.shared && (
              <section className="stack-narrow">
                <h2 className="ruled">{words.codes.sharedTitle}</h2>
                <CopyText text={address(issued.shared.path)} label={words.codes.sharedTitle} />
              </section>
            )}
            {issued.shared && (
              <section className="stack-narrow">
                <h2 className="ruled">{words.codes.mailTitle}</h2>
                <p className="muted">{words.mail.subject}</p>
                <CopyText
                  rows={14}
                  label={words.codes.mailTitle}
                  text={words.mail.invitation(
                    issued.municipality,
                    address(issued.shared.path),
                    issued.closesOn,
                    askedIn(frame, wave).effort,
                  )}
                />
              </section>
            )}
            {!issued.shared && (
              <section className="stack-narrow">
                <h2 className="ruled">{words.codes.preview}</h2>
                <div className="slip-preview" aria-hidden="true">
                  <Slips issued={{ ...issued, personal: personal.slice(0, 1) }} simulated={frame.study.simulated} />
                </div>
              </section>
            )}
          </div>
          <section>
            <h2 className="ruled">{words.codes.perSector}</h2>
            <ul className="sector-list asked-list">
              {sectorTitles(locale).map(({ id, title }) => (
                <li key={id}>
                  <span>{title}</span>
                  <span className="count-text">{personal.filter(({ sector }) => sector === id).length}</span>
                </li>
              ))}
            </ul>
            {personal.length > 0 && (
              <details className="set-off">
                <summary>{words.codes.showCodes}</summary>
                <table className="table">
                  <caption className="only-read-out">{words.codes.showCodes}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{words.codes.columns.sector}</th>
                      <th scope="col">{words.codes.csvColumns[1]}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {personal.map(({ sector, code }) => (
                      <tr key={code}>
                        <td>{sectorTitle(sector, locale)}</td>
                        <td className="nowrap">{code}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </details>
            )}
            <p className="set-off">
              <Button compact onClick={() => ask(onMore)}>
                {words.codes.more}
              </Button>
            </p>
          </section>
        </div>
      </div>
      {printing?.what === 'slips' && <Slips issued={issued} simulated={frame.study.simulated} />}
      {printing?.what === 'poster' && issued.shared && (
        <Poster
          issued={issued}
          shared={issued.shared}
          effort={askedIn(frame, wave).effort}
          simulated={frame.study.simulated}
        />
      )}
    </div>
  )
}

function Action({ hint, children }: { hint: string; children: React.ReactNode }) {
  return (
    <div>
      {children}
      <p className="note">{hint}</p>
    </div>
  )
}

/** One line a code; semicolons and a byte order mark, as German spreadsheets expect. */
function csv(
  issued: IssuedCodes,
  columns: readonly string[],
  address: (path: string) => string,
  locale: 'de' | 'en',
): string {
  const rows = issued.personal.map(({ sector, code, path }) => [sectorTitle(sector, locale), code, address(path)])
  if (issued.shared) rows.push(['', issued.shared.code, address(issued.shared.path)])
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
  return `\uFEFF${[columns, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
}
