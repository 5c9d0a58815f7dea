import { coverage } from '#charts/coverage.ts'
import { screen } from '#charts/measures.ts'
import type { Block } from '#core/model/report.ts'
import { Caption, CellText, Legend, Notes } from './cell.tsx'
import { Picture } from './drawing.tsx'
import { FigureMenu } from './figure-menu.tsx'

type CoverageBlock = Extract<Block, { kind: 'coverage' }>

/** Who answered, of those invited: one square per person beside "11 von 16". */
export function CoverageTable({ block }: { block: CoverageBlock }) {
  const most = Math.max(...block.rows.flatMap(({ waves }) => waves.map(({ count, invited }) => invited ?? count ?? 0)))
  const signs = block.waveTitles.length > 1 ? (['before', ...middle(block), 'after'] as const) : (['after'] as const)
  return (
    <div className="report-figure">
      <table className="coverage-table">
        <Caption label={block.label}>{block.caption}</Caption>
        <thead>
          <tr>
            <th scope="col">{block.columnTitles.group}</th>
            {block.waveTitles.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row) => (
            <tr className={row.strong ? 'strong-row' : undefined} key={row.label}>
              <th scope="row">{row.label}</th>
              {row.waves.map((wave, index) => (
                <td data-label={block.waveTitles[index]} key={block.waveTitles[index]}>
                  <span className="coverage">
                    <Picture drawing={coverage(wave, signs[index] ?? 'after', most, screen)} />
                    <span>
                      <CellText cell={wave.text} />
                    </span>
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Legend entries={block.legend} />
      <Notes lines={block.notes} />
      <FigureMenu caption={block.caption} id={block.id} />
    </div>
  )
}

function middle({ waveTitles }: CoverageBlock): readonly 'interim'[] {
  return waveTitles.slice(2).map(() => 'interim')
}
