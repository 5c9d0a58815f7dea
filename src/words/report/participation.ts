import { capitalise, numeral } from './numerals.ts'

const de = {
  lead: {
    both: (n1: number, N1: number, p1: string, n2: number, N2: number, p2: string) =>
      `Vorher haben ${n1} von ${N1} eingeladenen Personen geantwortet (${p1}), nachher ${n2} von ${N2} (${p2}).`,
    bothNoRoster: (n1: number, n2: number) => `Vorher haben ${n1} Personen geantwortet, nachher ${n2}.`,
    one: (n: number, N: number, p: string) => `Geantwortet haben ${n} von ${N} eingeladenen Personen (${p}).`,
    oneNoRoster: (n: number) => `${n} Personen haben geantwortet.`,
    noRoster: 'Wie viele Personen eingeladen waren, ist nicht bekannt; die Rücklaufquote kann nicht berechnet werden.',
    partRoster: (label: string) =>
      `${label} ist nicht bekannt, wie viele Personen eingeladen waren; dafür kann die Rücklaufquote nicht berechnet werden.`,
    linked: (n: number) => `${capitalise(numeral(n, 'de'))} Personen haben beide Male geantwortet und sind verknüpft.`,
    protected: 'Zum Schutz der Befragten werden hier keine Werte gezeigt.',
  },
  interim: (n: number) => `Beim Zwischenstand haben ${n} Personen geantwortet.`,
  coverage: {
    missing: (group: string) => `Nachher fehlen am stärksten Antworten aus dem Bereich ${group}`,
    missingOnly: (group: string) => `Am stärksten fehlen Antworten aus dem Bereich ${group}`,
    content: 'Antworten nach Bereich und Ebene',
    group: 'Bereich und Ebene',
    total: 'Alle',
    answered: 'geantwortet',
    invited: 'eingeladen',
    level: (title: string) => `Ebene: ${title}`,
    ofInvited: (n: number, invited: number) => `${n} von ${invited}`,
    merged: 'Weitere Akteure',
    mergedLevels: 'Übrige',
    unstated: 'ohne Angabe',
    mergedNote: (groups: string) =>
      `${groups}: zusammengefasst, weil sonst einzelne Gruppen zu klein wären. Das gilt in allen Tabellen und Erhebungen.`,
    mergedGroup: (title: string, members: string) => `„${title}“ (${members})`,
    unstatedNote: (group: string) =>
      `Bei ${group} steht keine Zahl der Eingeladenen: Wer keinen Bereich angegeben hat, zählt hier mit, kann aber in einem anderen eingeladen worden sein.`,
    levelNote: 'Für die Ebenen ist nicht bekannt, wie viele Personen eingeladen waren.',
    reading: (group: string, count: number, invited: number, label: string) =>
      `Die ganze Länge zeigt die Eingeladenen, gefüllt ist, wer geantwortet hat. Aus dem Bereich ${group} haben ${label} ${count} von ${invited} Eingeladenen geantwortet.`,
    readingOnly: (group: string, count: number, invited: number) =>
      `Die ganze Länge zeigt die Eingeladenen, gefüllt ist, wer geantwortet hat. Aus dem Bereich ${group} haben ${count} von ${invited} Eingeladenen geantwortet.`,
    column: (label: string, month: string) => `${label}, ${month}`,
  },
  composition: {
    title: 'Passen die Antworten zum Netzwerk?',
    bothMatch:
      'In beiden Erhebungen entspricht die Zusammensetzung der Antworten weitgehend der Zusammensetzung des Netzwerks.',
    matches: (label: string) =>
      `${label} entspricht die Zusammensetzung der Antworten weitgehend der Zusammensetzung des Netzwerks.`,
    somewhat: (label: string) => `${label} weicht die Zusammensetzung der Antworten etwas von der des Netzwerks ab.`,
    clearly: (label: string) => `${label} weicht die Zusammensetzung der Antworten deutlich von der des Netzwerks ab.`,
    missing: (group: string, x: number, n: number, X: number, N: number) =>
      `Am stärksten fehlen Antworten aus dem Bereich ${group} (${x} von ${n} Antworten, aber ${X} von ${N} Eingeladenen).`,
    /** How each finding looks under weights: the names of the dimensions by word, as a list of parts. */
    weighted: {
      start: (parts: string) => `Gewichtet man die Antworten nach der Zusammensetzung des Netzwerks, ${parts}.`,
      same: (names: string) => `zeigt sich bei ${names} das gleiche Bild`,
      allSame: 'zeigt sich bei allen Befunden und Hinweisen das gleiche Bild',
      weaker: (names: string) => `fällt der Unterschied bei ${names} schwächer aus`,
      stronger: (names: string) => `fällt der Unterschied bei ${names} stärker aus`,
      'not possible': (names: string) => `lässt sich das bei ${names} nicht prüfen`,
      noHint: 'Das gibt keinen Hinweis auf eine Verzerrung, schließt sie aber nicht aus.',
      hint: (names: string) =>
        `Bei ${names} kann das Ergebnis also davon abhängen, aus welchen Bereichen geantwortet wurde.`,
    },
    shift: {
      somewhat:
        'Von der ersten zur letzten Erhebung haben sich die Anteile der Bereiche an den Antworten etwas verschoben.',
      clearly:
        'Von der ersten zur letzten Erhebung haben sich die Anteile der Bereiche an den Antworten deutlich verschoben.',
    },
    /** The changes computed with the same composition of areas in both surveys. */
    standardised: {
      matters: (parts: string) =>
        `Rechnet man beide Erhebungen mit der gleichen Zusammensetzung der Bereiche, beträgt der Unterschied ${parts}.`,
      part: (D: string, standardised: string, plain: string) => `bei ${D} ${standardised} statt ${plain}\u00a0Punkte`,
    },
    now: 'Bei dieser Erhebung',
  },
  cannotJudge: {
    title: 'Was nicht beurteilt werden konnte',
    caption: 'Anteil „kann ich nicht beurteilen“',
    dimension: 'Dimension',
    column: (label: string, n: number) => `${label}, n\u00a0=\u00a0${n}`,
    note: 'Anteil an den Aussagen der Dimension, deren Antworten gezeigt werden, bei allen, die zu ihr etwas angegeben haben. Ausgelassene Aussagen zählen als gefragt, aber nicht als „kann ich nicht beurteilen“.',
  },
  linked: {
    title: 'Haben dieselben Personen geantwortet?',
    why: 'Ein Mittelwert kann sich auch ändern, weil andere Personen antworten. Wer wollte, hat deshalb ein eigenes Kürzel angegeben.',
    count: (n: number) => `${capitalise(numeral(n, 'de'))} Personen haben beide Male mit passendem Kürzel geantwortet.`,
    enough: 'Nur wenn diese Personen eine Veränderung ebenfalls zeigen, lautet der Befund „deutlich“.',
    notEnough: 'Der Befund „deutlich“ braucht mindestens zehn verknüpfte Personen und ist hier deshalb nicht möglich.',
    none: 'Kein Fragebogen konnte mit einem anderen verknüpft werden. Ob dieselben Personen geantwortet haben, lässt sich nicht prüfen.',
    tooFew:
      'Zu wenige Fragebögen konnten mit einem anderen verknüpft werden. Ob dieselben Personen geantwortet haben, lässt sich nicht prüfen.',
    notLinked: 'Die Erhebungen sind nicht verknüpft. Ob dieselben Personen geantwortet haben, lässt sich nicht prüfen.',
    /** Contributions to a change, all with their signs. */
    parts: (D: string, total: string, linked: string, after: string, before: string) =>
      `Der Unterschied bei ${D} (${total}\u00a0Punkte) setzt sich zusammen aus ${linked} von den verknüpften Personen, ${after} von nicht verknüpften Personen nachher und ${before} von nicht verknüpften Personen vorher.`,
    partsMean:
      'Wo der Anteil nicht verknüpfter Personen groß ist, kann sich geändert haben, wer antwortet, statt der Einschätzung. Der Anhang nennt die Anteile aller Dimensionen.',
    /** How surveys are compared and why; `where` is a list of dimensions or `all`. */
    chosen: {
      all: 'allen Dimensionen',
      paired: (where: string) =>
        `Bei ${where} vergleicht der Bericht jede Person mit sich selbst, weil alle verknüpft sind.`,
      partial: (where: string) =>
        `Bei ${where} vergleicht der Bericht alle Antworten und rechnet verknüpfte Personen als Paare, weil es mindestens fünf davon gibt.`,
      unpaired: (where: string) =>
        `Bei ${where} vergleicht der Bericht die Erhebungen wie zwei unabhängige Gruppen, weil weniger als fünf Personen verknüpft sind.`,
      notLinked: (where: string) => `Bei ${where} vergleicht der Bericht sie wie zwei unabhängige Gruppen.`,
    },
    table: {
      caption: 'Was die Kürzel verknüpfen',
      kind: 'Fragebögen',
      rows: {
        linked: 'verknüpft',
        unmatched: 'Kürzel nur in dieser Erhebung',
        ambiguous: 'gleiches Kürzel wie eine andere Person',
        withoutCode: 'ohne Kürzel',
        doubleSubmissions: 'doppelt abgeschickt und nur einmal gezählt',
      },
      note: 'Kürzel nur in dieser Erhebung: vorher heißt das weggefallen, nachher neu dabei, oder im Kürzel wichen mehrere Bestandteile ab. Ein abweichender Bestandteil wird hingenommen, wenn im selben Bereich sonst niemand gemeint sein kann. Von mehreren gleichen Kürzeln wird keines verknüpft.',
    },
    note: 'Nicht verknüpft sind auch Personen, die beide Male geantwortet, aber kein Kürzel oder ein anderes angegeben haben.',
    figure: {
      caption: (n: number) =>
        n === 1 ? 'Eine Person ist verknüpft' : `${capitalise(numeral(n, 'de'))} Personen sind verknüpft`,
      group: 'Fragebögen',
      row: 'davon verknüpft',
      filled: 'verknüpft',
      all: 'Fragebögen',
      reading: (n: number, first: number, last: number) =>
        `Jedes Kästchen ist ein Fragebogen, gefüllt sind die verknüpften: vorher ${n} von ${first}, nachher ${n} von ${last}.`,
    },
  },
}

const en: typeof de = {
  lead: {
    both: (n1, N1, p1, n2, N2, p2) =>
      `Before, ${n1} of ${N1} invited persons answered (${p1}), after ${n2} of ${N2} (${p2}).`,
    bothNoRoster: (n1, n2) => `Before, ${n1} persons answered, after ${n2}.`,
    one: (n, N, p) => `${n} of ${N} invited persons answered (${p}).`,
    oneNoRoster: (n) => `${n} persons answered.`,
    noRoster: 'How many persons were invited is not known; the response rate cannot be computed.',
    partRoster: (label) =>
      `${label} it is not known how many persons were invited; the response rate cannot be computed for it.`,
    linked: (n) => `${capitalise(numeral(n, 'en'))} persons answered both times and are linked.`,
    protected: 'To protect the respondents no values are shown here.',
  },
  interim: (n) => `In the interim survey ${n} persons answered.`,
  coverage: {
    missing: (group) => `Answers from ${group} are missing most in the last survey`,
    missingOnly: (group) => `Answers from ${group} are missing most`,
    content: 'Answers by area and level',
    group: 'Area and level',
    total: 'All',
    answered: 'answered',
    invited: 'invited',
    level: (title) => `Level: ${title}`,
    ofInvited: (n, invited) => `${n} of ${invited}`,
    merged: 'Further actors',
    mergedLevels: 'others',
    unstated: 'not stated',
    mergedNote: (groups) =>
      `${groups}: taken together because single groups would be too small. This holds in all tables and surveys.`,
    mergedGroup: (title, members) => `“${title}” (${members})`,
    unstatedNote: (group) =>
      `For ${group} no number of invited persons is given: those who stated no area are counted here, but may have been invited in another.`,
    levelNote: 'How many persons were invited is not known for the levels.',
    reading: (group, count, invited, label) =>
      `The whole length shows those invited, the filled part those who answered. From ${group}, ${count} of ${invited} invited persons answered ${label}.`,
    readingOnly: (group, count, invited) =>
      `The whole length shows those invited, the filled part those who answered. From ${group}, ${count} of ${invited} invited persons answered.`,
    column: (label, month) => `${label}, ${month}`,
  },
  composition: {
    title: 'Do the answers match the network?',
    bothMatch: 'In both surveys the composition of the answers largely matches that of the network.',
    matches: (label) => `${label} the composition of the answers largely matches that of the network.`,
    somewhat: (label) => `${label} the composition of the answers differs somewhat from that of the network.`,
    clearly: (label) => `${label} the composition of the answers differs clearly from that of the network.`,
    missing: (group, x, n, X, N) =>
      `Answers from ${group} are missing most (${x} of ${n} answers, but ${X} of ${N} invited).`,
    weighted: {
      start: (parts) => `Weighted by the composition of the network, ${parts}.`,
      same: (names) => `the picture for ${names} is the same`,
      allSame: 'the picture is the same for all findings and hints',
      weaker: (names) => `the difference for ${names} is weaker`,
      stronger: (names) => `the difference for ${names} is stronger`,
      'not possible': (names) => `${names} cannot be checked`,
      noHint: 'This gives no hint of a bias, but does not exclude it.',
      hint: (names) => `For ${names} the result may therefore depend on which areas the answers come from.`,
    },
    shift: {
      somewhat: 'From the first to the last survey the shares of the areas in the answers have shifted somewhat.',
      clearly: 'From the first to the last survey the shares of the areas in the answers have shifted clearly.',
    },
    standardised: {
      matters: (parts) => `With the same composition of areas in both surveys the difference is ${parts}.`,
      part: (D, standardised, plain) => `${standardised} instead of ${plain}\u00a0points for ${D}`,
    },
    now: 'In this survey',
  },
  cannotJudge: {
    title: 'What could not be judged',
    caption: 'Share of “cannot judge”',
    dimension: 'Dimension',
    column: (label, n) => `${label}, n\u00a0=\u00a0${n}`,
    note: 'Share of the statements of the dimension whose answers are shown, among those who entered anything for it. Statements left out count as asked, but not as “cannot judge”.',
  },
  linked: {
    title: 'Did the same people answer?',
    why: 'A mean can also change because other people answer. Those who wished to therefore gave a code of their own.',
    count: (n) => `${capitalise(numeral(n, 'en'))} persons answered both times with matching codes.`,
    enough: 'Only if these persons show a change too is the finding “clearly”.',
    notEnough: 'The finding “clearly” needs at least ten linked persons and is therefore not possible here.',
    none: 'No questionnaire could be linked to another. Whether the same people answered cannot be checked.',
    tooFew: 'Too few questionnaires could be linked. Whether the same people answered cannot be checked.',
    notLinked: 'The surveys are not linked. Whether the same people answered cannot be checked.',
    parts: (D, total, linked, after, before) =>
      `The difference for ${D} (${total}\u00a0points) is made up of ${linked} from the linked persons, ${after} from persons not linked after and ${before} from persons not linked before.`,
    partsMean:
      'Where the part of persons not linked is large, it may be who answers that has changed, rather than the rating. The annex states the parts of all dimensions.',
    chosen: {
      all: 'all dimensions',
      paired: (where) =>
        `For ${where} the report compares each person with themselves, because all of them are linked.`,
      partial: (where) =>
        `For ${where} the report compares all answers and treats linked persons as pairs, because there are at least five of them.`,
      unpaired: (where) =>
        `For ${where} the report compares the surveys like two independent groups, because fewer than five persons are linked.`,
      notLinked: (where) => `For ${where} the report compares them like two independent groups.`,
    },
    table: {
      caption: 'What the codes link',
      kind: 'Questionnaires',
      rows: {
        linked: 'linked',
        unmatched: 'code in this survey only',
        ambiguous: 'same code as another person',
        withoutCode: 'without a code',
        doubleSubmissions: 'sent twice and counted once',
      },
      note: 'Code in this survey only: before means dropped out, after means joined, or several elements of the code differed. One differing element is accepted where nobody else of the same area can be meant. Of several equal codes none is linked.',
    },
    note: 'Not linked are also persons who answered both times, but gave no code or another one.',
    figure: {
      caption: (n) => (n === 1 ? 'One person is linked' : `${capitalise(numeral(n, 'en'))} persons are linked`),
      group: 'Questionnaires',
      row: 'of these linked',
      filled: 'linked',
      all: 'questionnaires',
      reading: (n, first, last) =>
        `Every square is a questionnaire, the linked ones are filled: ${n} of ${first} before, ${n} of ${last} after.`,
    },
  },
}

export const participationWords = { de, en }
