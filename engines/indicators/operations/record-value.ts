import { type Actor, type Decision, directoryIn } from '@kangcheng/access'
import { type Day, ok, type Result, readDay, refuse } from '@kangcheng/kernel'
import type { IndicatorPermission, IndicatorValue, ValueStatement } from '../contract/index.ts'
import { checkBackfill, isBackfilled, isSameSending, knownFrom } from '../rules/availability.ts'
import { completeStatement, isImplausible } from '../rules/statement.ts'
import { loadDefinitions } from '../store/definitions.ts'
import { organisationsInCharge } from '../store/plans.ts'
import type { Within } from '../store/tables.ts'
import { loadSentValue, loadValues, saveValues } from '../store/values.ts'
import { type Deps, inScope } from './deps.ts'

export interface Recorded {
  /** As kept now, or as kept when the same was sent before. */
  value: IndicatorValue
  /** The figure lies outside the definition's plausible range; kept, and to be asked about. */
  implausible: boolean
}

/**
 * Keeps one statement as the next revision, known from today on; a backfilled one, by those who may, from the day on which
 * it was published. Sending it again under its `idempotencyKey` answers with what was kept then;
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
  const may = await deps.access.require(actor, permissionFor(statement), scope, 'planning')
  if (!may.ok) return may
  // A computed figure is the platform's own word; nobody writes it by hand.
  if (statement.basis === 'computed' && actor.channel !== 'system') return refuse('value.computed-by-hand')
  const today = deps.clock.today()
  const look = {
    operation: 'indicators.record-value',
    subject: `indicator/${statement.indicator}/${statement.region}/${statement.period}`,
    detail: daysOf(statement, today),
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
    const known = { ...complete.value, availableOn: knownFrom(complete.value, today) }
    // A key is its sender's own: nobody can take the place of another's statement, nor of a pack's.
    const idempotencyKey = `api:${actor.userId}:${request.idempotencyKey}`
    const entry = { statement: known, regionPath: region.path, idempotencyKey }
    const implausible = isImplausible(known, definition)
    const [value] = await saveValues(within, [entry], { at, by: actor.userId })
    if (!value) {
      const kept = await loadSentValue(within, region.code, idempotencyKey)
      return kept && isSameSending(kept, complete.value) ? ok({ value: kept, implausible }) : refuse('value.key-reused')
    }
    if (isBackfilled(value)) {
      // Looked at once it is kept: whoever reported the same figure at this moment has been waited for, and is seen.
      const stands = checkBackfill(value, await otherRevisions(within, value), today)
      if (!stands.ok) return stands
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

function permissionFor(statement: ValueStatement): IndicatorPermission {
  return isBackfilled(statement) ? 'indicators.value.backfill' : 'indicators.value.record'
}

/** What an auditor asks of a figure: from when it counts as known, and whether that is the day its sender gave. */
function daysOf(statement: ValueStatement, today: Day) {
  const stated = readDay(statement.availableOn)
  if (stated === undefined) return {}
  const availableOn = knownFrom(statement, today)
  return {
    availableOn,
    ...(availableOn === stated ? {} : { stated }),
    ...(isBackfilled(statement) ? { backfilled: true } : {}),
  }
}

async function otherRevisions(within: Within, value: IndicatorValue): Promise<IndicatorValue[]> {
  const { region, indicator, period, basis, revision } = value
  const series = (await loadValues(within, region, [indicator])).get(indicator) ?? []
  return series.filter((one) => one.period === period && one.basis === basis && one.revision !== revision)
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
