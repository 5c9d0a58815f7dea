import { z } from 'zod'
import { binomialProbability, incompleteBeta } from '../statistics/beta.ts'
import { fProbability, fQuantile } from '../statistics/f-distribution.ts'
import { logGamma } from '../statistics/gamma.ts'
import { noncentralTProbability } from '../statistics/noncentral-t.ts'
import { normalProbability, normalQuantile } from '../statistics/normal.ts'
import { tProbability, tQuantile } from '../statistics/students-t.ts'
import { because, method } from './method.ts'

type Arguments = readonly [number, number, number]

interface DistributionFunction {
  readonly arguments: 1 | 2 | 3
  readonly isDefined: (args: Arguments) => boolean
  readonly value: (args: Arguments) => number
}

const isShare = (p: number) => p > 0 && p < 1

/** Functions by their names in R, arguments in R's order. */
const functions: Readonly<Record<string, DistributionFunction>> = {
  pnorm: { arguments: 1, isDefined: () => true, value: ([z]) => normalProbability(z) },
  qnorm: { arguments: 1, isDefined: ([p]) => isShare(p), value: ([p]) => normalQuantile(p) },
  pt: { arguments: 2, isDefined: ([, df]) => df > 0, value: ([t, df]) => tProbability(t, df) },
  qt: { arguments: 2, isDefined: ([p, df]) => isShare(p) && df > 0, value: ([p, df]) => tQuantile(p, df) },
  pf: {
    arguments: 3,
    isDefined: ([, df1, df2]) => df1 > 0 && df2 > 0,
    value: ([f, df1, df2]) => fProbability(f, df1, df2),
  },
  qf: {
    arguments: 3,
    isDefined: ([p, df1, df2]) => isShare(p) && df1 > 0 && df2 > 0,
    value: ([p, df1, df2]) => fQuantile(p, df1, df2),
  },
  'pt-noncentral': {
    arguments: 3,
    isDefined: ([, df]) => df > 0,
    value: ([t, df, noncentrality]) => noncentralTProbability(t, df, noncentrality),
  },
  lgamma: { arguments: 1, isDefined: ([x]) => x > 0, value: ([x]) => logGamma(x) },
  pbeta: {
    arguments: 3,
    isDefined: ([, a, b]) => a > 0 && b > 0,
    value: ([x, a, b]) => incompleteBeta(x, 1 - x, a, b),
  },
  pbinom: {
    arguments: 3,
    isDefined: ([, n, p]) => Number.isInteger(n) && n >= 0 && p >= 0 && p <= 1,
    value: ([x, n, p]) => binomialProbability(x, n, p),
  },
}

export const distribution = {
  distribution: method({
    input: z.strictObject({
      fn: z.enum(Object.keys(functions) as [string, ...string[]]),
      args: z.array(z.number()).min(1).max(3),
    }),
    output: 'value',
    source: 'Cody 1969 (normal); DLMF 8.17 (beta); Lenth 1989 (noncentral t); Loader 2000 (binomial)',
    run: ({ fn, args }) => {
      const entry = functions[fn]!
      const padded: Arguments = [args[0] ?? 0, args[1] ?? 0, args[2] ?? 0]
      const isUsable = args.length === entry.arguments && entry.isDefined(padded)
      const value = isUsable ? entry.value(padded) : Number.NaN
      return Number.isFinite(value) ? { value } : { value: null, ...because('invalid_input') }
    },
  }),
}
