/** What a PDF says about itself to assistive technology. Read from its objects, which the typesetter writes in plain. */
export interface PdfStructure {
  readonly language: string | null
  readonly showsTitle: boolean
  readonly title: string | null
  readonly claimsUa: boolean
  readonly bookmarks: readonly string[]
  readonly elements: readonly {
    readonly tag: string
    readonly alternative: string | null
    readonly scope: string | null
  }[]
  /** On how many pages each row of each table stands, and each table. */
  readonly tables: readonly { readonly pages: number; readonly pagesOfRows: readonly number[] }[]
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[]
}

export function pdfStructure(bytes: Uint8Array): PdfStructure {
  const source = Buffer.from(bytes).toString('latin1')
  const objects = new Map(
    [...source.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm)].map(([, id, body]) => [id ?? '', body ?? '']),
  )
  const bodies = [...objects.values()].map((body) => body.split('\nstream\n')[0]!)
  const ofType = (type: string) => bodies.filter((body) => new RegExp(`/Type /${type}\\b`).test(body))
  const catalogue = ofType('Catalog')[0] ?? ''
  const metadata = [...objects.values()].find((body) => body.includes('<x:xmpmeta') || body.includes('<?xpacket')) ?? ''

  return {
    language: stringOf(catalogue, 'Lang'),
    showsTitle: /\/DisplayDocTitle true/.test(catalogue),
    title:
      bodies.map((body) => (/\/Producer|\/Creator/.test(body) ? stringOf(body, 'Title') : null)).find(Boolean) ?? null,
    claimsUa: /<pdfuaid:part>1<\/pdfuaid:part>|pdfuaid:part="1"/.test(metadata),
    bookmarks: bodies
      .filter((body) => /\/Parent .*\n.*\/Title|\/Dest /s.test(body) && body.includes('/Title'))
      .map((body) => stringOf(body, 'Title') ?? ''),
    elements: ofType('StructElem').map((body) => ({
      tag: /\/S \/(\w+)/.exec(body)?.[1] ?? '',
      alternative: stringOf(body, 'Alt'),
      scope: /\/Scope \/(\w+)/.exec(body)?.[1] ?? null,
    })),
    tables: bodies
      .filter((body) => /\/S \/Table\b/.test(body))
      .map((body) => ({
        pages: pagesOf(body, objects).size,
        pagesOfRows: rowsOf(body, objects).map((row) => pagesOf(row, objects).size),
      })),
    fonts: ofType('FontDescriptor').map((body) => ({
      name: /\/FontName \/([\w+#-]+)/.exec(body)?.[1] ?? '',
      embedded: /\/FontFile[23]? \d+ 0 R/.test(body),
    })),
  }
}

type Objects = ReadonlyMap<string, string>

function childrenOf(body: string, objects: Objects): readonly string[] {
  const kids = /\/K \[([^\]]*)\]/.exec(body)?.[1] ?? ''
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, id]) => objects.get(id ?? '') ?? '')
}

/** Pages on which an element or anything in it is painted. */
function pagesOf(body: string, objects: Objects): ReadonlySet<string> {
  const own = [...body.matchAll(/\/Pg (\d+) 0 R/g)].map(([, id]) => id ?? '')
  return new Set([...own, ...childrenOf(body, objects).flatMap((child) => [...pagesOf(child, objects)])])
}

function rowsOf(body: string, objects: Objects): readonly string[] {
  const children = childrenOf(body, objects)
  return children.flatMap((child) => (/\/S \/TR\b/.test(child) ? [child] : rowsOf(child, objects)))
}

/** A PDF string: literal in parentheses or UTF-16 in hexadecimal digits. */
function stringOf(body: string, key: string): string | null {
  const hexadecimal = new RegExp(`/${key} <([0-9A-F]+)>`).exec(body)?.[1]
  if (hexadecimal) return Buffer.from(hexadecimal, 'hex').swap16().toString('utf16le').replace('\ufeff', '')
  const literal = new RegExp(`/${key} \\(((?:\\\\.|[^\\\\)])*)\\)`, 's').exec(body)?.[1]
  return literal === undefined ? null : literal.replace(/\\(.)/gs, '$1')
}
