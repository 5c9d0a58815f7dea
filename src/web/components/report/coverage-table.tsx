import { coverage } from '#charts/coverage.ts'
import { screen } from '#charts/measures.ts'
import type { Block } from '#core/model/report.ts'
import { Caption, CellText } from './cell.tsx'
import { Picture } from './drawing.tsx'
import { Figure } from './figure.tsx'
import { Words } from './words.tsx'

type CoverageBlock = Extract<Block, { kind: 'coverage' }>

/** Who answered, of those invited: one square per person beside "11 von 16". */
export function CoverageTable({ block }: { block: CoverageBlock }) {
  const most = Math.max(...block.rows.flatMap(({ waves }) => waves.map(({ count, invited }) => invited ?? count ?? 0)))
  const signs = block.waveTitles.length > 1 ? (['before', ...middle(block), 'after'] as const) : (['after'] as const)
  return (
    <Figure block={block}>
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
              <th scope="row">
                <Words>{row.label}</Words>
              </th>
              {row.waves.map((wave, index) => (
                <td data-label={block.waveTitles[index]} key={block.waveTitles[index]}>
                  <span className="answered-cell">
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
    </Figure>
  )
}

function middle({ waveTitles }: CoverageBlock): readonly 'interim'[] {
  return waveTitles.slice(2).map(() => 'interim')
}
