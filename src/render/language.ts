import { byLanguage } from '#core/report/german.ts'
import { escapeMarkup } from './markup.ts'

const language = 'de-DE'

/**
 * What of a report is German inside another language, marked as that in markup a library or a template has written:
 * one place for every text, however it came there.
 */
export interface GermanMarking {
  readonly html: (body: string) => string
  /** `word/document.xml` and its like */
  readonly docx: (xml: string) => string
  /** Slides and their notes. */
  readonly pptx: (xml: string) => string
}

export function germanMarking(german: readonly string[]): GermanMarking {
  if (german.length === 0) return { html: same, docx: same, pptx: same }
  const escaped = german.map(escapeMarkup)
  const parts = (text: string) => byLanguage(text, escaped)
  const isPlain = (text: string) => parts(text).every(({ isGerman }) => !isGerman)
  return {
    // Words of a drawing are no place for elements of the page.
    html: (body) =>
      body.replace(/(<(\/?[a-z0-9]+)[^>]*>)([^<]+)/g, (whole, tag: string, name: string, text: string) =>
        name === 'text'
          ? whole
          : tag +
            parts(text)
              .map((part) => (part.isGerman ? `<span lang="de">${part.text}</span>` : part.text))
              .join(''),
      ),
    docx: (xml) =>
      xml.replace(
        /<w:r>(?:<w:rPr>((?:(?!<\/w:rPr>).)*)<\/w:rPr>)?<w:t[^>]*>([^<]*)<\/w:t><\/w:r>/g,
        (whole, look: string | undefined, text: string) =>
          isPlain(text)
            ? whole
            : parts(text)
                .map(({ isGerman, text: words }) => {
                  const all = `${look ?? ''}${isGerman ? `<w:lang w:val="${language}"/>` : ''}`
                  return `<w:r>${all && `<w:rPr>${all}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`
                })
                .join(''),
      ),
    pptx: (xml) =>
      xml.replace(
        /<a:r>(<a:rPr lang=")([^"]*)("(?:[^>]*\/>|(?:(?!<\/a:rPr>).)*<\/a:rPr>))<a:t>([^<]*)<\/a:t><\/a:r>/g,
        (whole, before: string, own: string, after: string, text: string) =>
          isPlain(text)
            ? whole
            : parts(text)
                .map(
                  ({ isGerman, text: words }) =>
                    `<a:r>${before}${isGerman ? language : own}${after}<a:t>${words}</a:t></a:r>`,
                )
                .join(''),
      ),
  }
}

function same(markup: string): string {
  return markup
}
