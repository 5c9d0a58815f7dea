import { longDate } from './format.ts'

/** Words about what is safe where: on the device, on the way, arrived. */
const de = {
  notSent: {
    offline: {
      title: 'Noch nicht gesendet.',
      kept: 'Ihre Antworten sind auf diesem Gerät gesichert. Sobald die Verbindung zurück und diese Seite offen ist, senden wir von selbst.',
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
    text: 'Ihre begonnenen Antworten wurden nicht abgegeben. Sie liegen nur auf diesem Gerät.',
    textAtServer:
      'Ihre begonnenen Antworten wurden nicht abgegeben. Sie liegen auf diesem Gerät und verschlüsselt beim Server.',
    delete: 'Antworten löschen',
    deleted: 'Ihre begonnenen Antworten sind gelöscht.',
  },
  full: {
    title: 'Der Speicher dieses Geräts ist voll.',
    text: 'Was Sie seit eben antworten, geht verloren, wenn Sie dieses Fenster schließen. Bitte füllen Sie in einem Zug aus, oder geben Sie auf dem Gerät Speicher frei.',
  },
  lost: {
    title: 'Dieses Gerät hat aufgehört zu sichern.',
    text: 'Was Sie seit eben antworten, geht verloren, wenn Sie dieses Fenster schließen. Bitte füllen Sie in einem Zug aus.',
  },
  whereabouts: {
    title: 'Wo liegen meine Antworten jetzt?',
    device: 'Gespeichert auf diesem Gerät, sonst nirgends. Abgegeben ist noch nichts.',
    both: 'Gespeichert auf diesem Gerät und verschlüsselt beim Server. Lesen kann der Server sie nicht. Abgegeben ist noch nichts.',
    server: 'Gespeichert verschlüsselt beim Server. Lesen kann der Server sie nicht. Abgegeben ist noch nichts.',
    window: 'Nur in diesem Fenster, gespeichert ist nichts. Abgegeben ist noch nichts.',
    unreachable: 'Der Server ist gerade nicht erreichbar. Wir versuchen es von selbst wieder.',
    full: 'Beim Server ist kein Platz für weitere Entwürfe. Senden können Sie trotzdem, von diesem Gerät.',
    how: 'Auf einem anderen Gerät weitermachen: Öffnen Sie dort die Erhebung mit Ihrem Code und geben Sie Ihr Fortsetzungs-Kürzel ein.',
    resumeCode: 'Ihr Fortsetzungs-Kürzel',
    careful:
      'Wer das Kürzel hat, kann Ihre begonnenen Antworten lesen. Es gehört zu keinem Code und gilt, bis Sie senden.',
  },
  resumeHere: {
    title: 'Auf einem anderen Gerät begonnen?',
    field: 'Fortsetzungs-Kürzel',
    hint: '18 Zeichen, steht auf dem anderen Gerät unter „Wo liegen meine Antworten jetzt?“',
    fetch: 'Antworten hierher holen',
    unknown:
      'Unter diesem Kürzel liegt nichts mehr: Die Antworten sind schon abgegeben oder gelöscht, oder die Erhebung ist lange vorbei.',
  },
  otherDevice: {
    title: 'Auf einem anderen Gerät ging es weiter.',
    text: (there: number, here: number) =>
      `Beantwortete Aussagen: dort ${there}, hier ${here}. Womit möchten Sie weitermachen?`,
    there: 'Mit dem Stand vom anderen Gerät',
    here: 'Mit dem Stand von diesem Gerät',
  },
  serverCopy: (day: string) =>
    `Bis zum Senden liegt eine verschlüsselte Kopie beim Server, ohne Verbindung zu Ihrem Code. Öffnen kann sie nur Ihr Gerät oder Ihr Fortsetzungs-Kürzel. Gelöscht wird sie mit dem Senden, spätestens nach dem ${longDate(day, 'de')}.`,
  sharedHere: 'Dieses Gerät nutzen auch andere: nichts hier behalten',
  damaged: {
    title: 'Begonnene Antworten auf diesem Gerät sind beschädigt.',
    text: 'Sie lassen sich nicht mehr lesen. Bitte beginnen Sie von vorn, Ihr Code bleibt gültig.',
  },
}

const en: typeof de = {
  notSent: {
    offline: {
      title: 'Not sent yet.',
      kept: 'Your answers are saved on this device. As soon as the connection is back and this page is open we send by ourselves.',
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
    text: 'The answers you began were not handed in. They lie on this device only.',
    textAtServer: 'The answers you began were not handed in. They lie on this device and, encrypted, at the server.',
    delete: 'Delete the answers',
    deleted: 'The answers you began are deleted.',
  },
  full: {
    title: 'The storage of this device is full.',
    text: 'What you answer from now on is lost when you close this window. Please complete the form in one go, or free some storage on the device.',
  },
  lost: {
    title: 'This device has stopped saving.',
    text: 'What you answer from now on is lost when you close this window. Please complete the form in one go.',
  },
  whereabouts: {
    title: 'Where are my answers now?',
    device: 'Saved on this device and nowhere else. Nothing has been handed in yet.',
    both: 'Saved on this device and, encrypted, at the server. The server cannot read them. Nothing has been handed in yet.',
    server: 'Saved, encrypted, at the server. The server cannot read them. Nothing has been handed in yet.',
    window: 'In this window only, nothing is saved. Nothing has been handed in yet.',
    unreachable: 'The server is out of reach right now. We try again by ourselves.',
    full: 'There is no room for more drafts at the server. You can send all the same, from this device.',
    how: 'To go on with another device: open the survey there with your code and enter your resume code.',
    resumeCode: 'Your resume code',
    careful:
      'Whoever has the resume code can read the answers you began. It belongs to no invitation code and is valid until you send.',
  },
  resumeHere: {
    title: 'Begun on another device?',
    field: 'Resume code',
    hint: '18 characters, shown on the other device under “Where are my answers now?”',
    fetch: 'Bring the answers here',
    unknown:
      'Nothing lies under this resume code any more: the answers have been handed in or deleted, or the survey is long over.',
  },
  otherDevice: {
    title: 'You went on with another device.',
    text: (there, here) => `Statements answered: ${there} there, ${here} here. Which would you like to go on with?`,
    there: 'What the other device has',
    here: 'What this device has',
  },
  serverCopy: (day) =>
    `Until you send, an encrypted copy lies at the server, without a link to your code. Only your device or your resume code can open it. It is deleted when you send, at the latest after ${longDate(day, 'en')}.`,
  sharedHere: 'Others use this device too: keep nothing here',
  damaged: {
    title: 'Answers begun on this device are damaged.',
    text: 'They can no longer be read. Please start over; your code stays valid.',
  },
}

const simple: typeof de = {
  notSent: {
    offline: {
      title: 'Noch nicht gesendet.',
      kept: 'Ihre Antworten sind auf diesem Gerät gespeichert. Ist das Internet wieder da? Dann öffnen Sie diese Seite. Wir senden von selbst.',
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
    text: 'Sie haben angefangen. Sie haben Ihre Antworten nicht gesendet. Die Antworten sind nur auf diesem Gerät.',
    textAtServer:
      'Sie haben angefangen. Sie haben Ihre Antworten nicht gesendet. Die Antworten sind auf diesem Gerät. Eine Kopie liegt beim Server. Der Server kann sie nicht lesen.',
    delete: 'Antworten löschen',
    deleted: 'Ihre Antworten sind gelöscht.',
  },
  full: {
    title: 'Auf diesem Gerät ist kein Platz mehr.',
    text: 'Ihre neuen Antworten sind nicht gespeichert. Schließen Sie das Fenster nicht. Füllen Sie bitte alles auf einmal aus. Oder machen Sie Platz auf dem Gerät.',
  },
  lost: {
    title: 'Dieses Gerät speichert nicht mehr.',
    text: 'Ihre neuen Antworten sind nicht gespeichert. Schließen Sie das Fenster nicht. Füllen Sie bitte alles auf einmal aus.',
  },
  whereabouts: {
    title: 'Wo sind meine Antworten jetzt?',
    device: 'Ihre Antworten sind nur auf diesem Gerät gespeichert. Sie haben noch nichts gesendet.',
    both: 'Ihre Antworten sind auf diesem Gerät gespeichert. Eine Kopie liegt beim Server. Der Server kann sie nicht lesen. Sie haben noch nichts gesendet.',
    server:
      'Eine Kopie Ihrer Antworten liegt beim Server. Der Server kann sie nicht lesen. Sie haben noch nichts gesendet.',
    window: 'Ihre Antworten sind nur in diesem Fenster. Nichts ist gespeichert. Sie haben noch nichts gesendet.',
    unreachable: 'Wir erreichen den Server gerade nicht. Wir versuchen es von selbst noch einmal.',
    full: 'Beim Server ist kein Platz mehr. Sie können trotzdem senden. Nehmen Sie dafür dieses Gerät.',
    how: 'Möchten Sie auf einem anderen Gerät weitermachen? Öffnen Sie dort den Fragebogen mit Ihrem Code. Geben Sie dann dieses Kürzel ein.',
    resumeCode: 'Ihr Kürzel zum Weitermachen',
    careful: 'Zeigen Sie das Kürzel niemandem. Mit dem Kürzel kann man Ihre Antworten lesen. Es gilt, bis Sie senden.',
  },
  resumeHere: {
    title: 'Haben Sie auf einem anderen Gerät angefangen?',
    field: 'Kürzel zum Weitermachen',
    hint: 'Das Kürzel hat 18 Zeichen. Sie finden es auf dem anderen Gerät.',
    fetch: 'Antworten holen',
    unknown: 'Zu diesem Kürzel gibt es nichts mehr. Die Antworten sind gesendet oder gelöscht.',
  },
  otherDevice: {
    title: 'Sie haben auf einem anderen Gerät weitergemacht.',
    text: (there, here) =>
      `So viele Aussagen haben Sie beantwortet: dort ${there}, hier ${here}. Was möchten Sie behalten?`,
    there: 'Die Antworten vom anderen Gerät',
    here: 'Die Antworten von diesem Gerät',
  },
  serverCopy: (day) =>
    `Bis Sie senden, liegt eine Kopie beim Server. Der Server kann sie nicht lesen. Niemand weiß, zu welchem Code sie gehört. Wir löschen sie, wenn Sie senden. Spätestens löschen wir sie nach dem ${longDate(day, 'de')}.`,
  sharedHere: 'Auch andere nutzen dieses Gerät. Hier soll nichts bleiben.',
  damaged: {
    title: 'Ihre Antworten auf diesem Gerät sind kaputt.',
    text: 'Wir können sie nicht mehr lesen. Bitte fangen Sie noch einmal an. Ihr Code gilt weiter.',
  },
}

export const safetyWords = { de, en, 'de-simple': simple }
