import type { Name } from '../../contract/definition/codes.ts'
import type { CaseState } from '../../contract/running/case-state.ts'
import { holds } from '../conditions/holds.ts'
import { actionsAt, type PreparedDefinition } from '../definition/prepare.ts'
import { roleFor } from './act.ts'
import type { By } from './roles-held.ts'

export interface PossibleAction {
  readonly code: string
  readonly name: Name
  readonly role: string
  readonly aside: boolean
  /** Why it cannot be taken yet. */
  readonly blocked: Name | null
}

/** What somebody may do with a case now; what another has claimed, or their own earlier step forbids, is not among it. */
export function possibleActions(prepared: PreparedDefinition, state: CaseState, by: By): PossibleAction[] {
  if (state.ended) return []
  return actionsAt(prepared, state.stage).flatMap((action) => {
    const role = roleFor(prepared, state, action, by)
    if (!role.ok) return []
    const { code, name, aside = false, when, otherwise, fills, scores } = action
    // What is handed in with it may still meet the condition.
    const isBlocked = when !== undefined && fills === undefined && scores === undefined && !holds(when, state)
    return [{ code, name, role: role.value, aside, blocked: isBlocked ? (otherwise ?? NOT_YET) : null }]
  })
}

const NOT_YET: Name = { zh: '条件尚未满足', en: 'its condition is not met yet' }
