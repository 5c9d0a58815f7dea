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
    fonts: ofType('FontDescriptor').map((body) => ({
      name: /\/FontName \/([\w+#-]+)/.exec(body)?.[1] ?? '',
      embedded: /\/FontFile[23]? \d+ 0 R/.test(body),
    })),
  }
}

/** A PDF string: literal in parentheses or UTF-16 in hexadecimal digits. */
function stringOf(body: string, key: string): string | null {
  const hexadecimal = new RegExp(`/${key} <([0-9A-F]+)>`).exec(body)?.[1]
  if (hexadecimal) return Buffer.from(hexadecimal, 'hex').swap16().toString('utf16le').replace('\ufeff', '')
  const literal = new RegExp(`/${key} \\(((?:\\\\.|[^\\\\)])*)\\)`, 's').exec(body)?.[1]
  return literal === undefined ? null : literal.replace(/\\(.)/gs, '$1')
}
