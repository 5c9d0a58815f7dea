/** Names in the demonstration; stored with it, hence German only, as in a German municipality. */
export const demonstrationWords = {
  studyTitle: 'Qualitätsdialog Frühe Hilfen (Beispiel)',
  coordination: (municipality: string) => `Netzwerkkoordination ${municipality}`,
  evaluation: 'Evaluation',
  operation: 'Betrieb',
}
