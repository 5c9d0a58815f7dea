import { findFigures } from './figures.ts'
import { splitList } from './lists.ts'
import { euro, isNotStated, type Read, tidy } from './quantity.ts'

type Money = ReturnType<typeof euro>

const origins: readonly (readonly [RegExp, string])[] = [
  [/bundesstiftung|bundesinitiative|bundesmittel|\bbsfh\b/iu, 'Bundesstiftung'],
  [/kommunal|eigenmittel|eigenanteil/iu, 'kommunal'],
  [/\bland(?:es)?(?:mittel|förderung|programm)|mittel des landes/iu, 'Land'],
]

/** Where money comes from by the words around it; null where they name none or several. */
export function moneyOrigin(text: string): string | null {
  const named = origins.filter(([words]) => words.test(text))
  return named.length === 1 ? named[0]![1] : null
}

/**
 * Amounts of a budget with their origin: "170.000 € (115.000 € Bundesstiftung, Rest Eigenmittel)" is a total of
 * 170,000, from no single origin, and a part of 115,000; how it is made up becomes the note, or else the words without
 * an amount. An amount without currency needs review.
 */
export function readMoney(text: string): Read {
  if (isNotStated(text)) return { status: 'not stated', quantities: [], readings: [], note: null }
  const parts = text.split(/[()]/).flatMap((part) => splitList(part, 'commas'))
  const notes: string[] = []
  const amounts: Money[] = []
  let certain = true
  for (const part of parts) {
    const figures = findFigures(part)
    if (figures.length === 0) notes.push(part)
    for (const [index, figure] of figures.entries()) {
      const words = part.slice(figure.end, figures[index + 1]?.start)
      if (figure.unit !== 'euro') certain = false
      amounts.push(euro(figure.value, moneyOrigin(figures.length === 1 ? part : words)))
    }
  }
  const composition = compositionOf(text)
  const note = composition ?? tidy(notes.join(', '))
  if (composition !== null) amounts[0] = { ...amounts[0]!, origin: null }
  if (certain && amounts.length > 0) return { status: 'given', quantities: amounts, readings: [], note }
  return { status: 'needs review', quantities: [], readings: amounts, note }
}

/** What stands in brackets behind one amount and names others: "115.000 € Bundesstiftung, Rest Eigenmittel". */
function compositionOf(text: string): string | null {
  const match = /^([^()]*)\(([^()]*)\)[\s.]*$/u.exec(text)
  if (match === null || findFigures(match[1]!).length !== 1 || findFigures(match[2]!).length === 0) return null
  return tidy(match[2]!)
}
