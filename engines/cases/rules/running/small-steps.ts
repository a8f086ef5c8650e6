import { type Result, refuse } from '@kangcheng/kernel'
import type { CaseRefusal } from '../../contract/refusals.ts'
import type { CaseState } from '../../contract/running/case-state.ts'
import type { PreparedDefinition } from '../definition/prepare.ts'
import { markOf } from './act.ts'
import { type Around, type Happened, happen } from './happen.ts'
import { type By, rolesHeld } from './roles-held.ts'
import { waitsOf } from './waits.ts'

type Step = Result<Happened, CaseRefusal>

/** Takes what a role is waited for upon oneself; others of the role leave it alone until it is released or the case goes on. */
export function claim(prepared: PreparedDefinition, state: CaseState, role: string, by: By, around: Around): Step {
  if (state.ended) return refuse('cases.ended')
  const waits = waitsOf(prepared, state).find((wait) => wait.role === role)
  if (!waits || rolesHeld(prepared, state, by, [role]).length === 0) return refuse('cases.not-yours')
  if (waits.claimedBy !== undefined) return refuse('cases.claimed-by-another')
  return happen(prepared, state, markOf(by), { kind: 'claimed', role, user: by.user }, {}, around)
}

/** Gives it back. Somebody of the role may take it from a colleague who is away, too: it is written down who did. */
export function release(prepared: PreparedDefinition, state: CaseState, role: string, by: By, around: Around): Step {
  if (state.ended) return refuse('cases.ended')
  if (rolesHeld(prepared, state, by, [role]).length === 0) return refuse('cases.not-yours')
  if (state.claims[role] === undefined) return refuse('cases.not-claimed')
  return happen(prepared, state, markOf(by), { kind: 'released', role }, {}, around)
}

/** Says something that moves nothing; after the end too. */
export function comment(prepared: PreparedDefinition, state: CaseState, text: string, by: By, around: Around): Step {
  const said = text.trim()
  if (said === '') return refuse('cases.comment-missing')
  return happen(prepared, state, markOf(by), { kind: 'commented', text: said }, {}, around)
}
