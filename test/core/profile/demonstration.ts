import { readFileSync } from 'node:fs'

/** The texts of the demonstration, as they stand in src/content. */
export function demonstrationText(id: string): string {
  return readFileSync(new URL(`../../../src/content/demonstration/${id}.txt`, import.meta.url), 'utf8')
}

export const steckbriefe = ['bremerhaven', 'hamburg-harburg', 'chemnitz', 'wetteraukreis'] as const
export const texts = [...steckbriefe, 'bergkamen'] as const
