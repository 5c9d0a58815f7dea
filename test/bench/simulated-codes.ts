import type { Random } from '../../src/core/statistics/seeded-random.ts'

const names =
  'AN MA MO SA BR CH EL GA HE IN JU KA KE LI RE SU UR UT PE BA CL DA EV GI HA IR LE NA RO SI ST TA VE WA ZE ÄN AL BE CO FA'.split(
    ' ',
  )
const places = 'IN RG EN RT LD IM ER AU CH UM ND TZ DT ÜN EL ST OW UL AN KE NZ UR ÖR SE NG IG HN TE NE LE'.split(' ')

/** A product of two uniforms: the first entries are much more common, so that codes collide as they do in life. */
const common = (random: Random, list: readonly string[]) =>
  list[Math.floor(random.uniform() * random.uniform() * list.length)]!

/** Two letters of a name, day of birth, two letters of a place. */
export function makeCode(random: Random): string {
  const [name, place] = [common(random, names), common(random, places)]
  return name + String(1 + random.integer(31)).padStart(2, '0') + place
}

/** One wrong character at a random place. */
function mistype(random: Random, code: string): string {
  const position = random.integer(6)
  const letters = [...code]
  const draw = () =>
    position === 2 || position === 3 ? String(random.integer(10)) : String.fromCharCode(65 + random.integer(26))
  let letter = draw()
  while (letter === letters[position]) letter = draw()
  return letters.with(position, letter).join('')
}

function swapNeighbours(random: Random, code: string): string {
  const letters = [...code]
  const position = random.integer(5)
  return letters
    .with(position, letters[position + 1]!)
    .with(position + 1, letters[position]!)
    .join('')
}

/** Case, blanks and hyphens, which a normalisation has to undo. */
function restyle(random: Random, code: string): string {
  const style = random.uniform()
  const parts = [code.slice(0, 2), code.slice(2, 4), code.slice(4)]
  if (style < 0.08) return code.toLowerCase()
  if (style < 0.12) return parts.join(' ')
  return style < 0.14 ? `${parts.join('-')} ` : code
}

/** What a person types in one wave: 7 % nothing, 7.5 % a slip, 2.5 % another name or place; null = nothing. */
export function typeCode(random: Random, code: string): string | null {
  const kind = random.uniform()
  if (kind < 0.07) return null
  if (kind < 0.13) return restyle(random, mistype(random, code))
  if (kind < 0.145) return restyle(random, swapNeighbours(random, code))
  if (kind >= 0.17) return restyle(random, code)
  const isName = random.uniform() < 0.5
  const other = isName
    ? names[random.integer(names.length)]! + code.slice(2)
    : code.slice(0, 4) + places[random.integer(places.length)]!
  return restyle(random, other)
}
