import type { Locale } from '#core/model/locale.ts'

/** What every command is given; `print` is for results, `say` for everything else. */
export interface Call {
  readonly args: readonly string[]
  readonly dataFolder: string
  /** Language of messages. */
  readonly locale: Locale
  /** Language of what is made: `--language`, otherwise German whatever the system speaks. */
  readonly contentLocale: Locale
  readonly print: (text: string) => void
  readonly say: (text: string) => void
}
