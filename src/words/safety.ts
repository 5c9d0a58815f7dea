/** Words about what is safe where: on the device, on the way, arrived. */
const de = {
  notSent: {
    offline: {
      title: 'Noch nicht gesendet.',
      kept: 'Ihre Antworten sind auf diesem Gerät gesichert. Sobald die Verbindung zurück ist, senden wir von selbst.',
      open: 'Bitte lassen Sie dieses Fenster offen. Sobald die Verbindung zurück ist, senden wir von selbst.',
    },
    unclear: {
      title: 'Ob alles angekommen ist, wissen wir noch nicht.',
      kept: 'Die Verbindung ist beim Senden abgerissen. Ihre Antworten sind auf diesem Gerät gesichert, wir fragen von selbst nach. Gespeichert werden sie nur einmal.',
      open: 'Die Verbindung ist beim Senden abgerissen. Bitte lassen Sie dieses Fenster offen, wir fragen von selbst nach. Gespeichert werden Ihre Antworten nur einmal.',
    },
    fault: {
      title: 'Noch nicht gesendet.',
      text: 'Der Fehler liegt bei uns, Ihre Antworten sind noch da. Wir versuchen es von selbst wieder.',
    },
  },
  earlier: {
    title: 'Ihre Antworten sind schon angekommen.',
    text: 'Gespeichert ist die Fassung, die zuerst angekommen ist. Was Sie danach oder auf einem anderen Gerät geändert haben, ist nicht dabei und lässt sich nicht mehr nachreichen.',
    finish: 'Fertig, alles hier löschen',
  },
  sent: {
    title: 'Ihre Antworten sind angekommen.',
    text: 'Sie sind einmal gespeichert und auf diesem Gerät gelöscht. Ihr eigenes Bild wurde nur einmal berechnet und nicht behalten.',
  },
  begun: {
    text: 'Ihre begonnenen Antworten wurden nicht gespeichert. Sie liegen nur auf diesem Gerät.',
    delete: 'Antworten hier löschen',
    deleted: 'Auf diesem Gerät ist nichts mehr gespeichert.',
  },
  full: {
    title: 'Der Speicher dieses Geräts ist voll.',
    text: 'Was Sie seit eben antworten, geht verloren, wenn Sie dieses Fenster schließen. Bitte füllen Sie in einem Zug aus, oder geben Sie auf dem Gerät Speicher frei.',
  },
  lost: {
    title: 'Dieses Gerät hat aufgehört zu sichern.',
    text: 'Was Sie seit eben antworten, geht verloren, wenn Sie dieses Fenster schließen. Bitte füllen Sie in einem Zug aus.',
  },
  damaged: {
    title: 'Begonnene Antworten auf diesem Gerät sind beschädigt.',
    text: 'Sie lassen sich nicht mehr lesen. Bitte beginnen Sie von vorn, Ihr Code bleibt gültig.',
  },
}

const en: typeof de = {
  notSent: {
    offline: {
      title: 'Not sent yet.',
      kept: 'Your answers are saved on this device. As soon as the connection is back we send by ourselves.',
      open: 'Please keep this window open. As soon as the connection is back we send by ourselves.',
    },
    unclear: {
      title: 'We do not know yet whether everything has arrived.',
      kept: 'The connection broke while sending. Your answers are saved on this device and we ask again by ourselves. They are stored only once.',
      open: 'The connection broke while sending. Please keep this window open; we ask again by ourselves. Your answers are stored only once.',
    },
    fault: {
      title: 'Not sent yet.',
      text: 'The fault is ours; your answers are still here. We try again by ourselves.',
    },
  },
  earlier: {
    title: 'Your answers have already arrived.',
    text: 'The version that arrived first is stored. What you changed afterwards or on another device is not part of it and can no longer be added.',
    finish: 'Done, delete everything here',
  },
  sent: {
    title: 'Your answers have arrived.',
    text: 'They are stored once and deleted on this device. Your own picture was computed once and not kept.',
  },
  begun: {
    text: 'The answers you began were not stored. They lie on this device only.',
    delete: 'Delete the answers here',
    deleted: 'Nothing is stored on this device any more.',
  },
  full: {
    title: 'The storage of this device is full.',
    text: 'What you answer from now on is lost when you close this window. Please complete the form in one go, or free some storage on the device.',
  },
  lost: {
    title: 'This device has stopped saving.',
    text: 'What you answer from now on is lost when you close this window. Please complete the form in one go.',
  },
  damaged: {
    title: 'Answers begun on this device are damaged.',
    text: 'They can no longer be read. Please start over; your code stays valid.',
  },
}

const simple: typeof de = {
  notSent: {
    offline: {
      title: 'Noch nicht gesendet.',
      kept: 'Ihre Antworten sind auf diesem Gerät gespeichert. Ist das Internet wieder da? Dann senden wir von selbst.',
      open: 'Bitte lassen Sie dieses Fenster offen. Ist das Internet wieder da? Dann senden wir von selbst.',
    },
    unclear: {
      title: 'Wir wissen noch nicht, ob alles angekommen ist.',
      kept: 'Beim Senden war das Internet kurz weg. Ihre Antworten sind auf diesem Gerät gespeichert. Wir fragen von selbst nach. Wir speichern Ihre Antworten nur einmal.',
      open: 'Beim Senden war das Internet kurz weg. Bitte lassen Sie dieses Fenster offen. Wir fragen von selbst nach. Wir speichern Ihre Antworten nur einmal.',
    },
    fault: {
      title: 'Noch nicht gesendet.',
      text: 'Der Fehler liegt bei uns. Ihre Antworten sind noch da. Wir versuchen es von selbst noch einmal.',
    },
  },
  earlier: {
    title: 'Ihre Antworten sind schon da.',
    text: 'Wir haben die Antworten gespeichert, die zuerst da waren. Spätere Änderungen sind nicht dabei. Auch Änderungen auf einem anderen Gerät fehlen. Sie können das nicht mehr ändern.',
    finish: 'Fertig, alles hier löschen',
  },
  sent: {
    title: 'Ihre Antworten sind angekommen.',
    text: 'Wir haben sie einmal gespeichert. Auf diesem Gerät sind sie gelöscht. Ihr eigenes Bild ist auch gelöscht.',
  },
  begun: {
    text: 'Sie haben angefangen. Wir haben Ihre Antworten nicht gespeichert. Sie sind nur auf diesem Gerät.',
    delete: 'Antworten hier löschen',
    deleted: 'Auf diesem Gerät ist nichts mehr gespeichert.',
  },
  full: {
    title: 'Auf diesem Gerät ist kein Platz mehr.',
    text: 'Ihre neuen Antworten sind nicht gespeichert. Schließen Sie das Fenster nicht. Füllen Sie bitte alles auf einmal aus. Oder machen Sie Platz auf dem Gerät.',
  },
  lost: {
    title: 'Dieses Gerät speichert nicht mehr.',
    text: 'Ihre neuen Antworten sind nicht gespeichert. Schließen Sie das Fenster nicht. Füllen Sie bitte alles auf einmal aus.',
  },
  damaged: {
    title: 'Ihre Antworten auf diesem Gerät sind kaputt.',
    text: 'Wir können sie nicht mehr lesen. Bitte fangen Sie noch einmal an. Ihr Code gilt weiter.',
  },
}

export const safetyWords = { de, en, 'de-simple': simple }
