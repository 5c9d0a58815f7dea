import type { PaperSection } from '#core/instrument/paper-form.ts'
import type { Register } from '#core/model/register.ts'
import { languageOf } from '#core/model/register.ts'
import type { IsoDate, WaveKind } from '#core/model/study.ts'
import type { Effort } from '#words/effort.ts'
import { paperWords } from '#words/paper.ts'
import { type Typeset, typeset } from './typeset.ts'

/** What a form on paper says; `codes` null = one form without a code. */
export interface PaperForm {
  readonly municipality: string
  readonly networkName: string | null
  readonly wave: WaveKind
  readonly closesOn: IsoDate
  readonly register: Register
  /** 18 pt instead of 12. */
  readonly large: boolean
  readonly effort: Effort
  readonly statements: number
  readonly sections: readonly PaperSection[]
  /** As typed from a slip: "7KMP-4XRD-2". One form each. */
  readonly codes: readonly string[] | null
  readonly simulated: boolean
  readonly printedOn: IsoDate
}

/**
 * Forms to fill in with a pen, as tagged PDF (PDF/UA-1 as the typesetter checks it). A statement is never cut by the end
 * of a page, and every page carries the code, for sheets come apart.
 *
 * @param layout text of reports/paper-form.typ
 * @throws Problem formatUnavailable
 */
export function paperFormPdf(form: PaperForm, layout: string): Typeset {
  const words = paperWords[form.register]
  const { waves, lead, back, after, page, ...plain } = words
  const hasCode = form.codes !== null
  const data = {
    ...form,
    language: languageOf(form.register),
    words: {
      ...plain,
      wave: waves[form.wave],
      lead: lead(form.statements, form.effort),
      back: back(form.closesOn, hasCode),
      after: after(hasCode),
      // The typesetter knows the numbers: it fills them in.
      page: page('{page}', '{pages}'),
    },
    codes: form.codes ?? [null],
  }
  return typeset({ layout, layoutName: 'reports/paper-form.typ', dataName: 'form.json', data, day: form.printedOn })
}
