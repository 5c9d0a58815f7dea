import type { Localized } from '#core/model/locale.ts'

/** What is wrong with a line of a data file; whoever reads the file adds its name and the number of the line. */
export class LineMistake extends Error {
  readonly words: Localized

  constructor(words: Localized) {
    super(words.en)
    this.words = words
  }
}
