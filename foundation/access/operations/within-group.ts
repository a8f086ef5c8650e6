import type { Transaction } from 'kysely'
import { appendAuditGroup } from '../store/append-audit.ts'
import { enterWork } from '../store/session-settings.ts'
import type { AccessTables } from '../store/tables.ts'
import { type AccessDeps, markOf } from './access-deps.ts'
import type { Decision } from './decision.ts'
import { type Look, type LookOutcome, lookNote } from './look-note.ts'
import { noteFailure, scopeSettings } from './within-decision.ts'

/** One look of a group. */
export interface GroupedLook {
  readonly decision: Decision
  readonly look: Look
}

/** How one look of a group ended; with another look where the work has learnt more of it. */
export interface GroupedOutcome extends LookOutcome {
  readonly look?: Look
}

/** Decisions with the same key open the same: their looks may stand in one group. */
export function scopeKey(decision: Decision): string {
  return Object.values(scopeSettings(decision)).join('\n')
}

/**
 * `within` for looks of several actors at once: one transaction, one commit, a row in the book for each. Row-level security
 * has one answer for a transaction, so all decisions must have one {@link scopeKey}, and never is the union of
 * two opened. Whose looks they are is not said to it: `app.user_id` and `app.organisation` are not set, and a policy
 * that compares them opens nothing. `settings` are the engine's own beside those of the scope.
 *
 * Work answers how each look ended, in their order. It must have changed nothing for one that it calls refused or failed.
 * When it throws, nothing stays; a look by itself is then noted as failed, and those of several are noted not at all:
 * the caller tries each by itself. So is a look by itself after an error of which `triesAgain` says that the caller does.
 */
export async function withinGroup<Outcome extends GroupedOutcome, Tables>(
  deps: AccessDeps,
  looks: readonly GroupedLook[],
  settings: Readonly<Record<string, string>>,
  work: (trx: Transaction<Tables>) => Promise<readonly Outcome[]>,
  triesAgain: (error: unknown) => boolean = () => false,
): Promise<readonly Outcome[]> {
  const [first, ...others] = looks.map(({ decision, look }) => lookNote(decision, look, { outcome: 'failed' }))
  const [{ decision } = {}] = looks
  if (!first || !decision) throw new Error('a group has a look at least')
  const key = scopeKey(decision)
  if (looks.some((one) => scopeKey(one.decision) !== key)) throw new Error('the decisions of a group differ in scope')
  try {
    return await deps.database
      .tables<Tables>()
      .transaction()
      .execute(async (trx) => {
        await enterWork(trx, { ...settings, ...scopeSettings(decision) })
        const outcomes = await work(trx)
        if (outcomes.length !== looks.length) throw new Error('a group has an outcome for each look')
        const notes = looks.map(({ decision: own, look }, index) => {
          const ended: GroupedOutcome = outcomes[index] ?? { outcome: 'failed' }
          return lookNote(own, ended.look ?? look, ended)
        })
        // The same connection under the table types of this room.
        await appendAuditGroup(trx as unknown as Transaction<AccessTables>, notes, markOf(deps))
        return outcomes
      })
  } catch (error) {
    if (others.length === 0 && !triesAgain(error)) await noteFailure(deps, first)
    throw error
  }
}
