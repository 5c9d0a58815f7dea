import { z } from 'zod'
import { instrumentMistakes as mistakes } from '#words/instrument.ts'
import { usedTwice } from '../json-mistakes.ts'
import type { Localized } from '../model/locale.ts'
import { registers } from '../model/register.ts'

/** As much of a file as the checks below need; what has another shape is passed over here and named by the schema. */
const text = z.string().catch('')
const int = z.int().nullable().catch(null)
const ids = z.array(text).catch([])
const stem = z.looseObject({ de: text, en: text }).catch({ de: '{text}', en: '{text}' })
const stems = z.looseObject({ first: stem, later: stem }).catch({ first: whole(), later: whole() })
const Outline = z.object({
  ownCode: z
    .object({ fewestKnown: int, elements: listOf({ id: text }) })
    .nullable()
    .catch(null),
  items: listOf({ id: text, scale: text }),
  dimensions: listOf({ id: text, themes: listOf({ id: text, items: ids }) }),
  attributes: listOf({ id: text, options: listOf({ id: text }) }),
  scales: z
    .record(
      z.string(),
      z.object({ min: int, max: int, labels: z.array(z.unknown()).catch([]), topBox: steps(), bottomBox: steps() }),
    )
    .catch({}),
  minimumAnswered: z.object({ numerator: z.number(), denominator: z.number() }).catch({ numerator: 1, denominator: 1 }),
  ownItems: z
    .object({ scale: text, goal: stems, challenge: stems, expectation: stems, met: stem })
    .nullable()
    .catch(null),
  facilitation: z
    .object({ themes: z.record(z.string(), z.unknown()) })
    .nullable()
    .catch(null),
})
type Outline = z.infer<typeof Outline>

function listOf<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.array(z.object(shape)).catch([])
}
function steps() {
  return z.array(z.int()).catch([])
}
function whole() {
  return { de: '{text}', en: '{text}' }
}

/** What no schema of single fields can see: ids used twice, references into nothing, scales that do not add up. */
export function inconsistencies(json: unknown): Localized[] {
  const parsed = Outline.safeParse(json)
  if (!parsed.success) return []
  const outline = parsed.data
  return [
    ...duplicates(outline),
    ...reservedIds(outline),
    ...themeMembership(outline),
    ...scaleReferences(outline),
    ...scaleSteps(outline),
    ...minimumAnswered(outline),
    ...stemsWithoutText(outline),
    ...themesWithoutQuestion(outline),
    ...tooManyKnown(outline),
  ]
}

function duplicates({ items, dimensions, attributes, ownCode }: Outline): Localized[] {
  const themes = dimensions.flatMap((dimension, d) =>
    dimension.themes.map(({ id }, t) => ({ id, place: `dimensions[${d}].themes[${t}]` })),
  )
  const at = (list: string) => (entry: { readonly id: string }, index: number) => ({
    id: entry.id,
    place: `${list}[${index}]`,
  })
  return [
    ...usedTwice('item', items.map(at('items'))),
    ...usedTwice('dimension', dimensions.map(at('dimensions'))),
    ...usedTwice('theme', themes),
    ...usedTwice('attribute', attributes.map(at('attributes'))),
    ...usedTwice('element', (ownCode?.elements ?? []).map(at('ownCode.elements'))),
    ...attributes.flatMap(({ options }, index) => usedTwice('option', options.map(at(`attributes[${index}].options`)))),
  ]
}

function reservedIds({ items }: Outline): Localized[] {
  return items.flatMap(({ id }, index) =>
    /^(own|comment|attribute)-/.test(id) ? [mistakes.reservedId(`items[${index}].id`, id)] : [],
  )
}

function themeMembership({ items, dimensions }: Outline): Localized[] {
  const known = new Set(items.map(({ id }) => id))
  const mentions = dimensions.flatMap((dimension, d) =>
    dimension.themes.flatMap((theme, t) =>
      theme.items.map((id, i) => ({
        id,
        theme: `theme ${theme.id}`,
        place: `dimensions[${d}].themes[${t}].items[${i}]`,
      })),
    ),
  )
  const themesOf = Map.groupBy(mentions, ({ id }) => id)
  const unknown = mentions.filter(({ id }) => id !== '' && !known.has(id))
  const several = [...themesOf].filter(([id, uses]) => known.has(id) && uses.length > 1)
  const none = [...known].filter((id) => id !== '' && !themesOf.has(id))
  return [
    ...unknown.map(({ place, id }) => mistakes.unknownItem(place, id)),
    ...several.map(([id, uses]) =>
      mistakes.itemInTwoThemes(
        id,
        uses.map(({ theme }) => theme),
      ),
    ),
    ...none.map((id) => mistakes.itemInNoTheme(id)),
  ]
}

function scaleReferences({ items, scales, ownItems }: Outline): Localized[] {
  const known = Object.keys(scales)
  const references = [
    ...items.map(({ scale }, index) => ({ place: `items[${index}].scale`, scale })),
    ...(ownItems ? [{ place: 'ownItems.scale', scale: ownItems.scale }] : []),
  ]
  return references
    .filter(({ scale }) => scale !== '' && !known.includes(scale))
    .map(({ place, scale }) => mistakes.unknownScale(place, scale, known))
}

function scaleSteps({ scales }: Outline): Localized[] {
  return Object.entries(scales).flatMap(([id, { min, max, labels, topBox, bottomBox }]) => {
    if (min === null || max === null) return []
    const place = `scales.${id}`
    if (max <= min) return [mistakes.emptyScale(place, min, max)]
    const steps = max - min + 1
    const outside = (box: string, of: readonly number[]) =>
      of
        .filter((step) => step < min || step > max)
        .map((step) => mistakes.boxOutsideScale(`${place}.${box}`, step, min, max))
    return [
      ...(labels.length === steps ? [] : [mistakes.labelCount(`${place}.labels`, labels.length, steps)]),
      ...outside('topBox', topBox),
      ...outside('bottomBox', bottomBox),
      ...topBox.filter((step) => bottomBox.includes(step)).map((step) => mistakes.boxesOverlap(place, step)),
    ]
  })
}

function minimumAnswered({ minimumAnswered: { numerator, denominator } }: Outline): Localized[] {
  return numerator > denominator ? [mistakes.minimumTooLarge(numerator, denominator)] : []
}

function stemsWithoutText({ ownItems }: Outline): Localized[] {
  if (ownItems === null) return []
  const { goal, challenge, expectation, met } = ownItems
  const pairs = Object.entries({ goal, challenge, expectation }).flatMap(([kind, { first, later }]) => [
    { place: `ownItems.${kind}.first`, stem: first },
    { place: `ownItems.${kind}.later`, stem: later },
  ])
  return [...pairs, { place: 'ownItems.met', stem: met }].flatMap(({ place, stem }) =>
    registers
      .filter((register) => typeof stem[register] === 'string' && stem[register] !== '')
      .filter((register) => !String(stem[register]).includes('{text}'))
      .map((register) => mistakes.stemWithoutText(`${place}.${register}`)),
  )
}

/** Every theme has its question for the meeting, and no question belongs to a theme that is not there. */
function themesWithoutQuestion({ dimensions, facilitation }: Outline): Localized[] {
  if (facilitation === null) return []
  const themes = dimensions.flatMap((dimension) => dimension.themes.map(({ id }) => id)).filter((id) => id !== '')
  const asked = Object.keys(facilitation.themes)
  return [
    ...themes.filter((id) => !asked.includes(id)).map((id) => mistakes.themeWithoutQuestion(id)),
    ...asked.filter((id) => !themes.includes(id)).map((id) => mistakes.questionWithoutTheme(id)),
  ]
}

/** A code with every element known must count, and still count without one of them. */
function tooManyKnown({ ownCode }: Outline): Localized[] {
  if (!ownCode || ownCode.fewestKnown === null) return []
  const { fewestKnown, elements } = ownCode
  return fewestKnown < elements.length ? [] : [mistakes.tooManyKnown(fewestKnown, elements.length)]
}
