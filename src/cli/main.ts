import { type Locale, locales } from '#core/model/locale.ts'
import { Problem, problem } from '#core/problem.ts'
import { type CommandName, cliWords } from '#words/cli.ts'
import { oneOf } from './arguments.ts'
import type { Call } from './command.ts'
import { help } from './help.ts'

/** Each command is loaded when it is called: checking a file needs no server and no store. */
const commands: Readonly<Record<CommandName, (call: Call) => Promise<void>>> = {
  serve: async (call) => (await import('./serve.ts')).serveCommand(call),
  demo: async (call) => (await import('./demo.ts')).demoCommand(call),
  study: async (call) => (await import('./study.ts')).studyCommand(call),
  report: async (call) => (await import('./report.ts')).reportCommand(call),
  pack: async (call) => (await import('./pack.ts')).packCommand(call),
  research: async (call) => (await import('./research.ts')).researchCommand(call),
  'sign-in-link': async (call) => (await import('./sign-in-link.ts')).signInLinkCommand(call),
  profile: async ({ args, print }) => (await import('./profile.ts')).profileCommand(args, print),
  check: async ({ args, contentLocale, print }) =>
    (await import('./check.ts')).checkCommand([...args, '--language', contentLocale], print),
  simulate: async (call) => (await import('./simulate.ts')).simulateCommand(call),
  statistic: async ({ args, print }) =>
    (await import('./statistic.ts')).runStatistic([...args], process.stdin.setEncoding('utf8'), print),
  evaluate: async (call) => (await import('./evaluate.ts')).runEvaluate(call),
}

/** Results go to the standard output, everything else beside it. */
const print = (text: string) => void process.stdout.write(`${text}\n`)
const say = (text: string) => void process.stderr.write(`${text}\n`)

/** 0 done, 2 refused in words, 1 a fault of the program. */
async function run(argv: readonly string[]): Promise<0 | 1 | 2> {
  const locale = messageLocale(argv)
  try {
    const { command: name, args, dataFolder, language } = withoutGlobals(argv)
    const command = name === null ? null : knownCommand(name)
    if (command === null || argv.includes('--help')) print(help(command, locale))
    else
      await commands[command]({ args, dataFolder, locale, contentLocale: language === 'en' ? 'en' : 'de', print, say })
    return 0
  } catch (error) {
    if (error instanceof Problem) {
      const { title, text } = error.in(locale)
      say(`${title} ${error.kind === 'notFound' ? cliWords[locale].notFound : text}`)
      return 2
    }
    say(`${cliWords[locale].fault}\n${error instanceof Error ? error.stack : String(error)}`)
    return 1
  }
}

function knownCommand(name: string): CommandName {
  if (!Object.hasOwn(commands, name)) throw problem('commandUnknown', { command: name })
  return name as CommandName
}

/** The command and its own arguments, without the options that may stand anywhere. */
function withoutGlobals(argv: readonly string[]) {
  const { value: folder, rest: withoutData } = taken(argv, '--data', 'peilung serve --data beispiel')
  const { value: language, rest } = taken(withoutData, '--language', 'peilung serve --language en')
  const words = rest.filter((word) => word !== '--help')
  const at = words.findIndex((word) => !word.startsWith('-'))
  if (at === -1 && words.length > 0) throw problem('commandUnknown', { command: words[0]! })
  if (language !== null) oneOf('--language', language, locales)
  return { command: words[at] ?? null, args: words.toSpliced(at, 1), dataFolder: folder ?? 'data', language }
}

/** An option's value (the last one given; null: none) and what else was written. */
function taken(argv: readonly string[], option: string, example: string) {
  const at = argv.findLastIndex((word) => word === option || word.startsWith(`${option}=`))
  if (at === -1) return { value: null, rest: argv }
  const separate = argv[at] === option
  const value = separate ? argv[at + 1] : argv[at]!.slice(option.length + 1)
  if (!value || value.startsWith('--')) throw problem('optionMissing', { option: `${option} …`, example })
  return { value, rest: argv.toSpliced(at, separate ? 2 : 1) }
}

/** The language of messages: `--language`, else the system's where that is English, else German. */
function messageLocale(argv: readonly string[]): Locale {
  const wished = argv.flatMap((word, index) =>
    word === '--language'
      ? [argv[index + 1]]
      : word.startsWith('--language=')
        ? [word.slice('--language='.length)]
        : [],
  )
  const system = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ''
  return locales.find((locale) => wished.includes(locale)) ?? (system.startsWith('en') ? 'en' : 'de')
}

// `peilung simulate | head` closes the pipe early; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})
process.exitCode = await run(process.argv.slice(2))
