import type { Actor } from '@kangcheng/access'
import { type Result, refuse } from '@kangcheng/kernel'
import type { CorrectionWish, PersonRequest } from '../../contract/disclosure/rights.ts'
import { classifyRecord } from '../../rules/disclosure/classify.ts'
import { addressOf } from '../../rules/disclosure/fhir-json.ts'
import { lookOf, type RuledDeps, refuseAt } from './deps.ts'
import { gatherRecord } from './gather-record.ts'
import { raiseRequest } from './raise-request.ts'
import { enterAsResident, knowsAll } from './resident.ts'

/** Asks the institution that wrote a resource to correct it. */
export async function raiseCorrection(
  deps: RuledDeps,
  actor: Actor,
  { person, resource, text }: CorrectionWish & { readonly person?: string | undefined },
): Promise<Result<PersonRequest>> {
  const operation = 'raise-correction'
  const entered = await enterAsResident(deps, actor, { permission: 'persons.own.raise', operation, person })
  if (!entered.ok) return entered
  const { open, inForce, decision } = entered.value
  const record = await gatherRecord(deps, open.charts)
  const isSensitive = () => record.ok && (classifyRecord(record.value, inForce.categories).get(resource)?.size ?? 0) > 0
  const found = record.ok ? record.value.find((one) => addressOf(one.resource) === resource) : undefined
  const source = found && (knowsAll(entered.value) || !isSensitive()) ? found.source : undefined
  const look = lookOf(operation, open.person.id)
  if (!record.ok) return refuseAt(deps, decision, look, record)
  if (!source) return refuseAt(deps, decision, look, refuse('disclosure.entry-not-found'))
  return raiseRequest(deps, decision, open, look, { kind: 'correction', about: resource, organisation: source, text })
}
