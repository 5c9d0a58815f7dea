import { createRequire } from 'node:module'
import type library from 'pptxgenjs'

/** The library describes its types for another kind of module than it is. */
const require = createRequire(import.meta.url)
export const Presentation = require('pptxgenjs') as typeof library.default

export type Presentation = library.default
export type Page = library.default.Slide
export type TableCell = library.default.TableCell
export type TextLook = library.default.TextPropsOptions
