/** What whoever runs the installation says about it: who they are and whom to ask. */
const de = {
  menu: 'Angaben zum Betrieb',
  title: 'Wer betreibt diese Installation?',
  lead: 'Diese Angaben stehen im Impressum, beim Datenschutz und in der Erklärung zur Barrierefreiheit, für alle lesbar. Was leer bleibt, fehlt dort, und die Seiten sagen, wen man fragen kann.',
  fields: {
    name: { label: 'Name der Stelle', hint: 'Zum Beispiel: Stadt Musterhausen, Jugendamt' },
    address: { label: 'Anschrift', hint: 'Straße, Postleitzahl, Ort' },
    email: { label: 'E-Mail', hint: 'Für das Impressum, am besten eine Funktionsadresse' },
    phone: { label: 'Telefon', hint: '' },
    privacyContact: {
      label: 'Kontakt zum Datenschutz',
      hint: 'E-Mail, Telefon oder Anschrift für Fragen zum Datenschutz, etwa der behördlichen Datenschutzbeauftragten. Leer: die E-Mail von oben.',
    },
    accessibilityContact: {
      label: 'Kontakt zur Barrierefreiheit',
      hint: 'E-Mail, Telefon oder Anschrift, an die Barrieren gemeldet werden. Leer: die E-Mail von oben.',
    },
    enforcementBody: {
      label: 'Durchsetzungs- oder Schlichtungsstelle',
      hint: 'Name, Anschrift und Kontakt der Stelle Ihres Landes',
    },
  },
  wrong: {
    email: 'Bitte eine E-Mail-Adresse, zum Beispiel fruehe-hilfen@musterhausen.de, oder nichts.',
    phone: 'Bitte eine Telefonnummer aus Ziffern, zum Beispiel 01234 567-89, oder nichts.',
  },
  save: 'Speichern',
  saving: 'Wird gespeichert …',
  saved: 'Gespeichert.',
  see: 'Ansehen:',
  onlyOwner: 'Diese Angaben ändert nur der Betrieb der ganzen Installation.',
}

const en: typeof de = {
  menu: 'Who runs this',
  title: 'Who runs this installation?',
  lead: 'These details stand in the imprint, under privacy and in the accessibility statement, for everybody to read. What stays empty is missing there, and the pages say whom to ask.',
  fields: {
    name: { label: 'Name of the body', hint: 'For example: town of Musterhausen, youth office' },
    address: { label: 'Address', hint: 'Street, postcode, town' },
    email: { label: 'E-mail', hint: 'For the imprint, best an address of a function' },
    phone: { label: 'Telephone', hint: '' },
    privacyContact: {
      label: 'Contact for privacy',
      hint: 'E-mail, telephone or address for questions about privacy, such as the data protection officer’s. Empty: the e-mail above.',
    },
    accessibilityContact: {
      label: 'Contact for accessibility',
      hint: 'E-mail, telephone or address to which barriers are reported. Empty: the e-mail above.',
    },
    enforcementBody: {
      label: 'Enforcement or arbitration body',
      hint: 'Name, address and contact of the body of your Land',
    },
  },
  wrong: {
    email: 'Please an e-mail address such as fruehe-hilfen@musterhausen.de, or nothing.',
    phone: 'Please a telephone number in digits such as 01234 567-89, or nothing.',
  },
  save: 'Save',
  saving: 'Saving …',
  saved: 'Saved.',
  see: 'See:',
  onlyOwner: 'Only whoever runs the whole installation changes these details.',
}

export const operatorSettingsWords = { de, en }
