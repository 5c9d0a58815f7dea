/** The research package on the programme page. */
const de = {
  title: 'Forschungsdaten',
  lead: 'Fragebögen beendeter Erhebungen für R, SPSS und andere Statistikprogramme: CSV, SAV, Codebuch, Beschreibung als Data Package und DDI, dazu ein R-Skript, das die Haupttabelle nachrechnet.',
  profiles: {
    evaluator: {
      make: 'Daten für die Evaluation herunterladen',
      text: 'Ohne Anmerkungen; Bereich und Ebene nur in den Gruppen, die ein Bericht zeigt.',
    },
    public: {
      make: 'Öffentliche Daten herunterladen',
      text: 'Zum Veröffentlichen: einzelne Fragebögen nur, wo niemand erkennbar ist, sonst Häufigkeiten; ohne Namen und ohne Verknüpfung.',
    },
  },
  making: 'Wird zusammengestellt …',
  done: 'Die Datei ist heruntergeladen.',
  internal:
    'Anmerkungen und Bereiche, wie sie angegeben wurden, gibt nur „peilung research STUDIE --profile internal“ heraus, dort, wo die Daten liegen.',
}

const en: typeof de = {
  title: 'Research data',
  lead: 'Questionnaires of completed surveys for R, SPSS and other statistics programs: CSV, SAV, codebook, described as Data Package and DDI, with an R script that recomputes the main table.',
  profiles: {
    evaluator: {
      make: 'Download data for the evaluation',
      text: 'No comments; area and level only in the groups a report shows.',
    },
    public: {
      make: 'Download public data',
      text: 'For publication: single questionnaires only where nobody can be recognised, otherwise frequencies; no names and no linkage.',
    },
  },
  making: 'Being put together …',
  done: 'The file has been downloaded.',
  internal:
    'Comments, and areas as they were stated, only come from “peilung research STUDY --profile internal”, where the data lie.',
}

export const researchPanelWords = { de, en }
