import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultInstrument, newestVersion } from '#core/instrument/versions.ts'
import type { SurveyResponse } from '#core/model/collection.ts'
import { researchProfiles } from '#core/research/variables.ts'
import { loadDemonstration } from '#service/demonstration.ts'
import { researchPackage } from '#service/research.ts'
import { install, type TestInstallation } from '../server/installation.ts'

const closed = ['T0', 'T2']
let one: TestInstallation
let stored: readonly SurveyResponse[]
beforeAll(async () => {
  one = await install()
  await loadDemonstration(one.context)
  // What somebody sends into the open wave is nobody's business until it is closed.
  const key = { study: 'demo', wave: 'T3', municipality: 'chemnitz' }
  const open = { id: 'open-wave', ...key, attributes: {}, code: null, answers: { 'D3-01': 1 } } as const
  await one.context.store.transact((writer) => writer.addResponses(key, [open]))
  const study = await one.context.store.study('demo')
  const all = await Promise.all(study!.municipalities.map(({ id }) => one.context.store.responses('demo', id)))
  stored = all.flat().filter(({ wave }) => closed.includes(wave))
})
afterAll(() => one.remove())

async function filesOf(profile: (typeof researchProfiles)[number]): Promise<Record<string, string>> {
  const { bytes } = await researchPackage(one.context, { study: 'demo', profile, locale: 'de' })
  const files = unzipSync(bytes)
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, new TextDecoder().decode(content)]))
}

/** Our own files have no line ends inside fields but may have quoted commas. */
function parsed(csv: string): Record<string, string>[] {
  const [head, ...lines] = csv.trimEnd().split('\r\n').map(fields)
  return lines.map((line) => Object.fromEntries(head!.map((name, index) => [name, line[index]!])))
}
function fields(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .map(([, field]) => (field!.startsWith('"') ? field!.slice(1, -1).replaceAll('""', '"') : field!))
    .slice(0, -1)
}

/** Names of all elements in order; fails where an element is not closed in its turn or a character is not escaped. */
function wellFormed(xml: string): readonly string[] {
  const open: string[] = []
  const names: string[] = []
  const body = xml.replace(/^<\?xml[^>]*\?>/, '')
  let at = 0
  for (const { 0: tag, 1: close, 2: name, 3: alone, index } of body.matchAll(
    /<(\/?)([A-Za-z]\w*)(?:\s+[\w:]+="[^"<]*")*\s*(\/?)>/g,
  )) {
    expect(body.slice(at, index)).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;|apos;|#\d+;)/)
    at = index + tag.length
    if (close) expect(open.pop()).toBe(name)
    else {
      names.push(name!)
      if (!alone) open.push(name!)
    }
  }
  expect(open).toEqual([])
  expect(body.slice(at).trim()).toBe('')
  return names
}

const codeOf = (answer: number | 'cj' | undefined) =>
  answer === undefined ? '-9' : answer === 'cj' ? '-8' : String(answer)
const name = (id: string) => id.replaceAll('-', '_')

describe('the internal package', () => {
  test('has a row for every submission of a closed wave, and every stored value in it', async () => {
    const rows = parsed((await filesOf('internal'))['responses-codes.csv']!)
    expect(rows.map(({ id }) => id).sort()).toEqual(stored.map(({ id }) => id).sort())
    const options = newestVersion(one.context.content.instruments, defaultInstrument).attributes
    for (const response of stored) {
      const row = rows.find(({ id }) => id === response.id)!
      expect([row.municipality, row.wave]).toEqual([response.municipality, response.wave])
      for (const [item, answer] of Object.entries(response.answers)) expect(row[name(item)]).toBe(codeOf(answer))
      for (const attribute of options) {
        const option = attribute.options.findIndex(({ id }) => id === response.attributes[attribute.id])
        expect(row[attribute.id]).toBe(option < 0 ? '-9' : String(option + 1))
      }
    }
  })

  test('joins exactly the persons their own codes join, and holds no code', async () => {
    const files = await filesOf('internal')
    const rows = new Map(parsed(files['responses-codes.csv']!).map((row) => [row.id, row.person]))
    const isOnce = ({ code, wave }: SurveyResponse) =>
      stored.filter((other) => other.wave === wave && other.code?.whole === code?.whole).length === 1
    const coded = stored.filter(({ code }) => code !== null)
    expect(stored.filter(({ id }) => rows.get(id) === '-9')).toEqual(stored.filter(({ code }) => code === null))
    const joined = coded.flatMap((one) =>
      coded.flatMap((other) =>
        one.wave < other.wave && rows.get(one.id) === rows.get(other.id) ? [{ one, other }] : [],
      ),
    )
    const exact = joined.filter(({ one, other }) => one.code!.whole === other.code!.whole)
    const equal = coded
      .filter(isOnce)
      .flatMap((one) =>
        coded.filter((other) => one.wave < other.wave && other.code!.whole === one.code!.whole && isOnce(other)),
      )
    expect(exact).toHaveLength(equal.length)
    // the others agree in all elements but one
    expect(joined.length).toBeGreaterThan(exact.length)
    for (const { one, other } of joined.filter((pair) => !exact.includes(pair)))
      expect(one.code!.withoutOne.filter((hash) => other.code!.withoutOne.includes(hash))).toHaveLength(1)
    for (const { code } of coded) for (const text of Object.values(files)) expect(text).not.toContain(code!.whole)
  })
})

describe('the package for the evaluation', () => {
  test('has the same rows with nothing that identifies them, sectors only in published blocks, no comments', async () => {
    const files = await filesOf('evaluator')
    const rows = parsed(files['responses-codes.csv']!)
    expect(rows).toHaveLength(stored.length)
    expect(files['comments.csv']).toBeUndefined()
    expect(files['datapackage.json']).not.toContain('comments')
    for (const { id } of stored) for (const text of Object.values(files)) expect(text).not.toContain(id)
    const sizes = new Map<string, number>()
    for (const { municipality, wave, sector } of rows) {
      const key = `${municipality} ${wave} ${sector}`
      if (Number(sector) > 0) sizes.set(key, (sizes.get(key) ?? 0) + 1)
    }
    for (const [key, size] of sizes) expect(size, key).toBeGreaterThanOrEqual(5)
  })
})

describe('the public package', () => {
  test('names no municipality, links nobody and has no own statement', async () => {
    const files = await filesOf('public')
    const text = Object.values(files).join('\n')
    for (const word of ['chemnitz', 'Chemnitz', 'bergkamen', 'own_goal_1', ...stored.map(({ id }) => id)])
      expect(text.includes(word), word).toBe(false)
    expect(fields(files['responses-codes.csv']!.split('\r\n')[0]!)).not.toContain('person')
  })

  test('has frequencies and no questionnaire where the reports tell the means of groups', async () => {
    const files = await filesOf('public')
    expect(parsed(files['responses-codes.csv']!)).toEqual([])
    const counts = parsed(files['item-counts.csv']!)
    const answered = new Map<string, number>()
    for (const { municipality, wave, variable, step, count } of counts)
      if (step !== 'cj') {
        const key = `${municipality} ${wave} ${variable}`
        answered.set(key, (answered.get(key) ?? 0) + Number(count))
      }
    expect(answered.size).toBeGreaterThan(100)
    for (const [key, size] of answered) expect(size, key).toBeGreaterThanOrEqual(10)
    expect((await filesOf('evaluator'))['item-counts.csv']).toBeUndefined()
  })
})

describe('every package', () => {
  test('one without questionnaires says so and names no file it lacks', async () => {
    const files = await filesOf('public')
    expect(files['responses-codes.csv']!.trim().split('\r\n')).toHaveLength(1)
    expect(files['README.txt']).toContain('kein einzelner Fragebogen')
    expect(files['README.txt']).not.toContain('codebook-')
    expect((await filesOf('evaluator'))['README.txt']).toContain('codebook-')
  })

  test('areas and levels that were taken together have the names of the report', async () => {
    const codebook = (await filesOf('evaluator'))['codebook-T0.csv']!
    expect(codebook).toMatch(/^sector,Bereich,90,Weitere Akteure \(/m)
    expect(codebook).toMatch(/^level,Ebene,90,Übrige \(/m)
  })

  test.each(researchProfiles)('%s: all files that its description lists, with the columns it says', async (profile) => {
    const files = await filesOf(profile)
    const description = JSON.parse(files['datapackage.json']!)
    for (const { path, schema } of description.resources) {
      const head = fields(files[path]!.split('\r\n')[0]!)
      expect(schema.fields.map((field: { name: string }) => field.name)).toEqual(head)
    }
    const listed = files['README.txt']!.split('\r\n').flatMap((line) => /^([\w-]+\.\w+):/.exec(line)?.[1] ?? [])
    for (const file of listed) expect(Object.keys(files)).toContain(file)
    const variables = [...files['ddi-codebook.xml']!.matchAll(/<var ID="([^"]+)"/g)].map(([, id]) => id)
    expect(variables).toEqual(fields(files['responses-codes.csv']!.split('\r\n')[0]!))
    for (const variable of variables) expect(variable).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,63}$/)
  })

  test.each(researchProfiles)(
    '%s: the description keeps to the Frictionless standard, and every table reads back by it',
    async (profile) => {
      const files = await filesOf(profile)
      const description = JSON.parse(files['datapackage.json']!)
      // https://specs.frictionlessdata.io/data-package, data-resource, table-schema: required properties and patterns.
      expect(description).toMatchObject({
        profile: 'tabular-data-package',
        name: expect.stringMatching(/^[a-z0-9._-]+$/),
      })
      expect(description.created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
      expect(description.resources.length).toBeGreaterThan(0)
      const resources: { name: string; path: string }[] = description.resources
      expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length)
      const tables = Object.keys(files).filter((name) => name.endsWith('.csv'))
      expect(resources.map(({ path }) => path).filter((path) => path.startsWith('responses'))).toHaveLength(2)
      for (const { path } of resources) expect(tables).toContain(path)
      for (const { path, name, profile: kind, encoding, schema } of description.resources) {
        expect({ kind, encoding }).toEqual({ kind: 'tabular-data-resource', encoding: 'utf-8' })
        expect(name).toMatch(/^[a-z0-9._-]+$/)
        expect(schema.missingValues).toContain('')
        for (const row of parsed(files[path]!)) {
          for (const field of schema.fields) {
            // the reader above leaves out an empty last field
            const value = row[field.name] ?? ''
            const place = `${path} ${field.name} ${value}`
            if (schema.missingValues.includes(value)) continue
            if (field.type === 'integer') expect(value, place).toMatch(/^-?\d+$/)
            else if (field.type === 'number') expect(value, place).toMatch(/^-?\d+(\.\d+)?(e-?\d+)?$/i)
            else expect(field.type, place).toBe('string')
            if (field.constraints?.enum) expect(field.constraints.enum.map(String), place).toContain(value)
          }
        }
      }
    },
  )

  test.each(researchProfiles)(
    '%s: the codebook is XML of DDI 2.5 with its required elements in the order of the schema',
    async (profile) => {
      const xml = (await filesOf(profile))['ddi-codebook.xml']!
      const names = wellFormed(xml)
      expect(xml).toContain('<codeBook xmlns="ddi:codebook:2_5"')
      // https://ddialliance.org/Specification/DDI-Codebook/2.5/XMLSchema/codebook.xsd: children of codeBook and of citation
      const order = ['codeBook', 'stdyDscr', 'citation', 'titlStmt', 'titl', 'stdyInfo', 'fileDscr', 'dataDscr', 'var']
      expect([...new Set(names)].filter((name) => order.includes(name))).toEqual(order)
      const children = ['labl', 'valrng', 'catgry', 'concept', 'varFormat']
      for (const [, body] of xml.matchAll(/<var ID[^>]*>(.*?)<\/var>/gs)) {
        const inner = body!.replace(/(<catgry[^>]*>).*?<\/catgry>/gs, '$1')
        const found = [...inner.matchAll(/<([a-z]+)/gi)]
          .map(([, name]) => children.indexOf(name!))
          .filter((at) => at >= 0)
        expect(found).toEqual(found.toSorted((a, b) => a - b))
      }
      const ids = [...xml.matchAll(/ ID="([^"]+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
    },
  )

  test('is the same for the same answers and the same day', async () => {
    const request = { study: 'demo', profile: 'public', locale: 'en' } as const
    const [first, second] = [await researchPackage(one.context, request), await researchPackage(one.context, request)]
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true)
  })

  test('is refused while no wave is closed', async () => {
    one.setToday('2020-01-01')
    await expect(
      researchPackage(one.context, { study: 'demo', profile: 'internal', locale: 'de' }),
    ).rejects.toMatchObject({
      kind: 'noResearchData',
    })
    one.setToday('2026-11-22')
  })
})
