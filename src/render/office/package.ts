import { strFromU8, strToU8, unzipSync } from 'fflate'
import type { IsoDate } from '#core/model/study.ts'
import { zip } from '../zip.ts'

/** One part of an office file: its path inside the package and its XML. */
type Edit = (path: string, xml: string) => string

/**
 * An office file as its library wrote it, put in order: every date is the report's, whatever the computer's clock said,
 * `edit` adds to the XML what the library cannot write, and `added` are parts it leaves out.
 */
export function settlePackage(
  bytes: Uint8Array,
  generatedOn: IsoDate,
  edit: Edit,
  added: Readonly<Record<string, string>> = {},
): Uint8Array {
  const time = `${generatedOn}T00:00:00Z`
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => {
    if (!/\.(xml|rels)$/.test(path)) return [path, content] as const
    const dated = strFromU8(content).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${time}`)
    return [path, strToU8(edit(path, dated))] as const
  })
  const all = { ...Object.fromEntries(parts), ...mapValues(added) }
  return zip(all, generatedOn)
}

function mapValues(parts: Readonly<Record<string, string>>): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]))
}
