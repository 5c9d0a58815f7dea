import { operatorSimple } from './operator-simple.ts'

/** The pages that name who runs this installation: accessibility statement and imprint. */
const de = {
  accessibility: {
    title: 'Erklärung zur Barrierefreiheit',
    lead: 'Peilung soll mit Tastatur, Sprache, Vorlesen, Vergrößerung und auf Papier gleich gut gehen.',
    scope: (host: string) => `Diese Erklärung gilt für Peilung unter ${host}.`,
    scopeOf: (host: string, operator: string) =>
      `Diese Erklärung gilt für Peilung unter ${host}, betrieben von: ${operator}.`,
    sections: [
      {
        title: 'Stand der Vereinbarkeit',
        items: [
          'Maßstab ist die Barrierefreie-Informationstechnik-Verordnung (BITV 2.0) mit der Norm EN 301 549 und den WCAG 2.1, Stufe AA. Peilung ist damit teilweise vereinbar: Was noch fehlt, steht im nächsten Abschnitt.',
        ],
      },
      {
        title: 'Was noch nicht barrierefrei ist',
        items: [
          'Mit Vorleseprogrammen hat bisher niemand den ganzen Weg geprüft. Geprüft ist maschinell, was sie vorgelesen bekommen.',
          'Eine Prüfung durch eine unabhängige Stelle hat bisher nicht stattgefunden.',
          'Texte in Leichter Sprache und Videos in Deutscher Gebärdensprache gibt es noch nicht. Die Einfache Sprache haben Menschen aus der Zielgruppe noch nicht geprüft.',
          'Die Seiten für Koordination und Evaluation und die Berichte gibt es nicht in Einfacher Sprache.',
          'Aussagen, die eine Kommune selbst formuliert hat, stehen so da, wie sie geschrieben wurden, auch in der englischen Fassung.',
          'Berichte und Papierbögen als PDF sind mit Struktur und Alternativtexten erzeugt (PDF/UA-1). Das hat das Satzprogramm geprüft, noch kein Mensch. Word-, PowerPoint- und Excel-Dateien sind nicht geprüft.',
        ],
      },
      {
        title: 'Bedienung',
        items: [
          'Alles geht mit der Tastatur. In einer Aussage wählen die Ziffern 1 bis 6 eine Antwort, 0 steht für „kann ich nicht beurteilen“. In den Aussagen und in der Ansicht für den Projektor lassen sich die Tasten abschalten.',
          'Hell oder dunkel richtet sich nach der Einstellung Ihres Geräts und lässt sich am Ende jeder Seite festlegen. Die Schrift lässt sich auf das Doppelte vergrößern.',
          'Grafiken stehen zugleich als Tabelle da. Den Fragebogen gibt es auf Papier, auch in großer Schrift.',
        ],
      },
      {
        title: 'Wie und wann geprüft wurde',
        items: [
          'Diese Erklärung beruht auf einer Selbstbewertung vom 22. November 2026. Bei jeder Änderung des Programms prüft ein Werkzeug die Seiten nach WCAG 2.1 AA: deutsch und englisch, hell und dunkel, bei 320 und 1280 Pixeln Breite. Dazu kommt ein Durchgang nur mit der Tastatur.',
        ],
      },
    ],
    feedback: {
      title: 'Wenn etwas nicht geht',
      text: 'Nennen Sie bitte die Seite und was nicht ging. Sie können den Fragebogen auch auf Papier verlangen.',
      contact: 'Kontakt:',
      unknown:
        'Einen Kontakt hat die Stelle, die Peilung hier betreibt, noch nicht angegeben. Fragen Sie bitte Ihre Netzwerkkoordination; sie stellt ihn her.',
    },
    enforcement: {
      title: 'Durchsetzungsverfahren',
      text: 'Haben Sie nach vier Wochen keine Antwort, die Ihnen hilft, können Sie sich an die zuständige Stelle wenden. Das kostet nichts.',
      unknown:
        'Zuständig ist die Schlichtungs- oder Durchsetzungsstelle Ihres Bundeslandes. Welche das ist, sagt Ihnen auch Ihre Netzwerkkoordination.',
    },
  },
  imprint: {
    title: 'Impressum',
    lead: 'Verantwortlich für dieses Angebot ist die Stelle, die Peilung bei Ihnen betreibt.',
    contact: 'Kontakt',
    unknown:
      'Wer diese Installation betreibt, muss hier mit Name, Anschrift und Kontakt genannt sein. Diese Angaben sind noch nicht hinterlegt. Fragen Sie bitte Ihre Netzwerkkoordination, wer Peilung bei Ihnen betreibt. Der Betrieb trägt sie nach dem Anmelden ein: im Menü oben rechts unter „Angaben zum Betrieb“.',
    sections: [
      {
        title: 'Programm',
        items: [
          'Peilung ist freie Software unter der European Union Public Licence 1.2 (EUPL-1.2).',
          'Die Aussagen folgen dem Qualitätsrahmen Frühe Hilfen. Peilung ist kein Angebot des Nationalen Zentrums Frühe Hilfen (NZFH).',
        ],
      },
    ],
  },
}

const en: typeof de = {
  accessibility: {
    title: 'Accessibility statement',
    lead: 'Peilung is meant to work equally well by keyboard, by voice, read aloud, magnified and on paper.',
    scope: (host) => `This statement covers Peilung at ${host}.`,
    scopeOf: (host, operator) => `This statement covers Peilung at ${host}, run by: ${operator}.`,
    sections: [
      {
        title: 'Conformity',
        items: [
          'The measure is the German ordinance BITV 2.0 with the standard EN 301 549 and WCAG 2.1 level AA. Peilung conforms in part: what is missing stands in the next section.',
        ],
      },
      {
        title: 'What is not accessible yet',
        items: [
          'Nobody has yet gone the whole way with a screen reader. What it is given to read has been checked by machine.',
          'An audit by an independent body has not taken place so far.',
          'There are no texts in Easy Language and no videos in German Sign Language yet. The plain German texts have not been tested with the people they are for.',
          'The pages for coordination and evaluation and the reports do not exist in plain German.',
          'Statements that a municipality worded itself stand as they were written, in the English version too.',
          'Reports and paper forms as PDF are made with structure and alternative texts (PDF/UA-1). The typesetting program has checked that, no person has. Word, PowerPoint and Excel files have not been checked.',
        ],
      },
      {
        title: 'How to use it',
        items: [
          'Everything works by keyboard. In a statement the digits 1 to 6 choose an answer, 0 means “I cannot judge”. Among the statements and in the view for the projector the keys can be switched off.',
          'Light or dark follows the setting of your device and can be set at the end of every page. Text can be enlarged to twice its size.',
          'Figures are also given as tables. The form exists on paper, in large type too.',
        ],
      },
      {
        title: 'How and when it was assessed',
        items: [
          'This statement rests on a self-assessment of 22 November 2026. At every change of the program a tool checks the pages against WCAG 2.1 AA: in German and English, light and dark, at a width of 320 and 1280 pixels. In addition one run uses the keyboard only.',
        ],
      },
    ],
    feedback: {
      title: 'If something does not work',
      text: 'Please name the page and what did not work. You may also ask for the form on paper.',
      contact: 'Contact:',
      unknown:
        'The body that runs Peilung here has not given a contact yet. Please ask your network coordination, who will put you in touch.',
    },
    enforcement: {
      title: 'Enforcement',
      text: 'If after four weeks you have no answer that helps you, you can turn to the body in charge. It is free of charge.',
      unknown:
        'In charge is the arbitration or enforcement body of your Land. Your network coordination can tell you which one that is.',
    },
  },
  imprint: {
    title: 'Imprint',
    lead: 'Responsible for this service is the body that runs Peilung for you.',
    contact: 'Contact',
    unknown:
      'Whoever runs this installation must be named here with name, address and contact. These details have not been entered yet. Please ask your network coordination who runs Peilung for you. The operator enters them after signing in: in the menu at the top right under “Who runs this”.',
    sections: [
      {
        title: 'Program',
        items: [
          'Peilung is free software under the European Union Public Licence 1.2 (EUPL-1.2).',
          'The statements follow the German quality framework for Frühe Hilfen. Peilung is not a service of the Nationales Zentrum Frühe Hilfen (NZFH).',
        ],
      },
    ],
  },
}

const simple: typeof de = operatorSimple

export const operatorWords = { de, 'de-simple': simple, en }
