import type { Profile } from '../model/profile.ts'

/** The profile as text again: the document it was read from, line by line, with "[Name]" for persons. */
export function writeProfile(profile: Profile): string {
  return profile.lines.join('\n')
}
