import type { Entry, Fact, SectionKey } from '../model/profile.ts'
import { isLegal, propose } from './concept-facts.ts'
import type { BulletList, Paper, Paragraph } from './paper.ts'
import type { Sentence } from './sentences.ts'

export type Statements = Partial<Record<SectionKey, readonly Entry[]>>

/** Sentences that speak for themselves; the first fitting section takes one. */
const sentenceSections: readonly (readonly [RegExp, SectionKey])[] = [
  [/^(?:Das )?Ziel (?:dieses|des|unseres) Netzwerke?s|^(?:Absicht|Vorgesehen|Geplant|Angestrebt) ist/u, 'goals'],
  [/(?:soll|sollen|wird|werden)\s.*(?:evaluiert|ausgewertet|überprüft)/iu, 'needs'],
  [
    /indirekt eingebunden|zeichnet sich .*nicht ab|(?:noch|bisher|bislang) nicht (?:ausreichend|erreicht|gelungen|eingebunden|vertreten|beteiligt)|schwer (?:zu erreichen|erreichbar)|(?:es )?(?:fehlt|fehlen|mangelt) (?:es )?(?:noch |bislang )?an|nur indirekt|^Eine Herausforderung/iu,
    'challengesInField',
  ],
  [
    /^(?:Die )?Frühen? Hilfen (?:sind|wollen|verstehen sich|beruhen)|^(?:Die )?Grundlage (?:der )?Frühe[rn] Hilfen/u,
    'understanding',
  ],
]

/** Headings, or sentences ending in a colon, that say what the list below them is. */
const listSections: readonly (readonly [RegExp, SectionKey])[] = [
  [
    /nächsten? schritte|^(?:unsere )?(?:projekt)?ziele|ziele (?:sind|des netzwerke?s)|vorhaben|geplant (?:ist|sind)/iu,
    'goals',
  ],
  [/herausforderung|stolperstein|hürden/iu, 'challengesInField'],
  [/erwartung/iu, 'expectations'],
  [/materialien|veröffentlichungen/iu, 'materials'],
]

const material =
  /(?<!\p{L})(?:Begrüßungs(?:paket|mappe|tasche)|Willkommens(?:paket|mappe)|Flyer|Wegweiser|Broschüre|Familienkompass|Elternbriefe?|Handreichung)(?!\p{L})/u

export function proposeStatements(paper: Paper): Statements {
  const found: Partial<Record<SectionKey, Entry[]>> = {}
  const add = (section: SectionKey, { text, line }: Sentence): void => {
    found[section] = [...(found[section] ?? []), { text, line, children: [] }]
  }
  const title = paperTitle(paper)
  if (title !== null) add('materials', title)
  for (const block of paper.blocks) {
    if (block.kind === 'list') {
      const section = sectionOfList(block)
      if (section !== null) for (const item of block.items) add(section, item)
    } else {
      for (const sentence of block.sentences) addSentence(sentence, found, add)
    }
  }
  return found
}

function addSentence(sentence: Sentence, found: Statements, add: (section: SectionKey, entry: Sentence) => void): void {
  if (isLegal(sentence.text)) return
  const section = sentenceSections.find(([words]) => words.test(sentence.text))?.[1]
  if (section !== undefined) add(section, sentence)
  const word = material.exec(sentence.text)?.[0]
  const known = found.materials?.some(({ text }) => text === word)
  if (word !== undefined && !known) add('materials', { text: word, line: sentence.line })
}

function sectionOfList({ lead, heading }: BulletList): SectionKey | null {
  const announced = lead === null ? undefined : listSections.find(([words]) => words.test(lead.text))
  return (announced ?? listSections.find(([words]) => words.test(heading)))?.[1] ?? null
}

/** The paper itself is a document of the network. */
function paperTitle({ cover }: Paper): Sentence | null {
  return cover.find(({ text }) => /konzept/iu.test(text)) ?? null
}

/** The list of those who take part: announced by a sentence about the network and its members. */
export function memberList(paper: Paper): BulletList | null {
  const lists = paper.blocks.filter((block) => block.kind === 'list')
  return (
    lists.find(({ lead, items, heading }) => {
      const words = `${heading} ${lead?.text ?? ''}`
      return (
        items.length >= 3 &&
        /netzwerk/iu.test(words) &&
        /institutionen|mitglied|partner|akteure|vertreten|gehören|beteiligt/iu.test(words)
      )
    }) ?? null
  )
}

const groupPattern =
  /(?:für|an)\s+((?:alle\s+)?(?:Schwangere|werdende|Eltern|Familien|Kinder)(?!\p{L})[^;:]*?)(?=[,;]\s|[.]?$)/u
const extensionPattern =
  /(?<=(?:erweitert|ausgeweitet)\s+)bis\s+(?:zum|zur|ins)\s+\p{L}+|bis\s+(?:zum|zur|ins)\s+\p{L}+(?=\s+(?:erweitert|ausgeweitet))/u

/** Whom the Frühe Hilfen are for, from sentences about them as a whole; single offers have target groups of their own. */
export function targetGroups(paragraph: Paragraph): Fact[] {
  return paragraph.sentences.flatMap((sentence) => {
    const { text } = sentence
    const about =
      /Frühe[rn]? Hilfen/u.test(text) &&
      /(?:sind|richten sich|wenden sich|gilt|gelten|Zielgruppe|erweitert|ausgeweitet)/u.test(text)
    if (!about || isLegal(text)) return []
    const group = groupPattern.exec(text)?.[1]
    const extension = extensionPattern.exec(text)?.[0]
    const entries = [group, extension].filter((entry) => entry !== undefined)
    if (entries.length === 0) return []
    return [propose('targetGroups', { sentence, heading: paragraph.heading }, { entries })]
  })
}

const body =
  /(?<!\p{L})(?:(?:Runde[rn]?\s+Tisch)|(?:Arbeitskreis\s+\p{Lu}[\p{L}-]+)|\p{Lu}\p{Ll}*-?(?:gruppe|konferenz|zirkel|gremium|beirat|netzwerktreffen)(?:e?n|s)?|Netzwerktreffen|Beirat|Fachforum)(?!\p{L})/gu
const permanentGroup =
  /^(?:Steuerung|Lenkung|Planung|Sozialraum|Netzwerk|Qualität|Stadtteil|Koordinierung|Fach|Runde|Arbeitskreis|Beirat)/u
const rhythm = /jährlich|monatlich|quartal|mindestens|regelmäßig|kreisweit/iu

/** Bodies named in the text, each once: where its rhythm stands, or else where it is named first. */
export function bodies(paragraphs: readonly Paragraph[]): Fact[] {
  const best = new Map<string, { fact: Fact; rhythmic: boolean }>()
  for (const { sentences, heading } of paragraphs) {
    for (const sentence of sentences) {
      if (isLegal(sentence.text)) continue
      for (const [name] of sentence.text.matchAll(body)) {
        if (!permanentGroup.test(name)) continue
        const stem = name.replace(/(?:e|en|n|s)$/u, '')
        const rhythmic = rhythm.test(sentence.text)
        const known = best.get(stem)
        if (known !== undefined && (known.rhythmic || !rhythmic)) continue
        best.set(stem, { rhythmic, fact: propose('bodies', { sentence, heading }, { entries: [name] }) })
      }
    }
  }
  return [...best.values()].map(({ fact }) => fact)
}
