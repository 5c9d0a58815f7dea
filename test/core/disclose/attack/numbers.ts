const identities = ['id', 'key', 'dimension', 'item', 'attribute', 'group', 'members', 'wave']
const titles = ['label', 'name', 'text']

function wordsOf(record: Readonly<Record<string, unknown>>, fields: readonly string[]): string[] {
  return fields.flatMap((field) => {
    const value = record[field]
    if (typeof value === 'string') return [value]
    return Array.isArray(value) && value.every((one) => typeof one === 'string') ? [value.join()] : []
  })
}

/** What tells an entry of a list from its neighbours: what it is called; a column, or where nothing is: its place. */
function nameOf(entry: unknown, index: number): string {
  if (typeof entry !== 'object' || entry === null) return String(index)
  const record = entry as Readonly<Record<string, unknown>>
  if (Array.isArray(record.cells)) return wordsOf(record.cells[0], titles).join() || String(index)
  const identity = wordsOf(record, identities)
  if (identity.length > 0) return identity.join('/')
  if ('kind' in record)
    return 'value' in record || Object.keys(record).length === 1 ? String(index) : String(record.kind)
  return wordsOf(record, titles)[0] ?? String(index)
}

/** Names of the entries of a list, told apart where two are called alike. */
function namesOf(list: readonly unknown[]): string[] {
  const seen = new Map<string, number>()
  return list.map((entry, index) => {
    const name = nameOf(entry, index)
    const copy = (seen.get(name) ?? 0) + 1
    seen.set(name, copy)
    return copy === 1 ? name : `${name} (${copy})`
  })
}

/** Where the numbers of a document stand; null where there are none. */
type Shape =
  | number
  | { readonly names: readonly string[]; readonly entries: readonly Shape[]; readonly isPlain: boolean }
  | { readonly fields: readonly (readonly [string, Shape])[] }
  | null

/** Reads from documents like one it has seen the numbers that stand at the same places; NaN where there is none. */
export interface NumberReader {
  /** Of each number the fields, rows and columns it stands in, joined by "|". */
  readonly paths: readonly string[]
  readonly read: (document: unknown) => Float64Array
}

/**
 * Finds every number of whatever it is given by the names it stands under, so that a table nobody has thought of is
 * attacked as well.
 */
export function numberReader(example: unknown): NumberReader {
  const paths: string[] = []
  const shapeOf = (value: unknown, path: string): Shape => {
    if (typeof value === 'number') return paths.push(path) - 1
    if (Array.isArray(value)) {
      const names = namesOf(value)
      const entries = value.map((entry, index) => shapeOf(entry, `${path}|${names[index]}`))
      const isPlain = value.every((entry) => typeof entry === 'number')
      return entries.every((entry) => entry === null) ? null : { names, entries, isPlain }
    }
    if (typeof value !== 'object' || value === null) return null
    const fields = Object.entries(value).flatMap(([key, entry]) => {
      const shape = shapeOf(entry, path === '' ? key : `${path}|${key}`)
      return shape === null ? [] : [[key, shape] as const]
    })
    return fields.length === 0 ? null : { fields }
  }
  const shape = shapeOf(example, '')
  return {
    paths,
    read(document) {
      const numbers = new Float64Array(paths.length).fill(Number.NaN)
      const fill = (at: Shape, value: unknown): void => {
        if (at === null || value === undefined || value === null) return
        if (typeof at === 'number') {
          if (typeof value === 'number') numbers[at] = value
        } else if ('fields' in at) {
          if (typeof value !== 'object') return
          for (const [key, entry] of at.fields) fill(entry, (value as Readonly<Record<string, unknown>>)[key])
        } else if (Array.isArray(value)) {
          const names = at.isPlain ? at.names : namesOf(value)
          for (const [index, name] of at.names.entries())
            fill(at.entries[index]!, value[names[index] === name ? index : names.indexOf(name)])
        }
      }
      fill(shape, document)
      return numbers
    },
  }
}
