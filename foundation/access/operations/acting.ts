import type { Day } from '@kangcheng/kernel'
import type { Actor } from '../contract/actor.ts'
import { isValid } from '../rules/decide-access.ts'
import type { Standing } from '../store/standing.ts'

/** Whether the actor acts on the strength of a delegation of which nothing is left on this day. */
export function isActingOver(actor: Actor, { grants }: Standing, today: Day): boolean {
  return actor.onBehalfOf !== undefined && !grants.some((grant) => isValid(grant, today))
}
