/** Whole minutes answering takes: everything, and one dimension alone; null where there is nothing to choose from. */
export interface Effort {
  readonly all: number
  readonly one: number | null
}

const minutesDe = (count: number) => (count === 1 ? '1\u00a0Minute' : `${count}\u00a0Minuten`)
const minutesEn = (count: number) => (count === 1 ? '1\u00a0minute' : `${count}\u00a0minutes`)

/** How long it takes, in one sentence for everybody who is invited. */
const de = ({ all, one }: Effort): string =>
  one === null
    ? `Es dauert etwa ${minutesDe(all)}, ohne Konto und ohne Namen.`
    : `Schon ${minutesDe(one)} helfen, alles zusammen dauert etwa ${minutesDe(all)}. Ohne Konto und ohne Namen.`

const en: typeof de = ({ all, one }) =>
  one === null
    ? `It takes about ${minutesEn(all)}, without account and without name.`
    : `Even ${minutesEn(one)} help; everything together takes about ${minutesEn(all)}. Without account and without name.`

export const effortWords = { de, en }
