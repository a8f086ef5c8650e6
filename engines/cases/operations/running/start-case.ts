import { type Decision, isWithin } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import { rolePermission } from '../../contract/permissions.ts'
import type { PreparedDefinition } from '../../rules/definition/prepare.ts'
import { caseNumber } from '../../rules/running/case-number.ts'
import type { Papers } from '../../rules/running/hand-in.ts'
import { start } from '../../rules/running/start.ts'
import type { Deps } from '../deps.ts'
import { around } from './around.ts'
import type { CommitCase } from './commit-cases.ts'
import { byOf, type StepTaken, taken } from './take-step.ts'

export interface StartRequest extends Papers {
  readonly definition: string
  /** Chosen by who asks, so that the same request twice begins one case. */
  readonly id: string
  /** For which organisation; the actor's own when left out. */
  readonly organisation?: string | undefined
}

/** Begins a case on the newest version of its definition. Asked for a second time it answers where the case stands. */
export function startCase(
  { deps, commit }: { deps: Deps; commit: CommitCase },
  decision: Decision,
  request: StartRequest,
): Promise<Result<StepTaken>> {
  const { definition, id } = request
  return commit({
    decision,
    look: { operation: 'cases.start', subject: `case/${id}`, detail: { definition } },
    caseId: id,
    work: (staging) => {
      const prepared = deps.shelf.latest(definition)
      if (!prepared) return refuse('cases.definition-not-found', { definition: definition.slice(0, 60) })
      const by = byOf(decision, new Set())
      const kept = staging.find(id)
      // The same request again; of anybody else's case nothing is said.
      if (kept)
        return kept.state.starter.accounts.includes(by.user) ? ok(taken(id, kept.state)) : refuse('cases.not-found')
      const starter = request.organisation ?? by.organisation
      const permitted = startersAt(deps, decision, prepared, starter)
      const about = around(deps)
      const number = caseNumber(prepared.definition.prefix, about.today, id)
      const begun = start(prepared, { ...request, starter, number }, { ...by, permitted }, about)
      if (!begun.ok) return begun
      staging.add(id, begun.value.events, begun.value.state, about.now)
      return ok(taken(id, begun.value.state))
    },
  })
}

/** Roles that may start a case and that somebody holds at an organisation. */
function startersAt({ organisations }: Deps, decision: Decision, { definition }: PreparedDefinition, code: string) {
  const organisation = organisations.find(code)
  const held = definition.start.by.filter(
    (role) =>
      organisation !== undefined &&
      decision
        .placesOf(rolePermission(definition.code, role))
        .some(
          ({ region, organisation: path }) =>
            isWithin(organisation.regionPath, region) && isWithin(organisation.path, path),
        ),
  )
  return new Set(held)
}
