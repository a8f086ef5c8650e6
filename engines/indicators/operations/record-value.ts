import { type Actor, type Decision, directoryIn } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { IndicatorValue, ValueStatement } from '../contract/index.ts'
import { completeStatement, isImplausible, isSameStatement } from '../rules/statement.ts'
import { loadDefinitions } from '../store/definitions.ts'
import { organisationsInCharge } from '../store/plans.ts'
import type { Within } from '../store/tables.ts'
import { loadSentValue, saveValues } from '../store/values.ts'
import { type Deps, inScope } from './deps.ts'

export interface Recorded {
  /** As kept now, or as kept when the same was sent before. */
  value: IndicatorValue
  /** The figure lies outside the definition's plausible range; kept, and to be asked about. */
  implausible: boolean
}

/**
 * Keeps one statement as the next revision. Sending it again under its `idempotencyKey` answers with what was kept then;
 * another statement under the same key is refused, since one of the two would be lost unnoticed.
 */
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
  // A computed figure is the platform's own word; nobody writes it by hand.
  if (statement.basis === 'computed' && actor.channel !== 'system') return refuse('value.computed-by-hand')
  const look = {
    operation: 'indicators.record-value',
    subject: `indicator/${statement.indicator}/${statement.region}/${statement.period}`,
  }
  return inScope(deps, may.value, look, async (within) => {
    const region = await directoryIn(within).findRegion(statement.region)
    if (!region) return refuse('value.region-unknown', { region: statement.region })
    const definition = (await loadDefinitions(within, 'indicator', [statement.indicator])).get(statement.indicator)
    if (!definition) return refuse('indicator.not-found', { indicator: statement.indicator })
    if (!(await isInCharge(within, may.value, statement))) {
      return refuse('access.outside-scope', { permission: may.value.permission })
    }
    const complete = completeStatement(statement, definition)
    if (!complete.ok) return complete
    const at = deps.clock.now()
    // A key is its sender's own: nobody can take the place of another's statement, nor of a pack's.
    const idempotencyKey = `api:${actor.userId}:${request.idempotencyKey}`
    const entry = { statement: complete.value, regionPath: region.path, idempotencyKey }
    const implausible = isImplausible(complete.value, definition)
    const [value] = await saveValues(within, [entry], { at, by: actor.userId })
    if (!value) {
      const kept = await loadSentValue(within, region.code, idempotencyKey)
      return kept && isSameStatement(kept, complete.value)
        ? ok({ value: kept, implausible })
        : refuse('value.key-reused')
    }
    const { indicator, period, revision } = value
    await deps.outbox.append(within, {
      id: deps.newId(),
      type: 'indicators.value-recorded',
      subject: `indicator/${indicator}/${value.region}`,
      payload: { indicator, region: value.region, period, revision },
      occurredAt: at,
    })
    return ok({ value, implausible })
  })
}

/**
 * A department reports its own figures: where plans of the region name who answers for the indicator, one of those must
 * lie within the decision. Otherwise any department could put its own revision over another's.
 */
async function isInCharge(within: Within, decision: Decision, { region, indicator }: ValueStatement): Promise<boolean> {
  if (decision.organisations.includes('/')) return true
  const inCharge = await organisationsInCharge(within, region, indicator)
  if (inCharge.length === 0) return true
  const organisations = await directoryIn(within).organisations()
  return organisations.some(
    ({ code, path }) => inCharge.includes(code) && decision.organisations.some((open) => path.startsWith(open)),
  )
}
