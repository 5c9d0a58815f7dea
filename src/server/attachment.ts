import type { Context as Request } from 'hono'

/** A file to be taken along, under its name. */
export function attachment(
  request: Request,
  { bytes, fileName, mediaType }: { readonly bytes: Uint8Array; readonly fileName: string; readonly mediaType: string },
) {
  return request.body(new Uint8Array(bytes), 200, {
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="${fileName}"`,
  })
}
