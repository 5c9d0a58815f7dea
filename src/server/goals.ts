import { Hono } from 'hono'
import { z } from 'zod'
import { attainmentLevels, measureStates } from '#core/model/goal.ts'
import { problem } from '#core/problem.ts'
import type { Context } from '#service/context.ts'
import {
  addGoal,
  agreedGoals,
  removeGoal,
  respondentsOn,
  saveGoal,
  saveMeasure,
  saveNewMeasure,
  saveRating,
} from '#service/goals.ts'
import { only, type StaffEnvironment } from './access.ts'
import { jsonBody } from './body.ts'
import { readerLocale } from './locale.ts'

const day = z.iso.date()
const level = z.literal(attainmentLevels)
const text = z.string().trim().min(1).max(300)
const step = z.string().trim().min(1).max(200)
const who = z.string().trim().min(1).max(120)
const revision = z.int().positive()
const tags = { dimensions: z.array(z.string()).max(9), ownItem: z.string().max(40).nullable() }

const NewGoal = z.strictObject({ text, source: z.string().max(2000).nullable(), ...tags })
const ChangedGoal = z.strictObject({
  revision,
  content: z.strictObject({
    text,
    ...tags,
    scale: z
      .strictObject({
        steps: z.tuple([step, step, step, step, step]),
        start: level,
        agreedOn: day,
        expectedBy: day,
      })
      .nullable(),
  }),
  /** Asked for once the goal has been rated. */
  reason: z.string().trim().min(1).max(300).nullable(),
})
const Rating = z.strictObject({ revision, rating: z.strictObject({ on: day, by: who, level }) })
const measure = z.strictObject({ what: text, who, from: day, until: day, state: z.enum(measureStates) })
const ChangedMeasure = z.strictObject({ revision, measure })

/** Goals with their steps, ratings and measures; who changes them says which state was seen. */
export function goalRoutes(context: Context) {
  const mayEdit = only('owner', 'coordinator')
  return new Hono<StaffEnvironment>()
    .get('/studies/:study/:municipality/goals', only('owner', 'evaluator', 'coordinator'), async (request) =>
      request.json(await agreedGoals(context, request.req.param())),
    )
    .post('/studies/:study/:municipality/goals', mayEdit, jsonBody(NewGoal), async (request) =>
      request.json(await addGoal(context, { ...request.req.param(), ...request.req.valid('json') }), 201),
    )
    .put('/studies/:study/:municipality/goals/:goal', mayEdit, jsonBody(ChangedGoal), async (request) =>
      request.json(await saveGoal(context, { ...request.req.param(), ...request.req.valid('json') })),
    )
    .delete('/studies/:study/:municipality/goals/:goal', mayEdit, async (request) => {
      const seen = Number(request.req.query('revision'))
      if (!Number.isInteger(seen)) throw problem('optionMissing', { option: 'revision', example: '?revision=1' })
      return request.json(await removeGoal(context, { ...request.req.param(), revision: seen }))
    })
    .get(
      '/studies/:study/:municipality/goals/:goal/voices',
      only('owner', 'evaluator', 'coordinator'),
      async (request) =>
        request.json(await respondentsOn(context, { ...request.req.param(), locale: readerLocale(request) })),
    )
    .post('/studies/:study/:municipality/goals/:goal/ratings', mayEdit, jsonBody(Rating), async (request) =>
      request.json(await saveRating(context, { ...request.req.param(), ...request.req.valid('json') })),
    )
    .post('/studies/:study/:municipality/goals/:goal/measures', mayEdit, jsonBody(ChangedMeasure), async (request) =>
      request.json(await saveNewMeasure(context, { ...request.req.param(), ...request.req.valid('json') }), 201),
    )
    .put(
      '/studies/:study/:municipality/goals/:goal/measures/:measure',
      mayEdit,
      jsonBody(ChangedMeasure),
      async (request) => {
        const { measure: id, ...place } = request.req.param()
        const changed = request.req.valid('json')
        return request.json(
          await saveMeasure(context, { ...place, revision: changed.revision, measure: { id, ...changed.measure } }),
        )
      },
    )
}
