import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import type { Wave } from '#core/model/study.ts'
import { staffWords } from '#words/staff.ts'
import { collectWords } from '#words/staff-collect.ts'
import { today } from '../../today.ts'
import { useWords } from '../locale.tsx'
import { useMunicipality } from './layouts.tsx'
import { PageHead } from './page-head.tsx'

/** A page below Erheben about the wave of the address; what it offers is for those who may edit. */
export function WavePage({
  words,
  lead,
  children,
}: {
  words: { readonly crumb: string; readonly title: string }
  lead: (running: boolean) => string
  children: (wave: Wave, running: boolean) => ReactNode
}) {
  const shared = useWords(staffWords)
  const collect = useWords(collectWords)
  const { frame, base, mayEdit } = useMunicipality()
  const { wave: id } = useParams()
  const wave = frame.study.waves.find((each) => each.id === id)
  if (!wave) return <PageHead title={collect.noWave.title} lead={collect.noWave.text} />
  const running = wave.opensOn <= today() && today() <= wave.closesOn
  return (
    <>
      <PageHead
        crumbs={[{ label: shared.tabs.collect, to: `${base}/collect/${wave.id}` }, { label: words.crumb }]}
        title={words.title}
        lead={lead(running)}
        place={frame.municipality.name}
      />
      {mayEdit && children(wave, running)}
    </>
  )
}
