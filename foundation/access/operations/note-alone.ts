import type { Actor } from '../contract/actor.ts'
import { type AuditNote, appendAuditAlone } from '../store/append-audit.ts'
import { type AccessDeps, markOf, tablesOf } from './access-deps.ts'

/** The part of an audit note that says who. */
export function noteOf(
  actor: Actor,
): Pick<AuditNote, 'organisation' | 'actor' | 'onBehalfOf' | 'channel' | 'session' | 'request'> {
  return {
    organisation: actor.organisation,
    actor: actor.userId,
    onBehalfOf: actor.onBehalfOf?.userId,
    channel: actor.channel,
    session: actor.sessionId,
    request: actor.requestId,
  }
}

/** Writes an audit row in a transaction of its own: for what was refused or failed and so has no other. */
export async function noteAlone(deps: AccessDeps, note: AuditNote): Promise<void> {
  await appendAuditAlone(tablesOf(deps), [note], markOf(deps))
}
