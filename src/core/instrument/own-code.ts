import type { CodeElement } from '../model/instrument.ts'

/**
 * The respondents' own code: a self-generated identification code of a few elements, so that answers of two waves can be
 * joined although nobody knows whose they are. The recipe stands in the instrument file. What the literature asks of
 * elements, and what the shipped ones follow: they never change and are remembered the same way after two years
 * (Galanti et al. 2007: elements that change or are open to interpretation cause most losses); they are many-valued and
 * independent of each other; one that differs must be forgiven (Kearney et al. 1984; Schnell, Bachteler & Reiher 2010);
 * a missing element is a value of its own, not a reason to drop the code (Yurek, Vasey & Havens 2008). And, because
 * network actors know each other: none can be read off a staff list or a birthday calendar, so neither one's own name,
 * sex, profession nor birthday is among them.
 *
 * @see Kearney, Hopkins, Mauss & Weisheit (1984), Public Opinion Quarterly 48, 370–378
 * @see Galanti, Siliquini, Cuomo et al. (2007), Preventive Medicine 44, 174–177
 * @see Yurek, Vasey & Havens (2008), Evaluation Review 32, 435–452
 * @see Schnell, Bachteler & Reiher (2010), Evaluation Review 34, 391–418
 */
export interface CodeRecipe {
  readonly elements: readonly Pick<CodeElement, 'id' | 'form'>[]
  readonly fewestKnown: number
}

/** Element → its value in the written form of `normaliseElement`; null = not known. Every element is named. */
export type OwnCode = Readonly<Record<string, string | null>>

/** Letters that no decomposition takes apart. */
const plainLetters: Readonly<Record<string, string>> = { Ø: 'O', Ł: 'L', Đ: 'D', Æ: 'AE', Œ: 'OE', Þ: 'TH' }

/**
 * An element as it is compared, whatever somebody typed: capitals without accents, as many as asked for ("Jürgen" →
 * "JU"), or a number with leading noughts ("9." → "09").
 *
 * @returns null where nothing usable is left: too few letters, a number outside its range
 */
export function normaliseElement({ form }: Pick<CodeElement, 'form'>, typed: string): string | null {
  if (form.kind === 'number') {
    const digits = /^\s*(\d{1,4})\s*\.?\s*$/.exec(typed)?.[1]
    if (digits === undefined) return null
    const value = Number(digits)
    return value < form.min || value > form.max ? null : String(value).padStart(String(form.max).length, '0')
  }
  const letters = typed
    .toUpperCase()
    .replace(/[ØŁĐÆŒÞ]/g, (letter) => plainLetters[letter]!)
    .normalize('NFKD')
    .replace(/\P{L}/gu, '')
  const kept = [...letters].slice(0, form.count).join('')
  return [...kept].length < form.count ? null : kept
}

/** Whether enough elements are known for the code to tell persons apart. */
export function isUsable({ elements, fewestKnown }: CodeRecipe, code: OwnCode): boolean {
  return elements.filter(({ id }) => (code[id] ?? null) !== null).length >= fewestKnown
}

/** "RE-09-JU-??-0": the code as people see it, a question mark for every character that is not known. */
export function writtenCode({ elements }: Pick<CodeRecipe, 'elements'>, code: OwnCode): string {
  return elements.map(({ id, form }) => code[id] ?? '?'.repeat(lengthOf(form))).join('-')
}

/** Characters of an element's value. */
export function lengthOf(form: CodeElement['form']): number {
  return form.kind === 'letters' ? form.count : String(form.max).length
}

/** What is hashed of a code, in place of the code. */
export interface CodeTexts {
  readonly whole: string
  /** The code without one of its elements, for every element that can be spared. */
  readonly withoutOne: readonly string[]
}

/**
 * The texts whose keyed hashes are stored. Two codes that agree in all elements but one have different wholes and
 * exactly one text without an element in common, so that a slip can be forgiven although no element is stored. Each
 * text rests on at least `fewestKnown` known elements; they name their elements, so that codes of different recipes are
 * never equal by chance.
 */
export function codeTexts({ elements, fewestKnown }: CodeRecipe, code: OwnCode): CodeTexts {
  const parts = elements.map(({ id }) => ({ id, value: code[id] ?? null }))
  const known = parts.filter(({ value }) => value !== null).length
  const text = (left: string | null) =>
    parts.map(({ id, value }) => `${id}=${id === left ? '*' : (value ?? '?')}`).join('|')
  const spared = parts.filter(({ value }) => known - (value === null ? 0 : 1) >= fewestKnown)
  return { whole: text(null), withoutOne: spared.map(({ id }) => text(id)) }
}
