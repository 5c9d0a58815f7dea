import { protractor } from '#charts/protractor.ts'
import type { Report } from '#core/model/report.ts'
import { officeWords } from '#words/office.ts'
import { germanMarking } from '../../language.ts'
import { originOf } from '../../origin.ts'
import { settlePackage } from '../package.ts'
import { type Deck, deckOf, type Slide } from './deck.ts'
import { addPicture, colour, fontFace, inches, inner, place, slide, text } from './elements.ts'
import { type Page, Presentation } from './library.ts'
import { linesOf } from './rows.ts'
import { settleSlides } from './settle.ts'
import { addVisual } from './visuals.ts'

/**
 * Slides: titles in title placeholders, tables as tables, plots as pictures with alternative text on the tables' empty
 * column, what to say in the notes. Reading order is the order on the slide; nothing moves.
 */
export async function pptx(report: Report): Promise<Uint8Array> {
  const deck = deckOf(report, officeWords[report.locale].slide)
  const file = new Presentation()
  file.defineLayout({ name: 'PEILUNG', width: inches(slide.width), height: inches(slide.height) })
  file.layout = 'PEILUNG'
  file.theme = { headFontFace: fontFace, bodyFontFace: fontFace }
  file.title = report.title
  file.author = `Peilung ${report.provenance.peilung}`
  file.company = report.head.name
  const pages = deck.slides.length + 1
  defineMasters(file)
  titleSlide(file, report, deck, pages)
  for (const [index, one] of deck.slides.entries()) contentSlide(file, report, one, index + 2, pages)

  const written = (await file.write({ outputType: 'uint8array' })) as Uint8Array
  const marked = germanMarking(report.german)
  const { language } = officeWords[report.locale]
  return settlePackage(written, report.provenance.generatedOn, (path, xml) =>
    marked.pptx(settleSlides(path, xml, language)),
  )
}

function defineMasters(file: Presentation): void {
  const title = (name: string, y: number, w: number, h: number, fontSize: number, valign: 'top' | 'bottom') => ({
    placeholder: {
      options: {
        name,
        type: 'title' as const,
        ...place(slide.margin, y, w, h),
        fontFace,
        fontSize,
        bold: true,
        color: colour('ink'),
        align: 'left' as const,
        valign,
        margin: 0,
      },
      text: '',
    },
  })
  file.defineSlideMaster({
    title: 'Peilung Titel',
    background: { color: 'FFFFFF' },
    objects: [title('title', 84, 460, 122, 34, 'bottom')],
  })
  file.defineSlideMaster({
    title: 'Peilung Inhalt',
    background: { color: 'FFFFFF' },
    objects: [title('title', 36, inner, 66, 24, 'top')],
  })
}

function titleSlide(file: Presentation, report: Report, { numbers }: Deck, pages: number): void {
  const { cover, head } = report
  const page = file.addSlide({ masterName: 'Peilung Titel' })
  const line = 308
  page.addText(cover.title, { placeholder: 'title' })
  page.addText(cover.kind === cover.title ? head.kind : cover.kind, text(slide.margin, 44, 500, 24, 15, { bold: true }))
  page.addText(unbroken(cover.subtitle), text(slide.margin, 216, 430, 60, 17, { color: colour('muted') }))
  const motif = protractor(250, 50)
  const corner = { x: slide.width - motif.width, y: line - motif.height, width: motif.width }
  addPicture(page, motif, corner, '', report)
  page.addShape('line', { ...place(slide.margin, line, inner, 0), line: { color: colour('ink'), width: 1.25 } })
  if (numbers.length > 0) {
    const width = inner / Math.max(3, numbers.length)
    for (const [index, { name, value }] of numbers.entries()) {
      const [number = '', ...rest] = value.split(' ')
      const tone = index === 0 ? 'before' : index === 1 ? 'after' : 'ink'
      const x = slide.margin + index * width
      page.addText(
        [
          { text: number, options: { fontSize: 34, bold: true, color: colour(tone) } },
          { text: rest.length > 0 ? ` ${rest.join(' ')}` : '', options: { fontSize: 16, color: colour('muted') } },
        ],
        text(x, line + 16, width - 12, 42, 34),
      )
      page.addText(name, text(x, line + 58, width - 14, 44, 15))
    }
  } else {
    page.addText(
      cover.waves.map((wave) => ({ text: wave.text, options: { breakLine: true } })),
      text(slide.margin, line + 18, inner, 60, 16),
    )
  }
  addFoot(page, report, 1, pages)
  page.addNotes([report.title, ...cover.waves.map((wave) => wave.text), cover.scope, cover.publisher].join('\n'))
}

function contentSlide(file: Presentation, report: Report, one: Slide, number: number, pages: number): void {
  const page = file.addSlide({ masterName: 'Peilung Inhalt' })
  const title = titleOf(one.title, [24, 23, 22, 21, 20])
  page.addText([{ text: unbroken(one.title), options: { fontSize: title.size } }], { placeholder: 'title' })
  const { below, said } = sentencesOf(one)
  const belowLines = Math.max(0, ...below.map(({ strong, text }) => linesOf(`${strong ?? ''} ${text}`, inner, 15, 400)))
  const belowHeight = Math.max(2, belowLines) * 19 + 4
  const bottom = below.length > 0 ? slide.foot - 12 - belowHeight : slide.foot - 16
  const top = slide.top + (title.lines - 1) * 28
  if (one.visual) addVisual(page, report, one.visual, top, bottom)
  else addMessage(page, one)
  if (below.length > 0) {
    page.addText(
      below.flatMap(({ strong, text: words }) => [
        ...(strong ? [{ text: `${strong} `, options: { bold: true } }] : []),
        { text: words, options: { breakLine: true } },
      ]),
      text(slide.margin, bottom + 6, inner, belowHeight, 15, { valign: 'middle' }),
    )
  }
  addFoot(page, report, number, pages)
  const origin =
    number === pages ? [report.foot, ...originOf(report).map(({ name, value }) => `${name}: ${value}`)] : []
  const notes = [...said, ...one.notes].filter((words) => words !== one.title)
  page.addNotes([one.title, ...notes, ...origin].join('\n'))
}

/** The largest of the sizes that needs the fewest lines. */
function titleOf(words: string, sizes: readonly [number, ...number[]]) {
  const lines = (size: number) => linesOf(words, inner, size, 600)
  const least = Math.min(...sizes.map(lines))
  return { size: sizes.find((size) => lines(size) === least)!, lines: least }
}

/** No single word is left on the last line. */
function unbroken(words: string): string {
  return words.replace(/ (?=\S+$)/, '\u00a0')
}

/** One line below the picture: the question for the room if there is one; the rest is said. */
function sentencesOf({ visual, sentences }: Slide) {
  if (visual === null) return { below: [], said: [] }
  const below = sentences.filter(({ strong }) => strong !== null).slice(0, 1)
  const shown = below.length > 0 ? below : sentences.slice(0, 1)
  return { below: shown, said: sentences.filter((sentence) => !shown.includes(sentence)).map(({ text }) => text) }
}

function addMessage(page: Page, { sentences, notes }: Slide): void {
  const [message, ...others] = sentences
  if (message) {
    page.addText(message.text, {
      ...text(slide.margin, 150, inner, 130, 26, { bold: true, valign: 'middle' }),
      fill: { color: 'E6F0F3' },
      margin: 18,
    })
  }
  const words = [...others.map(({ text }) => text), ...notes].join(' ')
  if (words !== '') page.addText(words, text(slide.margin, 300, inner, 110, 15, { color: colour('muted') }))
}

function addFoot(page: Page, { cover, head, simulated, words }: Report, number: number, pages: number): void {
  const dates = cover.waves.map((wave) => wave.text.replace(/^[^:]*: /, ''))
  const base = [head.name, ...dates].join(' · ')
  page.addText(
    base,
    text(slide.margin, slide.foot - 14, inner - 180, 30, 11, { color: colour('muted'), valign: 'bottom' }),
  )
  const mark = simulated === null ? [] : [{ text: `${simulated}   `, options: { bold: true } }]
  page.addText(
    [...mark, { text: `${number} ${words.of} ${pages}`, options: {} }],
    text(slide.margin + inner - 180, slide.foot - 14, 180, 30, 11, { align: 'right', valign: 'bottom' }),
  )
}
