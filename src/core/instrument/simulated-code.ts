import type { CodeElement } from '../model/instrument.ts'
import type { Random } from '../statistics/seeded-random.ts'
import { type CodeRecipe, lengthOf, type OwnCode } from './own-code.ts'

/** Shares of elements: not known to somebody at all, and given another way in one wave than in the others. */
const lapses = { neverKnown: 0.02, otherThisTime: 0.035, forgottenThisTime: 0.01 }

/** Beginnings of names and streets, the common ones first. */
const beginnings =
  'MA HE AN GE RE UR IN KA EL GI BR CH MO SU RO HA KL WO JU PE DI BA AL HO FR SA ER LI EV IR DO WE ED AM SC BE LU GA'

/** What somebody would say of themselves, in every wave the same. */
export function rememberedCode({ elements }: CodeRecipe, random: Random): OwnCode {
  const entries = elements.map((element) => [
    element.id,
    random.uniform() < lapses.neverKnown ? null : drawn(element, random),
  ])
  return Object.fromEntries(entries)
}

/** The same code as given in one wave: an element may be answered another way or not at all. */
export function givenCode({ elements }: CodeRecipe, code: OwnCode, random: Random): OwnCode {
  const entries = elements.map((element) => {
    const lapse = random.uniform()
    const other = drawn(element, random)
    if (lapse < lapses.forgottenThisTime) return [element.id, null]
    return [element.id, lapse < lapses.forgottenThisTime + lapses.otherThisTime ? other : code[element.id]!]
  })
  return Object.fromEntries(entries)
}

/** Letters by a product of two uniforms, so that the common ones collide as they do in life; small numbers as siblings are. */
function drawn({ form }: Pick<CodeElement, 'form'>, random: Random): string {
  if (form.kind === 'letters') {
    const list = beginnings.split(' ')
    return list[Math.floor(random.uniform() * random.uniform() * list.length)]!.slice(0, form.count)
  }
  const steps = form.max - form.min + 1
  const step = form.max < 10 ? Math.min(steps - 1, Math.floor(random.exponential())) : random.integer(steps)
  return String(form.min + step).padStart(lengthOf(form), '0')
}
