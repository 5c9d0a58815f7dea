/** Words of every page in Einfache Sprache. */
export const publicSimple = {
  product: 'Peilung',
  language: 'Sprache',
  languages: { de: 'Deutsch', 'de-simple': 'Einfache Sprache', en: 'English' },
  skipLink: 'Zum Inhalt',
  nextStep: 'Nächster Schritt',
  simulated: 'Erfundene Daten',
  footer: 'Weitere Seiten',
  noCode: 'Haben Sie keinen Code? Dann fragen Sie Ihre Netzwerk-Koordination.',
  notNzfh: 'Peilung ist kein Angebot des NZFH.',
  privacyLink: 'Datenschutz',
  accessibilityLink: 'Barrierefreiheit',
  imprintLink: 'Impressum',
  staffLink: 'Anmelden (Koordination, Evaluation)',
  appearance: 'So sieht die Seite aus',
  appearances: { system: 'wie Ihr Gerät', light: 'hell', dark: 'dunkel' },
  home: 'Zur ersten Seite',
  loading: 'Bitte warten …',
  again: 'Noch einmal versuchen',
  errorSummary: (count: number) =>
    count === 1 ? 'Bitte prüfen Sie eine Angabe.' : `Bitte prüfen Sie ${count} Angaben.`,
  offline: {
    title: 'Sie haben gerade kein Internet',
    text: 'Bitte prüfen Sie Ihre Verbindung. Dann versuchen Sie es noch einmal.',
  },
  fault: {
    title: 'Das hat nicht geklappt.',
    text: 'Der Fehler liegt bei uns. Bitte versuchen Sie es in ein paar Minuten noch einmal. Gesendete Antworten sind nicht verloren.',
  },
  notFound: {
    title: 'Diese Seite gibt es nicht.',
    text: 'Vielleicht ist die Adresse nicht vollständig. Haben Sie einen Code? Dann geben Sie ihn auf der ersten Seite ein.',
  },
  privacy: {
    title: 'Datenschutz',
    contact: 'Kontakt zum Datenschutz',
    lead: 'Peilung speichert Ihre Antworten ohne Ihren Namen. Hier steht, was das heißt.',
    sections: [
      {
        title: 'Wenn Sie den Fragebogen ausfüllen',
        items: [
          'Das speichern wir: Ihre Kommune, die Befragung und Ihre Antworten. Manches speichern wir nur, wenn Sie es angeben: Ihren Bereich, Ihre Ebene, Anmerkungen und Ihr Kürzel. Vom Kürzel speichern wir nur berechnete Werte. Vor dem Senden sehen Sie alles auf dem Bildschirm.',
          'Das speichern wir nie: Ihren Namen, Ihre E-Mail, Ihr Gerät, seine Adresse im Internet und die Uhrzeit. Wir speichern auch nicht, welcher Code Ihrer war. Wir merken uns nur, dass jemand den Code benutzt hat.',
          'Anmerkungen speichern wir getrennt von den Antworten. Sie stehen in keinem Bericht. Lesen können sie nur die Personen, die Peilung betreiben oder die Daten auswerten. Bitte schreiben Sie keine Namen.',
          'Vor dem Senden liegen Ihre Antworten auf Ihrem Gerät. Manchmal liegt auch eine Kopie beim Server. Der Server kann die Kopie nicht lesen. Nach dem Senden löschen wir beides. Ihr eigenes Bild bleibt nur dort, wenn Sie es behalten. Sie können es jederzeit löschen. Nutzen auch andere Ihr Gerät? Dann bleibt dort nichts.',
        ],
      },
      {
        title: 'Was mit den Antworten geschieht',
        items: [
          'In Berichten fassen wir viele Antworten zusammen. Manchmal haben nur wenige Personen geantwortet. Dann zeigen wir nichts.',
          'Manche Personen werten die Befragung aus. Sie bekommen auch die einzelnen Fragebögen. Darin steht kein Name und kein Code. Hatten Sie beide Male dasselbe Kürzel? Dann sehen sie, dass zwei Fragebögen zusammengehören. Wer Peilung betreibt, kann alles Gespeicherte lesen.',
          'Vielleicht veröffentlichen wir Zahlen aus der Befragung. Einzelne Fragebögen veröffentlichen wir nur, wenn mindestens 10 davon ähnlich sind.',
          'Solange die Befragung läuft, sieht niemand Ergebnisse. Man sieht nur, wie viele Personen geantwortet haben.',
          'Manche Studien zeigen die Werte vom Netzwerk. Dann sehen alle mit einem Code diese Werte ein paar Tage nach dem Ende. Es sind nur zusammengefasste Werte.',
          'Nach dem Senden kann niemand Ihre Antworten ändern oder löschen. Denn niemand weiß, welche Antworten Ihre sind.',
        ],
      },
      {
        title: 'Technik',
        items: [
          'Beim Antworten setzt Peilung keine Cookies. Cookies sind kleine Dateien, die sich etwas über Sie merken. Peilung lädt nichts von anderen Anbietern. Peilung zählt keine Besuche.',
          'Die Koordination und die Evaluation melden sich an. Nur dafür gibt es ein Cookie.',
          'Antworten viele Personen in einem Raum? Dann merkt sich das Gerät nur: Von hier kam schon eine Antwort.',
          'Beim ersten Mal nehmen wir die Sprache von Ihrem Browser. Ihr Browser merkt sich, was Sie einstellen: die Sprache, hell oder dunkel und die Tasten. Das endet, wenn Sie hier alles löschen. Nutzen auch andere Ihr Gerät? Dann bleibt dort nichts.',
        ],
      },
      {
        title: 'Wer verantwortlich ist',
        items: [
          'Verantwortlich ist die Stelle, die Peilung bei Ihnen betreibt. Sie hat eine eigene Erklärung zum Datenschutz. Dort stehen das Gesetz, die Dauer und die Aufsicht. Ihre Netzwerk-Koordination sagt Ihnen, welche Stelle das ist.',
        ],
      },
    ],
  },
}
