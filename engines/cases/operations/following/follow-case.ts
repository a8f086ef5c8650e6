import type { EventHandler } from '@kangcheng/platform'
import type { CaseChanged } from '../../contract/events.ts'
import { readCases, readEvents } from '../../store/cases.ts'
import type { Deps } from '../deps.ts'
import { eventOf } from '../running/verify-case.ts'
import { doEffects } from './do-effects.ts'
import { tellParent } from './tell-parent.ts'
import { tellRoles } from './tell-roles.ts'

/**
 * What follows from the events of a case, once for each: notices, sub-cases, flags and events for other engines, the word to a parent that
 * its sub-case has ended. In the transaction of the outbox, as the platform's own work.
 */
export function followCase(deps: Deps): EventHandler {
  return async (trx, { payload }) => {
    const { case: caseId, from, to } = payload as CaseChanged
    await deps.organisations.refresh()
    const kept = (await readCases(trx, [caseId])).get(caseId)
    if (!kept) throw new Error('a case that has gone on is gone')
    if (!deps.shelf.has(kept.state)) await deps.shelf.read()
    const events = (await readEvents(trx, caseId)).filter(({ seq }) => seq >= from && seq <= to).map(eventOf)
    await tellRoles(deps, trx, kept, events)
    for (const event of events) await doEffects(deps, trx, kept, event)
    if (kept.state.parent && events.some(({ happening }) => 'ended' in happening && happening.ended !== undefined)) {
      await tellParent(deps, trx, kept)
    }
  }
}
