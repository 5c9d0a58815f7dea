/** What the library of the slides writes so that programs and screen readers stumble over it, put right. */
export function settleSlides(path: string, xml: string, language: string): string {
  const named = xml.replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>').replaceAll('lang="en-US"', `lang="${language}"`)
  if (path.startsWith('ppt/notesSlides/')) return withParagraphs(named)
  return path.startsWith('ppt/slides/') ? withDecoration(named) : named
}

/** One paragraph a line: line ends inside a run are blanks to most programs. */
function withParagraphs(xml: string): string {
  return xml.replace(
    /<a:p><a:r>(<a:rPr [^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr [^>]*\/>)<\/a:p>/g,
    (_, look: string, words: string, end: string) =>
      words
        .split(/\r?\n/)
        .map((line) => `<a:p><a:r>${look}<a:t>${line}</a:t></a:r>${end}</a:p>`)
        .join(''),
  )
}

const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

/** A picture without words says that it is an ornament, instead of the name of a file. */
function withDecoration(xml: string): string {
  return xml.replace(/(<p:cNvPr [^>]*)descr="preencoded\.png">\s*<\/p:cNvPr>/g, `$1descr="">${decorative}</p:cNvPr>`)
}
