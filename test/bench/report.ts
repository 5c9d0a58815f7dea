import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

function seconds(work: () => void): number {
  const start = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - start) / 1e9
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}

function peilung(...args: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/main.js', ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`peilung ${args.join(' ')}: ${stderr}`)
}

/** One report from the stored answers to the finished PDF, beside the mere start of the program. */
export function benchReport(print: (line: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'peilung-bench-'))
  const data = join(folder, 'data')
  const file = join(folder, 'report.pdf')
  peilung('demo', '--data', data)
  const start = median([0, 1, 2].map(() => seconds(() => peilung('--help'))))
  for (const format of ['json', 'pdf']) {
    const whole = median(
      [0, 1, 2].map(() =>
        seconds(() =>
          peilung(
            'report',
            'demo',
            '--municipality',
            'wetteraukreis',
            '--format',
            format,
            '--out',
            file,
            '--data',
            data,
          ),
        ),
      ),
    )
    print(
      `report as ${format}, end to end: ${(whole / start).toFixed(1)} × the start of the program (${whole.toFixed(2)} s, ${start.toFixed(2)} s; ${Math.round(statSync(file).size / 1024)} kB)`,
    )
  }
  rmSync(folder, { recursive: true, force: true })
}
