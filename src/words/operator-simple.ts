/** Accessibility statement and imprint in Einfache Sprache. */
export const operatorSimple = {
  accessibility: {
    title: 'Erklärung zur Barriere-Freiheit',
    lead: 'Alle sollen Peilung gut benutzen können. Das geht mit Tasten, mit Sprache, mit Vorlesen, mit großer Schrift und auf Papier.',
    scope: (host: string) => `Diese Erklärung gilt für Peilung unter ${host}.`,
    scopeOf: (host: string, operator: string) =>
      `Diese Erklärung gilt für Peilung unter ${host}. Peilung betreibt hier: ${operator}.`,
    sections: [
      {
        title: 'So weit sind wir',
        items: [
          'Es gibt Regeln für Seiten im Internet. Sie heißen BITV 2.0, EN 301 549 und WCAG 2.1 AA. Peilung hält die meisten Regeln ein, aber noch nicht alle.',
        ],
      },
      {
        title: 'Das geht noch nicht gut',
        items: [
          'Noch niemand hat alles mit einem Vorlese-Programm geprüft. Das hat bisher nur ein Computer getan.',
          'Fachleute von außen haben Peilung noch nicht geprüft.',
          'Leichte Sprache und Gebärden-Sprache gibt es noch nicht. Menschen aus der Zielgruppe haben die Einfache Sprache noch nicht geprüft.',
          'Die Seiten für die Koordination und die Berichte gibt es nicht in Einfacher Sprache.',
          'Manche Aussagen hat Ihre Kommune selbst geschrieben. Diese Aussagen ändern wir nicht.',
          'Ein Programm hat unsere PDF-Dateien geprüft. Ein Mensch hat das noch nicht getan. Dateien für Word, PowerPoint und Excel haben wir nicht geprüft.',
        ],
      },
      {
        title: 'So geht es',
        items: [
          'Alles geht mit Tasten. Die Ziffern 1 bis 6 wählen eine Antwort. Die 0 heißt: Das kann ich nicht sagen. In den Aussagen und auf dem großen Bild im Raum können Sie die Tasten abschalten.',
          'Peilung ist hell oder dunkel wie Ihr Gerät. Unten auf jeder Seite können Sie das ändern. Die Schrift können Sie doppelt so groß machen.',
          'Alle Bilder mit Zahlen gibt es auch als Tabelle. Den Fragebogen gibt es auf Papier, auch in großer Schrift.',
        ],
      },
      {
        title: 'So haben wir geprüft',
        items: [
          'Wir haben Peilung am 22. November 2026 selbst geprüft. Bei jeder Änderung prüft ein Programm die Seiten. Es prüft Deutsch und Englisch, hell und dunkel, kleine und große Bildschirme. Ein Durchgang geht nur mit Tasten.',
        ],
      },
    ],
    feedback: {
      title: 'Wenn etwas nicht geht',
      text: 'Bitte nennen Sie die Seite und das Problem. Sie können den Fragebogen auch auf Papier bekommen.',
      contact: 'Kontakt:',
      unknown: 'Hier steht noch kein Kontakt. Bitte fragen Sie Ihre Netzwerk-Koordination.',
    },
    enforcement: {
      title: 'Wenn das nicht hilft',
      text: 'Haben Sie nach vier Wochen keine gute Antwort? Dann hilft Ihnen eine andere Stelle. Das kostet nichts.',
      unknown:
        'In Ihrem Bundesland gibt es eine Stelle, die bei Streit hilft. Ihre Netzwerk-Koordination sagt Ihnen, welche das ist.',
    },
  },
  imprint: {
    title: 'Impressum',
    lead: 'Verantwortlich ist die Stelle, die Peilung bei Ihnen betreibt.',
    contact: 'Kontakt',
    unknown:
      'Hier sollen Name, Anschrift und Kontakt der Stelle stehen. Diese Angaben fehlen noch. Bitte fragen Sie Ihre Netzwerk-Koordination.',
    sections: [
      {
        title: 'Programm',
        items: [
          'Peilung ist ein freies Programm. Es gilt die European Union Public Licence 1.2 (EUPL-1.2).',
          'Die Aussagen folgen dem Qualitätsrahmen Frühe Hilfen. Peilung ist kein Angebot des Nationalen Zentrums Frühe Hilfen (NZFH).',
        ],
      },
    ],
  },
}
