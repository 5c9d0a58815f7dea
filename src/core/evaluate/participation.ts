import type { GroupBlock, Participation } from '../model/evaluation.ts'
import type { Roster } from '../model/study.ts'
import { reaches } from '../statistics/describe.ts'
import { dissimilarity } from '../statistics/response.ts'
import type { WaveData } from './wave-data.ts'

/** From here on the composition "differs" and the block most missing is named. */
const noticeableDissimilarity = 0.1

/** Persons invited in all areas; null where one area is unknown, nobody was invited or there is no roster. */
export function invitedTotal(roster: Roster | undefined): number | null {
  const counts = Object.values(roster ?? {})
  if (counts.length === 0 || counts.includes(null)) return null
  const total = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
  return total === 0 ? null : total
}

/** Who answered in one wave. More responses than invited persons means the roster is wrong: then there is no rate. */
export function describeParticipation(
  data: WaveData,
  roster: Roster | undefined,
  sectors: readonly GroupBlock<'raw'>[],
): Participation {
  const responses = data.responses.length
  const invited = invitedTotal(roster)
  const base = { wave: data.wave, responses, invited }
  const responseRate = invited === null || responses > invited ? null : responses / invited
  const blocks = sectors.map(({ group, respondents }) => {
    const { count, invited: asked } = respondents.find(({ wave }) => wave === data.wave)!
    return { group, count, invited: asked }
  })
  if (invited === null || blocks.length < 2 || blocks.some((block) => block.invited === null)) {
    return { ...base, responseRate, dissimilarity: null, mostMissing: null }
  }
  const known = blocks.map(({ group, count, invited: asked }) => ({ group, count, invited: asked ?? 0 }))
  // Areas nobody of which answered stand in no block; their invited persons still belong to the network.
  const silent = invited - known.reduce((sum, block) => sum + block.invited, 0)
  const distance = dissimilarity([
    ...known.map(({ count, invited: asked }) => ({ respondents: count, invited: asked })),
    { respondents: 0, invited: silent },
  ])
  const missing = (block: (typeof known)[number]) => block.invited / invited - block.count / responses
  const most = known.reduce((worst, block) => (missing(block) > missing(worst) ? block : worst))
  const isNoticeable = distance !== null && reaches(distance, noticeableDissimilarity)
  return { ...base, responseRate, dissimilarity: distance, mostMissing: isNoticeable ? most : null }
}
