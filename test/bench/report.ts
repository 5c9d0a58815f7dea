import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

function seconds(work: () => void): number {
  const start = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - start) / 1e9
}

const rounds = 3

/** The middle one of three times each, taken in turn, so that a busy moment meets all of them. */
function medians<K extends string>(works: Readonly<Record<K, () => void>>): Record<K, number> {
  const names = Object.keys(works) as K[]
  const times = Array.from({ length: rounds }, () => names.map((name) => seconds(works[name])))
  const middle = (column: number) => times.map((row) => row[column]!).sort((a, b) => a - b)[Math.floor(rounds / 2)]!
  return Object.fromEntries(names.map((name, column) => [name, middle(column)])) as Record<K, number>
}

function peilung(...args: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/main.js', ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`peilung ${args.join(' ')}: ${stderr}`)
}

/**
 * One report from the stored answers to the finished file, beside the mere start of the program and beside the time
 * LibreOffice takes to turn the DOCX into a PDF.
 */
export function benchReport(print: (line: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'peilung-bench-'))
  const data = join(folder, 'data')
  const fileOf = (format: string) => join(folder, `report.${format}`)
  const write = (format: string) => {
    const where = ['--municipality', 'wetteraukreis', '--data', data]
    peilung('report', 'demo', '--format', format, '--out', fileOf(format), ...where)
  }
  const convert = () =>
    spawnSync('soffice', [
      `-env:UserInstallation=file://${folder}/office`,
      '--headless',
      '--convert-to',
      'pdf:writer_pdf_Export',
      '--outdir',
      join(folder, 'converted'),
      fileOf('docx'),
    ])
  peilung('demo', '--data', data)
  write('docx')
  // The first start of LibreOffice sets up its profile; it does not count.
  const hasOffice = convert().status === 0
  const taken = medians({
    start: () => peilung('--help'),
    json: () => write('json'),
    pdf: () => write('pdf'),
    docx: () => write('docx'),
    libreOffice: () => void (hasOffice && convert()),
  })
  for (const format of ['json', 'pdf', 'docx'] as const) {
    const [whole, start] = [taken[format], taken.start]
    const besides = hasOffice
      ? `, ${(whole / taken.libreOffice).toFixed(2)} × LibreOffice's conversion (${taken.libreOffice.toFixed(2)} s)`
      : ', NOT BESIDE LibreOffice: soffice is not installed'
    print(
      `report as ${format}, end to end: ${(whole / start).toFixed(1)} × the start of the program (${whole.toFixed(2)} s, ${start.toFixed(2)} s; ${Math.round(statSync(fileOf(format)).size / 1024)} kB)${format === 'json' ? '' : besides}`,
    )
  }
  rmSync(folder, { recursive: true, force: true })
}
