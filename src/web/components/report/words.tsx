import { createContext, Fragment, use } from 'react'
import { byLanguage } from '#core/report/german.ts'

/** What a report in another language quotes in German. */
export const GermanTexts = createContext<readonly string[]>([])

/** Words of a report; quotations and names in German are marked, so that they are read aloud as German. */
export function Words({ children }: { children: string }) {
  return byLanguage(children, use(GermanTexts)).map(({ text, isGerman }, index) =>
    isGerman ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no identity but their place
      <span key={index} lang="de">
        {text}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no identity but their place
      <Fragment key={index}>{text}</Fragment>
    ),
  )
}
