import { screen } from '#charts/measures.ts'
import { protractor } from '#charts/protractor.ts'
import { legendSign } from '#charts/sign.ts'
import type { Block, Report } from '#core/model/report.ts'
import { levelsBelowTitle } from '#core/report/outline.ts'
import { reportViewWords } from '#words/report-view.ts'
import { anchor, Blocks, Facts, Outline } from './report/blocks.tsx'
import { ReportWords } from './report/cell.tsx'
import { Picture } from './report/drawing.tsx'
import { FigureFiles, type FigureFormat } from './report/figure-menu.tsx'
import { GermanTexts, Words } from './report/words.tsx'
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
      <ReportWords value={report}>
        <GermanTexts value={report.german}>
          <article className="report" lang={report.locale}>
            <Cover report={report} />
            <div className="report-body">
              <Contents report={report} />
              <div className="report-main">
                <Outline value={levelsBelowTitle(report.blocks)}>
                  <Blocks blocks={report.blocks} />
                </Outline>
                <p className="note report-foot">
                  <Words>{report.foot}</Words>
                </p>
              </div>
            </div>
          </article>
        </GermanTexts>
      </ReportWords>
    </FigureFiles>
  )
}

function Cover({ report: { cover, head, simulated } }: { report: Report }) {
  return (
    <header className="report-cover">
      <p className="report-kind">
        <strong>{cover.kind}</strong>{' '}
        {cover.kind !== head.kind && (
          <span className="muted">
            <Words>{head.kind}</Words>
          </span>
        )}{' '}
        {simulated && <span className="simulated">{simulated}</span>}
      </p>
      <div className="cover-title">
        <div>
          <h1>
            <Words>{cover.title}</Words>
          </h1>
          <p className="report-subtitle">
            <Words>{cover.subtitle}</Words>
          </p>
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
        <p>
          <Words>{cover.scope}</Words>
        </p>
        <p>
          <Words>{cover.publisher}</Words>
        </p>
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
            <a href={`#${anchor(id)}`}>
              <Words>{text}</Words>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
