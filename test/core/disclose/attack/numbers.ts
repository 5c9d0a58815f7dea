/** Every number of a document by where it stands in it. */
export type Numbers = ReadonlyMap<string, number>

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

/**
 * Reads whatever it is given, so that a table nobody has thought of is attacked as well: numbers by the names of the
 * fields, rows and columns they stand in.
 */
export function numbersIn(document: unknown, prefix = ''): Numbers {
  const found = new Map<string, number>()
  const add = (path: string, value: number) => {
    let [key, copy] = [path, 1]
    while (found.has(key)) key = `${path} (${++copy})`
    found.set(key, value)
  }
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'number') add(path, value)
    else if (Array.isArray(value)) {
      for (const [index, entry] of value.entries()) walk(entry, `${path}|${nameOf(entry, index)}`)
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, entry] of Object.entries(value)) walk(entry, `${path}|${key}`)
    }
  }
  walk(document, prefix)
  return found
}
