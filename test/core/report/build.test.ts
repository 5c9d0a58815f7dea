import { describe, expect, it } from 'vitest'
import type { Block } from '#core/model/report.ts'
import { buildReport } from '#core/report/build.ts'
import { cases, dimensionsWith, reportOf } from './cases.ts'
import { hidden, inputFor, profile, wetterauLike } from './fixtures.ts'
import { allBlocks, blocksOfKind, cellText, section, strings } from './texts.ts'

const texts = (name: string) => strings(reportOf(name, 'de')).join('\n').replaceAll('\u00a0', ' ')
const ids = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.id] : []))

describe('a report', () => {
  it('is the same for the same input', () => {
    expect(JSON.stringify(buildReport(inputFor(wetterauLike)))).toBe(
      JSON.stringify(buildReport(inputFor(wetterauLike))),
    )
  })

  it('has its sections in the order of the template', () => {
    expect(ids(reportOf('five dimensions', 'de').blocks)).toEqual([
      'at-a-glance',
      'participation',
      'dimensions',
      'disagreement',
      'item-differences',
      'own-items',
      'perspectives',
      'method',
      'annex',
      'provenance',
    ])
  })

  it('tells the same in both languages: the same blocks with the same numbers', () => {
    for (const name of Object.keys(cases)) {
      const shape = (locale: 'de' | 'en') =>
        allBlocks(reportOf(name, locale)).map((block) => [
          block.kind,
          'id' in block ? block.id : '',
          'rows' in block ? block.rows.length : 0,
        ])
      expect(shape('en'), name).toEqual(shape('de'))
    }
  })

  it.each(Object.keys(cases))(
    'points only to headings that are there, gives every block its own id and numbers without gaps: %s',
    (name) => {
      const blocks = allBlocks(reportOf(name, 'de'))
      const known = blocks.flatMap((block) => ('id' in block ? [block.id] : []))
      expect(new Set(known).size).toBe(known.length)
      for (const block of blocks)
        if (block.kind === 'box')
          for (const { target } of block.items) if (target !== null) expect(known).toContain(target)
      for (const kind of ['Abbildung', 'Tabelle']) {
        const numbers = blocks.flatMap((block) =>
          'label' in block && block.label?.startsWith(kind) ? [Number(block.label.slice(kind.length))] : [],
        )
        expect(numbers).toEqual(numbers.map((_, index) => index + 1))
      }
    },
  )

  it.each(Object.keys(cases))('lists only signs that occur in its legends: %s', (name) => {
    for (const table of blocksOfKind(reportOf(name, 'de'), 'chartTable')) {
      const cells = table.rows
        .flatMap(({ values, change }) => [...values, ...(change ? [change.text] : [])])
        .map(({ kind }) => kind)
      for (const sign of ['protected', 'not asked', 'uncertain'] as const)
        expect(table.legend.some((entry) => entry.sign === sign)).toBe(cells.includes(sign))
    }
  })

  it('marks simulated data in title, label and provenance, and real data nowhere', () => {
    const simulated = reportOf('five dimensions', 'de')
    expect(simulated.title).toContain('(Simulierte Daten)')
    expect(simulated.simulated).toBe('Simulierte Daten')
    const input = inputFor(wetterauLike)
    const real = buildReport({ ...input, study: { ...input.study, simulated: false } })
    expect(strings(real).join('\n')).not.toMatch(/simulier/i)
  })

  it('says that it is no service of the NZFH', () => {
    expect(reportOf('five dimensions', 'de').cover.publisher).toContain(
      'Peilung ist kein Angebot des Nationalen Zentrums Frühe Hilfen (NZFH).',
    )
  })

  it.each(['five dimensions', 'one wave'])(
    'reads the first statement of the dimensions aloud, once, with its own numbers: %s',
    (name) => {
      const blocks = reportOf(name, 'de').blocks.flatMap((block) =>
        block.kind === 'together' && block.blocks.some(({ kind }) => kind === 'itemTable') ? [block.blocks] : [],
      )
      const dimensions = blocks.filter((list) => list.some((block) => 'id' in block && block.id.startsWith('items-')))
      const read = dimensions.flatMap((list) => list.filter((block) => block.kind === 'reading'))
      expect(read).toHaveLength(1)
      const table = dimensions[0]!.find((block) => block.kind === 'itemTable')!
      const row = table.rows[0]!
      const numbers = [...row.agreement, ...row.cannotJudge].map((cell) => ('text' in cell ? cell.text : ''))
      expect(numbers.length).toBeGreaterThan(1)
      for (const text of [row.text, ...numbers]) expect(read[0]!.text).toContain(text)
    },
  )

  it('keeps the centre line of all bars where it is', () => {
    const tables = blocksOfKind(reportOf('five dimensions', 'de'), 'itemTable')
    expect(new Set(tables.map(({ extent }) => JSON.stringify(extent))).size).toBe(1)
  })
})

describe('the cover', () => {
  const { cover } = reportOf('five dimensions', 'de')
  const fact = (name: string) => cover.facts.flatMap(({ facts }) => facts).find((candidate) => candidate.name === name)

  it('shows facts with their date and definition', () => {
    expect(cover.title).toBe('Frühe Hilfen im Musterkreis')
    expect(fact('Bevölkerung')).toEqual({ name: 'Bevölkerung', value: '305.312', note: 'Stand 31.12.2017' })
    expect(fact('Bevölkerungsentwicklung')).toMatchObject({ value: '12,2\u202f%', note: '2011–2017' })
    expect(fact('Bevölkerung mit Migrationshintergrund')).toMatchObject({ note: 'nichtdeutsche Bevölkerung' })
    expect(fact('Gegründet')).toMatchObject({ value: 'September 2012' })
  })

  it('says "keine Angabe" where the source does, and marks what nobody has reviewed', () => {
    expect(fact('Alleinerziehende mit Kind unter 3')?.value).toBe('keine Angabe')
    expect(fact('Geburten')).toMatchObject({ value: 'rund ein Dutzend', note: 'wie im Steckbrief, noch nicht geprüft' })
  })

  it('adds up cooperations and warns against comparing them', () => {
    expect(fact('Kooperationen')).toMatchObject({ value: '186', note: 'zählt jede Kommune anders; kein Vergleichsmaß' })
    expect(fact('davon Gesundheit')?.value).toBe('30')
    const input = inputFor(wetterauLike)
    const ranged = {
      ...profile,
      cooperations: { ...profile.cooperations, health: { kind: 'range', from: 1, to: 2 } },
    } as const
    const { facts } = buildReport({ ...input, profile: ranged }).cover
    expect(facts[1]?.facts.find(({ name }) => name === 'Kooperationen')?.value).toBe('157 bis 158')
  })

  it('has no facts where there is no profile, and still names land and network', () => {
    const bare = reportOf('no goals, no profile', 'de').cover
    expect(bare.facts.map(({ facts }) => facts.map(({ name }) => name))).toEqual([['Land']])
    expect(bare.publisher).not.toContain('Steckbrief')
  })

  it('names a publisher for real results, and nobody for simulated ones', () => {
    const input = inputFor(wetterauLike)
    const real = buildReport({ ...input, study: { ...input.study, simulated: false } }).cover
    expect(real.publisher).toContain('Netzwerkkoordination („Netzwerk Frühe Hilfen Musterkreis“)')
    expect(cover.publisher).toMatch(/^Beispielbericht aus simulierten Daten; keine Aussage über die genannte Kommune\./)
    expect(cover.publisher).not.toContain('Herausgegeben')
  })

  it('says where every part of the money comes from and what the hours are counted in', () => {
    const input = inputFor(wetterauLike)
    const money = (value: number, origin: string | null) => ({ kind: 'money', value, currency: 'EUR', origin }) as const
    const facts = [
      {
        ...profile.facts.find(({ key }) => key === 'budget')!,
        quantities: [money(170000, null), money(115000, 'Bundesstiftung')],
        note: 'Rest Eigenmittel',
      },
      {
        ...profile.facts[0]!,
        key: 'coordinationHours' as const,
        quantities: [{ kind: 'count', value: 5 } as const],
        asOf: null,
      },
    ]
    const shown = buildReport({ ...input, profile: { ...profile, facts } }).cover.facts.flatMap(({ facts }) => facts)
    expect(shown).toContainEqual({
      name: 'Budget für Frühe Hilfen',
      value: '170.000\u00a0€',
      note: '115.000\u00a0€ Bundesstiftung; Rest Eigenmittel',
    })
    expect(shown).toContainEqual({ name: 'Stunden der Koordination', value: '5 pro Woche', note: null })
  })

  it('never names a contact', () => {
    const input = inputFor(wetterauLike)
    const contact = {
      ...profile.facts[0]!,
      key: 'contact' as const,
      original: 'Erika Beispiel',
      entries: ['Erika Beispiel'],
    }
    const report = buildReport({ ...input, profile: { ...profile, facts: [...profile.facts, contact] } })
    expect(strings(report).join('\n')).not.toContain('Erika')
  })
})

describe('where something is missing, the report', () => {
  it('is a stocktaking with one wave: levels in words, no change, no verdict', () => {
    const report = reportOf('one wave', 'de')
    expect(report.head.kind).toBe('Bestandsaufnahme 2024')
    const [chart] = blocksOfKind(report, 'chartTable')
    expect(chart).toMatchObject({ changeTitle: null, changeAxis: null, valueTitles: ['Erhebung 2024'] })
    expect(chart?.rows.every(({ change, verdict }) => change === null && verdict === null)).toBe(true)
    expect(texts('one wave')).toContain('Ein Vergleich ist nach der nächsten Befragung möglich.')
    expect(blocksOfKind(report, 'finding')).toEqual([])
  })

  it('is a stocktaking of the other wave where a whole wave is protected, and says so', () => {
    const report = reportOf('a whole wave protected', 'de')
    expect(report.head.kind).toBe('Bestandsaufnahme 2024')
    expect(texts('a whole wave protected')).toContain(
      'März 2026: Zum Schutz der Befragten werden hier keine Werte gezeigt.',
    )
  })

  it('shows no chart and no number where both waves are protected', () => {
    const report = reportOf('both waves protected', 'de')
    expect(blocksOfKind(report, 'chartTable')).toEqual([])
    expect(blocksOfKind(report, 'itemTable')).toEqual([])
    expect(ids(report.blocks)).toEqual(['at-a-glance', 'participation', 'method', 'annex', 'provenance'])
  })

  it('shows a mean without range and "/" for the change with 5 to 7 answers, in the annex too', () => {
    const report = reportOf('too few answers', 'de')
    const row = blocksOfKind(report, 'chartTable')[0]!.rows[0]!
    expect(row.marks[1]).toMatchObject({ kind: 'value', range: null })
    expect(row.change).toMatchObject({ value: null, range: null, text: { kind: 'uncertain' } })
    const [means] = section(report, 'annex').filter((block) => block.kind === 'table')
    expect(means?.kind === 'table' && means.rows[0]!.cells.slice(8).map(cellText)).toEqual(['/', '/', '/', '/'])
    expect(texts('too few answers')).toContain('Ab zehn Antworten zeigt der Bericht die Verteilung.')
  })

  it('protects the lane, the value and the change of a protected cell', () => {
    const row = blocksOfKind(reportOf('a protected dimension', 'de'), 'chartTable')[0]!.rows[0]!
    expect(row.marks.map(({ kind }) => kind)).toEqual(['value', 'protected'])
    expect(row.values.map(cellText)).toEqual(['58', '.'])
    expect(row.change?.text.kind).toBe('protected')
    expect(row.verdictWord).toBe('geschützt')
  })

  it('names a dimension asked in one wave only and compares nothing', () => {
    const chart = blocksOfKind(reportOf('a dimension asked once', 'de'), 'chartTable')[0]!
    expect(chart.rows[1]).toMatchObject({ verdict: null, verdictWord: '', change: { text: { kind: 'not asked' } } })
    expect(chart.notes[0]).toContain('„Planung“ wurde nicht in beiden Erhebungen gefragt')
  })

  it('draws waves between as a lane of their own and writes their values out', () => {
    const chart = blocksOfKind(reportOf('three waves', 'de'), 'chartTable')[0]!
    expect(chart.rows[0]?.marks.map((mark) => 'wave' in mark && mark.wave)).toEqual(['first', 'middle', 'last'])
    expect(chart.rows[0]?.detail).toBe('n 24 → 22 → 21, 11 verknüpft')
    expect(chart.notes[0]?.replaceAll('\u00a0', ' ')).toContain(
      'Zwischenstand (März 2025): Netzwerk 69 Punkte (n = 22)',
    )
  })

  it('gives no rate without a roster and lists counts instead of squares', () => {
    expect(texts('no roster')).toContain(
      'Wie viele Personen eingeladen waren, ist nicht bekannt; die Rücklaufquote kann nicht berechnet werden.',
    )
    expect(blocksOfKind(reportOf('no roster', 'de'), 'coverage').map(({ id }) => id)).toEqual(['chart-linked'])
    expect(
      section(reportOf('no roster', 'de'), 'participation').some(
        (block) => 'id' in block && block.id === 'composition',
      ),
    ).toBe(false)
    expect(texts('a roster for one wave only')).toContain(
      'Vorher ist nicht bekannt, wie viele Personen eingeladen waren',
    )
  })

  it('names the area most missing, but not one with which those count who stated none', () => {
    const input = inputFor(wetterauLike)
    const groups = input.evaluation.groups.map((group) =>
      group.group === 'health' ? { ...group, includesUnstated: true } : group,
    )
    const [named, mixed] = [input.evaluation, { ...input.evaluation, groups } as typeof input.evaluation].map(
      (evaluation) => strings(buildReport({ ...input, evaluation })).join(' '),
    )
    expect(named).toContain('Am stärksten fehlen Antworten aus dem Bereich')
    expect(named).toContain('fehlen am stärksten Antworten')
    expect(mixed).toContain('weicht die Zusammensetzung der Antworten')
    expect(mixed).not.toMatch(/Am stärksten fehlen|fehlen am stärksten/)
  })

  it.each([
    ['no pairs', 'Kein Fragebogen konnte mit einem anderen verknüpft werden.'],
    ['too few pairs', 'Zu wenige Fragebögen konnten mit einem anderen verknüpft werden.'],
    ['six pairs', 'Der Befund „deutlich“ braucht mindestens zehn verknüpfte Personen'],
    ['no linkage', 'Die Erhebungen sind nicht verknüpft.'],
    ['five dimensions', 'Elf Personen haben beide Male mit passendem Kürzel geantwortet.'],
  ])('says what linking could do: %s', (name, sentence) => {
    expect(texts(name)).toContain(sentence)
  })

  it('says of a very high starting value that a rise can hardly show', () => {
    expect(texts('high start')).toContain(
      'Der Ausgangswert war schon sehr hoch; ein Anstieg kann sich hier kaum zeigen.',
    )
  })

  it('mentions "cannot judge" beside the finding from ten points of change on', () => {
    expect(texts('five dimensions').match(/konnten die Befragten/g)).toHaveLength(1)
    expect(texts('five dimensions')).toContain(
      'Vorher konnten die Befragten 28\u202f% der Aussagen nicht beurteilen, nachher 17\u202f%.',
    )
  })

  it('counts a change of exactly ten points of "cannot judge", and not one below', () => {
    const says = (after: number) =>
      JSON.stringify(
        buildReport(
          inputFor({
            dimensions: [
              { id: 'network', verdict: 'unclear', means: [60, 61], interval: [-4, 6], cannotJudge: [0.3, after] },
            ],
          }),
        ),
      ).includes('konnten die Befragten')
    expect([0.2, 0.201].map(says)).toEqual([true, false])
  })

  it('has no section on own goals without any, and no box with a single line', () => {
    const report = reportOf('no goals, no profile', 'de')
    expect(ids(report.blocks)).not.toContain('own-items')
    const alone = buildReport(
      inputFor({ dimensions: dimensionsWith('suppressed'), responses: [12, 4], linked: hidden, groups: [] }),
    )
    expect(blocksOfKind(alone, 'box').map(({ tone }) => tone)).toEqual(['limits'])
  })
})

describe('single statements', () => {
  it('are listed where two large groups face each other, in the order of the questionnaire', () => {
    const report = reportOf('five dimensions', 'de')
    const listed = blocksOfKind(report, 'itemTable').find(({ id }) => id === 'chart-disagreement')!
    const flagged = blocksOfKind(report, 'itemTable')
      .filter(({ id }) => id.startsWith('items-'))
      .flatMap(({ rows }) => rows.filter(({ polarised }) => polarised).map(({ text }) => text))
    expect(listed.rows.map(({ text }) => text)).toEqual(flagged)
    expect(listed.rows[0]?.cannotJudge.map(cellText)).toHaveLength(2)
  })

  it('are sorted by the difference of agreement, with a caution and without a verdict', () => {
    const blocks = section(reportOf('five dimensions', 'de'), 'item-differences')
    const table = blocks.find((block) => block.kind === 'itemTable')
    if (table?.kind !== 'itemTable') throw new Error('no table')
    const sizes = table.rows.map(({ agreement }) => {
      const [before, after] = agreement.map((cell) => (cell.kind === 'number' ? cell.value : Number.NaN))
      return Math.abs(after! - before!)
    })
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    expect(sizes.length).toBeLessThanOrEqual(8)
    const words = strings(blocks).join('\n')
    expect(words).toContain('Zu einzelnen Aussagen trifft der Bericht keine Feststellung über Veränderungen.')
    expect(words).toContain('benachbarte Werte unterscheiden sich nicht verlässlich')
    expect(words).not.toMatch(/deutlich|Hinweis|praktisch gleich|etwas höher/)
  })

  it('of the municipality are quoted, with counts, and ask later whether expectations were met', () => {
    const tables = blocksOfKind(reportOf('five dimensions', 'de'), 'itemTable').filter(({ id }) =>
      id.startsWith('chart-own'),
    )
    expect(tables.map(({ id }) => id)).toEqual([
      'chart-own-goal',
      'chart-own-challenge',
      'chart-own-expectation',
      'chart-own-met',
    ])
    expect(tables[0]?.rows[0]?.text).toBe('„Umsetzung einer sozialräumlichen Orientierung“')
    expect(tables[0]?.rows[0]?.detail).toBe('Planung')
    expect(tables[3]?.rows[0]?.distributions.map(({ wave }) => wave)).toEqual(['last'])
  })
})
