import { change } from '../catalogue/change.ts'
import { composition } from '../catalogue/composition.ts'
import { distribution } from '../catalogue/distribution.ts'
import { manyMunicipalities } from '../catalogue/many-municipalities.ts'
import type { Method } from '../catalogue/method.ts'
import { oneWave } from '../catalogue/one-wave.ts'
import { protectionAndLinkage } from '../catalogue/protection-and-linkage.ts'
import { ranksAndEffects } from '../catalogue/ranks-and-effects.ts'

/**
 * Every statistic by name, for people and programs that want to check a number: input schema, function, source.
 * Source: each entry names its own, `peilung statistic --list` prints them.
 */
export const catalogue: Readonly<Record<string, Method>> = {
  ...oneWave,
  ...ranksAndEffects,
  ...change,
  ...composition,
  ...protectionAndLinkage,
  ...manyMunicipalities,
  ...distribution,
}
