import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Goal } from '#core/model/goal.ts'
import type { AgreedGoals } from '#core/model/views.ts'
import { ApiProblem, goalsQuery, type SeenGoal } from '../../../api.ts'
import { useMunicipality } from '../layouts.tsx'

/**
 * States of goals that this page has replaced itself, as "goal@revision". The next state holds nothing that somebody
 * else has written, so that another form open on the page goes on from it.
 */
const ownSaves = new Set<string>()

function afterOwnSaves(goal: string, revision: number): number {
  return ownSaves.has(`${goal}@${revision}`) ? afterOwnSaves(goal, revision + 1) : revision
}

/**
 * Saves a change of a goal in the state in which its form was opened. Where somebody else was faster, `stored` is what
 * lies there now: the form shows both versions, and saving once more replaces that one.
 */
export function useGoalSave(goal: Goal, onSaved: () => void) {
  const { frame } = useMunicipality()
  const queries = useQueryClient()
  const query = goalsQuery(frame.study.id, frame.municipality.id)
  const [revision, setRevision] = useState(goal.revision)
  const [stored, setStored] = useState<Goal | null>(null)
  const saving = useMutation({
    mutationFn: async (send: (seen: SeenGoal) => Promise<AgreedGoals>) => {
      const seen = afterOwnSaves(goal.id, revision)
      const saved = await send({
        study: frame.study.id,
        municipality: frame.municipality.id,
        id: goal.id,
        revision: seen,
      })
      ownSaves.add(`${goal.id}@${seen}`)
      return saved
    },
    onSuccess: (saved) => {
      queries.setQueryData(query.queryKey, saved)
      onSaved()
    },
    onError: async (error) => {
      if (!(error instanceof ApiProblem) || error.kind !== 'goalChanged') return
      const { goals } = await queries.fetchQuery({ ...query, staleTime: 0 })
      const now = goals.find(({ id }) => id === goal.id)
      if (!now) return
      setRevision(now.revision)
      setStored(now)
    },
  })
  const send = (change: (seen: SeenGoal) => Promise<AgreedGoals>) => {
    if (!saving.isPending) saving.mutate(change)
  }
  return { send, refusal: stored === null ? saving.error : null, stored, settle: () => setStored(null) }
}
