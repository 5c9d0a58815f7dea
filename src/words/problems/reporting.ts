import { longDate } from '../format.ts'

/** Refusals of reports, packs and research data. */
const de = {
  waveStillOpen: ({ closesOn }: { closesOn: string }) => ({
    title: `Ergebnisse sind bis ${longDate(closesOn, 'de')} geschlossen, auch für Sie.`,
    text: 'So lässt sich keine Antwort herausrechnen.',
  }),
  noClosedWave: () => ({
    title: 'Noch ist keine Erhebung abgeschlossen.',
    text: 'Ein Bericht ist nach dem letzten Tag der ersten Erhebung möglich.',
  }),
  tooFewForReport: ({ minimum }: { minimum: number }) => ({
    title: 'Zum Schutz der Befragten werden hier keine Werte gezeigt.',
    text: `Es liegen in keiner abgeschlossenen Erhebung mindestens ${minimum} Antworten vor.`,
  }),
  releaseTooClose: ({ wave, before, now }: { wave: string; before: number; now: number }) => ({
    title: `Über die Erhebung ${wave} wurde schon berichtet, mit ${before} statt ${now} Antworten.`,
    text: 'Aus dem Unterschied zweier Berichte ließen sich einzelne Antworten herausrechnen. Verwenden Sie den früheren Bericht weiter.',
  }),
  packIncomplete: ({ done, of, reasons }: { done: number; of: number; reasons: readonly string[] }) => ({
    title: `${done} von ${of} Paketen liegen bereit.`,
    text: `Ohne Paket:\n${reasons.join('\n')}`,
  }),
  packStopped: ({ done, of }: { done: number; of: number }) => ({
    title: `Angehalten: ${done} von ${of} Paketen liegen bereit.`,
    text: 'Derselbe Aufruf macht dort weiter.',
  }),
  packRunning: () => ({
    title: 'Für diese Studie werden gerade Pakete erstellt.',
    text: 'Warten Sie, bis sie fertig sind, oder halten Sie den Vorgang an.',
  }),
  noResearchData: ({ profile, minimum }: { profile: string; minimum: number }) => ({
    title: 'Es gibt noch keine Daten zum Weitergeben.',
    text:
      profile === 'public'
        ? `Öffentlich sind nur abgeschlossene Erhebungen einer Kommune mit mindestens ${minimum} Antworten. Für die Auswertung gibt es --profile evaluator.`
        : 'Enthalten sind nur abgeschlossene Erhebungen mit Antworten. Versuchen Sie es nach dem letzten Tag der ersten Erhebung noch einmal.',
  }),
  figureUnknown: ({ figure, format, known }: { figure: string; format: string; known: readonly string[] }) => ({
    title: `Eine Abbildung „${figure}“ gibt es in diesem Bericht nicht als ${format.toUpperCase()}.`,
    text:
      known.length > 0
        ? `Es gibt: ${known.join(', ')}.`
        : 'Dieser Bericht hat keine. Wählen Sie einen anderen Bericht.',
  }),
  figuresAbsent: ({ format }: { format: string }) => ({
    title: `In diesem Bericht ist nichts, das sich als ${format.toUpperCase()} speichern lässt.`,
    text: 'Es entsteht keine Datei. Wählen Sie einen Bericht mit Abbildungen oder ein anderes Format, zum Beispiel PDF.',
  }),
  formatUnavailable: ({ format, platform }: { format: string; platform: string }) => ({
    title: `${format}-Dateien lassen sich auf diesem Rechner nicht erzeugen.`,
    text: `Für ${platform} fehlt das Satzprogramm. Führen Sie npm ci noch einmal aus, oder öffnen Sie den Bericht im Browser und drucken Sie ihn dort.`,
  }),
}

const en: typeof de = {
  waveStillOpen: ({ closesOn }) => ({
    title: `Results are closed until ${longDate(closesOn, 'en')}, for you too.`,
    text: 'That way no single answer can be worked out.',
  }),
  noClosedWave: () => ({
    title: 'No survey has been completed yet.',
    text: 'A report is possible after the last day of the first survey.',
  }),
  tooFewForReport: ({ minimum }) => ({
    title: 'To protect the respondents no values are shown here.',
    text: `No completed survey has at least ${minimum} answers.`,
  }),
  releaseTooClose: ({ wave, before, now }) => ({
    title: `Survey ${wave} has been reported already, with ${before} instead of ${now} answers.`,
    text: 'The difference between two reports would reveal single answers. Please go on using the earlier report.',
  }),
  packIncomplete: ({ done, of, reasons }) => ({
    title: `${done} of ${of} packs are ready.`,
    text: `Without a pack:\n${reasons.join('\n')}`,
  }),
  packStopped: ({ done, of }) => ({
    title: `Stopped: ${done} of ${of} packs are ready.`,
    text: 'The same call goes on from there.',
  }),
  packRunning: () => ({
    title: 'Packs are being made for this study.',
    text: 'Wait until they are done, or stop them.',
  }),
  noResearchData: ({ profile, minimum }) => ({
    title: 'There are no data to pass on yet.',
    text:
      profile === 'public'
        ? `Public are only completed surveys of a municipality with at least ${minimum} answers. For the evaluation there is --profile evaluator.`
        : 'Only completed surveys with answers are included. Try again after the last day of the first survey.',
  }),
  figureUnknown: ({ figure, format, known }) => ({
    title: `There is no figure “${figure}” in this report as ${format.toUpperCase()}.`,
    text: known.length > 0 ? `There are: ${known.join(', ')}.` : 'This report has none. Choose another report.',
  }),
  figuresAbsent: ({ format }) => ({
    title: `There is nothing in this report that can be saved as ${format.toUpperCase()}.`,
    text: 'No file is made. Choose a report with figures or another format, such as PDF.',
  }),
  formatUnavailable: ({ format, platform }) => ({
    title: `${format} files cannot be made on this computer.`,
    text: `The typesetter for ${platform} is missing. Run npm ci again, or open the report in the browser and print it there.`,
  }),
}

export const reportingProblems = { de, en }
