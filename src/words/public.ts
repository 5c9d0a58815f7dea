import { publicSimple } from './public-simple.ts'

/** Words of every page: name, menu, footer, states, and the public pages. */
const de = {
  product: 'Peilung',
  language: 'Sprache',
  languages: { de: 'Deutsch', 'de-simple': 'Einfache Sprache', en: 'English' },
  skipLink: 'Zum Inhalt',
  nextStep: 'Nächster Schritt',
  simulated: 'Simulierte Daten',
  footer: 'Weitere Seiten',
  noCode: 'Kein Code? Ihre Netzwerkkoordination hilft weiter.',
  notNzfh: 'Peilung ist kein Angebot des NZFH.',
  privacyLink: 'Datenschutz',
  accessibilityLink: 'Barrierefreiheit',
  imprintLink: 'Impressum',
  staffLink: 'Anmelden (Koordination, Evaluation)',
  appearance: 'Darstellung',
  appearances: { system: 'wie am Gerät', light: 'hell', dark: 'dunkel' },
  home: 'Zur Startseite',
  loading: 'Wird geladen …',
  again: 'Noch einmal versuchen',
  errorSummary: (count: number) =>
    count === 1 ? 'Bitte prüfen Sie eine Angabe.' : `Bitte prüfen Sie ${count} Angaben.`,
  offline: {
    title: 'Gerade keine Verbindung',
    text: 'Bitte prüfen Sie Ihr Netz und versuchen Sie es dann noch einmal.',
  },
  fault: {
    title: 'Das hat nicht geklappt.',
    text: 'Der Fehler liegt bei uns. Bitte versuchen Sie es in ein paar Minuten noch einmal. Was schon gesendet ist, bleibt gespeichert.',
  },
  notFound: {
    title: 'Diese Seite gibt es nicht.',
    text: 'Vielleicht ist die Adresse unvollständig. Wenn Sie einen Code haben, geben Sie ihn auf der Startseite ein.',
  },
  privacy: {
    title: 'Datenschutz',
    contact: 'Kontakt zum Datenschutz',
    lead: 'Peilung speichert Ihre Antworten ohne Namen und ohne Hinweis auf Ihr Gerät. Hier steht, was das genau heißt.',
    sections: [
      {
        title: 'Wenn Sie einen Fragebogen ausfüllen',
        items: [
          'Gespeichert werden: die Kommune, die Erhebung, Ihre Antworten und, wenn Sie sie angeben, Ihr Bereich, Ihre Ebene, Ihre Anmerkungen und Ihr eigenes Kürzel. Vom Kürzel werden nur Prüfwerte gespeichert, einer aus dem ganzen Kürzel und je einer ohne einen Bestandteil; ablesen lässt es sich daraus nicht. Genau dieser Datensatz steht vor dem Senden auf dem Bildschirm.',
          'Nie gespeichert werden: Name, E-Mail, IP-Adresse, Gerät, Uhrzeit und welcher Code Ihrer war. Vom Code merkt sich Peilung nur, dass er verwendet wurde.',
          'Anmerkungen werden getrennt von den Antworten gespeichert und stehen in keinem Bericht. Lesen kann sie die Stelle, die Peilung betreibt, und wem sie die Daten zur Auswertung gibt. Bitte nennen Sie darin keine Namen.',
          'Bis zum Senden liegen Ihre Antworten auf Ihrem Gerät, damit nichts verloren geht. Wo die Studie es erlaubt, liegt dazu eine Kopie beim Server, die Ihr Gerät vorher verschlüsselt hat: Der Server kann sie nicht lesen und weiß nicht, zu welchem Code sie gehört. Mit dem Senden wird beides gelöscht, die Kopie spätestens 14 Tage nach dem letzten Tag. Nur wenn Sie danach „Auf diesem Gerät behalten“ wählen, bleibt Ihr eigenes Bild, also Ihre Mittelwerte je Thema, auf dem Gerät, bis Sie es dort löschen. Auf einem Gerät, das auch andere nutzen, wird nichts zwischengespeichert.',
        ],
      },
      {
        title: 'Was aus den Antworten wird',
        items: [
          'Seiten und Berichte zeigen nur zusammengefasste Werte. Werte, hinter denen zu wenige Personen stehen, bleiben verborgen, ebenso alle, aus denen sie sich errechnen ließen.',
          'Wer die Studie auswertet, bekommt auch die einzelnen Fragebögen: ohne Namen, Code und Anmerkungen, mit Bereich und Ebene so, wie der Bericht sie zeigt. Werden Erhebungen verknüpft, verbindet eine zufällige Nummer die Fragebögen mit demselben Kürzel. Die Stelle, die Peilung betreibt, kann alles lesen, was gespeichert ist.',
          'Veröffentlicht werden können Häufigkeiten. Einzelne Fragebögen nur dann, wenn sich je mindestens zehn in Kommune, Bereich, Ebene und ausgelassenen Aussagen gleichen.',
          'Solange eine Erhebung läuft, sieht niemand Ergebnisse, nur wie viele geantwortet haben.',
          'Gibt die Studie die Werte des Netzwerks zurück, so sehen alle mit einem Code der Erhebung sie ab dem vierten Tag nach dem letzten: nur zusammengefasste Werte, geschützt wie in jedem Bericht.',
          'Einzelne Antworten lassen sich nach dem Senden nicht mehr heraussuchen, ändern oder löschen, weil nicht gespeichert ist, von wem sie sind.',
        ],
      },
      {
        title: 'Technik',
        items: [
          'Peilung setzt für das Antworten keine Cookies, bindet nichts von fremden Servern ein und zählt keine Besuche.',
          'Für die Anmeldung der Koordination und der Evaluation gibt es ein Cookie, das nur die Sitzung trägt.',
          'Antworten viele in einem Raum über denselben Code, merkt sich das Gerät, dass es gesendet hat. Was und wann, merkt es sich nicht.',
          'Beim ersten Öffnen richtet sich die Sprache nach Ihrem Browser. Was Sie selbst wählen, also Sprache, Darstellung und Zifferntasten, merkt sich der Browser auf Ihrem Gerät, bis Sie dort alles löschen. Auf einem Gerät, das auch andere nutzen, bleibt davon nichts.',
        ],
      },
      {
        title: 'Wer verantwortlich ist',
        items: [
          'Verantwortlich ist die Stelle, die Peilung bei Ihnen betreibt. Sie nennt die Rechtsgrundlage, die Speicherdauer und die zuständige Aufsichtsbehörde in ihrer eigenen Datenschutzerklärung. Ihre Netzwerkkoordination stellt den Kontakt her.',
        ],
      },
    ],
  },
}

const en: typeof de = {
  product: 'Peilung',
  language: 'Language',
  languages: { de: 'Deutsch', 'de-simple': 'Einfache Sprache', en: 'English' },
  skipLink: 'Skip to content',
  nextStep: 'Next step',
  simulated: 'Simulated data',
  footer: 'Further pages',
  noCode: 'No code? Your network coordination will help.',
  notNzfh: 'Peilung is not a service of the NZFH.',
  privacyLink: 'Privacy',
  accessibilityLink: 'Accessibility',
  imprintLink: 'Imprint',
  staffLink: 'Sign in (coordination, evaluation)',
  appearance: 'Appearance',
  appearances: { system: 'as the device', light: 'light', dark: 'dark' },
  home: 'To the first page',
  loading: 'Loading …',
  again: 'Try again',
  errorSummary: (count) => (count === 1 ? 'Please check one entry.' : `Please check ${count} entries.`),
  offline: { title: 'No connection right now', text: 'Please check your network and try again.' },
  fault: {
    title: 'That did not work.',
    text: 'The fault is ours. Please try again in a few minutes. What has been sent stays stored.',
  },
  notFound: {
    title: 'This page does not exist.',
    text: 'The address may be incomplete. If you have a code, enter it on the first page.',
  },
  privacy: {
    title: 'Privacy',
    contact: 'Contact for privacy',
    lead: 'Peilung stores your answers without your name and without any trace of your device. This page says what that means exactly.',
    sections: [
      {
        title: 'When you fill in a form',
        items: [
          'Stored: the municipality, the survey, your answers and, if you give them, your area, your level, your remarks and your own code. Of your own code only check values are stored, one of the whole and one each without one of its elements; the code cannot be read from them. This very record is shown on the screen before you send.',
          'Never stored: name, e-mail, IP address, device, time of day and which invitation code was yours. Of the invitation code Peilung only remembers that it was used.',
          'Remarks are stored apart from the answers and are in no report. They can be read by the body that runs Peilung and by those to whom it gives the data for evaluation. Please do not mention names in them.',
          'Until you send, your answers lie on your device, so that nothing is lost. Where the study allows it, a copy lies at the server as well, encrypted by your device beforehand: the server cannot read it and does not know which code it belongs to. Sending deletes both, the copy at the latest 14 days after the last day. Only if you then choose “Keep on this device” does your own picture, that is your means by theme, stay on the device until you delete it there. On a device that others use too, nothing is kept.',
        ],
      },
      {
        title: 'What becomes of the answers',
        items: [
          'Pages and reports show summarised values only. Values that rest on too few persons stay hidden, and so do all from which they could be worked out.',
          'Those who evaluate the study also get the single questionnaires: without name, invitation code and remarks, with area and level as the report shows them. Where surveys are linked, a random number joins the questionnaires with the same own code. The body that runs Peilung can read everything that is stored.',
          'Frequencies may be made public. Single questionnaires only where at least ten each share municipality, area, level and the statements left out.',
          'While a survey is running nobody sees results, only how many have answered.',
          'If the study gives the network’s values back, everyone with a code of the survey sees them from the fourth day after its last one on: summarised values only, protected as in every report.',
          'Single answers cannot be found, changed or deleted after sending, because it is not stored whose they are.',
        ],
      },
      {
        title: 'Technical matters',
        items: [
          'Peilung sets no cookies for answering, loads nothing from other servers and counts no visits.',
          'Staff who sign in get one cookie, which carries the session and nothing else.',
          'Where many answer in one room by the same code, the device remembers that it has sent, not what and not when.',
          'When first opened, the page follows the language of your browser. What you choose yourself, that is language, appearance and digit keys, is remembered by the browser on your device until you delete everything there. On a device that others use too, none of it stays.',
        ],
      },
      {
        title: 'Who is responsible',
        items: [
          'Responsible is the body that runs Peilung for you. Its own privacy statement names the legal basis, the time of storage and the supervisory authority. Your network coordination will put you in touch.',
        ],
      },
    ],
  },
}

const simple: typeof de = publicSimple

export const publicWords = { de, 'de-simple': simple, en }
