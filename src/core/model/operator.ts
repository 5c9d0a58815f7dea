/** What the body that runs an installation says about itself, as typed, several lines where needed. */
export const operatorFields = [
  'name',
  'address',
  'email',
  'phone',
  'privacyContact',
  'accessibilityContact',
  'enforcementBody',
] as const
export type OperatorField = (typeof operatorFields)[number]

/** Null: not given. Public, on the pages everybody can read. */
export type Operator = Readonly<Record<OperatorField, string | null>>

/** One address of a mailbox, by form alone: something, an at sign, a domain with a dot. */
export function isEmail(text: string): boolean {
  return /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;.]{2,}$/.test(text.trim())
}

/** A telephone number as people write it: three digits and more, with blanks and the usual signs, an extension in words. */
export function isPhone(text: string): boolean {
  return (
    /^\+?[\d\s()/.–-]{3,}(?:(?:durchwahl|dw|ext\.?)\s*\d+)?$/iu.test(text.trim()) &&
    (text.match(/\d/g) ?? []).length >= 3
  )
}
