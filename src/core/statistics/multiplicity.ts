/**
 * Holm's step-down adjustment over the p values that exist; null stays null, order of the input is kept.
 * Source: Holm (1979), Scandinavian Journal of Statistics 6, 65–70.
 */
export function holm(p: readonly (number | null)[]): (number | null)[] {
  const order = p.flatMap((value, index) => (value === null ? [] : [{ value, index }]))
  order.sort((a, b) => a.value - b.value || a.index - b.index)
  const adjusted = new Array<number | null>(p.length).fill(null)
  let largest = 0
  for (const [rank, { value, index }] of order.entries()) {
    largest = Math.max(largest, Math.min(1, (order.length - rank) * value))
    adjusted[index] = largest
  }
  return adjusted
}
