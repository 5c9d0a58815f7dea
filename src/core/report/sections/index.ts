import type { Block } from '../../model/report.ts'
import type { SectionKind, SectionOptions } from '../template.ts'
import type { ReportView } from '../view.ts'
import { annex } from './annex.ts'
import { atAGlance } from './at-a-glance.ts'
import { attainment } from './attainment.ts'
import { base } from './base.ts'
import { dimensions } from './dimensions.ts'
import { disagreement } from './disagreement.ts'
import { findings } from './findings.ts'
import { goals } from './goals.ts'
import { itemDifferences } from './item-differences.ts'
import { limits } from './limits.ts'
import { measures } from './measures.ts'
import { method } from './method.ts'
import { numbers } from './numbers.ts'
import { otherMunicipalities } from './other-municipalities.ts'
import { ownItems } from './own-items.ts'
import { participation } from './participation.ts'
import { perspectives } from './perspectives.ts'
import { profile } from './profile.ts'
import { provenance } from './provenance.ts'
import { question } from './question.ts'
import { trend } from './trend.ts'

type Body = Exclude<SectionKind, 'cover' | `programme-${string}`>
type Section<K extends Body> = (view: ReportView, options: SectionOptions<K>) => readonly Block[]

/** Every section behind the cover: what is disclosed → blocks, none where there is nothing to say. */
const sections: { readonly [K in Body]: Section<K> } = {
  'at-a-glance': atAGlance,
  participation,
  dimensions,
  trend,
  disagreement,
  'item-differences': itemDifferences,
  'own-items': ownItems,
  attainment,
  measures,
  perspectives,
  'other-municipalities': otherMunicipalities,
  method,
  annex,
  provenance,
  findings,
  profile,
  goals,
  limits,
  base,
  numbers,
  question,
}

export function blocksOf(view: ReportView, options: SectionOptions): readonly Block[] {
  if (!(options.section in sections)) return []
  const section = sections[options.section as Body] as Section<Body>
  return section(view, options as SectionOptions<Body>)
}
