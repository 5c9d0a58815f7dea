import { Hono } from 'hono'
import { z } from 'zod'
import { isEmail, isPhone, operatorFields } from '#core/model/operator.ts'
import type { Context } from '#service/context.ts'
import { assertMay, type StaffEnvironment, staffOnly } from './access.ts'
import { jsonBody } from './body.ts'

const detail = z
  .string()
  .trim()
  .max(600)
  .nullable()
  .transform((value) => value || null)
const Details = z.strictObject({
  ...(Object.fromEntries(operatorFields.map((field) => [field, detail])) as Fields),
  email: detail.refine((value) => value === null || isEmail(value)),
  phone: detail.refine((value) => value === null || isPhone(value)),
})
type Fields = Record<(typeof operatorFields)[number], typeof detail>

/** Who runs this installation: read by everybody, written by whoever runs all of it. */
export function operatorRoutes(context: Context) {
  const { store } = context
  return new Hono<StaffEnvironment>()
    .get('/operator', async (request) => request.json(await store.operator()))
    .put('/operator', staffOnly(context), jsonBody(Details), async (request) => {
      const operator = request.req.valid('json')
      assertMay(request.get('session'), ['owner'], { study: null, municipality: null })
      await store.transact((writer) => writer.putOperator(operator))
      return request.json(operator)
    })
}
