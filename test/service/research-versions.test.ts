import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { instrumentReference } from '#core/instrument/reference.ts'
import type { Instrument, Item } from '#core/model/instrument.ts'
import type { Study } from '#core/model/study.ts'
import { researchPackage } from '#service/research.ts'
import { install, shipped, type TestInstallation } from '../server/installation.ts'
import { addWave, probe, shippedInstrument } from './probe-wave.ts'

const earlier: Instrument = { ...shippedInstrument, version: '1.0.0' }
const later = secondVersion(earlier)

/** D3-02 misspelt before, D4-03 reworded, D3-01 another question, D5-09 left out, one more sector put in front. */
function secondVersion(first: Instrument): Instrument {
  const change = (id: string, words: (item: Item) => Item['text']) => (item: Item) =>
    item.id === id ? { ...item, text: words(item) } : item
  const added = { id: 'culture', title: { de: 'Kultur', en: 'Culture' } }
  return {
    ...first,
    version: '1.1.0',
    attributes: first.attributes.map((one) =>
      one.id === 'sector' ? { ...one, options: [added, ...one.options] } : one,
    ),
    items: first.items
      .map(change('D4-03', ({ text }) => ({ ...text, de: text.de.replace('regelmäßig', 'monatlich') })))
      .map(change('D3-01', () => ({ de: 'Es gibt Kaffee.', en: 'There is coffee.' })))
      .map(change('D3-02', ({ text }) => ({ ...text, de: text.de.replace('Mitarbeit', 'Mittarbeit') })))
      .filter(({ id }) => id !== 'D5-09'),
    dimensions: first.dimensions.map((dimension) => ({
      ...dimension,
      themes: dimension.themes.map((theme) => ({ ...theme, items: theme.items.filter((id) => id !== 'D5-09') })),
    })),
  }
}

const study: Study = { ...probe, instrument: instrumentReference(later) }

let one: TestInstallation
let files: Record<string, string>
beforeAll(async () => {
  one = await install(undefined, { ...shipped, instruments: [earlier, later] })
  const { context } = one
  await context.store.transact((writer) => writer.addStudy(study))
  await addWave(context, study, 'seedorf', 'T0', 30, earlier)
  await addWave(context, study, 'seedorf', 'T2', 30, later)
  const { bytes } = await researchPackage(context, { study: study.id, profile: 'internal', locale: 'de' })
  files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, new TextDecoder().decode(content)]),
  )
})
afterAll(() => one.remove())

/** Rows as objects; none of the fields looked at holds a comma. */
function rowsOf(name: string): Record<string, string>[] {
  const [head, ...lines] = files[name]!.trimEnd().split('\r\n')
  return lines.map((line) => Object.fromEntries(line.split(',').map((field, at) => [head!.split(',')[at]!, field])))
}
const of = (wave: string) => rowsOf('responses-codes.csv').filter((row) => row.wave === wave)
const valuesOf = (wave: string, variable: string) => [...new Set(of(wave).map((row) => row[variable]))]

test('another wording is another variable, named after the version that brought it', () => {
  const head = files['responses-codes.csv']!.split('\r\n')[0]!.split(',')
  expect(head.filter((name) => /^D(3_01|3_02|4_03|5_09)/.test(name))).toEqual([
    'D3_01_v1_0_0',
    'D3_01_v1_1_0',
    'D3_02',
    'D4_03_v1_0_0',
    'D4_03_v1_1_0',
    'D5_09',
  ])
})

test('no answer stands under words nobody read', () => {
  for (const name of ['D3_01', 'D4_03']) {
    expect(valuesOf('T2', `${name}_v1_0_0`)).toEqual(['-7'])
    expect(valuesOf('T0', `${name}_v1_1_0`)).toEqual(['-7'])
    expect(valuesOf('T0', `${name}_v1_0_0`).length).toBeGreaterThan(2)
    expect(valuesOf('T2', `${name}_v1_1_0`).length).toBeGreaterThan(2)
  }
  expect(valuesOf('T0', 'D5_09').length).toBeGreaterThan(2)
  expect(valuesOf('T2', 'D5_09')).toEqual(['-7'])
  expect(valuesOf('T0', 'D3_02').length).toBeGreaterThan(2)
  expect(valuesOf('T2', 'D3_02').length).toBeGreaterThan(2)
})

test('each wording has its text, its versions and its place in every description', () => {
  expect(files['variables.csv']).toMatch(/\r\nD3_01_v1_1_0,Es gibt Kaffee\.,network,0,1,6,1\.1\.0,/)
  expect(files['variables.csv']).toMatch(/\r\nD3_02,.*,1\.0\.0 1\.1\.0,/)
  expect(files['ddi-codebook.xml']).toContain('<var ID="D3_01_v1_0_0"')
  expect(files['datapackage.json']).toContain('"D3_01_v1_0_0"')
})

test('the codebook of a wave names what the wave asked', () => {
  const named = (wave: string) => new Set(rowsOf(`codebook-${wave}.csv`).map(({ variable }) => variable))
  expect([...named('T0')].filter((name) => /^D(3_01|5_09)/.test(name!))).toEqual(['D3_01_v1_0_0', 'D5_09'])
  expect([...named('T2')].filter((name) => /^D(3_01|5_09)/.test(name!))).toEqual(['D3_01_v1_1_0'])
})

test('what a score needs is told by wave: one version has nine statements of a dimension, the other eight', () => {
  const needed = (wave: string) =>
    rowsOf('asked.csv').filter((row) => row.wave === wave && row.dimension === 'political-anchoring')
  expect(needed('T0').map((row) => [row.version, row.needed])).toEqual(Array(9).fill(['1.0.0', '5']))
  expect(needed('T2').map((row) => [row.version, row.needed])).toEqual(Array(8).fill(['1.1.0', '4']))
})

test('a sector keeps its number when a new version brings another', () => {
  const first = earlier.attributes.find(({ id }) => id === 'sector')!.options.findIndex(({ id }) => id === 'health') + 1
  expect(valuesOf('T0', 'sector')).toContain(String(first))
  expect(valuesOf('T2', 'sector')).toContain(String(first))
})

test('the codebook to read names each variable once, above all its values', () => {
  const page = files['codebook-T0.html']!
  const groups = [...page.matchAll(/<tbody.*?<\/tbody>/g)].map(([group]) => group)
  const table = rowsOf('codebook-T0.csv')
  expect(groups).toHaveLength(new Set(table.map(({ variable }) => variable)).size)
  for (const group of groups) {
    const variable = /<th scope="rowgroup"[^>]*>([^<]+)</.exec(group)![1]
    const values = table.filter((row) => row.variable === variable)
    expect(group.match(/<tr /g)).toHaveLength(values.length)
    expect(group).toContain(`rowspan="${values.length}"`)
  }
})
