import type { SurveyJson } from '#core/instrument/form.ts'
import type { DimensionId } from '#core/model/instrument.ts'
import type { Register } from '#core/model/register.ts'
import { type Outline, outlineOf } from './outline.ts'

export interface ThemeMean {
  readonly dimension: string
  readonly theme: string
  readonly answered: number
  readonly count: number
  /** Mean of the steps chosen; null where fewer than half of the statements have one. */
  readonly mean: number | null
}

/** The same over a whole dimension; `id` is null for the municipality's own statements. */
export interface DimensionMean {
  readonly id: DimensionId | null
  readonly title: string
  readonly answered: number
  readonly count: number
  readonly mean: number | null
}

/** What the receipt shows, and all that is kept of it if the respondent wishes. */
export interface OwnPicture {
  /** Whose words its titles are in. */
  readonly register: Register
  readonly rated: number
  readonly cannotJudge: number
  readonly scale: { readonly min: number; readonly max: number; readonly low: string; readonly high: string } | null
  readonly dimensions: readonly DimensionMean[]
  readonly themes: readonly ThemeMean[]
}

/** The respondent's own means by theme, on the steps of the scale as answered. */
export function ownPicture(form: SurveyJson, data: Readonly<Record<string, unknown>>): OwnPicture {
  const outline = outlineOf(form)
  const values = outline.statements.map(({ name }) => data[name])
  return {
    register: form.register,
    rated: values.filter((value) => typeof value === 'number').length,
    cannotJudge: values.filter((value) => value === 'cj').length,
    scale: scaleOf(outline),
    dimensions: outline.dimensions.map(({ id, title, themes }) => ({
      id,
      title,
      ...meanOf(
        themes.flatMap(({ statements }) => statements),
        data,
      ),
    })),
    themes: outline.themes.map(({ dimension, title, statements }) => ({
      dimension,
      theme: title,
      ...meanOf(statements, data),
    })),
  }
}

/** Null where fewer than half of the statements have a step. */
function meanOf(statements: readonly { readonly name: string }[], data: Readonly<Record<string, unknown>>) {
  const steps = statements.map(({ name }) => data[name]).filter((value) => typeof value === 'number')
  const enough = steps.length * 2 >= statements.length && steps.length > 0
  const mean = enough ? steps.reduce((sum, step) => sum + step, 0) / steps.length : null
  return { answered: steps.length, count: statements.length, mean }
}

function scaleOf(outline: Outline): OwnPicture['scale'] {
  const steps = outline.statements[0]?.choices.filter((choice) => typeof choice.value === 'number') ?? []
  const [first, last] = [steps[0], steps.at(-1)]
  if (!first || !last) return null
  const words = (text: string) => text.replace(/^\d+\s*/, '')
  return { min: Number(first.value), max: Number(last.value), low: words(first.text), high: words(last.text) }
}
