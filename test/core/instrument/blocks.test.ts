import { describe, expect, test } from 'vitest'
import { onlyBlocks, shownBlocks } from '#core/instrument/blocks.ts'
import { surveyForm } from '#core/instrument/form.ts'
import { ownBlock } from '#core/instrument/submission.ts'
import { framework, ownItems, waveForm } from './framework.ts'

const study = { linkage: 'none', minimumCell: 5, first: true } as const
const form = surveyForm(framework(), waveForm(['network', 'planning', 'family'], { ownItems }), study, 'de')
const ids = (chosen: readonly string[] | null, data = {}) => shownBlocks(form, chosen, data).map(({ id }) => id)

describe('the blocks of a form', () => {
  test('are its dimensions in order, then what the municipality asks itself', () => {
    expect(form.blocks.map(({ id, statements }) => [id, statements])).toEqual([
      ['network', 10],
      ['planning', 9],
      ['family', 9],
      [ownBlock, 3],
    ])
    expect(form.blocks[0]!.questions.at(-1)).toBe('comment-network')
  })

  test('are all shown where nothing was chosen, or nothing that is asked', () => {
    expect(ids(null)).toEqual(['network', 'planning', 'family', ownBlock])
    expect(ids(['offers'])).toEqual(['network', 'planning', 'family', ownBlock])
  })

  test('are shown in the order of choosing, so that one added later is gone through last', () => {
    expect(ids(['family', 'network'])).toEqual(['family', 'network'])
  })

  test('are shown although not chosen where they hold an answer', () => {
    expect(ids(['family'], { 'D4-01': 'cj' })).toEqual(['family', 'planning'])
    expect(ids(['family'], { 'comment-network': 'Mehr Zeit.' })).toEqual(['family', 'network'])
    expect(ids(['family'], { 'comment-network': '' })).toEqual(['family'])
  })
})

test('a form of some blocks keeps what is asked about the respondent and nothing of the others', () => {
  const some = onlyBlocks(form, shownBlocks(form, ['family', 'network'], {}))
  const names = some.pages.flatMap(({ elements }) => elements.map(({ name }) => name))
  expect(names.slice(0, 3)).toEqual(['attribute-sector', 'attribute-level', 'D7-01'])
  expect(names.filter((name) => /^D[37]-/.test(name))).toHaveLength(19)
  expect(names.filter((name) => /^D4|own|planning/.test(name))).toEqual([])
  expect(onlyBlocks(form, form.blocks)).toEqual(form)
})
