/** How pages look on screen: as the device is set, or always one way. Paper is always light. */
export const appearances = ['system', 'light', 'dark'] as const
export type Appearance = (typeof appearances)[number]

const media = { system: 'screen and (prefers-color-scheme: dark)', light: 'not all', dark: 'screen' }
const schemes = { system: '', light: 'light', dark: 'dark' }

/** Rules of the style sheets that hold the dark colours, found before their condition is changed. */
let darkRules: readonly CSSMediaRule[] | null = null

/**
 * The dark colours stand once, under the device's own setting; a choice changes that condition. A second copy of them
 * under a class would be a copy to forget.
 */
export function showAs(appearance: Appearance): void {
  darkRules ??= [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSMediaRule)
    .filter((rule) => rule.media.mediaText.includes('prefers-color-scheme'))
  for (const rule of darkRules) rule.media.mediaText = media[appearance]
  document.documentElement.style.colorScheme = schemes[appearance]
}
