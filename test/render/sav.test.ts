import { expect, test } from 'vitest'
import { type SavFile, sav } from '#render/sav.ts'

const labels = [
  { value: 1, label: 'stimme gar nicht zu' },
  { value: 6, label: 'stimme sehr zu' },
  { value: -8, label: 'kann ich nicht beurteilen' },
]
const file: SavFile = {
  title: 'Qualitätsdialoge',
  createdOn: '2026-11-22',
  variables: [
    { name: 'id', label: 'Kennung', kind: 'text', level: 'nominal', values: [], missing: null },
    {
      name: 'own_expectation_12_met',
      label: 'Wurde die Erwartung erfüllt?',
      kind: 'number',
      level: 'ordinal',
      values: labels,
      missing: { lowest: -9, highest: -6 },
    },
  ],
  rows: [
    ['Müller-Straße 12', 6],
    ['b', -8],
    ['', null],
  ],
}

/** Reads back what the format's description says, from the bytes alone. */
function readBack(bytes: Uint8Array) {
  const data = Buffer.from(bytes)
  let at = 0
  const skip = (length: number) => {
    at += length
    return at - length
  }
  const int = () => data.readInt32LE(skip(4))
  const float = () => data.readDoubleLE(skip(8))
  const text = (length: number) => data.toString('utf8', skip(length), at).trimEnd()
  const head = {
    magic: text(4),
    product: text(60),
    layout: int(),
    caseSize: int(),
    compression: int(),
    weight: int(),
    cases: int(),
    bias: float(),
    date: text(9),
    time: text(8),
    title: text(64),
    filler: text(3),
  }
  const variables: {
    width: number
    short: string
    label: string
    missing: number[]
    values: [number, string][]
    name: string
  }[] = []
  const positions: number[] = []
  let position = 0
  for (let kind = int(); kind !== 999; kind = int()) {
    if (kind === 2) {
      const [width, hasLabel, missing] = [int(), int(), int(), int(), int()] as unknown as [number, number, number]
      const short = text(8)
      position += 1
      if (width === -1) continue
      const length = hasLabel ? int() : 0
      const label = text(length)
      at += (4 - (length % 4)) % 4
      const limits = Array.from({ length: Math.abs(missing) }, float)
      positions[position] = variables.length
      variables.push({ width, short, label, missing: limits, values: [], name: '' })
    } else if (kind === 3) {
      const values = Array.from({ length: int() }, (): [number, string] => {
        const value = float()
        const length = data[at++]!
        const label = text(length)
        at += (8 - ((length + 1) % 8)) % 8
        return [value, label]
      })
      expect([int(), int()]).toEqual([4, 1])
      variables[positions[int()]!]!.values = values
    } else {
      expect(kind).toBe(7)
      const [subtype, size, count] = [int(), int(), int()]
      const content = text(size * count)
      if (subtype === 13)
        for (const pair of content.split('\t')) {
          const [short, name] = pair.split('=')
          variables.find((variable) => variable.short === short)!.name = name!
        }
    }
  }
  at += 4
  const rows = Array.from({ length: head.cases }, () =>
    variables.map(({ width }) => {
      if (width > 0) return text(Math.ceil(width / 8) * 8)
      const value = float()
      return value === -Number.MAX_VALUE ? null : value
    }),
  )
  return { head, variables, rows, rest: data.length - at }
}

test('a system file says what was put into it: names, labels, missing values, cases', () => {
  const { head, variables, rows, rest } = readBack(sav(file))
  expect(head).toMatchObject({
    magic: '$FL2',
    layout: 2,
    caseSize: 4,
    compression: 0,
    cases: 3,
    date: '22 Nov 26',
    title: 'Qualitätsdialoge',
  })
  expect(variables.map(({ name, label, missing, values }) => ({ name, label, missing, values }))).toEqual([
    { name: 'id', label: 'Kennung', missing: [], values: [] },
    {
      name: 'own_expectation_12_met',
      label: 'Wurde die Erwartung erfüllt?',
      missing: [-9, -6],
      values: labels.map(({ value, label }) => [value, label]),
    },
  ])
  expect(rows).toEqual(file.rows)
  expect(rest).toBe(0)
})

test('a text too long for the format is cut between characters', () => {
  const long = 'ü'.repeat(300)
  const { variables, rows } = readBack(
    sav({ ...file, variables: file.variables.map((variable) => ({ ...variable, label: long })), rows: [[long, 1]] }),
  )
  expect(variables[0]!.label).toBe(`${'ü'.repeat(126)}…`)
  expect(rows[0]![0]).toMatch(/^ü+…$/)
})

test('the same rows give the same bytes', () => {
  expect(Buffer.from(sav(file)).equals(Buffer.from(sav(file)))).toBe(true)
})
