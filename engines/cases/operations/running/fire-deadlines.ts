import { PLATFORM_ORGANISATION, PLATFORM_USER_ID } from '@kangcheng/access'
import { fireDeadline } from '../../rules/deadlines/fire-deadline.ts'
import { lockFreeCases } from '../../store/cases.ts'
import { takeDueDeadlines } from '../../store/traces.ts'
import type { Deps } from '../deps.ts'
import { around } from './around.ts'
import { createStaging } from './staging.ts'
import { writeStaged } from './write-staged.ts'

/** The platform's own hand. */
const BY_ITSELF = { by: PLATFORM_USER_ID, organisation: PLATFORM_ORGANISATION.code }
/** Steps that one transaction takes on. */
const AT_ONCE = 500

/**
 * Does the steps of deadlines whose moment has come, some hundred at a time, until none is left; answers how many. The step that is done,
 * the event that says so and the next step are one commit, and what one process has in hand others pass over: each is done
 * once, by however many servers, whenever one of them dies. A case that somebody works on at this moment is left for the next time.
 *
 * It is the platform's own work and stands in the logs of the cases, not in the book of looks; so it runs under the login role.
 */
export async function fireDueDeadlines(deps: Deps, signal?: AbortSignal): Promise<number> {
  let done = 0
  for (;;) {
    const { taken, fired } = await fireSome(deps)
    done += fired
    if (taken === 0 || fired === 0 || signal?.aborted) return done
  }
}

async function fireSome(deps: Deps): Promise<{ taken: number; fired: number }> {
  await deps.organisations.refresh()
  return deps.database.kysely.transaction().execute(async (trx) => {
    const about = around(deps)
    const due = await takeDueDeadlines(trx, about.now, AT_ONCE)
    if (due.length === 0) return { taken: 0, fired: 0 }
    const kept = await lockFreeCases(trx, [...new Set(due.map(({ caseId }) => caseId))])
    if ([...kept.values()].some(({ state }) => !deps.shelf.has(state))) await deps.shelf.read()
    const staging = createStaging(kept)
    let fired = 0
    for (const step of due) {
      const one = staging.find(step.caseId)
      if (!one) continue
      const happened = fireDeadline(deps.shelf.at(one.state), one.state, step, BY_ITSELF, about)
      if (!happened.ok)
        throw new Error(`a deadline of ${one.state.definition} cannot be done: ${happened.refusal.code}`)
      if (happened.value) staging.add(step.caseId, happened.value.events, happened.value.state, about.now)
      if (happened.value) fired++
    }
    await writeStaged(deps, trx, staging.changed())
    return { taken: due.length, fired }
  })
}
