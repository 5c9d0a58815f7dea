import type { VersionChange } from '../../model/comparability.ts'
import type { Instrument, ItemId } from '../../model/instrument.ts'
import type { Block } from '../../model/report.ts'
import { textCell } from '../format.ts'
import type { ReportView } from '../view.ts'
import { tableLabel } from './heading.ts'

/** Which statements differ between the versions the waves were asked with, and what that means for comparing them. */
export function versionChanges(view: ReportView): readonly Block[] {
  const { versions: words } = view.words
  const changes = view.mode === 'comparison' ? view.evaluation.versionChanges : []
  if (changes.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: words.title, id: 'version-changes' },
    ...changes.flatMap((change) => blocksOf(view, change)),
  ]
}

function blocksOf(view: ReportView, { wave, from, to, items }: VersionChange): readonly Block[] {
  const { versions: words, frame } = view.words
  const { opensOn, closesOn } = view.study.waves.find(({ id }) => id === wave)!
  const lead = words.lead(from.version, to.version, frame.months(opensOn, closesOn))
  const asked = items.filter((item) => isAsked(view, item.item, wave))
  if (asked.length === 0) return [{ kind: 'paragraph', text: `${lead} ${words.none}` }]
  return [
    { kind: 'paragraph', text: lead },
    {
      kind: 'table',
      id: `table-versions-${wave}`,
      label: tableLabel,
      caption: words.caption,
      columns: [
        { key: 'item', title: words.columns.item, align: 'start' },
        { key: 'comparability', title: words.columns.comparability, align: 'start' },
        { key: 'reason', title: words.columns.reason, align: 'start' },
      ],
      rows: asked.map(({ item, comparability, reason }) => ({
        cells: [
          textCell(`${item}: ${textOf(view, item, wave)}`),
          textCell(words.comparability[comparability]),
          textCell(words.reasons[reason]),
        ],
      })),
      notes: [words.note],
    },
  ]
}

/** Statements of dimensions this municipality was asked about in one of the two waves. */
function isAsked(view: ReportView, item: ItemId, wave: string): boolean {
  const asks = (instrument: Instrument | undefined, id: string) => {
    const form = view.forms.find((candidate) => candidate.wave === id)
    const dimension = instrument?.dimensions.find(({ themes }) => themes.some(({ items }) => items.includes(item)))
    return dimension !== undefined && (form?.dimensions.includes(dimension.id) ?? false)
  }
  return asks(view.versions?.[wave], wave) || asks(view.instrument, view.last.wave.id)
}

/** The words of the last version; of removed statements those they had. */
function textOf(view: ReportView, item: ItemId, wave: string): string {
  const versions = [view.instrument, view.versions?.[wave]]
  const found = versions.flatMap((version) => version?.items.find(({ id }) => id === item) ?? [])
  return found[0]?.text[view.locale] ?? ''
}
