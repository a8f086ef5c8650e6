import { type Static, Type } from 'typebox'
import { Plan, PlanIndicator } from './plan.ts'

const { baseline: _parsedBaseline, target: _parsedTarget, ...rowColumns } = PlanIndicator.properties

/** A row of a plan as a pack writes it: baseline and target are the printed phrases, read when the pack is loaded. */
export const PlanDocumentRow = Type.Object({
  ...rowColumns,
  baseline: Type.Optional(Type.String({ description: 'as printed; left out when the plan prints none' })),
  target: Type.String({ minLength: 1, description: 'as printed' }),
})

/** Kind `plan` of a pack. */
export const PlanDocument = Type.Object({ ...Plan.properties, indicators: Type.Array(PlanDocumentRow) })
export type PlanDocument = Static<typeof PlanDocument>
