import type { Actor, Decision } from '@kangcheng/access'
import { CASE_CHANGED } from '../contract/events.ts'
import { createDefinitionShelf } from './definitions/definition-shelf.ts'
import { showDefinition, showDefinitions } from './definitions/list-definitions.ts'
import { loadDefinitions } from './definitions/load-definitions.ts'
import type { CaseDeps, Deps } from './deps.ts'
import { followCase } from './following/follow-case.ts'
import { createOrganisations } from './organisations.ts'
import { createCommitCases } from './running/commit-cases.ts'
import { fireDueDeadlines } from './running/fire-deadlines.ts'
import { listWork } from './running/list-work.ts'
import { showCase } from './running/show-case.ts'
import { type StartRequest, startCase } from './running/start-case.ts'
import { caseSteps } from './running/steps.ts'
import { verifyCase } from './running/verify-case.ts'
import { createWorkTime } from './work-time.ts'

export type Cases = ReturnType<typeof createCases>

/** Everything in the city that has a form, a deadline and someone responsible. Operations take the decision of the gate. */
export function createCases(given: CaseDeps) {
  const deps: Deps = {
    ...given,
    shelf: createDefinitionShelf(given.database),
    organisations: createOrganisations(given),
    workTime: createWorkTime(),
  }
  const stepping = { deps, commit: createCommitCases(deps) }
  const asking =
    <Question, Answer>(operation: (deps: Deps, decision: Decision, question: Question) => Answer) =>
    (decision: Decision, question: Question): Answer =>
      operation(deps, decision, question)
  return {
    /** What the outbox is to call. */
    subscription: { type: CASE_CHANGED, name: 'cases.follow', handler: followCase(deps) },
    /** What the packs say of holidays; kept in memory. */
    loadCalendar: deps.workTime.load,
    loadDefinitions: (actor: Actor, bundles: Parameters<typeof loadDefinitions>[2]) =>
      loadDefinitions(deps, actor, bundles),
    /** Reads what other processes have entered. */
    readDefinitions: deps.shelf.read,
    /** The purpose of whoever handles cases of a definition. */
    purposeOf: (definition: string) => deps.shelf.latest(definition)?.definition.purpose ?? 'casework',
    showDefinitions: (decision: Decision) => showDefinitions(deps, decision),
    showDefinition: asking(showDefinition),
    start: (decision: Decision, request: StartRequest) => startCase(stepping, decision, request),
    ...caseSteps(stepping),
    show: asking(showCase),
    listWork: asking(listWork),
    verify: asking(verifyCase),
    fireDueDeadlines: (signal?: AbortSignal) => fireDueDeadlines(deps, signal),
  }
}
