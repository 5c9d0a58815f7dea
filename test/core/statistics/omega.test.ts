import { describe, expect, test } from 'vitest'
import { mcDonaldsOmega } from '#core/statistics/omega.ts'
import { cronbachAlpha } from '#core/statistics/reliability.ts'

describe('there is no omega', () => {
  test('with nobody, one person, or two items', () => {
    expect(mcDonaldsOmega([])).toEqual({ reason: 'no_data' })
    expect(mcDonaldsOmega([[1, 2, 3]])).toEqual({ reason: 'n_too_small' })
    expect(
      mcDonaldsOmega([
        [1, 2],
        [2, 4],
        [3, 3],
      ]),
    ).toEqual({ reason: 'too_few_items' })
  })

  test('where two statements were answered together by one person only', () => {
    const rows = [
      [1, 2, null],
      [2, 4, null],
      [3, null, 4],
      [4, 5, 5],
    ]
    expect(mcDonaldsOmega(rows)).toEqual({ reason: 'no_overlap' })
  })

  test('where all answer one statement alike', () => {
    const rows = [
      [1, 2, 3],
      [2, 4, 3],
      [3, 3, 3],
      [5, 6, 3],
    ]
    expect(mcDonaldsOmega(rows)).toEqual({ reason: 'no_variance' })
  })

  test('where one statement is the sum of two others', () => {
    const rows = [
      [1, 2, 3],
      [2, 4, 6],
      [3, 3, 6],
      [1, 5, 6],
      [2, 2, 4],
    ]
    expect(mcDonaldsOmega(rows)).toEqual({ reason: 'improper_solution' })
  })

  test('where a statement would have no error of its own', () => {
    // lavaan::cfa("f =~ a + b + c", std.lv = TRUE), 0.6-14: error variance of the first -2.606.
    const rows = [
      [1, 1, 2],
      [2, 1, 3],
      [2, 3, 1],
      [3, 3, 3],
      [4, 4, 3],
      [4, 3, 5],
      [5, 4, 6],
      [5, 6, 4],
      [6, 5, 6],
      [3, 5, 1],
    ]
    expect(mcDonaldsOmega(rows)).toEqual({ reason: 'improper_solution' })
  })
})

test('has an error variance of a hundredth, not of a thousandth', () => {
  const withError = (size: number) =>
    mcDonaldsOmega(
      [1, 1, 1, 1, -1, -1, -1, -1].map((factor, person) =>
        [
          [1, 1, -1, -1, 1, 1, -1, -1],
          [1, -1, 1, -1, 1, -1, 1, -1],
          [1, -1, -1, 1, 1, -1, -1, 1],
          [1, -1, -1, 1, -1, 1, 1, -1],
        ].map((own, item) => factor + (item === 0 ? size : 1) * own[person]!),
      ),
    )
  // (4 * 1)² / (16 + .01 + 3): loadings 1, error variances .01 and three times 1.
  expect(withError(0.1)).toMatchObject({ omega: expect.closeTo(16 / 19.01, 7) })
  expect(withError(0.08)).toMatchObject({ omega: expect.closeTo(16 / 19.0064, 7) })
  expect(withError(0.05)).toEqual({ reason: 'improper_solution' })
})

test('equals alpha where all statements tell as much of what they share, and exceeds it elsewhere', () => {
  // Three columns with covariances l_i * l_j: all of them 1, then 1 to 3, built from orthogonal contrasts.
  const common = [1, 1, 1, 1, -1, -1, -1, -1]
  const own = [
    [1, 1, -1, -1, 1, 1, -1, -1],
    [1, -1, 1, -1, 1, -1, 1, -1],
    [1, -1, -1, 1, 1, -1, -1, 1],
  ]
  const rows = (loadings: readonly number[]) =>
    common.map((factor, person) => loadings.map((loading, item) => loading * factor + own[item]![person]!))
  const both = (loadings: readonly number[]) => {
    const [alpha, omega] = [cronbachAlpha(rows(loadings)), mcDonaldsOmega(rows(loadings))]
    if ('reason' in alpha || 'reason' in omega) throw new Error('not estimated')
    return [alpha.alpha, omega.omega] as const
  }
  const [alike, alikeOmega] = both([1, 1, 1])
  // 3² / (3² + 3), and 6² / (6² + 3) where they are not alike.
  expect(alike).toBeCloseTo(0.75, 9)
  expect(alikeOmega).toBeCloseTo(0.75, 7)
  const [unlike, unlikeOmega] = both([1, 2, 3])
  expect(unlikeOmega).toBeCloseTo(36 / 39, 7)
  expect(unlike).toBeLessThan(unlikeOmega)
})
