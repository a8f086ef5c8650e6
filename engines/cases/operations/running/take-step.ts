import type { Decision } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { CaseRefusal } from '../../contract/refusals.ts'
import type { CaseState } from '../../contract/running/case-state.ts'
import type { PreparedDefinition } from '../../rules/definition/prepare.ts'
import type { Around, Happened } from '../../rules/running/happen.ts'
import type { By } from '../../rules/running/roles-held.ts'
import type { Deps } from '../deps.ts'
import { around } from './around.ts'
import type { CommitCase } from './commit-cases.ts'
import { permittedRoles } from './permitted-roles.ts'

/** What a client names of the case it means: the number of the last event it has seen is compared. */
export interface CaseAt {
  readonly definition: string
  readonly id: string
  readonly version?: number | undefined
}

/** Where a case stands after a step. */
export interface StepTaken {
  readonly id: string
  readonly version: number
  readonly stage: string
  readonly outcome: string | null
}

type Rule = (prepared: PreparedDefinition, state: CaseState, by: By, about: Around) => Result<Happened, CaseRefusal>

/**
 * One step of a case by somebody: opened by name, judged by their roles at its parties, decided by a rule, written with its events. Who
 * has no part in a case is told that there is none; who has seen an older state of it, that somebody was faster.
 */
export function takeStep(
  { deps, commit }: { deps: Deps; commit: CommitCase },
  decision: Decision,
  operation: string,
  at: CaseAt,
  rule: Rule,
): Promise<Result<StepTaken>> {
  return commit({
    decision,
    look: { operation: `cases.${operation}`, subject: `case/${at.id}` },
    caseId: at.id,
    work: (staging) => {
      const kept = staging.find(at.id)
      if (!kept || kept.state.definition !== at.definition) return refuse('cases.not-found')
      const { state } = kept
      const prepared = deps.shelf.at(state)
      const by = byOf(decision, permittedRoles(decision, prepared, state.parties, deps.organisations))
      if (by.permitted.size === 0) return refuse('cases.not-found')
      if (at.version !== undefined && at.version !== state.seq) return refuse('cases.changed-meanwhile')
      const about = around(deps)
      const happened = rule(prepared, state, by, about)
      if (!happened.ok) return happened
      staging.add(at.id, happened.value.events, happened.value.state, about.now)
      return ok(taken(at.id, happened.value.state))
    },
  })
}

export function taken(id: string, { seq, stage, ended }: CaseState): StepTaken {
  return { id, version: seq, stage, outcome: ended?.outcome ?? null }
}

export function byOf({ actor }: Decision, permitted: ReadonlySet<string>): By {
  const { userId, onBehalfOf, organisation } = actor
  return {
    user: userId,
    organisation: (onBehalfOf?.organisation ?? organisation).code,
    permitted,
    ...(onBehalfOf && { onBehalfOf: onBehalfOf.userId }),
  }
}
