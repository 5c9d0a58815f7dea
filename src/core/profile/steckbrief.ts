import type { Entry, Fact, Profile, SectionKey } from '../model/profile.ts'
import { cooperationsBySector } from './cooperations.ts'
import { readFact } from './facts.ts'
import { withMember } from './members.ts'
import { type LineRole, outline } from './outline.ts'
import { readPlace } from './places.ts'

/** A Steckbrief whose lines no longer name persons. */
export function readSteckbrief(lines: readonly string[]): Profile {
  const roles = outline(lines)
  const title = roles.findIndex(({ kind }) => kind === 'title')
  const place = title < 0 ? { name: '', kind: null, land: null } : readPlace(lines[title]!)
  const facts = readFacts(roles)
  const cooperations = facts.find(({ key }) => key === 'cooperations')
  return {
    form: 'steckbrief',
    ...place,
    cluster: roles.find((role) => role.kind === 'cluster')?.cluster ?? null,
    dimensions: roles.find((role) => role.kind === 'dimensions')?.dimensions ?? [],
    facts,
    cooperations: cooperations === undefined ? membersBySector(roles) : cooperationsBySector(cooperations.original),
    sections: readSections(roles),
    unknown: roles.flatMap(({ kind }, line) => (kind === 'unknown' ? [{ line, text: lines[line]! }] : [])),
    lines,
  }
}

/** How many take part, by area, as the lines of the members say. */
export function membersBySector(roles: readonly LineRole[]): Profile['cooperations'] {
  return roles.reduce<Profile['cooperations']>(
    (counts, role) => (role.kind === 'member' ? role.members.reduce(withMember, counts) : counts),
    {},
  )
}

function readFacts(roles: readonly LineRole[]): Fact[] {
  return roles.flatMap((role, line) => {
    if (role.kind !== 'row') return []
    const parent = role.attachedTo === null ? null : roles[role.attachedTo]
    return [readFact(role, line, parent?.kind === 'row' ? parent.label : null)]
  })
}

interface OpenEntry {
  readonly line: number
  text: string
  readonly children: OpenEntry[]
}

/** Statements by section, nested as their bullets are indented; wrapped lines joined. */
function readSections(roles: readonly LineRole[]): Profile['sections'] {
  const sections: Partial<Record<SectionKey, OpenEntry[]>> = {}
  let path: OpenEntry[] = []
  roles.forEach((role, line) => {
    if (role.kind === 'continuation') path.at(-1)!.text += ` ${role.text}`
    if (role.kind !== 'entry') return
    const entry: OpenEntry = { line, text: role.text, children: [] }
    path = path.slice(0, role.depth)
    const parent = path.at(-1)
    if (parent === undefined) sections[role.section] = [...(sections[role.section] ?? []), entry]
    else parent.children.push(entry)
    path.push(entry)
  })
  return sections as Partial<Record<SectionKey, readonly Entry[]>>
}
