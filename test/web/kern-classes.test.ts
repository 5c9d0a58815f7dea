import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('no page wears a class of KERN: the build leaves their rules out', () => {
  const pages = globSync('src/web/**/*.{ts,tsx}')
  expect(pages.length).toBeGreaterThan(100)
  expect(pages.filter((file) => /["'`\s]kern-[a-z]/.test(readFileSync(file, 'utf8')))).toEqual([])
})

test('of KERN the built page has the variables and no class', () => {
  const styles = globSync('dist/assets/*.css').map((file) => readFileSync(file, 'utf8'))
  expect(styles.some((style) => style.includes('--kern-color-darkblue-700:'))).toBe(true)
  expect(styles.filter((style) => style.includes('.kern-btn'))).toEqual([])
})
