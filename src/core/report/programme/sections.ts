import { longDate, number } from '#words/format.ts'
import { fewestMunicipalities, type Withheld } from '../../disclose/over-municipalities.ts'
import type { Block, Cell, ChartRow, Mark, Provenance } from '../../model/report.ts'
import { clip, format, numberCell, protectedCell, roundTo, signed, textCell, withLimits } from '../format.ts'
import { figureLabel, tableLabel, titleOf } from '../sections/heading.ts'
import type { SectionOptions, SectionTitle } from '../template.ts'
import { reliability } from './reliability.ts'
import { fewestForBand } from './summary.ts'
import type { ProgrammeView } from './view.ts'

type ProgrammeSection = Extract<SectionOptions, { section: `programme-${string}` }>
type Row = ProgrammeView['dimensions'][number]
type Told = Row & { readonly change: Extract<Row['change'], { withheld: null }> }

/** The sections of the programme's report: what is summed over municipalities → blocks. */
export function programmeSections(
  view: ProgrammeView,
  options: SectionOptions,
  provenance: Provenance,
): readonly Block[] {
  const heading = (section: ProgrammeSection) => headingOf(view, section.section, section.title)
  switch (options.section) {
    case 'programme-participation':
      return [
        heading(options),
        participation(view),
        { kind: 'note', tone: 'method', text: view.words.programme.answered },
      ]
    case 'programme-change':
      return [heading(options), ...change(view)]
    case 'programme-bands':
      return [heading(options), ...bands(view)]
    case 'programme-method':
      return [heading(options), ...method(view, provenance)]
    default:
      return []
  }
}

function headingOf(view: ProgrammeView, id: string, title: SectionTitle): Block {
  return { kind: 'heading', level: 1, text: titleOf(view.words, view.locale, title), id }
}

function participation({ words, study, evaluations }: ProgrammeView): Block {
  const { facts } = words.programme
  const fact = (name: string, value: number) => ({ name, value: String(value), note: null })
  const answers = study.waves.flatMap(({ id, kind }) => {
    const counts = evaluations.flatMap(({ participation: waves }) =>
      waves.flatMap((wave) => (wave.shown && wave.value.wave === id ? [wave.value.responses] : [])),
    )
    const label = words.frame.when[kind === 'before' ? 'first' : kind === 'interim' ? 'middle' : 'last']
    return counts.length < fewestMunicipalities
      ? []
      : [
          fact(
            facts.answers(label),
            counts.reduce((sum, count) => sum + count, 0),
          ),
        ]
  })
  const compared = evaluations.filter(({ dimensions }) => dimensions.some(({ comparison }) => comparison?.shown))
  return {
    kind: 'facts',
    title: facts.title,
    facts: [
      fact(facts.municipalities, study.municipalities.length),
      fact(facts.reported, evaluations.length),
      fact(facts.compared, compared.length),
      ...answers,
    ],
  }
}

function change(view: ProgrammeView): readonly Block[] {
  const { words, dimensions } = view
  const { programme, glance } = words
  const told = dimensions.filter((row): row is Told => row.change.withheld === null)
  const reasons = withheldNotes(view, ({ change: { withheld } }) => withheld)
  if (told.length === 0) return [{ kind: 'paragraph', text: programme.withheld.nothing }, ...reasons]
  const rows = told.map((row) => chartRow(view, row))
  const ends = told.flatMap(({ change: { interval, difference } }) =>
    interval ? [interval.lower, interval.upper] : [difference],
  )
  const reach = Math.max(10, ...ends.map((end) => Math.ceil(Math.abs(end) / 5) * 5))
  const step = reach > 30 ? 20 : reach > 15 ? 10 : 5
  const ticks = [-2, -1, 0, 1, 2].map((place) => place * step).filter((tick) => Math.abs(tick) <= reach)
  const first = told[0]!
  return [
    { kind: 'lead', text: programme.change.lead },
    ...sentences(view, told),
    {
      kind: 'chartTable',
      id: 'chart-programme',
      label: figureLabel,
      caption: programme.change.caption(told.length),
      alternative: [
        programme.change.alternative,
        ...told.map(
          (row) =>
            `${row.quoted}: ${numbersOf(view, row).m1}, ${numbersOf(view, row).m2}, ${glance.alternative.change(numbersOf(view, row).change, numbersOf(view, row).range)}.`,
        ),
      ].join(' '),
      valueTitles: [words.frame.wave.first, words.frame.wave.last],
      changeTitle: glance.columns.change,
      axis: { min: 0, max: 100, ticks: [0, 20, 40, 60, 80, 100], title: glance.axis },
      changeAxis: { min: -reach, max: reach, ticks, title: glance.changeAxis },
      scaleWords: scaleWords(view),
      columnTitles: { ...glance.columns, verdict: programme.change.municipalities },
      rows,
      legend: (['before', 'after', 'change'] as const).map((sign) => ({ sign, text: words.frame.legend[sign] })),
      notes: [],
    },
    { kind: 'reading', label: words.frame.reading, text: readingOf(view, first) },
    ...reasons,
  ]
}

function chartRow(view: ProgrammeView, row: Told): ChartRow {
  const { first, last, difference, interval, count } = row.change
  const mark = (wave: 'first' | 'last', level: typeof first): Mark => ({
    kind: 'value',
    wave,
    value: level.mean,
    range: level.interval && clip(level.interval),
  })
  const { m1, m2, change: text, range } = numbersOf(view, row)
  return {
    label: row.dimension.title[view.locale],
    detail: '',
    marks: [mark('first', first), mark('last', last)],
    values: [numberCell(first.mean, m1), numberCell(last.mean, m2, true)],
    change: { value: difference, range: interval, text: numberCell(difference, text, true), rangeText: range },
    verdict: null,
    verdictWord: String(count),
  }
}

/** One decimal: means over many municipalities are finer than those of one. */
function numbersOf({ locale, words }: ProgrammeView, { change: { first, last, difference, interval } }: Told) {
  return {
    m1: number(first.mean, 1, locale),
    m2: number(last.mean, 1, locale),
    change: signed(difference, 1, locale),
    range: interval
      ? `${signed(interval.lower, 1, locale)} ${words.frame.to} ${signed(interval.upper, 1, locale)}`
      : '',
  }
}

/** Certain changes one by one, hints one by one, the rest in one sentence; framework order within. */
function sentences(view: ProgrammeView, told: readonly Told[]): readonly Block[] {
  const { change: words } = view.words.programme
  const isOpen = ({ change: { interval } }: Told) =>
    !interval || (roundTo(interval.lower, 1) <= 0 && roundTo(interval.upper, 1) >= 0)
  const isFirm = ({ change: { adjustedP } }: Told) => adjustedP !== null && adjustedP < 0.05
  const speak = (row: Told, pattern: typeof words.up) => {
    const { change, range } = numbersOf(view, row)
    const { first, rest } = pattern(row.quoted, row.change.count, change, range)
    return { kind: 'paragraph', strong: first, text: rest } as const
  }
  const decided = told.filter((row) => !isOpen(row))
  const open = told.filter(isOpen)
  const unclear = words.unclear(view.words.frame.listed(open.map(({ quoted }) => quoted)))
  return [
    ...decided.filter(isFirm).map((row) => speak(row, row.change.difference > 0 ? words.up : words.down)),
    ...decided.filter((row) => !isFirm(row)).map((row) => speak(row, words.hint)),
    ...(open.length === 0 ? [] : [{ kind: 'paragraph', strong: unclear.first, text: unclear.rest } as const]),
  ]
}

function readingOf(view: ProgrammeView, row: Told): string {
  const { m1, m2, change, range } = numbersOf(view, row)
  return view.words.programme.change.reading(row.quoted, row.change.count, m1, m2, change, range)
}

function bands(view: ProgrammeView): readonly Block[] {
  const { words, locale, dimensions } = view
  const { bands: text, withheld } = words.programme
  const shown = dimensions.filter(({ level }) => level.withheld === null)
  const reasons = withheldNotes(view, ({ level }) => level.withheld)
  if (shown.length === 0) return [{ kind: 'paragraph', text: withheld.nothing }, ...reasons]
  const without = shown.filter(({ level }) => level.withheld === null && level.band === null)
  const names = words.frame.listed(without.map(({ quoted }) => quoted))
  const cells = ({ dimension, level }: Row): readonly Cell[] => {
    if (level.withheld !== null) return []
    const { band, mean, count } = level
    return [
      textCell(dimension.title[locale]),
      numberCell(count, String(count)),
      numberCell(mean, format(mean, 'score', locale)),
      band
        ? withLimits(
            textCell(text.range(format(band.lower, 'score', locale), format(band.upper, 'score', locale))),
            band,
          )
        : protectedCell,
    ]
  }
  return [
    { kind: 'paragraph', text: text.lead(words.frame.when.last) },
    {
      kind: 'table',
      id: 'table-bands',
      label: tableLabel,
      caption: text.caption,
      columns: [
        { key: 'dimension', title: text.columns.dimension, align: 'start' },
        { key: 'municipalities', title: text.columns.municipalities, align: 'end' },
        { key: 'mean', title: text.columns.mean, align: 'end' },
        { key: 'band', title: text.columns.band, align: 'end' },
      ],
      rows: shown.map((row) => ({ cells: cells(row) })),
      notes: without.length === 0 ? [] : [withheld.tooFewForBand(names, fewestForBand)],
    },
    ...reasons,
  ]
}

/** Why a dimension is missing, once a reason. */
function withheldNotes(view: ProgrammeView, reasonOf: (row: Row) => Withheld | null): readonly Block[] {
  const { withheld } = view.words.programme
  const names = (because: Withheld) =>
    view.words.frame.listed(view.dimensions.filter((row) => reasonOf(row) === because).map(({ quoted }) => quoted))
  const [few, dominated] = [names('tooFew'), names('dominated')]
  const texts = [
    ...(few === '' ? [] : [withheld.tooFew(few, fewestMunicipalities)]),
    ...(dominated === '' ? [] : [withheld.dominated(dominated)]),
  ]
  return texts.map((text) => ({ kind: 'note', tone: 'caution', text }))
}

function method(view: ProgrammeView, { template, instrument, data }: Provenance): readonly Block[] {
  const { words, locale, evaluations, generatedOn, version, study } = view
  const { programme, annex, frame } = words
  const confidence = (evaluations[0]?.rules.confidenceLevel ?? 0.95) * 100
  const names = annex.provenance
  return [
    {
      kind: 'box',
      tone: 'limits',
      title: programme.limits.title,
      items: programme.limits.items.map((text) => ({ lead: null, text, target: null })),
    },
    { kind: 'paragraph', text: programme.method(number(confidence, 0, locale)) },
    ...reliability(view),
    {
      kind: 'provenance',
      pairs: [
        { name: names.software, value: `Peilung ${version}` },
        { name: names.template, value: template },
        { name: names.instrument, value: instrument.split(' ').slice(0, 2).join(' ') },
        { name: names.fingerprint, value: data.slice(0, 16) },
        { name: names.generated, value: longDate(generatedOn, locale) },
        ...(study.simulated ? [{ name: names.data, value: frame.simulatedSentence }] : []),
      ],
    },
    { kind: 'note', tone: 'method', text: frame.cover.notNzfh },
  ]
}

function scaleWords({ instrument, locale }: ProgrammeView) {
  const { labels } = instrument.scales[instrument.items[0]!.scale]!
  return { low: labels[0]![locale], high: labels.at(-1)![locale] }
}
