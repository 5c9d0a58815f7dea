import { useMutation } from '@tanstack/react-query'
import type { StudyId } from '#core/model/study.ts'
import { type OfferedProfile, offeredProfiles } from '#core/research/offered-profiles.ts'
import { researchPanelWords } from '#words/staff-research.ts'
import { researchPackage } from '../../api.ts'
import { Button } from '../controls.tsx'
import { useLocale, useWords } from '../locale.tsx'
import { download } from './download.ts'
import { ErrorNotice } from './loaded.tsx'

/** The data of the study for statistics programs, as much as each profile allows. */
export function ResearchPanel({ study }: { study: StudyId }) {
  const words = useWords(researchPanelWords)
  const { locale } = useLocale()
  const making = useMutation({
    mutationFn: (profile: OfferedProfile) => researchPackage(study, profile, locale),
    onSuccess: download,
  })
  return (
    <section className="stack below" aria-labelledby="research-title">
      <h2 className="ruled" id="research-title">
        {words.title}
      </h2>
      <p className="muted">{words.lead}</p>
      {making.error && <ErrorNotice error={making.error} />}
      {offeredProfiles.map((profile) => {
        const isMade = making.isPending && making.variables === profile
        return (
          <div className="stack-narrow" key={profile}>
            <p id={`research-${profile}`}>{words.profiles[profile].text}</p>
            <p className="row">
              <Button
                aria-busy={isMade}
                aria-describedby={`research-${profile}`}
                onClick={() => !making.isPending && making.mutate(profile)}
              >
                {isMade ? words.making : words.profiles[profile].make}
              </Button>
            </p>
          </div>
        )
      })}
      <p role="status">{making.isSuccess && words.done}</p>
      <p className="note">{words.internal}</p>
    </section>
  )
}
