/** Arrivals are told to a room in steps of so many, so that the number never moves with the one who has just sent. */
const step = 5

/** How many have arrived at least: 0, 5, 10 … Counting on by one would show a whole room who pressed the button. */
export function arrivedAtLeast(submitted: number): number {
  return Math.floor(submitted / step) * step
}
