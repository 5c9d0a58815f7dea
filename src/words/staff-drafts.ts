/** Words of the rule where begun answers may lie. */
const de = {
  title: 'Begonnene Antworten',
  server: 'Verschlüsselte Kopie beim Server erlauben',
  hint: 'Begonnene Antworten liegen immer auf dem Gerät der Teilnehmenden. Mit der Kopie gehen sie auch dann nicht verloren, wenn das Gerät ausfällt, und lassen sich mit einem Fortsetzungs-Kürzel auf einem anderen Gerät weiterführen. Die Kopie wird auf dem Gerät verschlüsselt, steht ohne Verbindung zu Code und Kommune und wird mit dem Senden gelöscht, spätestens 14 Tage nach dem letzten Tag.',
  onlyHttps: 'Browser erlauben das Verschlüsseln nur, wenn Peilung über https erreichbar ist.',
  saved: 'Gespeichert. Die Regel gilt für alle, die von jetzt an öffnen.',
}

const en: typeof de = {
  title: 'Answers begun',
  server: 'Allow an encrypted copy at the server',
  hint: 'Answers begun always lie on the respondents’ devices. With the copy they are not lost even when a device fails, and can be gone on with on another device by a resume code. The copy is encrypted on the device, has no link to code and municipality, and is deleted when the answers are sent, at the latest 14 days after the last day.',
  onlyHttps: 'Browsers allow encrypting only where Peilung is reached by https.',
  saved: 'Saved. The rule is valid for everybody who opens from now on.',
}

export const draftsWords = { de, en }
