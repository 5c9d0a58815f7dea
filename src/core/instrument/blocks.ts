import type { Block, Page, SurveyJson } from './form.ts'

/**
 * The blocks to be shown, in the order to be gone through: those chosen, in the order of choosing, so that one added
 * later comes last and nothing is gone through twice; and any other that holds an answer, which must not get lost.
 *
 * @param chosen null: all
 */
export function shownBlocks(
  { blocks }: Pick<SurveyJson, 'blocks'>,
  chosen: readonly string[] | null,
  data: Readonly<Record<string, unknown>>,
): readonly Block[] {
  if (chosen === null) return blocks
  const first = chosen.flatMap((id) => blocks.filter((block) => block.id === id))
  const begun = blocks.filter((block) => !chosen.includes(block.id) && holdsAnswer(block, data))
  return first.length + begun.length === 0 ? blocks : [...first, ...begun]
}

export function holdsAnswer({ questions }: Block, data: Readonly<Record<string, unknown>>): boolean {
  return questions.some((name) => data[name] !== undefined && data[name] !== '')
}

/** The form with these blocks only, in their order; what is asked about the respondent stays first. */
export function onlyBlocks(form: SurveyJson, shown: readonly Block[]): SurveyJson {
  const isIn = (page: Page, { questions }: Block) => questions.includes(page.elements[0]!.name)
  const apart = form.pages.filter((page) => !form.blocks.some((block) => isIn(page, block)))
  const pages = shown.flatMap((block) => form.pages.filter((page) => isIn(page, block)))
  return { ...form, blocks: shown, pages: [...apart, ...pages] }
}
