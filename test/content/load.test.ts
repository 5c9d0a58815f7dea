import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadContent } from '#content/load.ts'
import { Problem } from '#core/problem.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'peilung-content-'))
  for (const folder of ['surveys', 'reports', 'src/content/demonstration']) {
    mkdirSync(join(root, folder), { recursive: true })
    cpSync(folder, join(root, folder), { recursive: true })
  }
})
afterEach(() => rmSync(root, { recursive: true }))

function refusal(): Problem {
  try {
    loadContent(root)
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('loaded')
}

const survey = () => join(root, 'surveys/quality-framework.json')
const spoilSurvey = (from: string, to: string) =>
  writeFileSync(survey(), readFileSync(survey(), 'utf8').replace(from, to))

describe('the content that comes with the program', () => {
  test('loads: instruments, templates, layout, profiles of the demonstration', () => {
    const content = loadContent('.')
    expect(content.instruments.find(({ id }) => id === 'quality-framework')?.items).toHaveLength(80)
    expect(content.templates.get('before-after')?.sections.length).toBeGreaterThan(3)
    expect(content.reportLayout.length).toBeGreaterThan(100)
    expect(Object.keys(content.demonstration)).toContain('wetteraukreis')
  })
})

test('versions of an instrument lie side by side, the newest last', () => {
  const shipped = JSON.parse(readFileSync(survey(), 'utf8')).version
  for (const version of ['1.10.0', '1.9.0']) {
    const newer = readFileSync(survey(), 'utf8').replace(/"version": "[0-9.]+"/, `"version": "${version}"`)
    writeFileSync(join(root, `surveys/quality-framework-${version}.json`), newer)
  }
  expect(loadContent(root).instruments.map(({ version }) => version)).toEqual([shipped, '1.9.0', '1.10.0'])
})

describe('faulty content is refused', () => {
  test('with all mistakes of all files at once', () => {
    spoilSurvey('"reversed": false', '"reversed": "no"')
    writeFileSync(join(root, 'reports/broken.json'), '{ "id": "broken", ')
    const refused = refusal()
    expect(refused.kind).toBe('contentInvalid')
    expect(refused.details).toEqual({
      file: 'surveys/quality-framework.json, reports/broken.json',
      problems: [
        {
          de: expect.stringMatching(/^surveys\/quality-framework\.json: items\[0]\.reversed ist "no"/),
          en: expect.stringMatching(/^surveys\/quality-framework\.json: items\[0]\.reversed is "no"/),
        },
        expect.objectContaining({ en: expect.stringMatching(/^reports\/broken\.json: The file is not JSON/) }),
      ],
    })
  })

  test('where a file’s name and id differ, because two files could then share an id', () => {
    cpSync(survey(), join(root, 'surveys/copy.json'))
    expect(refusal().details).toEqual({
      file: 'surveys/copy.json',
      problems: [
        {
          de: 'id ist „quality-framework“, die Datei heißt aber copy.json. Geben Sie beiden denselben Namen.',
          en: 'id is "quality-framework", but the file is called copy.json. Give both the same name.',
        },
      ],
    })
  })

  test('where two files hold the same version of an instrument', () => {
    const { version } = JSON.parse(readFileSync(survey(), 'utf8'))
    cpSync(survey(), join(root, `surveys/quality-framework-${version}.json`))
    expect(refusal().details).toMatchObject({
      problems: [{ en: expect.stringMatching(/already holds "quality-framework" in version /) }],
    })
  })

  test('where a folder is missing, naming it', () => {
    rmSync(join(root, 'surveys'), { recursive: true })
    expect(refusal()).toMatchObject({ kind: 'fileUnreadable', details: { file: join(root, 'surveys') } })
  })
})
