import type { Question, SurveyJson } from '../instrument/form.ts'
import type { ItemId } from '../model/instrument.ts'
import type { AgreedRating } from '../model/talk.ts'

/** The choice that takes a rating back. */
const stillOpen = 'open'

/**
 * The respondents' form as one for a whole group: the same statements in the same order, without questions about a
 * person and without comments. Where a person "cannot judge", a group may find no shared picture; a last choice takes a
 * rating back, because a chosen radio button cannot be unchosen.
 *
 * @param items ids of the statements asked
 */
export function groupForm(
  form: SurveyJson,
  items: readonly ItemId[],
  words: { readonly none: string; readonly open: string },
): SurveyJson {
  const statement = (question: Question): Question[] => {
    if (question.type !== 'radiogroup' || !items.includes(question.name)) return []
    const steps = question.choices.filter(({ value }) => typeof value === 'number')
    const choices = [...steps, { value: 'none', text: words.none }, { value: stillOpen, text: words.open }]
    return [{ ...question, choices }]
  }
  const pages = form.pages.map((page) => ({ ...page, elements: page.elements.flatMap(statement) }))
  return { ...form, pages: pages.filter(({ elements }) => elements.length > 0) }
}

/** What the form library holds as ratings: steps, "none", and null for what is open again. */
export function groupRatingsFrom(
  data: Readonly<Record<string, unknown>>,
): Readonly<Record<ItemId, AgreedRating | null>> {
  const ratings: Record<ItemId, AgreedRating | null> = {}
  for (const [item, value] of Object.entries(data)) {
    if (typeof value === 'number' || value === 'none') ratings[item] = value
    else if (value === stillOpen) ratings[item] = null
  }
  return ratings
}
