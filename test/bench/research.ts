import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { researchProfiles } from '#core/research/variables.ts'
import { openContext } from '#service/context.ts'
import { loadDemonstration } from '#service/demonstration.ts'
import { researchPackage } from '#service/research.ts'

/** The research packages of the demonstration, opened with R: its script recomputes the main table, haven reads the .sav. */
export async function benchResearch(print: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'peilung-bench-'))
  const context = await openContext(join(folder, 'data'))
  await loadDemonstration(context)
  for (const profile of researchProfiles) {
    const start = performance.now()
    const { bytes, rows } = await researchPackage(context, { study: 'demo', profile, locale: 'de' })
    const seconds = (performance.now() - start) / 1000
    const own = join(folder, profile)
    mkdirSync(own)
    for (const [name, content] of Object.entries(unzipSync(bytes))) writeFileSync(join(own, name), content)
    print(`research package ${profile}: ${rows} rows in ${seconds.toFixed(2)} s, ${Math.round(bytes.length / 1024)} kB`)
    print(`  main-table.R: ${rscript(join(own, 'main-table.R'), own)}`)
    print(`  responses.sav: ${rscript(join(import.meta.dirname, 'read-back.R'), own)}`)
  }
  await context.store.close()
  rmSync(folder, { recursive: true, force: true })
}

/** The last line R says; a difference ends the run. */
function rscript(script: string, folder: string): string {
  const { status, stdout, stderr, error } = spawnSync('Rscript', [script, folder], { encoding: 'utf8' })
  if (error) return 'NOT CHECKED: Rscript is not installed'
  if (/there is no package called/.test(stderr)) return 'NOT CHECKED: the R package haven is not installed'
  if (status !== 0) throw new Error(`${script}: ${stderr || stdout}`)
  return stdout.trimEnd().split('\n').at(-1) ?? ''
}
