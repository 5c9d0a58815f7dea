import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/**
 * A Chromium to test with: the system's, else Playwright's own, which is fetched where it is missing, else the
 * distribution's package. Says in one line what could not be obtained.
 */
export function findBrowser(): { path: string } | { problem: string } {
  const present = system() ?? playwrights()
  if (present) return { path: present }

  const asRoot = process.getuid?.() === 0
  console.log('No Chromium found; fetching one.')
  spawnSync(
    process.execPath,
    [join('node_modules', '@playwright/test/cli.js'), 'install', ...(asRoot ? ['--with-deps'] : []), 'chromium'],
    {
      stdio: 'inherit',
    },
  )
  const fetched = playwrights()
  if (fetched) return { path: fetched }

  if (asRoot) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'inherit' })
  }
  const installed = system()
  if (installed) return { path: installed }
  return { problem: 'No browser: install Chromium (or name one in PEILUNG_TEST_BROWSER) and run npm test again.' }
}

function system(): string | undefined {
  const named = process.env.PEILUNG_TEST_BROWSER
  if (named) return named
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((file) => existsSync(file))
}

function playwrights(): string | undefined {
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : undefined
}
