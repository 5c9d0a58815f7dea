import { screen } from '#charts/measures.ts'
import { protractor } from '#charts/protractor.ts'
import { legendSign } from '#charts/sign.ts'
import type { Block, Report } from '#core/model/report.ts'
import { levelsBelowTitle } from '#core/report/outline.ts'
import { reportViewWords } from '#words/report-view.ts'
import { anchor, Blocks, Facts, Outline } from './report/blocks.tsx'
import { SignWords } from './report/cell.tsx'
import { Picture } from './report/drawing.tsx'
import { FigureFiles, type FigureFormat } from './report/figure-menu.tsx'
import '../style/report.css'

/** A report on the screen: the blocks of the file in the same order and words, in the report's own language. */
export function ReportView({
  report,
  files,
}: {
  report: Report
  /** Address of a figure as a file. */
  files: (figure: string, format: FigureFormat) => string
}) {
  return (
    <FigureFiles value={{ address: files, locale: report.locale }}>
      <SignWords value={report.words}>
        <article className="report" lang={report.locale}>
          <Cover report={report} />
          <div className="report-body">
            <Contents report={report} />
            <div className="report-main">
              <Outline value={levelsBelowTitle(report.blocks)}>
                <Blocks blocks={report.blocks} />
              </Outline>
              <p className="note report-foot">{report.foot}</p>
            </div>
          </div>
        </article>
      </SignWords>
    </FigureFiles>
  )
}

function Cover({ report: { cover, head, simulated } }: { report: Report }) {
  return (
    <header className="report-cover">
      <p className="report-kind">
        <strong>{cover.kind}</strong> {cover.kind !== head.kind && <span className="muted">{head.kind}</span>}{' '}
        {simulated && <span className="simulated">{simulated}</span>}
      </p>
      <div className="cover-title">
        <div>
          <h1>{cover.title}</h1>
          <p className="report-subtitle">{cover.subtitle}</p>
          <ul className="cover-waves">
            {cover.waves.map(({ sign, text }) => (
              <li key={sign}>
                <Picture drawing={legendSign(sign, screen)} />
                {text}
              </li>
            ))}
          </ul>
        </div>
        <div aria-hidden className="cover-motif">
          <Picture drawing={protractor(240, 0)} />
        </div>
      </div>
      <div className="report-columns cover-facts">
        {cover.facts.map((block) => (
          <Facts block={block} key={block.title} onCover />
        ))}
      </div>
      <div className="report-columns cover-scope">
        <p>{cover.scope}</p>
        <p>{cover.publisher}</p>
      </div>
    </header>
  )
}

function Contents({ report }: { report: Report }) {
  const words = reportViewWords[report.locale]
  const sections = report.blocks.filter(
    (block): block is Extract<Block, { kind: 'heading' }> => block.kind === 'heading' && block.level === 1,
  )
  // A page with a single heading is found without a list of it.
  if (sections.length < 2) return null
  return (
    <nav aria-label={words.contents} className="report-contents no-print">
      <p>{words.contents}</p>
      <ol>
        {sections.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${anchor(id)}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
