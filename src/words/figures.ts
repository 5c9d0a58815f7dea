/** What a figure says of its own signs wherever it stands without the report around it. */
const de = {
  bars: 'Schmaler Balken, obere Zahl: vorher. Breiter Balken, untere Zahl: nachher.',
}

const en: typeof de = {
  bars: 'Thin bar, upper number: before. Thick bar, lower number: after.',
}

export const figureWords = { de, en }
