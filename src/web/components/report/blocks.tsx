import { createContext, use } from 'react'
import type { Block } from '#core/model/report.ts'
import type { levelsBelowTitle } from '#core/report/outline.ts'
import { ChartTable } from './chart-table.tsx'
import { CoverageTable } from './coverage-table.tsx'
import { DataTable } from './data-table.tsx'
import { ItemTable } from './item-table.tsx'
import { PlotTable } from './plot-table.tsx'
import { Words } from './words.tsx'

/** Anchors of the report, apart from the ids of the page around it. */
export function anchor(id: string): string {
  return `report-${id}`
}

/** Level of each heading of the report being shown. */
export const Outline = createContext<ReturnType<typeof levelsBelowTitle>>(new Map())

/** Blocks in reading order, as on paper: same words, same order. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a finished report never changes its order
    <BlockView before={blocks[index - 1]} block={block} key={index} />
  ))
}

function BlockView({ block, before }: { block: Block; before: Block | undefined }) {
  switch (block.kind) {
    case 'heading':
      return <Heading block={block} />
    case 'lead':
      return (
        <p className="report-lead">
          <Words>{block.text}</Words>
        </p>
      )
    case 'paragraph':
      return (
        <p>
          {block.strong && (
            <strong>
              <Words>{block.strong}</Words>{' '}
            </strong>
          )}
          <Words>{block.text}</Words>
        </p>
      )
    case 'finding':
      return (
        <div className="finding">
          <p className={block.verdict.startsWith('clear') ? 'finding-word clear' : 'finding-word'}>{block.word}</p>
          <p>
            <strong>
              <Words>{block.first}</Words>
            </strong>{' '}
            <Words>{block.rest}</Words>
          </p>
        </div>
      )
    case 'chartTable':
      return <ChartTable block={block} />
    case 'itemTable':
      return <ItemTable block={block} />
    case 'plotTable':
      return <PlotTable block={block} />
    case 'table':
      return <DataTable block={block} />
    case 'coverage':
      return <CoverageTable block={block} />
    case 'reading':
      return (
        <p className="reading">
          <strong>{block.label}.</strong> <Words>{block.text}</Words>
        </p>
      )
    case 'facts':
      // A heading of the same words already stands above.
      return before?.kind === 'heading' && before.text === block.title ? (
        <Pairs pairs={block.facts} />
      ) : (
        <Facts block={block} />
      )
    case 'box':
      return <Box block={block} />
    case 'list':
      return (
        <ul className="report-list">
          {block.items.map((item) => (
            <li key={item}>
              <Words>{item}</Words>
            </li>
          ))}
        </ul>
      )
    case 'note':
      return (
        <p className="note">
          <Words>{block.text}</Words>
        </p>
      )
    case 'columns':
      return (
        <div className="report-columns">
          {block.columns.map((column, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their place
            <div key={index}>
              <Blocks blocks={column} />
            </div>
          ))}
        </div>
      )
    case 'together':
      return (
        <section className="report-together">
          <Blocks blocks={block.blocks} />
        </section>
      )
    case 'provenance':
      return <Pairs pairs={block.pairs.map(({ name, value }) => ({ name, value, note: null }))} />
  }
}

function Heading({ block }: { block: Extract<Block, { kind: 'heading' }> }) {
  const Tag = `h${use(Outline).get(block.id)!}` as const
  return (
    <div className={`report-head report-head-${block.level} ${block.aside ? 'has-aside' : ''}`}>
      <Tag id={anchor(block.id)} tabIndex={-1}>
        {block.number !== undefined && <span className="report-number">{block.number} </span>}
        <Words>{block.text}</Words>
      </Tag>
      {block.aside && (
        <p className="report-aside">
          <Words>{block.aside}</Words>
        </p>
      )}
    </div>
  )
}

export function Facts({ block, onCover = false }: { block: Extract<Block, { kind: 'facts' }>; onCover?: boolean }) {
  const Tag = onCover ? 'h2' : 'h3'
  return (
    <div className="report-facts">
      {block.title && <Tag>{block.title}</Tag>}
      <Pairs pairs={block.facts} />
    </div>
  )
}

function Pairs({ pairs }: { pairs: readonly { name: string; value: string; note: string | null }[] }) {
  return (
    <dl className="pairs">
      {pairs.map(({ name, value, note }) => (
        <div key={name}>
          <dt>
            <Words>{name}</Words>{' '}
            {note && (
              <span className="muted">
                (<Words>{note}</Words>)
              </span>
            )}
          </dt>
          <dd>
            <Words>{value}</Words>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Box({ block }: { block: Extract<Block, { kind: 'box' }> }) {
  return (
    <aside className={`report-box report-box-${block.tone}`}>
      <h3>{block.title}</h3>
      <ul>
        {block.items.map(({ lead, text, target }) => (
          <li key={text}>
            {lead && <BoxLead text={lead} />}
            <span>
              {target ? (
                <a href={`#${anchor(target)}`}>
                  <Words>{text}</Words>
                </a>
              ) : (
                <Words>{text}</Words>
              )}
            </span>
          </li>
        ))}
      </ul>
    </aside>
  )
}

/** "3 von 4": the number leads into the section. */
function BoxLead({ text }: { text: string }) {
  const [number, ...rest] = text.split(' ')
  return (
    <span className="box-lead">
      <strong>{number}</strong> {rest.join(' ')}
    </span>
  )
}
