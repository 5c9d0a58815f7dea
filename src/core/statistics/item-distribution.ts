import type { ItemDistribution } from '../model/evaluation.ts'
import { proportion } from './proportion.ts'
import { moments, quantileOfSteps } from './step-counts.ts'

type Scale = {
  readonly min: number
  readonly max: number
  readonly topBox: readonly number[]
  readonly bottomBox: readonly number[]
}

/** Smallest n at which an item is called polarised. */
const fewestForPolarisation = 10

/**
 * Answers to one item, from how often each step was chosen: median and quartiles of type 7, standard deviation with
 * n − 1, boxes among the answered (Source: Wilson 1927; Hyndman & Fan 1996). All figures null without answers, the standard deviation also for one answer.
 */
export function describeItem(
  counts: readonly number[],
  cannotJudge: number,
  omitted: number,
  scale: Scale,
): Omit<ItemDistribution, 'wave'> {
  const { n, mean, squares } = moments(counts, scale.min)
  const box = (steps: readonly number[]) => steps.reduce((sum, step) => sum + (counts[step - scale.min] ?? 0), 0)
  const topBox = proportion(box(scale.topBox), n)
  const bottomBox = proportion(box(scale.bottomBox), n)
  const shared = { n, counts, cannotJudge, omitted, topBox, bottomBox }
  if (n === 0) {
    return { ...shared, mean: null, sd: null, median: null, quartile1: null, quartile3: null, polarised: false }
  }
  return {
    ...shared,
    mean,
    sd: n > 1 ? Math.sqrt(squares / (n - 1)) : null,
    median: quantileOfSteps(counts, scale.min, n, 0.5),
    quartile1: quantileOfSteps(counts, scale.min, n, 0.25),
    quartile3: quantileOfSteps(counts, scale.min, n, 0.75),
    polarised: n >= fewestForPolarisation && 4 * topBox.count >= n && 4 * bottomBox.count >= n,
  }
}
