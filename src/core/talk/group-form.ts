import type { Question, SurveyJson } from '../instrument/form.ts'
import type { ItemId } from '../model/instrument.ts'

/**
 * The respondents' form as one for a whole group: the same statements in the same order, without questions about a
 * person and without comments. Where a person "cannot judge", a group may find no shared picture.
 *
 * @param items ids of the statements asked
 * @param none words of "no shared picture"
 */
export function groupForm(form: SurveyJson, items: readonly ItemId[], none: string): SurveyJson {
  const statement = (question: Question): Question[] => {
    if (question.type !== 'radiogroup' || !items.includes(question.name)) return []
    const choices = question.choices.map((choice) => (choice.value === 'cj' ? { value: 'none', text: none } : choice))
    return [{ ...question, choices }]
  }
  const pages = form.pages.map((page) => ({ ...page, elements: page.elements.flatMap(statement) }))
  return { ...form, pages: pages.filter(({ elements }) => elements.length > 0) }
}
