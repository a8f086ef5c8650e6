import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { IndicatorValue, ValueStatement } from '../contract/index.ts'
import { completeStatement, isImplausible } from '../rules/statement.ts'
import { loadDefinitions } from '../store/definitions.ts'
import { saveValues } from '../store/values.ts'
import { type Deps, inScope } from './deps.ts'

export interface Recorded {
  /** Absent when the very same statement had been kept before. */
  value?: IndicatorValue
  /** The figure lies outside the definition's plausible range; kept, and to be asked about. */
  implausible: boolean
}

/** Keeps one statement as the next revision. `idempotencyKey` makes sending it twice harmless. */
export async function recordValue(
  deps: Deps,
  actor: Actor,
  request: { statement: ValueStatement; idempotencyKey: string },
): Promise<Result<Recorded>> {
  // Whoever does not say for whom they report, reports for their own organisation.
  const statement = { organisation: actor.organisation.code, ...request.statement }
  const scope = { region: statement.region, organisation: statement.organisation }
  const may = await deps.access.require(actor, 'indicators.value.record', scope, 'planning')
  if (!may.ok) return may
  const look = {
    operation: 'indicators.record-value',
    subject: `indicator/${statement.indicator}/${statement.region}/${statement.period}`,
  }
  return inScope(deps, may.value, look, async (within) => {
    const region = await deps.directory(within).findRegion(statement.region)
    if (!region) return refuse('value.region-unknown', { region: statement.region })
    const definition = (await loadDefinitions(within, 'indicator', [statement.indicator])).get(statement.indicator)
    if (!definition) return refuse('indicator.not-found', { indicator: statement.indicator })
    const complete = completeStatement(statement, definition)
    if (!complete.ok) return complete
    const at = deps.clock.now()
    const entry = { statement: complete.value, regionPath: region.path, idempotencyKey: request.idempotencyKey }
    const [value] = await saveValues(within, [entry], { at, by: actor.userId })
    if (value) {
      const { indicator, period, revision } = value
      await deps.outbox.append(within, {
        id: deps.newId(),
        type: 'indicators.value-recorded',
        subject: `indicator/${indicator}/${value.region}`,
        payload: { indicator, region: value.region, period, revision },
        occurredAt: at,
      })
    }
    return ok({ ...(value === undefined ? {} : { value }), implausible: isImplausible(complete.value, definition) })
  })
}
