import { type Operator, type OperatorField, operatorFields } from '#core/model/operator.ts'
import type { StoreReader, StoreWriter } from './store.ts'
import type { Database } from './tables.ts'

/** Who runs this installation. */
export function operatorReads(db: Database): Pick<StoreReader, 'operator'> {
  return {
    async operator() {
      const rows = await db.selectFrom('operator').selectAll().execute()
      const givenFor = (field: OperatorField) => rows.find((row) => row.field === field)?.value ?? null
      return Object.fromEntries(operatorFields.map((field) => [field, givenFor(field)])) as Operator
    },
  }
}

export function operatorWrites(db: Database): Pick<StoreWriter, 'putOperator'> {
  return {
    async putOperator(operator) {
      await db.deleteFrom('operator').execute()
      for (const field of operatorFields) {
        const value = operator[field]
        if (value !== null) await db.insertInto('operator').values({ field, value }).execute()
      }
    },
  }
}
